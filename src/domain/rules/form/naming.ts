import type { UnplacedFinding } from '../../finding.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { contentPathOf, kindOf, schemaOfFile } from '../../record/path.ts';
import type { Problem } from '../../record/problem.ts';
import { parseField } from '../../record/text/field-path.ts';
import { childOf } from '../../schema/shape.ts';
import { descriptionOf, type FieldDescription } from '../../schema/field.ts';
import type { Text } from '../../text.ts';

/** Returns what people call the paper in a file: 基本シート. */
export function paperName(file: string): Text {
  const path = contentPathOf(file);
  const kind = path && kindOf(path);
  if (kind) return KINDS[kind].label;
  return path?.is === 'programme'
    ? { ja: '制度の定め', en: 'Programme' }
    : { ja: 'このファイル', en: 'This file' };
}

/** Returns what people call a field: 「求めること」の1行目の「期限」. The whole paper, where no field is meant. */
export function fieldName(file: string, field: string | null): Text {
  const names: Text[] = [];
  let schema = schemaOfFile(file);
  for (const step of parseField(field)) {
    schema = schema && childOf(schema, step);
    const label = schema && descriptionOf(schema)?.label;
    if (typeof step === 'number') names.push({ ja: `${step + 1}行目`, en: `row ${step + 1}` });
    else
      names.push(
        label ? { ja: `「${label.ja}」`, en: `"${label.en}"` } : { ja: `「${step}」`, en: `"${step}"` },
      );
  }
  if (names.length === 0) {
    const paper = paperName(file);
    return { ja: `「${paper.ja}」`, en: `"${paper.en}"` };
  }
  return {
    ja: names.map(({ ja }) => ja).join('の'),
    en: names
      .map(({ en }) => en)
      .reverse()
      .join(' of '),
  };
}

/** Returns what the schema says of a field, or undefined for a row, a keyed value or a path that leads nowhere. */
export function descriptionOfField(file: string, field: string | null): FieldDescription | undefined {
  let schema = schemaOfFile(file);
  for (const step of parseField(field)) schema = schema && childOf(schema, step);
  return schema ? descriptionOf(schema) : undefined;
}

/** Returns the place of a problem, as a finding of the rule about it has it. */
export function placeOf(
  problem: Problem,
  file: string,
): Pick<UnplacedFinding, 'file' | 'field' | 'line' | 'column'> {
  const { field, line, column } = problem;
  return {
    file,
    field,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
