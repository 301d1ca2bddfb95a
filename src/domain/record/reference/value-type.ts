import type * as z from 'zod/mini';
import type { Text } from '../../text.ts';
import type { FieldDescription } from '../../schema/field.ts';
import { bare, expectationOf, shapeOf, valuesOf } from '../../schema/shape.ts';

/** What a field holds, in a word that people know, for the data dictionary and the tables of the guide. */
export const VALUE_TYPES = {
  text: { ja: '文字列', en: 'Text' },
  prose: { ja: '文章', en: 'Prose' },
  choice: { ja: '選択肢', en: 'Choice' },
  yesNo: { ja: 'はい・いいえ', en: 'Yes or no' },
  confirmation: { ja: '確認', en: 'Confirmation' },
  date: { ja: '日付（YYYY-MM-DD）', en: 'Date (YYYY-MM-DD)' },
  time: { ja: '日時（日本時間）', en: 'Time (Japan)' },
  integer: { ja: '整数', en: 'Whole number' },
  number: { ja: '数値', en: 'Number' },
  yen: { ja: '金額（円）', en: 'Amount (yen)' },
  numberOrText: { ja: '数値または文字列', en: 'Number or text' },
  projectId: { ja: '事業の番号', en: 'Project number' },
  meetingId: { ja: '会議の番号', en: 'Number of a sitting' },
  key: { ja: '記号', en: 'Key' },
  webAddress: { ja: 'アドレス（URL）', en: 'Web address' },
  login: { ja: 'GitHub の名前', en: 'GitHub name' },
  group: { ja: '項目のまとまり', en: 'Group' },
  table: { ja: '表', en: 'Table' },
  keyed: { ja: '記号ごとの値', en: 'Values by key' },
} as const satisfies Record<string, Text>;

export type ValueType = keyof typeof VALUE_TYPES;

/** Returns the type of a field, and whether it is a list of such values. */
export function valueTypeOf(
  schema: z.core.$ZodType,
  { entry }: FieldDescription,
): { readonly type: ValueType; readonly list: boolean } {
  const def = bare(schema)._zod.def;
  if (def.type === 'record') return { type: 'keyed', list: false };
  if (def.type !== 'array') return { type: plainType(schema, entry), list: false };
  const rows = shapeOf(def.element).length > 0;
  return rows ? { type: 'table', list: false } : { type: plainType(def.element, 'line'), list: true };
}

function plainType(schema: z.core.$ZodType, entry: FieldDescription['entry']): ValueType {
  const { type } = bare(schema)._zod.def;
  if (entry === 'prose' || entry === 'body') return 'prose';
  if (entry === 'yen' || entry === 'group') return entry;
  if (entry === 'confirm') return 'confirmation';
  if (type === 'boolean') return 'yesNo';
  if (type === 'union') return 'numberOrText';
  if (type === 'number') return isWhole(schema) ? 'integer' : 'number';
  return valuesOf(schema) ? 'choice' : textType(schema);
}

const isWhole = (schema: z.core.$ZodType): boolean => {
  const def = bare(schema)._zod.def;
  return def.type === 'number' && 'format' in def;
};

/** Refined texts by the name of what they must look like. */
function textType(schema: z.core.$ZodType): ValueType {
  const expected = expectationOf(schema);
  if (expected === 'programmeKey' || expected === 'reference') return 'key';
  return expected !== null && expected in VALUE_TYPES ? (expected as ValueType) : 'text';
}
