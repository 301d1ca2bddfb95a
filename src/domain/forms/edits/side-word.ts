import * as z from 'zod/mini';
import { missingSides } from '../../record/agreed.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { MEANS_LABELS, SIDE_WORDS } from '../../record/kinds/parts/agreed.ts';
import { MET, MET_LABELS, SIDES, type Side } from '../../record/kinds/shared.ts';
import { documentOf, documentsOf, type DocumentOf, type Project } from '../../record/record.ts';
import { field } from '../../schema/field.ts';
import { isoDate, line } from '../../schema/values.ts';
import { defineEdit } from './edit.ts';

/** The word of the side that is missing on a paper of both: its agreement, or its half of a report (C20, C21, C24, C28). */
export const sideWord = defineEdit({
  label: { ja: '同意・評価の届出', en: 'Agreement or evaluation of a side' },
  purpose: {
    ja: '相手方が先に出した事業計画書・協定書・変更協定書に同意するとき、報告書に自分の側の評価を書くときの届出です。',
    en: 'The other side filed a plan, an agreement, an amendment or a report: agree to it, or add your own evaluation.',
  },
  filedBy: 'section-and-owner',
  of: ['plan', 'agreement', 'amendment', 'report'],
  asks: { agreed: 'agree', judged: 'judgements', results: 'judgements' },
  schema: z.strictObject({
    project: field(line(), {
      label: { ja: '事業の番号か名称', en: 'Project' },
      help: { ja: '事業の番号か名称を書きます。', en: 'Give the number or the title.' },
      example: '2026-0042',
      entry: 'line',
    }),
    paper: field(line(), {
      label: { ja: '書類', en: 'Paper' },
      help: {
        ja: '「事業計画書・協定書」「変更協定書」「報告書（2027年度）」のように書きます。事業計画書だけ、協定書だけのときは、その名前を書きます。',
        en: 'Name the paper as its page does: the plan and agreement, an amendment, or the report of a year.',
      },
      example: '事業計画書・協定書',
      entry: 'line',
    }),
    agree: field(z.optional(z.literal(true)), {
      label: { ja: '同意', en: 'Agreement' },
      help: {
        ja: '公開されている書類の内容を読み、同意します。（報告書に評価を書くときは、印を付けなくてかまいません）',
        en: 'We have read the paper as it is published and agree to it. (Not needed for a report.)',
      },
      entry: 'confirm',
      example: 'true',
      requiredWhen: {
        ja: '事業計画書・協定書・変更協定書に同意するとき',
        en: 'for a plan, an agreement or an amendment',
      },
      clause: 'C28',
    }),
    judgements: field(
      z.optional(
        z.array(
          z.strictObject({
            indicator: field(line(), {
              label: { ja: '評価項目', en: 'Indicator' },
              help: {
                ja: '事業計画書にある評価項目の名前を書きます。',
                en: 'Give the name of the indicator as the plan has it.',
              },
              example: '水辺の手入れに参加した児童の延べ人数',
              entry: 'line',
            }),
            met: field(z.enum(MET), {
              label: { ja: '評価', en: 'Evaluation' },
              help: { ja: '目標に対する評価です。', en: 'How far the target was reached.' },
              example: 'partly',
              entry: 'choice',
              choices: MET_LABELS,
            }),
            comment: field(line(), {
              label: { ja: '所見', en: 'Comment' },
              help: { ja: 'そう評価した理由を一文で書きます。', en: 'Give the reason in one sentence.' },
              example: '夏の参加は少なかったものの、秋からは毎回20人を超えました。',
              entry: 'line',
            }),
          }),
        ),
      ),
      {
        label: { ja: '報告書の評価', en: 'Evaluation' },
        help: {
          ja: '報告書のすべての評価項目について、自分の側の評価を書きます。「はい・一部・いいえ」とも書けます。',
          en: "Give your own side's evaluation of every indicator of the report.",
        },
        entry: 'table',
        requiredWhen: { ja: '報告書に評価を書くとき', en: 'for a report' },
        clause: 'C24',
      },
    ),
    side: field(z.optional(z.enum(SIDES)), {
      label: { ja: 'どちらの同意・評価か', en: 'Whose word' },
      help: {
        ja: '紙や会議で受けた同意・評価を、事務局が代わりに登録するときに選びます。',
        en: 'For the secretariat, where it enters a word that was given on paper or at a meeting.',
      },
      entry: 'choice',
      example: 'npo',
      choices: SIDE_WORDS,
    }),
    on: field(z.optional(isoDate()), {
      label: { ja: '同意・評価した日', en: 'Day' },
      help: { ja: '書面の日付、または会議の日を書きます。', en: 'The day on the paper, or of the meeting.' },
      example: '2027-03-12',
      entry: 'date',
    }),
    means: field(z.optional(z.enum(['paper', 'meeting'])), {
      label: { ja: '同意・評価した方法', en: 'How' },
      help: { ja: 'どのように受けたかを選びます。', en: 'How it was given.' },
      example: 'paper',
      entry: 'choice',
      choices: { paper: MEANS_LABELS.paper, meeting: MEANS_LABELS.meeting },
    }),
  }),
});

/** A paper to which both sides give their word. */
export type WordPaper =
  DocumentOf<'plan'> | DocumentOf<'agreement'> | DocumentOf<'amendment'> | DocumentOf<'report'>;

/** Papers that are answered by one filing, and what people call them, the name that tells them apart first. */
export interface Answerable {
  readonly names: readonly [string, ...string[]];
  readonly papers: readonly WordPaper[];
}

/** Returns the papers of a project to which sides give their word: plan and agreement together, too. */
export function answerable(project: Project): readonly Answerable[] {
  const [plan, agreement] = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
  const both = plan && agreement ? [{ names: BOTH, papers: [plan, agreement] }] : [];
  const one = [plan, agreement].flatMap((paper): Answerable[] =>
    paper ? [{ names: [KINDS[paper.kind].label.ja], papers: [paper] }] : [],
  );
  const amendments = documentsOf(project, 'amendment').map((paper): Answerable => {
    const { ja } = KINDS.amendment.label;
    return { names: [`${ja}（${paper.key ?? ''}）`, ja, `amendment-${paper.key ?? ''}`], papers: [paper] };
  });
  const reports = documentsOf(project, 'report').map((paper): Answerable => {
    const { ja } = KINDS.report.label;
    const year = String(paper.data.fiscalYear);
    return {
      names: [`${ja}（${year}年度）`, `${year}年度の${ja}`, `${year}年度`, year, ja, `report-${year}`],
      papers: [paper],
    };
  });
  return [...both, ...one, ...amendments, ...reports];
}

const BOTH = [
  `${KINDS.plan.label.ja}・${KINDS.agreement.label.ja}`,
  `${KINDS.plan.label.ja}と${KINDS.agreement.label.ja}`,
] as const;

/** Returns the sides whose word a paper lacks. */
export const waitedFor = ({ kind, data }: WordPaper): readonly Side[] =>
  missingSides(kind === 'report' ? data.judged : data.agreed);

/** Returns which papers a side can answer by one filing: those that lack its word. */
export const awaiting = (project: Project, side: Side): readonly Answerable[] => {
  const lacking = answerable(project).filter(({ papers }) =>
    papers.every((paper) => waitedFor(paper).includes(side)),
  );
  // Where plan and agreement are answered together, neither is told apart.
  const isTogether = lacking.some(({ names }) => names === BOTH);
  return isTogether
    ? lacking.filter(({ papers }) => papers.length > 1 || !isOf(papers[0], 'plan', 'agreement'))
    : lacking;
};

const isOf = (paper: WordPaper | undefined, ...kinds: WordPaper['kind'][]): boolean =>
  paper !== undefined && kinds.includes(paper.kind);
