import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { key, programmeKey } from '../../values.ts';

/** What the proposer would like; both are settled together, after adoption (C20). */
export const wishes = () => ({
  desiredForm: field(z.optional(programmeKey()), {
    label: { ja: '希望する協働の形態', en: 'Desired form' },
    help: {
      ja: '希望があれば選びます。形態は採用の後に話し合って決めます。',
      en: 'Choose one if you have a wish; the form is agreed after adoption.',
    },
    example: 'shared-cost',
    entry: 'choice',
    from: 'forms',
  }),
  desiredSection: field(z.optional(key()), {
    label: { ja: '希望する担当課', en: 'Desired section' },
    help: {
      ja: '思い当たる課があれば選びます。分からなければ空のままでかまいません。',
      en: 'Choose a section if you know one; it may stay empty.',
    },
    example: 'midori-ka',
    entry: 'choice',
    from: 'sections',
  }),
});
