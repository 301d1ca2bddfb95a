import * as z from 'zod/mini';
import { field } from '../../schema/field.ts';
import { line } from '../../schema/values.ts';
import { defineEdit } from './edit.ts';
import { existingMeeting } from './meeting.ts';

/** The items of a sitting's agenda, which a person adds to or puts in another order. */
export const agenda = defineEdit({
  label: { ja: '議題', en: 'Agenda' },
  purpose: {
    ja: '会議の議題を加えるとき、並べ直すときに、事務局が書きます。',
    en: 'The secretariat adds items to the agenda of a sitting, or puts them in another order.',
  },
  filedBy: 'secretariat',
  of: ['sitting'],
  asks: { agenda: 'items' },
  schema: z.strictObject({
    meeting: existingMeeting(),
    items: field(
      z.array(
        z.strictObject({
          project: field(z.optional(line()), {
            label: { ja: '事業の番号か名称', en: 'Project' },
            help: {
              ja: '事業についての議題なら、番号か名称を書きます。',
              en: 'Of an item about a project, its number or its title.',
            },
            example: '2026-0042',
            entry: 'line',
          }),
          item: field(line(), {
            label: { ja: '議題', en: 'Item' },
            help: { ja: '何を話し合うかを書きます。', en: 'Say what is to be discussed.' },
            example: '「谷戸の水辺」の検討（ヒヤリング）',
            entry: 'line',
          }),
        }),
      ),
      {
        label: { ja: '議題の一覧', en: 'Items' },
        help: { ja: '議題を順に書きます。', en: 'List the items in their order.' },
        entry: 'table',
      },
    ),
    how: field(z.enum(['add', 'replace']), {
      label: { ja: 'いまの議題の扱い', en: 'What stands already' },
      help: {
        ja: '会議にすでにある議題をどうするかを選びます。',
        en: 'Choose what becomes of the items that stand there.',
      },
      example: 'add',
      entry: 'choice',
      choices: {
        add: { ja: '残して、後に加える', en: 'Keep them, and add these' },
        replace: { ja: 'この一覧に置き換える', en: 'Put this list in their place' },
      },
    }),
  }),
});
