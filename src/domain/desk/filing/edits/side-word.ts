import { dayOf } from '../../../dates/day.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import { answerable, awaiting, waitedFor, type WordPaper } from '../../../forms/edits/side-word.ts';
import type { EditOf } from '../../../forms/edits/index.ts';
import type { FormProblem } from '../../../forms/form.ts';
import { planInForce } from '../../../lifecycle/plan-in-force.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import { SIDE_WORDS } from '../../../record/kinds/parts/agreed.ts';
import type { Side } from '../../../record/kinds/shared.ts';
import { oneNamed } from '../../../record/names.ts';
import type { DocumentOf, Project } from '../../../record/record.ts';
import { setField } from '../../../record/text/set-field.ts';
import { otherSide, sideOf } from '../../side.ts';
import type { Filing } from '../compose.ts';
import { NOT_A_SIDE, ownMeans } from '../side-words.ts';
import type { FiledPaper } from '../outcome.ts';
import { type ComposeEdit, mustWrite, NOTHING, problem, refuse } from './edit.ts';
import { INDICATOR, notNamed, PAPER, PROJECT, projectNamedBy, projectNames } from './named.ts';

const KIND = 'side-word';

type Answers = EditOf<typeof KIND>;

/** A side's word, with the day and how it was given. */
interface Word {
  readonly side: Side;
  readonly given: { readonly on: IsoDate; readonly means: 'github' | 'postbox' | 'paper' | 'meeting' };
}

/**
 * The papers of a project with the word of the side that was missing, and nothing else changed, so that it is no correction
 * (C20, C21, C24, C28). A side speaks by its own account; the secretariat writes down what it had on paper or at a meeting.
 */
export const addSideWord: ComposeEdit<typeof KIND> = (answers, filing, { files, read }) => {
  const { project: named, paper: typed } = answers;
  if (named === undefined || typed === undefined) return NOTHING;
  const project = projectNamedBy(named, read.record);
  if (!project) return refuse(notNamed(filing, KIND, 'project', named, PROJECT, projectNames(read.record)));
  const all = answerable(project);
  const chosen = oneNamed(typed, all, ({ names }) => names);
  if (!chosen) {
    const names = all.map(({ names: [first] }) => first);
    return refuse(
      names.length === 0
        ? problem(filing, KIND, 'project', nothingThere(project))
        : notNamed(filing, KIND, 'paper', typed, PAPER, names),
    );
  }
  const word = wordIn(answers, chosen.papers, project, filing);
  if ('message' in word) return refuse(word);
  const open = chosen.papers.filter((paper) => waitedFor(paper).includes(word.side));
  if (open.length === 0)
    return refuse(problem(filing, KIND, 'paper', nothingOpen(word.side, chosen.papers, project)));
  const problems: FormProblem[] = [];
  const papers = open.flatMap((paper): FiledPaper[] => {
    const text = files.find(({ path }) => path === paper.path)?.text;
    const added = text === undefined ? null : withWord(paper, text, word, answers, project, filing);
    if (added === null) return [];
    if (typeof added !== 'string') {
      problems.push(...added);
      return [];
    }
    return [{ kind: paper.kind, project: project.id, path: paper.path, text: added }];
  });
  return problems.length > 0 ? refuse(...once(problems)) : { ...NOTHING, papers };
};

/** Whose word it is, and how it was given; a problem where that cannot be. */
function wordIn(
  { side: typed, on, means }: Answers,
  papers: readonly WordPaper[],
  project: Project,
  filing: Filing,
): Word | FormProblem {
  const { author, filedAt, proposer } = filing;
  const own = sideOf(author, { project, proposer });
  const isOwn = own !== null && (typed === undefined || typed === own) && on === undefined;
  if (isOwn && means === undefined)
    return { side: own, given: { on: dayOf(filedAt), means: ownMeans(author) } };
  if (!author.isSecretariat) {
    if (own === null) return problem(filing, KIND, null, NOT_A_SIDE);
    return problem(filing, KIND, typed === undefined || typed === own ? 'on' : 'side', officeAlone(own));
  }
  const missing = [...new Set(papers.flatMap(waitedFor))];
  const side = typed ?? (missing.length === 1 ? missing[0] : undefined);
  const why = { ja: '事務局が代わりに登録するときは', en: 'where the secretariat enters it' };
  if (side === undefined) return mustWrite(filing, KIND, 'side', why);
  if (on === undefined) return mustWrite(filing, KIND, 'on', why);
  if (means === undefined) return mustWrite(filing, KIND, 'means', why);
  return { side, given: { on, means } };
}

/** A paper with the word of a side; problems where something of it is missing. */
function withWord(
  paper: WordPaper,
  text: string,
  { side, given }: Word,
  answers: Answers,
  project: Project,
  filing: Filing,
): string | readonly FormProblem[] {
  if (paper.kind !== 'report')
    return answers.agree
      ? setField(text, paper.kind, `agreed.${side}`, given)
      : [
          mustWrite(filing, KIND, 'agree', {
            ja: 'この書類に同意するときは',
            en: 'to agree to this paper',
          }),
        ];
  const judged = judgementsIn(paper, answers, project, filing);
  if ('problems' in judged) return judged.problems;
  const half = paper.data.results.reduce(
    (changed, { indicator }, at) =>
      setField(changed, 'report', `results[${at}].${side}`, judged.byIndicator.get(indicator)),
    text,
  );
  return setField(half, 'report', `judged.${side}`, given);
}

type Judgement = Exclude<DocumentOf<'report'>['data']['results'][number]['npo'], undefined>;

/** The judgement of each indicator of a report. */
function judgementsIn(
  { data }: DocumentOf<'report'>,
  { judgements = [] }: Answers,
  project: Project,
  filing: Filing,
): { readonly byIndicator: ReadonlyMap<string, Judgement> } | { readonly problems: readonly FormProblem[] } {
  if (judgements.length === 0)
    return {
      problems: [
        mustWrite(filing, KIND, 'judgements', { ja: '報告書に評価を書くときは', en: 'for a report' }),
      ],
    };
  const indicators = planInForce(project, data.completedOn)?.indicators ?? [];
  const labelled = data.results.map(({ indicator: id }) => ({
    id,
    label: indicators.find((one) => one.id === id)?.label ?? id,
  }));
  const names = labelled.map(({ label }) => label);
  const problems: FormProblem[] = [];
  const rows = new Map<string, Judgement>();
  for (const { indicator, met, comment } of judgements) {
    const one = oneNamed(indicator, labelled, ({ id, label }) => [id, label]);
    if (!one) problems.push(notNamed(filing, KIND, 'judgements', indicator, INDICATOR, names));
    else rows.set(one.id, { met, comment });
  }
  const missing = labelled.filter(({ id }) => !rows.has(id));
  if (problems.length === 0 && missing.length > 0)
    problems.push(problem(filing, KIND, 'judgements', unjudged(missing.map(({ label }) => label))));
  if (problems.length > 0) return { problems };
  return { byIndicator: rows };
}

const unjudged = (labels: readonly string[]) => ({
  message: {
    ja: `評価のない項目があります：「${labels.map((label) => escapeMarkdown(label, 60)).join('」「')}」`,
    en: `There is no evaluation of: ${labels.map((label) => escapeMarkdown(label, 60)).join(', ')}.`,
  },
  fix: {
    ja: '報告書のすべての評価項目について、一行ずつ書いてください。',
    en: 'Give one line for every indicator of the report.',
  },
});

const nothingThere = ({ id }: Project) => ({
  message: {
    ja: `${id} には、同意や評価を待っている書類がまだありません。`,
    en: `No paper of ${id} waits for a word yet.`,
  },
  fix: {
    ja: '番号を確かめてください。事業計画書・協定書や報告書は、それぞれのフォームで出します。',
    en: 'Check the number. Plan, agreement and report have forms of their own.',
  },
});

/** That a side's word is there already, and whose is still waited for. */
function nothingOpen(side: Side, papers: readonly WordPaper[], project: Project) {
  const other = otherSide(side);
  const who = SIDE_WORDS[side];
  const rest = papers.some((paper) => waitedFor(paper).includes(other));
  const more = awaiting(project, side).map(({ names: [first] }) => first);
  return {
    message: {
      ja: `この書類では、${who.ja}の側はもう済んでいます。${rest ? `いま待っているのは、${SIDE_WORDS[other].ja}の側です。` : ''}`,
      en: `The ${who.en} has given its word on this paper already.${rest ? ` It waits for the ${SIDE_WORDS[other].en}.` : ''}`,
    },
    ...(more.length > 0
      ? {
          allowed: {
            ja: `いま待っている書類：「${more.join('」「')}」`,
            en: `It waits on: ${more.join(', ')}`,
          },
        }
      : {}),
    fix:
      more.length > 0
        ? { ja: '書類の名前を確かめてください。', en: 'Check the name of the paper.' }
        : {
            ja: 'すでに出したあとの取消しや変更は、事務局にご相談ください。このスレッドは閉じてかまいません。',
            en: 'To change what was given, please ask the secretariat; this issue may be closed.',
          },
  };
}

/** A side wrote what the office alone writes, or spoke for the other one. */
const officeAlone = (own: Side) => {
  const other = SIDE_WORDS[otherSide(own)];
  return {
    message: {
      ja: `この欄は、書面や会議で受けた同意・評価を事務局が登録するときのものです。${other.ja}の同意・評価は、${other.ja}から届きます。`,
      en: `This is for what the secretariat had on paper or at a meeting. The word of the ${other.en} comes from the ${other.en}.`,
    },
    fix: {
      ja: 'ご自分の側の届出では、空のままにしてください。届いた日が同意・評価の日になります。',
      en: 'Leave it empty for your own word; its day is that of the filing.',
    },
  };
};

const once = (problems: readonly FormProblem[]): FormProblem[] =>
  problems.filter(
    (one, index) => problems.findIndex(({ message }) => message.ja === one.message.ja) === index,
  );
