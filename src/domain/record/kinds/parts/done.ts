import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { key } from '../../values.ts';

/** Which milestones, asks, conditions and follow-ups are done, by their ids: so an obligation is met. */
export const done = () =>
  field(z.optional(z.array(key())), {
    label: { ja: '済んだ事項', en: 'Done' },
    help: {
      ja: '済んだ節目・確認事項・条件・改善事項の記号を、一行に一つずつ書きます。',
      en: 'List the ids of milestones, asks, conditions and follow-ups that are done, one a line.',
    },
    example: 'milestone-1\ncondition-1',
    entry: 'list',
  });
