import type { Box, Form } from '../forms/form.ts';
import type { Text } from '../text.ts';
import { askedBy, writtenBy, type WrittenKind } from './draft.ts';

/** A screen of a form, by what its boxes ask for. */
export interface Screen {
  readonly id: string;
  readonly title: Text;
  readonly asks: readonly string[];
}

/** The screen that only a paper with a predecessor has. */
export const BEFORE = 'before';

/** The seven items of the basic sheet keep their order; a report goes from what was done to what comes next. */
export const SCREENS: Readonly<Record<WrittenKind, readonly Screen[]>> = {
  proposal: [
    {
      id: BEFORE,
      title: { ja: '前の提案から', en: 'From the former proposal' },
      asks: ['previousProposal', 'changesSinceLast'],
    },
    {
      id: 'who',
      title: { ja: '提案者と事業の名称', en: 'Who proposes what' },
      asks: ['course', 'proposer', 'title', 'theme', 'coProposers', 'partners'],
    },
    {
      id: 'conditions',
      title: { ja: '確かめていただくこと', en: 'What to confirm' },
      asks: ['termsAccepted', 'publicationConsent', 'noExcludedActivities', 'eligibility'],
    },
    { id: 'purpose', title: { ja: '提案の目的', en: 'Purpose' }, asks: ['purpose'] },
    { id: 'needs', title: { ja: 'ニーズの所在', en: 'Needs' }, asks: ['needs'] },
    { id: 'budget', title: { ja: '予算規模', en: 'Budget' }, asks: ['budget'] },
    { id: 'plan', title: { ja: '事業計画', en: 'Plan' }, asks: ['plan'] },
    {
      id: 'group',
      title: { ja: '団体の自立性と事業の継続性', en: 'Autonomy and continuity' },
      asks: ['autonomy', 'continuity'],
    },
    {
      id: 'profile',
      title: { ja: 'プロフィールと希望', en: 'Profile and wishes' },
      asks: ['profile', 'desiredForm', 'desiredSection'],
    },
    { id: 'city', title: { ja: '市からの質問', en: 'Questions of the city' }, asks: ['answers'] },
  ],
  report: [
    {
      id: 'year',
      title: { ja: '報告する年度', en: 'The year of the report' },
      asks: ['side', 'project', 'fiscalYear', 'completedOn', 'summary'],
    },
    { id: 'activities', title: { ja: '活動の記録', en: 'Activities' }, asks: ['activities'] },
    { id: 'results', title: { ja: '評価項目ごとの結果', en: 'Results' }, asks: ['results'] },
    { id: 'settlement', title: { ja: '収支決算', en: 'Settlement' }, asks: ['settlement'] },
    {
      id: 'next',
      title: { ja: '課題と今後', en: 'Issues, and what comes next' },
      asks: ['issues', 'improvements', 'done'],
    },
  ],
};

/** A screen of the form: boxes that belong together. */
export interface Step extends Pick<Screen, 'id' | 'title'> {
  readonly boxes: readonly Box[];
}

/** Filled in by the counter only, which has the form on GitHub. */
const AT_COUNTER: ReadonlySet<string> = new Set(['onBehalf', 'judged']);

/** Returns the screens of a form, each with its boxes. Throws where a box has no screen: nobody could fill it in. */
export function stepsOf(form: Form): readonly Step[] {
  const screens = SCREENS[writtenBy(form)];
  const boxes = form.boxes.filter((box) => !AT_COUNTER.has(askedBy(box)));
  const stray = boxes.find((box) => !screens.some(({ asks }) => asks.includes(askedBy(box))));
  if (stray)
    throw new Error(
      `No screen asks for ${stray.heading}: add '${askedBy(stray)}' to a screen in src/domain/writing/screens.ts.`,
    );
  return screens
    .map(({ id, title, asks }) => ({
      id,
      title,
      boxes: asks.flatMap((asked) => boxes.filter((box) => askedBy(box) === asked)),
    }))
    .filter((step) => step.boxes.length > 0);
}
