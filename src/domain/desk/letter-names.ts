import type { Text } from '../text.ts';

/** What the letters of the desk are called. */
export const LETTER_NAMES = {
  notice: { ja: '通知書', en: 'letter with the result' },
  inquiry: { ja: '照会文', en: 'letter of inquiry' },
  convening: { ja: '開催通知', en: 'notice of the sitting' },
  order: { ja: '次第', en: 'order of business' },
  minutes: { ja: '議事録', en: 'minutes' },
} as const satisfies Record<string, Text>;
