import { japaneseDate } from '../../dates/era.ts';
import type { ObligationKind } from '../../lifecycle/obligation.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { documentsOf, type Project, type ProjectDocument } from '../../record/record.ts';
import type { Side } from '../../record/kinds/shared.ts';
import type { Text } from '../../text.ts';
import { OPENING } from '../../forms/headings.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { remedyAddress, remedyFor } from '../../remedy/remedy.ts';
import { formPlace } from '../places.ts';
import { officeFor, ownerOf, proposerOf, sectionOf, type Addressee } from '../reminders/who.ts';
import { sidesToAgree, sidesToJudge } from './agreed.ts';
import { HEARINGS, type Concerned, type Hearing } from './hearing.ts';
import type { Notice } from './notice.ts';
import type { Telling } from './telling.ts';

/** Somebody who hears of something, and by which form an answer is asked for; null where nothing is. */
interface ConcernedPerson {
  readonly to: Addressee;
  readonly form: Hearing['form'];
}

/**
 * Whom something concerns, each once: whoever is the owner and the proposer hears as the one of whom something is asked.
 */
export function concernedBy(notice: Notice, telling: Telling): readonly ConcernedPerson[] {
  const paper = 'paper' in notice ? notice.paper : null;
  const all = HEARINGS[notice.event].hearings.flatMap(({ who, form }) =>
    peopleOf(who, paper, { ...telling, project: telling.status.project }).map((to) => ({ to, form })),
  );
  const asked = all.filter(({ form }) => form !== null);
  return [...asked, ...all.filter(({ form }) => form === null)].filter(
    ({ to }, index, ordered) => ordered.findIndex((each) => isSamePerson(each.to, to)) === index,
  );
}

/** In which project, and in whose eyes, somebody is concerned. */
type ConcernedIn = Pick<Telling, 'record' | 'today' | 'author'> & { readonly project: Project };

/** By the account, or by the name of those who have none. */
export const isSamePerson = (a: Addressee, b: Addressee): boolean =>
  a.login !== null && b.login !== null
    ? a.login.toLowerCase() === b.login.toLowerCase()
    : a.name.ja === b.name.ja;

export function peopleOf(
  who: Concerned,
  paper: ProjectDocument | null,
  telling: ConcernedIn,
): readonly Addressee[] {
  const { record, today, project, author } = telling;
  const people = { record, today, project, author };
  const section = (): Addressee[] => {
    const office = sectionOf(project, people);
    return office ? [officeFor(office)] : [];
  };
  const ofSide = (side: Side): Addressee[] => (side === 'npo' ? [ownerOf(people)] : section());
  switch (who) {
    case 'proposer':
      return [proposerOf(people)];
    case 'owner':
      return [ownerOf(people)];
    case 'section':
      return section();
    case 'asked-section': {
      const asked =
        paper?.kind === 'opinion'
          ? [paper]
          : documentsOf(project, 'opinion').filter(({ data }) => data.answeredOn === undefined);
      const { offices } = programmeOn(record, today);
      return asked.flatMap(({ data }) => offices.filter(({ id }) => id === data.section).map(officeFor));
    }
    case 'side-to-agree':
      return paper ? sidesToAgree(paper).flatMap(ofSide) : [];
    case 'side-to-judge':
      return paper ? sidesToJudge(paper).flatMap(ofSide) : [];
  }
}

/** What is asked of one of them, with the form that answers it; null where it is enough to know. */
export function askWords(
  notice: Notice,
  { to, form }: ConcernedPerson,
  { status, places }: Telling,
): Text | null {
  const paper = 'paper' in notice ? notice.paper : null;
  if (form === null || paper === null) return null;
  const name = { ja: escapeMarkdown(to.name.ja, 60), en: escapeMarkdown(to.name.en, 60) };
  const owed = { what: ASKED[paper.kind] ?? 'agreement', owedBy: to.party, basis: paper.path };
  const remedy = remedyFor(owed, to.party, status.project);
  const place = remedy ? remedyAddress(remedy, places) : formPlace(places, form, status.project.id);
  const { ja, en } = wordsFor(paper, place);
  return {
    ja: `**${name.ja}の方へ**\n\n${ja}${OPENING.ja}`,
    en: `**To ${name.en}**\n\n${en} ${OPENING.en}`,
  };
}

/** What somebody owes of whom an answer to a paper is asked; of plan and agreement it is the agreement. */
const ASKED: Partial<Record<ProjectDocument['kind'], ObligationKind>> = {
  opinion: 'opinion',
  amendment: 'amendment',
  report: 'evaluation',
};

const wordsFor = (paper: ProjectDocument, place: string): Text =>
  paper.kind === 'opinion'
    ? opinionAsk(paper.data, place)
    : paper.kind === 'report'
      ? judgeAsk(place)
      : agreeAsk(place);

const opinionAsk = ({ due }: { readonly due?: string | undefined }, place: string): Text => ({
  ja: `${due === undefined ? '' : `**${japaneseDate(due)}まで**に、`}[関係課意見のフォーム](${place})でお答えください。「実施できる」「修正すれば実施できる」「実施は難しい」のどれでもかまいません。そう考えた理由を一緒に書いてください。期日に間に合わないときは、いつごろになるかをここに書いてください。`,
  en: `Please answer${due === undefined ? '' : ` **by ${due}**`} with [this form](${place}). Any of "feasible", "with changes" and "not feasible" helps, with your reasons. If you need longer, say here until when.`,
});

const agreeAsk = (place: string): Text => ({
  ja: `内容を読み、よろしければ[このフォーム](${place})で同意をお知らせください。直したいところや聞きたいことがあれば、急がずに、ここで相手の方と話し合ってください。`,
  en: `Please read it and, if you agree, say so with [this form](${place}). If something should be different, talk it over here with the other side first.`,
});

const judgeAsk = (place: string): Text => ({
  ja: `[このフォーム](${place})に、評価項目ごとの評価と、そう考えた理由をお書きください。出した日が、評価の日になります。`,
  en: `Please give your evaluation of each indicator, with the reason, in [this form](${place}); it counts from the day on which you file it.`,
});
