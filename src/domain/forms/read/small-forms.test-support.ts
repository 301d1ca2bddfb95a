import { KINDS } from '../../record/kinds/index.ts';
import { descriptionOf } from '../../schema/field.ts';
import { parseField, schemaAt } from '../../record/text/field-path.ts';
import type { Box, BoxEntry, Choice, Column, FiledKind, Form } from '../form.ts';

/** Small forms with a box of every kind, for tests of what reads them back. */

const choice = (value: string, ja: string): Choice => ({ value, label: { ja, en: value } });

export function box(kind: FiledKind, field: string, entry: BoxEntry, rest: Partial<Box> = {}): Box {
  const schema = schemaAt(KINDS[kind].schema, parseField(field));
  const description = (schema && descriptionOf(schema)) ?? null;
  if (!description) throw new Error(`${kind} has no field ${field}.`);
  return {
    target: { is: 'field', kind, field },
    heading: description.label.ja,
    label: description.label,
    help: description.help,
    example: entry === 'table' ? null : (description.example ?? null),
    formerly: [],
    entry,
    required: true,
    description,
    choices: [],
    formerChoices: [],
    columns: [],
    ...rest,
  };
}

const column = (field: string, ja: string, example: string, rest: Partial<Column> = {}): Column => ({
  field,
  label: { ja, en: field },
  required: true,
  entry: 'line',
  example,
  ...rest,
});

const project: Box = {
  ...box('withdrawal', 'on', 'line'),
  target: { is: 'question', question: 'project' },
  heading: '事業の番号',
  label: { ja: '事業の番号', en: 'Project' },
  help: { ja: '事業の番号を書きます。', en: 'Give the number of the project.' },
  example: '2026-0042',
  description: null,
};

const form = (id: Form['id'], ja: string, kinds: readonly FiledKind[], boxes: readonly Box[]): Form => ({
  id,
  name: { ja, en: id },
  about: { ja: `${ja}です。`, en: id },
  kinds,
  titleStart: `【${ja}】`,
  boxes,
});

const proposalBoxes: readonly Box[] = [
  box('proposal', 'title', 'line'),
  box('proposal', 'proposer.type', 'choice', {
    choices: [choice('npo-corporation', 'NPO法人'), choice('group', '法人格のない団体')],
  }),
  box('proposal', 'proposer.corporateNumber', 'line', { required: false }),
  box('proposal', 'coProposers', 'table', {
    required: false,
    columns: [
      column('type', '種類', 'NPO法人', {
        choices: [choice('npo-corporation', 'NPO法人'), choice('individual', '個人')],
      }),
      column('name', '名称', '水辺を歩く会'),
    ],
  }),
  box('proposal', 'publicationConsent', 'confirm', { choices: [choice('true', '公開に同意します。')] }),
  box('proposal', 'eligibility', 'confirm', {
    required: false,
    choices: [choice('base', '市内で活動しています。'), choice('members', '五人以上の会員がいます。')],
  }),
  box('proposal', 'theme', 'choices', {
    choices: [
      choice('environment', '環境・みどり'),
      choice('children', '子ども, 子育て'),
      choice('town', 'まちづくり'),
    ],
  }),
  box('proposal', 'purpose', 'prose', { formerly: ['目的'] }),
  box('proposal', 'needs.problem', 'prose'),
  box('proposal', 'budget.needsCityFunds', 'choice', {
    choices: [choice('true', '必要'), choice('false', '不要')],
  }),
  box('proposal', 'budget.totalYen', 'yen', { heading: '③ 予算規模' }),
  box('proposal', 'plan.start', 'date'),
  box('proposal', 'profile.members', 'number', { required: false }),
];

export const proposalForm = form('proposal', '基本シート', ['proposal'], proposalBoxes);

export const reProposalForm = form(
  're-proposal',
  '基本シート（再提案）',
  ['proposal'],
  [
    ...proposalBoxes,
    box('proposal', 'previousProposal', 'line'),
    box('proposal', 'changesSinceLast', 'prose'),
  ],
);

const agreementForm = form(
  'agreement',
  '事業計画書と協定書',
  ['plan', 'agreement'],
  [
    project,
    box('plan', 'milestones', 'table', {
      columns: [column('due', '予定日', '2027-05-31'), column('what', '内容', '現地を調べる。')],
    }),
    box('plan', 'budgetLines', 'table', {
      columns: [
        column('id', '記号', 'tools-2027'),
        column('fiscalYear', '年度', '2027'),
        column('kind', '収支の別', '支出', {
          choices: [choice('income', '収入'), choice('expense', '支出')],
        }),
        column('item', '費目', '道具'),
        column('amountYen', '金額（円）', '180000'),
        column('bearer', '負担する側', '市', { choices: [choice('npo', 'NPO'), choice('city', '市')] }),
      ],
    }),
    box('plan', 'indicators', 'table', {
      columns: [
        column('id', '記号', 'children'),
        column('label', '評価項目', '参加した児童'),
        column('kind', '種類', '活動の量', {
          choices: [choice('activity', '活動の量'), choice('qualitative', '数値によらないもの')],
        }),
        column('unit', '単位', '人', { required: false }),
        column('targets', '目標値', '2027=200、2028=240', { required: false }),
        column('method', '測り方', '受付で数える。'),
      ],
    }),
    box('plan', 'agreed.npo.on', 'date', { required: false }),
    box('agreement', 'agreed.city.on', 'date', { required: false }),
    box('agreement', 'liability', 'prose'),
  ],
);

const verificationForm = form(
  'verification',
  '検証シート',
  ['verification'],
  [
    project,
    box('verification', 'findings', 'table', {
      columns: [
        column('*', '評価項目の記号', 'children'),
        column('met', '会議の評価', '達成した', {
          choices: [choice('yes', '達成した'), choice('no', '達成していない')],
        }),
        column('comment', '会議の所見', '参加が多かった。', { required: false }),
      ],
    }),
    box('verification', 'opinion', 'prose'),
  ],
);

const consultationForm = form(
  'consultation',
  '相談記録',
  ['consultation'],
  [
    box('consultation', 'on', 'date'),
    box('consultation', 'topics', 'list'),
    box('consultation', 'advice', 'prose'),
  ],
);

const pasteForm = form(
  'paste',
  '書類の文面',
  [],
  [
    { ...project, required: false },
    {
      ...project,
      target: { is: 'question', question: 'paper' },
      heading: '書類の文面',
      label: { ja: '書類の文面', en: 'Paper' },
      entry: 'paper',
      example: null,
    },
  ],
);

export const SMALL_FORMS = [
  proposalForm,
  reProposalForm,
  consultationForm,
  agreementForm,
  verificationForm,
  pasteForm,
] as const;

export { agreementForm, consultationForm, pasteForm, verificationForm };
