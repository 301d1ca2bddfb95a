import type { Box, Form } from '../forms/form.ts';
import type { Text } from '../text.ts';
import { topField } from './draft.ts';

/** A screen of the form: boxes that belong together. */
export interface Step {
  readonly id: string;
  readonly title: Text;
  readonly boxes: readonly Box[];
}

/** The screens by the first part of the fields that they ask for; the seven items of the basic sheet keep their order. */
const SCREENS: readonly { readonly id: string; readonly title: Text; readonly asks: readonly string[] }[] = [
  {
    id: 'before',
    title: { ja: '前の提案から', en: 'From the former proposal' },
    asks: ['previousProposal', 'changesSinceLast'],
  },
  {
    id: 'who',
    title: { ja: '事業の名称と提案者', en: 'Name of the project, and who proposes it' },
    asks: ['title', 'proposer', 'coProposers', 'partners', 'theme'],
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
];

/** Filled in by the counter only, which has the form on GitHub. */
const AT_COUNTER: ReadonlySet<string> = new Set(['onBehalf']);

/** The boxes of a form of one's own, without those of the counter. */
export const ownBoxes = ({ boxes }: Form): readonly Box[] =>
  boxes.filter((box) => !AT_COUNTER.has(topField(box)));

/** The screens of the form of a proposal. Throws where a box has no screen, so that none is lost. */
export function stepsOf(form: Form): readonly Step[] {
  const boxes = ownBoxes(form);
  const stray = boxes.find((box) => !SCREENS.some(({ asks }) => asks.includes(topField(box))));
  if (stray) throw new Error(`No screen asks for ${stray.heading}.`);
  return SCREENS.map(({ id, title, asks }) => ({
    id,
    title,
    boxes: boxes.filter((box) => asks.includes(topField(box))),
  })).filter((step) => step.boxes.length > 0);
}
