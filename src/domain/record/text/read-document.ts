import * as z from 'zod/mini';
import { RECORD_FORMAT, programmeSchema, type Programme } from '../../programme/schema.ts';
import { KINDS, type DataOf, type Kind } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import { coerceTo } from './coerce.ts';
import { baseOf, inItsLanguages, isOwn, merged, NO_OTHER, type ProgrammeText } from './extended.ts';
import { valueAt, isGroup, parseField, type RawGroup } from './field-path.ts';
import {
  cleanText,
  splitFrontmatter,
  FINDINGS_LIMIT,
  FRONTMATTER_LIMIT,
  exceeds,
  type Parts,
} from './front-matter.ts';
import { layoutOf, proseIn, sectionsOf, type Layout } from './layout.ts';
import type { AnySchema } from '../../schema/shape.ts';
import { locateAll } from './locate.ts';
import type { UnreadPlace } from '../as-far-as-read.ts';
import { unreadPlaces } from './unread-places.ts';
import { unreadIn, readYaml } from './yaml.ts';
import { problemsOf } from './zod-issues.ts';

/** Rosters are lists of short values and have no body; every other kind is a paper. */
export const formOf = (kind: Kind): Form => (kind === 'roster' ? 'yaml' : 'markdown');

/** Reads one paper of a kind. Its data are null exactly when a problem other than `rewritten` was met. */
export function readDocument<K extends Kind>(kind: K, text: string): Reading<DataOf<K>> {
  // TypeScript does not follow the schema of a kind that is only known as `K`.
  return readText(KINDS[kind].schema, formOf(kind), text) as Reading<DataOf<K>>;
}

/**
 * Reads the rules of the city from one fiscal year on. Where the file says only what differs from an earlier year
 * (`extends`), `textOf` gives the text of that year, and the reading is the whole.
 */
export function readProgramme(text: string, textOf: ProgrammeText = NO_OTHER): Reading<Programme> {
  const base = baseOf(text, textOf);
  if (base !== null && base.values === null)
    return refused(
      ...locateAll(text, programmeSchema, [{ code: 'extends-unread', field: 'extends', found: base.named }]),
    );
  const reading = readText(programmeSchema, 'yaml', text, base?.values ?? null);
  if (reading.data !== null) return reading;
  const found = formatIn(text);
  if (found === null || found === String(RECORD_FORMAT)) return reading;
  // What else differs is the other format's, and no fault of whoever wrote it.
  const problem: Problem = { code: 'record-format', field: 'recordFormat', found };
  return { ...reading, data: null, problems: locateAll(text, programmeSchema, [problem]) };
}

/** Returns the format that a programme says; null where it says none, or cannot be read. */
function formatIn(text: string): string | null {
  const clean = cleanText(text);
  const yaml = 'text' in clean ? readYaml(clean.text) : null;
  const format = yaml && 'value' in yaml ? yaml.value['recordFormat'] : null;
  return typeof format === 'string' && format !== '' ? format.normalize('NFKC').trim() : null;
}

/** `markdown`: values between two `---` lines, then a body. `yaml`: values only. */
type Form = 'markdown' | 'yaml';

/** What was read: the data, unless a problem other than `rewritten` was met. */
export type Reading<T> =
  | { readonly data: T; readonly problems: readonly Problem[] }
  | {
      readonly data: null;
      readonly problems: readonly Problem[];
      /** What could be read all the same, and where nothing could. */
      readonly read: { readonly value: unknown; readonly unread: readonly UnreadPlace[] };
    };

const refused = (...problems: Problem[]): Reading<never> => ({
  data: null,
  problems: atMost(problems),
  read: { value: {}, unread: [[]] },
});

/** As many problems as are told of one file, what keeps it out of the record first, and the number of the others. */
function atMost(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= FINDINGS_LIMIT) return problems;
  const remarks = new Set(problems.filter(({ code }) => code === 'rewritten'));
  const told = [...problems.filter((problem) => !remarks.has(problem)), ...remarks].slice(0, FINDINGS_LIMIT);
  return [...told, { code: 'more', field: null, count: problems.length - told.length }];
}

/**
 * Reads a text by a schema. Problems are told at once, each with its line and column where it has a place;
 * nothing is thrown for what a person wrote.
 */
function readText<S extends AnySchema>(
  schema: S,
  form: Form,
  source: string,
  base: RawGroup | null = null,
): Reading<z.infer<S>> {
  const clean = cleanText(source);
  if ('problem' in clean) return refused(clean.problem);
  if (form === 'yaml') return readParts(schema, form, clean.text, wholeAsHead(clean.text), base);
  const parts = splitFrontmatter(clean.text);
  if (!parts) return refused({ code: 'no-frontmatter', field: null, line: 1, column: 1 });
  if (exceeds(parts.head, FRONTMATTER_LIMIT)) {
    return refused({ code: 'too-large', field: null, part: 'frontmatter', limit: FRONTMATTER_LIMIT });
  }
  return readParts(schema, form, clean.text, parts);
}

const wholeAsHead = (text: string): Parts => ({
  head: text,
  headAt: 0,
  headLine: 1,
  body: '',
  bodyAt: text.length,
  bodyLine: 1,
});

/** Programme and roster may hold remarks of those who write them; in a paper everything that stands there is on record. */
function headOf(form: Form, head: string): ReturnType<typeof readYaml> {
  const yaml = readYaml(head);
  if (form === 'yaml' || 'faults' in yaml) return yaml;
  const unread = unreadIn(head);
  return unread.length > 0 ? { faults: unread } : yaml;
}

function readParts<S extends AnySchema>(
  schema: S,
  form: Form,
  text: string,
  parts: Parts,
  base: RawGroup | null = null,
): Reading<z.infer<S>> {
  const problems: Problem[] = [];
  const layout = layoutOf(schema);
  const yaml = headOf(form, parts.head);
  const raw = 'value' in yaml ? yaml.value : {};
  readBody(raw, layout, parts, problems);
  if ('faults' in yaml) {
    const down = parts.headLine - 1;
    const faults = yaml.faults.map(({ fault, line, column, twice }): Problem => {
      const first = twice && { twice: { ...twice, firstLine: twice.firstLine + down } };
      return { code: 'yaml', field: null, fault, line: line + down, column, ...first };
    });
    return refused(...faults, ...problems);
  }
  const coerced = coerceTo(schema)(wholeOf(schema, raw, base), null, problems);
  const parsed = z.safeParse(schema, coerced);
  if (!parsed.success) problems.push(...problemsOf(schema, coerced, parsed.error.issues, problems));
  const told = withoutEchoes(base ? ownProblems(problems, raw, base, parsed.success) : problems, layout);
  const accepted = parsed.success && told.every(({ code }) => code === 'rewritten');
  return accepted
    ? { data: parsed.data, problems: locateAll(text, schema, told) }
    : {
        data: null,
        problems: locateAll(text, schema, atMost(told)),
        read: { value: coerced, unread: unreadPlaces(schema, coerced, problems) },
      };
}

/** What a paper says; of a programme what it extends as well, and words in all languages of the tools. */
const wholeOf = (schema: AnySchema, raw: RawGroup, base: RawGroup | null): RawGroup =>
  schema === programmeSchema ? inItsLanguages(base ? merged(base, raw) : raw) : raw;

/** The problems of a file that are not those of what it extends; that, where only the other file has any. */
function ownProblems(
  problems: readonly Problem[],
  own: RawGroup,
  base: RawGroup,
  isRead: boolean,
): readonly Problem[] {
  const told = problems.filter(({ field }) => field === null || isOwn(parseField(field), own, base));
  if (isRead || told.some(({ code }) => code !== 'rewritten')) return told;
  return [...told, { code: 'extends-unread', field: 'extends', found: String(own['extends']) }];
}

/** Puts the texts of the body where the schema has them, beside what the frontmatter says. */
function readBody(raw: RawGroup, layout: Layout, { body, bodyLine }: Parts, problems: Problem[]): void {
  for (const { path, field } of layout.body ? [layout.body] : layout.prose) {
    if (valueAt(raw, path) !== undefined) problems.push({ code: 'misplaced-prose', field });
  }
  const { sections, problems: found } = sectionsOf(body, layout);
  for (const problem of found) problems.push(shifted(problem, bodyLine));
  if (layout.body) {
    const prose = proseIn(body);
    if (prose !== '') put(raw, layout.body.path, prose);
  }
  for (const { path, heading, stop } of sections) put(raw, path, proseIn(body.slice(heading.end, stop)));
}

function shifted(problem: Problem & { readonly line: number }, bodyLine: number): Problem {
  const line = problem.line + bodyLine;
  if (problem.code !== 'repeated-heading') return { ...problem, line, column: 1 };
  return { ...problem, line, column: 1, firstLine: problem.firstLine + bodyLine };
}

function put(raw: RawGroup, path: readonly string[], text: string): void {
  let at = raw;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(at, key) ? at[key] : undefined;
    // A scalar where a group belongs stays, for the schema to refuse.
    if (next !== undefined && next !== '' && !isGroup(next)) return;
    at = at[key] = isGroup(next) ? next : {};
  }
  const last = path.at(-1);
  if (last !== undefined) at[last] = text;
}

/** Leaves out what only echoes another problem: the field is missing because its key or heading is mistyped. */
function withoutEchoes(problems: readonly Problem[], layout: Layout): Problem[] {
  const meant = new Set<string>();
  for (const problem of problems) {
    if (problem.code === 'unknown-heading' && problem.nearest !== null) {
      meant.add(layout.byHeading.get(problem.nearest)?.field ?? '');
    }
    if (problem.code === 'unknown-key' && problem.nearest !== null && problem.field !== null) {
      meant.add(problem.field.slice(0, problem.field.length - problem.key.length) + problem.nearest);
    }
  }
  // Headings that stand in open code are there, and only not seen.
  if (problems.some(({ code }) => code === 'open-code'))
    for (const { field } of layout.prose) meant.add(field);
  return problems.filter(({ code, field }) => code !== 'missing' || field === null || !meant.has(field));
}
