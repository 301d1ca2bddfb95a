import type { Text } from '../text.ts';

/** So many characters GitHub takes for the name of a label. https://docs.github.com/en/rest/issues/labels#create-a-label */
export const LABEL_LONGEST = 50;

/** What the name of a label begins with that says whose turn it is. */
export const HOLDER = '番:';

/** Returns the name of the label that says whose turn it is, not yet cut to length. */
export const holderLabelName = (holder: Text): string => HOLDER + holder.ja;
