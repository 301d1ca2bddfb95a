import type { Text } from '../text.ts';
import type { Box } from './form.ts';

/** A box whose heading is not settled yet: that depends on the other boxes of its form. */
export interface Unnamed {
  readonly box: Omit<Box, 'heading'>;
  /** What it belongs to: the label of its group, or of its paper. */
  readonly within: Text;
  /** Boxes of one group are named alike. */
  readonly group: string;
  /** Whether its heading always says what it belongs to. */
  readonly always: boolean;
  readonly atCounter: boolean;
}

/**
 * Settles the headings of a form: the Japanese labels, each with its group's before it where two boxes would else be
 * called the same: 「協定の当事者：事業主体者」. What GitHub sends back is told apart by them alone.
 */
export function named(boxes: readonly Unnamed[]): readonly Box[] {
  const labels = boxes.map(({ box }) => box.label.ja);
  const clashing = new Set(labels.filter((label, at) => labels.indexOf(label) !== at));
  const groups = new Set(boxes.filter(({ box }) => clashing.has(box.label.ja)).map(({ group }) => group));
  const isLoose = ({ group }: Unnamed) => group.endsWith(':');
  return boxes.map((one) => {
    const { box, within, group, always } = one;
    const prefixed = always || (isLoose(one) ? clashing.has(box.label.ja) : groups.has(group));
    if (!prefixed) return { ...box, heading: box.label.ja };
    const heading = `${within.ja}：${box.label.ja}`;
    return {
      ...box,
      heading,
      label: { ja: heading, en: `${within.en}: ${box.label.en}` },
      formerly: box.formerly.map((former) => `${within.ja}：${former}`),
    };
  });
}

/**
 * How a form is opened by its address. Whoever has to sign in first may lose what the address fills in, and GitHub's app
 * for telephones has no issue forms and drops it. https://github.com/orgs/community/discussions/50983,
 * https://github.com/orgs/community/discussions/118586
 */
export const OPENING: Text = {
  ja: 'フォームは、先に GitHub にログインしてから、ブラウザで開いてください。スマートフォンの GitHub アプリにはフォームがなく、フォームに入っていた文も消えます。',
  en: 'Please sign in to GitHub first, and open the form in a browser: the GitHub app on telephones has no forms, and loses the text that was filled in.',
};
