import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isGroup } from '../record/text/field-path.ts';
import { fault, type Fault, type Table } from './import-table.ts';

/** Reads the `projects` of a YAML list of facts as a table: a head of keys (`proposer.name`), then a row for each project. */
export function readFacts(text: string): Table | Fault {
  let facts: unknown;
  try {
    facts = load(text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    return fault(`${line}行目が YAML として読めません。`, `Line ${line} cannot be read as YAML.`);
  }
  if (!isGroup(facts) || !Array.isArray(facts['projects']))
    return fault('YAML に projects という一覧がありません。', 'The YAML file has no list named projects.');
  const items = facts['projects'].map((project: unknown) => new Map(flat(project, '')));
  const head = [...new Set(items.flatMap((item) => [...item.keys()]))];
  return {
    rows: [head, ...items.map((item) => head.map((key) => item.get(key) ?? ''))],
    numbering: 'list',
    format: { ja: 'YAML（projects の一覧）', en: 'YAML (the list named projects)' },
    findings: [],
  };
}

function flat(value: unknown, path: string): (readonly [string, string])[] {
  if (!isGroup(value)) return [[path, Array.isArray(value) ? value.join(' ') : String(value ?? '')]];
  return Object.entries(value).flatMap(([key, child]) => flat(child, path ? `${path}.${key}` : key));
}
