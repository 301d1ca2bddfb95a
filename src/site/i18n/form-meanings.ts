import type { Text } from '../../domain/text.ts';

/** What the forms of a collaborative project are (4(1), C20), by their keys in the programme. A city's own have no words here. */
export const FORM_MEANINGS: Readonly<Partial<Record<string, Text>>> = {
  'shared-cost': {
    ja: '市と団体が費用を分担し、それぞれの役割を決めて行う事業です。',
    en: 'City and group share the costs, and each has its own part of the work.',
  },
  commission: {
    ja: '市が費用を負担して、団体に実施を任せる事業です。内容は双方で話し合って決めます。',
    en: 'The city pays and entrusts the work to the group; both settle together what is done.',
  },
  cooperation: {
    ja: '市は費用を負担せず、場所や広報などで協力する事業です。',
    en: 'The city bears no costs, and helps with places or publicity, for instance.',
  },
};

/** よみ of their names, in hiragana. */
export const FORM_READINGS: Readonly<Partial<Record<string, string>>> = {
  'shared-cost': 'きょうどうふたんじぎょう',
  commission: 'きょうどういたくじぎょう',
  cooperation: 'きょうどうじぎょうきょうりょく',
};
