import { OBLIGATION_LABELS, OBLIGATION_STATE_LABELS } from '../../lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../lifecycle/stage.ts';
import { PARTY_LABELS } from '../../record/kinds/shared.ts';
import { PATTERNS } from '../../schema/values.ts';
import type { Text } from '../../text.ts';

/** JSON Schema, as far as the API needs it. */
export type Json = Readonly<Record<string, unknown>>;

/** Returns a schema with what it means in both languages: a name, and a sentence where the name does not say enough. */
export function means(
  schema: Json,
  [ja, en]: readonly [ja: string, en: string],
  more?: readonly [ja: string, en: string],
): Json {
  return { title: `${ja} / ${en}`, ...(more && { description: more.join(' ') }), ...schema };
}

/** One of some values, each with its words. */
export const oneOf = (labels: Readonly<Record<string, Text>>): Json => ({
  oneOf: Object.entries(labels).map(([value, { ja, en }]) => ({ const: value, title: `${ja} / ${en}` })),
});

export const nullable = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] });
export const list = (items: Json): Json => ({ type: 'array', items });

/** Keys that are not named here may be added in time; those that are named stay. */
export const object = (
  properties: Readonly<Record<string, Json>>,
  optional: readonly string[] = [],
): Json => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});

/** Values that the answers share, each with its words. */
export const day: Json = { type: 'string', format: 'date' };
export const text: Json = { type: 'string' };
export const count: Json = { type: 'integer', minimum: 0 };
export const address: Json = { type: 'string', format: 'uri' };
export const both = object({ ja: means(text, ['日本語', 'Japanese']), en: means(text, ['英語', 'English']) });
export const pages = object({
  ja: means(address, ['日本語', 'Japanese']),
  en: means(address, ['英語', 'English']),
});

export const id = means(
  { type: 'string', pattern: PATTERNS.projectId.source },
  ['事業の番号', 'Project'],
  ['年度と受付番号です。', 'Fiscal year and number of the filing.'],
);
export const title = means(
  text,
  ['事業の名称', 'Title'],
  ['提案されたときの名称です。', 'The name under which it was proposed.'],
);
export const stage = means(
  oneOf(STAGE_LABELS),
  ['段階', 'Stage'],
  ['基準日にいる段階です。', 'Where it stands on the day of the data.'],
);
export const holder = means(
  nullable(oneOf(PARTY_LABELS)),
  ['担当', 'Whose turn'],
  ['次に動く主体です。null は、対応待ちがないことを表します。', 'Who must act next; null: nobody.'],
);
export const year = means(
  { type: 'integer' },
  ['年度', 'Fiscal year'],
  ['始まりの年を西暦で示します。', 'Named by the year in which it begins.'],
);
export const self = means(address, ['この事業の答え', 'Answer about this project']);
export const texts = means(
  address,
  ['書類の文章', 'Texts'],
  [
    'この年度の事業の書類に書かれた文章です。gzipで圧縮したJSONです。',
    'What was written at length in the papers of the projects of this fiscal year: JSON, packed with gzip.',
  ],
);

export const round = means(
  nullable(
    object({
      fiscalYear: year,
      cutoff: means(
        nullable(day),
        ['提案の締切', 'Cut-off'],
        ['市の予算が必要な提案の締切です。', 'Of proposals that need city funds.'],
      ),
      decisionBy: means(
        nullable(day),
        ['決定の期日', 'Decision by'],
        ['この日までに決めます。', 'The last day for the decision.'],
      ),
    }),
  ),
  ['検討の年度', 'Round'],
  [
    '提案が扱われる年度とその期日です。',
    'The fiscal year in which the proposal is dealt with, and its days.',
  ],
);

export const obligation = object(
  {
    what: means(oneOf(OBLIGATION_LABELS), ['すること', 'What']),
    owedBy: means(oneOf(PARTY_LABELS), ['担当', 'Owed by']),
    due: means(
      nullable(day),
      ['期日', 'Due'],
      ['最後の日です。null は、まだ決まっていません。', 'The last day; null while nothing fixes it.'],
    ),
    basis: means(
      text,
      ['もとの書類', 'Basis'],
      ['もとになった書類のファイルです。', 'Path of the paper with which it arose.'],
    ),
    state: means(
      oneOf(OBLIGATION_STATE_LABELS),
      ['状態', 'State'],
      ['基準日での状態です。', 'As it stands on the day of the data.'],
    ),
    metOn: means(nullable(day), ['済んだ日', 'Met on']),
    fiscalYear: year,
    id: means(
      text,
      ['記号', 'Id'],
      ['お願い、条件、課、会議の記号です。', 'Of an ask, a condition, a section or a sitting.'],
    ),
    meeting: means(
      text,
      ['会議', 'Meeting'],
      [
        'そこで行う、またはその結果を登録する会議です。',
        'The sitting at which it is due, or whose result is to be entered.',
      ],
    ),
    waits: means(
      { const: true },
      ['待ち', 'Waits'],
      ['ほかのことが済むまで、できません。', 'It waits for something else.'],
    ),
    unattended: means(
      { const: true },
      ['出席の登録待ち', 'Unattended'],
      [
        '会議は終わり、出席がまだ登録されていません。',
        'The sitting is over, and its attendance is not entered.',
      ],
    ),
  },
  ['fiscalYear', 'id', 'meeting', 'waits', 'unattended'],
);
export const obligations = means(
  list(obligation),
  ['担当と期日', 'Obligations'],
  ['誰が、いつまでに、何をするかです。', 'Who owes what by when.'],
);

const HEAD = {
  $schema: means(
    address,
    ['この答えの型', 'Schema'],
    ['JSON Schemaのアドレスです。', 'The address of its JSON Schema.'],
  ),
  version: means({ const: '1' }, ['APIの版', 'Version of the API']),
  asOf: means(day, ['基準日', 'As of'], ['この日の記録です。', 'The record as it stands on this day.']),
  demonstration: means(
    both,
    ['見本の断り書き', 'Demonstration'],
    ['あるときは、記録が例です。', 'Where it is there, the projects are examples.'],
  ),
};

/** Returns an answer of the API: what every answer begins with, and its own keys. */
export const answer = (properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Json =>
  object({ ...HEAD, ...properties }, ['demonstration', ...optional]);
