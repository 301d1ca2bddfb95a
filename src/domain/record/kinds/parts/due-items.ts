import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { PARTY_LABELS, party, type Party } from '../shared.ts';
import { isoDate, key, line, reference } from '../../../schema/values.ts';

/** How one such item reads where it stands: an ask, a condition, a follow-up. */
interface DueItemExample {
  readonly id: string;
  readonly owedBy: Party;
  readonly what: string;
  readonly due: string;
}

/** What somebody is asked to do by a day: asks, conditions, follow-ups. Each becomes an obligation. */
export const dueItems = (example: DueItemExample) =>
  z.array(
    z.strictObject({
      id: field(key(), {
        label: { ja: '記号', en: 'Id' },
        help: {
          ja: 'この事業の中で重ならない記号です。後の書類は、この記号で済んだことを示します。',
          en: 'A mark unique within the project, by which later papers say that it is done.',
        },
        example: example.id,
        entry: 'line',
      }),
      owedBy: field(party(), {
        label: { ja: '対応する人', en: 'Owed by' },
        help: { ja: '対応をお願いする相手を選びます。', en: 'Choose who is asked to act.' },
        example: example.owedBy,
        entry: 'choice',
        choices: PARTY_LABELS,
      }),
      what: field(line(), {
        label: { ja: '対応の内容', en: 'What' },
        help: { ja: 'お願いすることを一文で書きます。', en: 'Say in one sentence what is asked.' },
        example: example.what,
        entry: 'line',
      }),
      due: field(isoDate(), {
        label: { ja: '期限', en: 'Due' },
        help: { ja: 'いつまでに対応するかを書きます。', en: 'Give the day by which it should be done.' },
        example: example.due,
        entry: 'date',
      }),
    }),
  );

/** Which milestones, asks, conditions and follow-ups are done, by their ids: so an obligation is met. */
export const done = () =>
  field(z.optional(z.array(reference())), {
    label: { ja: '済んだ事項', en: 'Done' },
    help: {
      ja: '済んだ節目・確認事項・条件・改善事項の記号を、一行に一つずつ書きます。',
      en: 'List the ids of milestones, asks, conditions and follow-ups that are done, one a line.',
    },
    example: 'milestone-1\ncondition-1',
    entry: 'list',
    fromProject: 'tasks',
  });
