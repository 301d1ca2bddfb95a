import * as z from 'zod/mini';
import { roster } from '../../record/kinds/roster.ts';
import { field } from '../../schema/field.ts';
import { fiscalYear, isoDate, line, login } from '../../schema/values.ts';
import { defineEdit, optionally } from './edit.ts';

const { shape } = roster.schema.shape.members._zod.def.element;

const JOINS = { ja: '加わる人のとき', en: 'for somebody who joins' };

/** A member joins, leaves or is called otherwise; the roster of a new year begins with that of the year before. */
export const rosterChange = defineEdit({
  label: { ja: '名簿の変更', en: 'Roster changed' },
  purpose: {
    ja: '構成員が加わるとき、退くとき、役職や表示名が変わるとき、新しい年度の名簿を作るときに、事務局が書きます。',
    en: 'The secretariat says that a member joins, leaves or has another post, or begins the roster of a new year.',
  },
  filedBy: 'secretariat',
  of: ['roster'],
  asks: { members: 'member' },
  schema: z.strictObject({
    what: field(z.enum(['join', 'leave', 'change', 'new-year']), {
      label: { ja: '変えること', en: 'What changes' },
      help: { ja: '一つ選びます。', en: 'Choose one.' },
      example: 'join',
      entry: 'choice',
      choices: {
        join: { ja: '構成員が加わる', en: 'A member joins' },
        leave: { ja: '構成員が退く', en: 'A member leaves' },
        change: { ja: '構成員の表示名・役職などを変える', en: 'A name, post or the like changes' },
        'new-year': { ja: '新しい年度の名簿を、前の年度の名簿から作る', en: 'A new year’s roster is made' },
      },
    }),
    fiscalYear: field(z.optional(fiscalYear()), {
      label: { ja: '名簿の年度', en: 'Fiscal year' },
      help: {
        ja: '空のままにすると今年度、新しい年度の名簿を作るときは次の年度とします。',
        en: 'Left empty it is this year; for a new roster, the next one.',
      },
      example: '2027',
      entry: 'number',
    }),
    member: field(z.optional(line()), {
      label: { ja: '構成員', en: 'Member' },
      help: {
        ja: '名簿にある表示名か役職を書きます。加わる人は、次の「表示名」に書きます。',
        en: 'Give the name or post in the roster; somebody who joins is named below.',
      },
      example: '財政課長',
      entry: 'line',
      requiredWhen: { ja: '退く人、変える人のとき', en: 'for somebody who leaves or changes' },
    }),
    day: field(z.optional(isoDate()), {
      label: { ja: '任期の最初の日か最後の日', en: 'First or last day' },
      help: {
        ja: '加わる人は任期の最初の日、退く人は任期の最後の日を書きます。',
        en: 'The first day of who joins, the last day of who leaves.',
      },
      example: '2026-10-01',
      entry: 'date',
      requiredWhen: { ja: '加わる人、退く人のとき', en: 'for somebody who joins or leaves' },
    }),
    displayName: optionally(shape.displayName, { requiredWhen: JOINS }),
    side: optionally(shape.side, { requiredWhen: JOINS }),
    office: optionally(shape.office, { requiredWhen: JOINS }),
    post: optionally(shape.post, { requiredWhen: JOINS }),
    steps: optionally(shape.steps, { requiredWhen: JOINS }),
    account: field(z.optional(login()), {
      label: { ja: 'GitHub の名前', en: 'Name on GitHub' },
      help: { ja: 'GitHub で承認する人だけ書きます。', en: 'Only for those who approve on GitHub.' },
      example: 'aozora-npo-1',
      entry: 'line',
    }),
  }),
});
