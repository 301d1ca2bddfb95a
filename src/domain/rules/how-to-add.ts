import { schemaOfFile } from '../record/path.ts';
import { parseField, schemaAt, type Step } from '../record/text/field-path.ts';
import { printText } from '../record/text/print.ts';
import { descriptionOf } from '../schema/field.ts';
import { bare, isOptional, isProse, itemOf, shapeOf, valuesOf, type AnySchema } from '../schema/shape.ts';
import type { Text } from '../text.ts';

/**
 * Returns how somebody who edits a file writes a field that is not there: under its heading, or by a whole line that can be
 * pasted as it stands, with the example of the schema or the one given. A list or a group is one line too, in brackets, with all
 * that it must have, and what `also` names of it.
 */
export function howToAdd(
  file: string,
  field: string | null,
  example?: string,
  also: readonly string[] = [],
): Text {
  const steps = parseField(field);
  const whole = schemaOfFile(file);
  const schema = whole && schemaAt(whole, steps);
  const key = steps.at(-1);
  if (!schema || typeof key !== 'string')
    return { ja: '値を書くか、空の行を取り除いてください。', en: 'Write a value, or remove the empty row.' };
  const parts = [...proseOf(schema).map(underHeading), ...asLine(file, steps, schema, also, example)];
  return { ja: parts.map(({ ja }) => ja).join(''), en: parts.map(({ en }) => en).join(' ') };
}

/** Returns the same of several fields at once. */
export function howToAddAll(file: string, fields: readonly string[], also: readonly string[] = []): Text {
  const each = fields.map((field) => howToAdd(file, field, undefined, also));
  return { ja: each.map(({ ja }) => ja).join(''), en: each.map(({ en }) => en).join(' ') };
}

/** Returns the fields of a value that stand in the body and must be there: the field itself, or those of a group. */
function proseOf(schema: AnySchema): readonly AnySchema[] {
  if (isProse(schema)) return [schema];
  return shapeOf(schema).flatMap(([, child]) => (isOptional(child) ? [] : proseOf(child)));
}

/** True of a heading that is missing, and of one that stands there with nothing under it. */
function underHeading(schema: AnySchema): Text {
  const description = descriptionOf(schema);
  if (description?.entry !== 'prose') return { ja: '本文に書いてください。', en: 'Write it in the body.' };
  const heading = `## ${description.label.ja}`;
  return {
    ja: `本文の見出し「${heading}」の下に書いてください。見出しがなければ、その行も加えます。`,
    en: `Write it in the body under the heading "${heading}"; add the heading if it is not there.`,
  };
}

function asLine(
  file: string,
  steps: readonly Step[],
  schema: AnySchema,
  also: readonly string[],
  example?: string,
): readonly Text[] {
  const value = example === undefined ? inOneLine(schema, also) : printText(example, true);
  if (value === null) return [];
  const key = String(steps.at(-1));
  const line = `${key}: ${value}`;
  if (steps.length === 1) {
    const place = /\.yaml$/.test(file)
      ? { ja: 'ファイルに', en: 'to the file' }
      : { ja: '項目欄（一行目の「---」から次の「---」まで）に', en: 'to the fields between the two "---"' };
    return [
      {
        ja: `${place.ja}「${line}」の行を書いてください（「${key}:」の行がもうあれば、そこに書きます）。`,
        en: `Add the line "${line}" ${place.en}, or complete the line "${key}:" that is there.`,
      },
    ];
  }
  const within = steps.slice(0, -1);
  const isRow = typeof within.at(-1) === 'number';
  const names = within.map((step) =>
    typeof step === 'number'
      ? { ja: `${step + 1}つ目`, en: `entry ${step + 1} of` }
      : { ja: `「${step}:」`, en: `"${step}:" of` },
  );
  const ja = names.map((name) => name.ja).join('の');
  const en = names
    .map((name) => name.en)
    .reverse()
    .join(' ')
    .replace(/ of$/, '');
  return [
    {
      ja: `${ja}${isRow ? '' : '（なければ、その行も加えます）'}の中に、ほかの項目と頭をそろえて「${line}」の行を書いてください（「${key}:」の行がもうあれば、そこに書きます。「{ }」で囲んであるときは、その中に「, 」で区切って書きます）。`,
      en: `Add the line "${line}" to ${en}${isRow ? '' : ' (add that line if it is not there)'}, in line with its other fields, or complete the line "${key}:" that is there; in braces, after a comma.`,
    },
  ];
}

/** Returns an example of a value as it stands after its key, on one line; null where all of it stands in the body. */
function inOneLine(schema: AnySchema, also: readonly string[] = []): string | null {
  const description = descriptionOf(schema);
  const lines = description?.example?.split('\n') ?? [];
  const item = itemOf(schema);
  const { type } = bare(schema)._zod.def;
  if (isProse(schema)) return null;
  if (type === 'object') {
    const pairs = shapeOf(schema).flatMap(([key, child]) => {
      const value = isOptional(child) && !also.includes(key) ? null : inOneLine(child);
      return value === null ? [] : [`${key}: ${value}`];
    });
    return pairs.length === 0 ? null : `{ ${pairs.join(', ')} }`;
  }
  if (type === 'array' && item) {
    const rows = lines.length > 0 ? lines.map((line) => plain(item, line)) : [inOneLine(item) ?? ''];
    return `[${rows.join(', ')}]`;
  }
  if (type === 'record' && item)
    return `{ ${lines[0] ?? 'key'}: ${inOneLine(item) ?? plain(item, String(valuesOf(item)?.[0] ?? ''))} }`;
  return plain(schema, lines[0] ?? String(valuesOf(schema)?.[0] ?? ''));
}

/** An example as it stands in a line with others: figures and yes or no as they are, texts in quotation marks where need be. */
const plain = (schema: AnySchema, example: string): string =>
  ['number', 'boolean', 'union', 'literal', 'enum'].includes(bare(schema)._zod.def.type)
    ? example
    : printText(example, true);
