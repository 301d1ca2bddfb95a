import type { Text } from '../text.ts';

/** One attribute of a component: a literal text, never an expression. */
export interface ComponentAttribute {
  readonly required: boolean;
  readonly help: Text;
}

/** One component that a report may use; whatever draws a report draws these and no other. */
export interface Component {
  readonly help: Text;
  readonly attributes: Readonly<Record<string, ComponentAttribute>>;
  /** Whether prose stands between its two tags. */
  readonly content: boolean;
  /** As it stands in a report. */
  readonly example: string;
}

/**
 * The components of `report.mdx`. All they have is words: no address, no style, no code. Pictures are not among
 * them, for the record holds text only.
 */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Note: {
    help: { ja: '本文から離して示す補足です。', en: 'A remark set apart from the text.' },
    attributes: {
      title: { required: false, help: { ja: '補足の見出しです。', en: 'Its heading.' } },
    },
    content: true,
    example: '<Note title="雨天の日">\n\n予定した二回は、公民館で行いました。\n\n</Note>',
  },
  Voice: {
    help: {
      ja: '参加した人の声です。名前は書きません。',
      en: 'Words of somebody who took part, without the name.',
    },
    attributes: {
      from: { required: true, help: { ja: 'どのような人の声かです。', en: 'What kind of person speaks.' } },
    },
    content: true,
    example:
      '<Voice from="参加した小学生の保護者">\n\n川に入る前に必ず人数を数えていて、安心でした。\n\n</Voice>',
  },
  Figure: {
    help: { ja: '目立たせて示す一つの数です。', en: 'One number, shown large.' },
    attributes: {
      label: { required: true, help: { ja: '何の数かです。', en: 'What it counts.' } },
      value: { required: true, help: { ja: '数です。', en: 'The number.' } },
      unit: { required: false, help: { ja: '単位です。', en: 'Its unit.' } },
    },
    content: false,
    example: '<Figure label="延べ参加者" value="214" unit="人" />',
  },
};
