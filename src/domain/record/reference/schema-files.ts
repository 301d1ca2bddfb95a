import { dictionaryOf, dictionaryCsv, LIST_LABELS } from './dictionary.ts';
import type { Extent } from './json-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { Paper } from './described-papers.ts';
import { PAPERS } from './described-papers.ts';
import { VALUE_TYPES } from './value-type.ts';

/** Returns the files generated from the schemas, by name: JSON Schemas of each kind of paper, and the data dictionary. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const rows = PAPERS.flatMap(dictionaryOf);
  return new Map([
    ...PAPERS.flatMap(schemasOf),
    [
      'dictionary.json',
      json({ papers: PAPERS.map(headOf), types: VALUE_TYPES, lists: LIST_LABELS, fields: rows }),
    ],
    ['dictionary.csv', dictionaryCsv(PAPERS, rows)],
  ]);
}

/** One schema where the file is all YAML; for Markdown one for the frontmatter and one for the whole paper. */
function schemasOf(paper: Paper): (readonly [string, string])[] {
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
