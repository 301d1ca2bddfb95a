import { kindLabel } from '../../record/kinds/kind-label.ts';
import { advisersOf } from '../advice/advice-words.ts';
import { judgedWords } from '../../record/judged.ts';
import { partyLabel } from '../../record/party.ts';
import { OPENING } from '../../forms/headings.ts';
import { partnerNameOf } from '../../lifecycle/partners.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { Programme } from '../../programme/schema.ts';
import { siteUrl } from '../../programme/site.ts';
import { choiceLabel } from '../../schema/field.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { PARTY_LABELS, type Party } from '../../record/kinds/shared.ts';
import { documentOf, type Project } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { isNotified, LETTERS, letterKey } from '../desk-letters.ts';
import { projectPlace, sittingPlace, type Places, advicePlace } from '../places.ts';
import { marked } from '../../messages/comment-mark.ts';
import { loginsOf } from '../reminders/reminder-words.ts';
import { againPlace, quote } from './again.ts';
import { askWords, concernedBy } from './concerned.ts';
import { isTold, type Notice, type PaperNotice, type SittingNotice, type ToldPaper } from './notice.ts';
import { sittingWords } from './sitting-words.ts';
import type { Telling } from './telling.ts';
import { evaluationWords, partnerWords, workWords } from './work-words.ts';

/** The comment about something that happened: what it means, what follows, and what is asked of whom, with its mark. */
export function noticeComment(notice: Notice, telling: Telling): string {
  const { programme } = telling.places;
  const people = concernedBy(notice, telling);
  const mentions = telling.call(loginsOf(people.map(({ to }) => to)));
  const words = paragraphs(
    ...wordsOf(notice, telling),
    ...people.map((each) => askWords(notice, each, telling)),
    {
      ja: `書類の全文: [事業のページ](${projectPlace(programme, telling.status.project.id)})`,
      en: `The whole paper: [page of the project](${projectPlace(programme, telling.status.project.id)})`,
    },
  );
  const body = bilingual(words);
  return marked(notice.mark, mentions.length === 0 ? body : `${mentions.join(' ')}\n\n${body}`);
}

function wordsOf(notice: Notice, telling: Telling): readonly (Text | null)[] {
  const { programme } = telling.places;
  if (notice.event === 'on-agenda' || notice.event === 'sitting-cancelled')
    return sittingWords(notice as SittingNotice, programme);
  const { paper } = notice as PaperNotice;
  if (paper.kind === 'report' && notice.event === 'evaluation-waits') return evaluationWords(paper, telling);
  if (paper.kind === 'decision' && notice.event === 'partner-found') return partnerWords(paper, telling);
  if (isTold(paper)) return [headOf(paper, programme), ...partsOf(paper, telling, programme)];
  return workWords(paper, telling);
}

function headOf(paper: ToldPaper, programme: Programme): Text {
  const label = kindLabel(paper.kind, programme);
  const said = resultOf(paper);
  return { ja: `### ${label.ja}：${said.ja}`, en: `### ${label.en}: ${said.en}` };
}

/** The result of a paper by the label that the schema gives it; of a report, its year. */
export function resultOf(paper: ToldPaper): Text {
  switch (paper.kind) {
    case 'review':
      return choiceLabel(KINDS.review.schema.shape.result, paper.data.result);
    case 'decision':
      return choiceLabel(KINDS.decision.schema.shape.result, paper.data.result);
    case 'verification': {
      const verdict = choiceLabel(KINDS.verification.schema.shape.verdict, paper.data.verdict);
      const { fiscalYear: year } = paper.data;
      return { ja: `${verdict.ja}（${year}年度）`, en: `${verdict.en} (FY${year})` };
    }
    case 'report':
      return { ja: `${paper.data.fiscalYear}年度`, en: `FY${paper.data.fiscalYear}` };
  }
}

function partsOf(paper: ToldPaper, telling: Telling, programme: Programme): (Text | null)[] {
  const { status } = telling;
  const rejected =
    (paper.kind === 'review' || paper.kind === 'decision') && paper.data.result === 'not-adopted';
  switch (paper.kind) {
    case 'review':
    case 'decision':
      return [
        letterPart(paper, programme),
        section(REASONS, paper.data.reasons),
        rejected ? guidelines(paper, programme) : null,
        paper.kind === 'decision' ? items(CONDITIONS, paper.data.conditions, programme) : null,
        items(ASKS, paper.data.asks, programme),
        section(ADVICE, paper.data.advice),
        ...nextParts(paper, telling, programme),
        rejected ? again(status, telling.places) : null,
      ];
    case 'report':
      return nextParts(paper, telling, programme);
    case 'verification':
      return [
        section(OPINION, paper.data.opinion),
        section(LESSONS, paper.data.lessons),
        items(FOLLOW_UPS, paper.data.followUps, programme),
        status.stage === 'verified' ? carryOn(status, telling.places) : null,
      ];
  }
}

function letterPart(paper: ToldPaper, programme: Programme): Text | null {
  if (paper.kind !== 'review' && paper.kind !== 'decision') return null;
  if (!isNotified(paper)) return null;
  const place = siteUrl(programme, LETTERS.notice(paper.project, letterKey(paper)).path);
  return {
    ja: `会議の結果をお知らせします。[印刷できる通知書](${place})があります。`,
    en: `This is what the council concluded. There is [a letter to print](${place}).`,
  };
}

const section = (label: Text, prose: string | undefined): Text | null =>
  prose === undefined
    ? null
    : {
        ja: `**${label.ja}**\n\n${quote(prose)}`,
        en: `**${label.en}**: above, in Japanese as it was filed.`,
      };

/** The council's word on each guideline: nothing is rejected without reasons for each (C14). */
function guidelines(
  { data }: Extract<ToldPaper, { kind: 'review' | 'decision' }>,
  { criteria }: Programme,
): Text | null {
  const judged = criteria.flatMap(({ key, label, max }): Text[] => {
    const own = data.criteria?.[key];
    if (!own) return [];
    const found = judgedWords(own, { max });
    const reason = own.reason === undefined ? '' : escapeMarkdown(own.reason, 300);
    return [
      {
        ja: `${escapeMarkdown(label.ja)}：${found.ja}。${reason}`,
        en: `${escapeMarkdown(label.en)}: ${found.en}. ${reason}`,
      },
    ];
  });
  return judged.length === 0 ? null : titled(GUIDELINES, list(judged));
}

interface Item {
  readonly owedBy: Party;
  readonly what: string;
  readonly due: IsoDate;
}

const items = (label: Text, asked: readonly Item[] | undefined, programme: Programme): Text | null =>
  asked === undefined || asked.length === 0
    ? null
    : titled(
        label,
        list(
          asked.slice(0, MOST_ITEMS).map(({ owedBy, what, due }) => ({
            ja: `${escapeMarkdown(what, 300)}（${partyLabel(owedBy, programme).ja}、${japaneseDate(due)}まで）`,
            en: `${escapeMarkdown(what, 300)} (${partyLabel(owedBy, programme).en}, by ${due})`,
          })),
        ),
      );

/** A comment has an end; the page of the project has all of them. */
const MOST_ITEMS = 20;

const titled = (label: Text, below: Text): Text => ({
  ja: `**${label.ja}**\n\n${below.ja}`,
  en: `**${label.en}**\n\n${below.en}`,
});

const DUE_AT = { 1: 'review', 2: 'decision', verification: 'verification' } as const;

/** What happens now, and when. */
function nextParts(paper: ToldPaper, { record, status }: Telling, programme: Programme): Text[] {
  const at = (step: 1 | 2 | 'verification', what: Text): Text => {
    const owed = status.obligations.find(({ what, metOn }) => what === DUE_AT[step] && metOn === null);
    const sitting = owed?.meeting === undefined ? undefined : record.sittings.get(owed.meeting);
    const day = sitting && dayOf(sitting);
    return titled(NEXT, {
      ja:
        sitting && day
          ? `[${japaneseDate(day)}の会議](${sittingPlace(programme, sitting.id)})で、${what.ja}`
          : `日程が決まりしだい、会議で${what.ja}`,
      en:
        sitting && day
          ? `${what.en} at [the sitting of ${day}](${sittingPlace(programme, sitting.id)}).`
          : `${what.en} at a sitting that is still to be planned.`,
    });
  };
  if (paper.kind === 'report')
    return [at('verification', { ja: '報告書をもとに検証します。', en: 'The council verifies the report' })];
  if (paper.kind === 'review' && paper.data.result === 'refer')
    return [at(2, { ja: '採用するかどうかを決めます。', en: 'The council decides' })];
  if (paper.kind === 'review' && paper.data.result === 'continued')
    return [at(1, { ja: 'もう一度検討します。', en: 'The council goes on with its review' })];
  if (paper.kind === 'decision' && paper.data.result === 'continued')
    return [at(2, { ja: 'もう一度協議します。', en: 'The council goes on' })];
  if (paper.kind === 'decision' && paper.data.result !== 'not-adopted')
    return [adopted(paper, status.project, programme)];
  return [];
}

function adopted(
  { data }: Extract<ToldPaper, { kind: 'decision' }>,
  project: Project,
  { offices }: Programme,
): Text {
  const name = offices.find(({ id }) => id === data.section)?.name ?? PARTY_LABELS.section;
  const isOwn = documentOf(project, 'proposal')?.data.proposer.type !== 'city-staff';
  const partner = isOwn ? undefined : (data.partner?.name ?? partnerNameOf(project));
  const who: Text = isOwn
    ? { ja: '提案した方', en: 'the proposer' }
    : partner === undefined
      ? { ja: 'これから決まる協働の相手', en: 'the partner who is still to be found' }
      : { ja: `協働の相手の${escapeMarkdown(partner, 60)}`, en: escapeMarkdown(partner, 60) };
  return titled(NEXT, {
    ja: `担当は${escapeMarkdown(name.ja)}です。${who.ja}と担当課とで話し合い、事業計画書と協定書を作ります。`,
    en: `The ${escapeMarkdown(name.en)} is responsible. The section and ${who.en} work out plan and agreement together.`,
  });
}

/** C26: the reasons are a help to propose again. */
const again = ({ project }: ProjectStatus, places: Places): Text => ({
  ja: `**もう一度提案するには**\n\nこの結果は、今回の提案についてのものです。理由と助言をもとに直して、いつでも提案できます。[前の文章から始まる再提案のフォーム](${againPlace(project, places)})をお使いください。${toOpen(project, places).ja}${consultation(places, project)}`,
  en: `**To propose it again**\n\nThis result is about this proposal only. Change it with the help of the reasons and the advice, and propose it again at any time: [the form that starts from the old text](${againPlace(project, places)}). ${toOpen(project, places).en}`,
});

/** What an address does not fill in can always be copied. */
const toOpen = ({ id }: Project, { programme }: Places): Text => ({
  ja: `${OPENING.ja}フォームに入っていない文は、[事業のページ](${projectPlace(programme, id)})から写して貼り付けられます。`,
  en: `${OPENING.en} What it lacks can be copied from [the page of the project](${projectPlace(programme, id)}).`,
});

/** Who helps to write it (C07). */
function consultation(places: Places, { id }: Project): string {
  const names = advisersOf(places.programme).map(({ name }) => escapeMarkdown(name.ja));
  return `書き方は、${names.join('、')}に[相談](${advicePlace(places, id)})できます。`;
}

const carryOn = ({ project }: ProjectStatus, places: Places): Text => ({
  ja: `**次の提案へ**\n\n検証で分かったことを生かして、続きの事業を提案できます。[この事業の文章から始まるフォーム](${againPlace(project, places)})をお使いください。${toOpen(project, places).ja}`,
  en: `**The next proposal**\n\nWhat was learnt can lead into a further proposal: [the form that starts from the text of this project](${againPlace(project, places)}). ${toOpen(project, places).en}`,
});

const REASONS: Text = { ja: '理由', en: 'Reasons' };
const GUIDELINES: Text = { ja: '指針ごとの判断と理由', en: 'By the guidelines' };
const CONDITIONS: Text = { ja: '採用の条件', en: 'Conditions' };
const ASKS: Text = { ja: 'お願いすること', en: 'What is asked' };
const ADVICE: Text = { ja: '助言', en: 'Advice' };
const OPINION: Text = { ja: '検証の意見', en: 'Opinion' };
const LESSONS: Text = { ja: '今後に生かすこと', en: 'Lessons' };
const FOLLOW_UPS: Text = { ja: '検証をうけた対応', en: 'Follow-ups' };
const NEXT: Text = { ja: 'これから', en: 'What comes next' };
