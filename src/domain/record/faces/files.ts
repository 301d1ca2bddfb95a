import { dictionaryOf } from './dictionary.ts';
import { dictionaryCsv } from './dictionary-csv.ts';
import type { Extent } from './json-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { LIST_LABELS } from './lists.ts';
import type { Paper } from './papers.ts';
import { PAPERS } from './papers.ts';
import { VALUE_TYPES } from './value-type.ts';

/** The published faces of the descriptions, by file name: a JSON Schema a paper, and the data dictionary. */
export function faceFiles(): ReadonlyMap<string, string> {
  const rows = PAPERS.flatMap(dictionaryOf);
  return new Map([
    ...PAPERS.flatMap(schemaFiles),
    [
      'dictionary.json',
      json({ papers: PAPERS.map(headOf), types: VALUE_TYPES, lists: LIST_LABELS, fields: rows }),
    ],
    ['dictionary.csv', dictionaryCsv(PAPERS, rows)],
  ]);
}

/** One schema where the file is all YAML; for Markdown one for the frontmatter and one for the whole paper. */
function schemaFiles(paper: Paper): (readonly [string, string])[] {
  const file = (name: string, extent: Extent) => [name, json(jsonSchemaOf(paper, extent))] as const;
  if (paper.format === 'yaml') return [file(`${paper.name}.json`, 'document')];
  return [file(`${paper.name}.json`, 'frontmatter'), file(`${paper.name}.document.json`, 'document')];
}

const headOf = ({ name, label, purpose, clauses, format }: Paper) => ({
  kind: name,
  label,
  purpose,
  clauses,
  format,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
