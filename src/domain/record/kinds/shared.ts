import * as z from 'zod/mini';
import { field } from '../field.ts';
import { isoDate, key, line, programmeKey } from '../values.ts';

/** Who can owe something, hold a project, or be asked: C28 lets nobody's waiting stay hidden. */
export const PARTIES = ['proposer', 'owner', 'section', 'both', 'council', 'secretariat'] as const;
export type Party = (typeof PARTIES)[number];

export const party = () => z.enum(PARTIES);

export const PARTY_LABELS = {
  proposer: { ja: '提案者', en: 'Proposer' },
  owner: { ja: '事業主体者', en: 'Project owner' },
  section: { ja: '担当課', en: 'Responsible section' },
  both: { ja: '担当課と事業主体者', en: 'Section and owner' },
  council: { ja: '協働エントランス会議', en: 'Council' },
  secretariat: { ja: '事務局（市民活動課）', en: 'Secretariat' },
} as const;

export const PROPOSER_TYPES = ['npo-corporation', 'group', 'individual', 'city-staff'] as const;
export type ProposerType = (typeof PROPOSER_TYPES)[number];

export const PROPOSER_TYPE_LABELS = {
  'npo-corporation': { ja: 'NPO法人', en: 'NPO corporation' },
  group: { ja: '法人格のない団体', en: 'Unincorporated group' },
  individual: { ja: '個人', en: 'Individual' },
  'city-staff': { ja: '市の職員', en: 'City staff' },
} as const;

export const JUDGEMENTS = ['good', 'fair', 'poor'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export const JUDGEMENT_LABELS = {
  good: { ja: '認められる', en: 'Good' },
  fair: { ja: '一部に課題がある', en: 'Fair' },
  poor: { ja: '認めにくい', en: 'Poor' },
} as const;

/** The mending of a merged document: what changed, when and why. Every document may carry them. */
export const corrections = () =>
  field(
    z.optional(
      z.array(
        z.strictObject({
          on: field(isoDate(), {
            label: { ja: '訂正日', en: 'Corrected on' },
            help: { ja: '訂正した日を書きます。', en: 'The day of the correction.' },
            example: '2026-05-20',
            entry: 'date',
          }),
          what: field(line(), {
            label: { ja: '訂正した箇所', en: 'What was corrected' },
            help: {
              ja: 'どこをどう直したかを一文で書きます。',
              en: 'In one sentence, what was changed and how.',
            },
            example: '予算規模の総額を 480,000円 から 450,000円 に直しました。',
            entry: 'line',
          }),
          why: field(line(), {
            label: { ja: '訂正の理由', en: 'Why' },
            help: { ja: '直した理由を一文で書きます。', en: 'In one sentence, the reason.' },
            example: '転記の誤りのため。',
            entry: 'line',
          }),
        }),
      ),
    ),
    {
      label: { ja: '訂正の記録', en: 'Corrections' },
      help: {
        ja: '公開した書類を直すときは、ここに一行を加えます。',
        en: 'A published document changes only together with a new row here.',
      },
      entry: 'table',
    },
  );

/** Who entered the paper for somebody without an account, and when it was received. */
export const onBehalf = () =>
  field(
    z.optional(
      z.strictObject({
        by: field(key(), {
          label: { ja: '代わりに登録した窓口', en: 'Entered by' },
          help: { ja: '紙やメールを受け取って登録した窓口です。', en: 'The office that entered the paper.' },
          example: 'shimin-katsudo-ka',
          entry: 'choice',
          from: 'offices',
        }),
        receivedOn: field(isoDate(), {
          label: { ja: '受け取った日', en: 'Received on' },
          help: { ja: '窓口で受け取った日です。', en: 'The day on which the office received it.' },
          example: '2026-04-28',
          entry: 'date',
        }),
      }),
    ),
    {
      label: { ja: '代理の登録', en: 'Entered on behalf' },
      help: {
        ja: '紙・メール・窓口で受け取った書類を事務局が登録したときに書きます。',
        en: 'When the secretariat entered what came on paper, by mail or at the counter.',
      },
      entry: 'group',
    },
  );

/** Whether a target was reached, as a side or the council sees it. */
export const MET = ['yes', 'partly', 'no'] as const;
export type Met = (typeof MET)[number];

/** Judgements by the programme's guidelines (C13): the report has six. */
export const judgedCriteria = () =>
  z.record(programmeKey(), z.strictObject({ judgement: z.enum(JUDGEMENTS), reason: line() }));

/** What somebody is asked to do by a day: asks, conditions, follow-ups. */
export const dueItems = () =>
  z.array(z.strictObject({ id: key(), owedBy: party(), what: line(), due: isoDate() }));

export const approvals = () =>
  z.optional(
    z.array(z.strictObject({ member: key(), on: isoDate(), means: z.enum(['github', 'sitting', 'paper']) })),
  );
