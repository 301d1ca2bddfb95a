import { unlessUnread } from './as-far-as-read.ts';
import { nfkc } from '../compose.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import { isIsoDate, type FiscalYear } from '../dates/iso-date.ts';
import type { Programme } from '../programme/schema.ts';
import { descriptionOf, type ProgrammeList, type ProjectList } from '../schema/field.ts';
import { bare, childOf, itemOf, shapeOf, type AnySchema } from '../schema/shape.ts';
import type { Text } from '../text.ts';
import { yearOfId } from './id.ts';
import { KINDS, type Kind } from './kinds/index.ts';
import { dueItemsOf, type CityRecord, type Project } from './record.ts';
import { formatField, isGroup } from './text/field-path.ts';

/** Something that papers refer to, and what people call it. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** Where names are looked for. */
export interface Places extends Pick<CityRecord, 'programmes' | 'rosters'> {
  /** The project of the paper, where it is one's. */
  readonly project: Project | undefined;
}

/** Whether a paper calls something by what cannot be its key. */
export function callsByName(kind: Kind, data: unknown): boolean {
  let calls = false;
  exchanged(KINDS[kind].schema, undefined, data, [], (_, written) => {
    calls ||= !/^[A-Za-z0-9-]+$/.test(written);
    return written;
  });
  return calls;
}

/** What a field refers to. */
type Reference = ProgrammeList | ProjectList;

const referenceOf = (schema: AnySchema): Reference | undefined => {
  const description = descriptionOf(schema);
  return description?.from ?? description?.fromProject;
};

/** A value that was read as the key of what it names. */
export interface ReadAs {
  readonly field: string | null;
  readonly found: string;
  readonly key: string;
}

/**
 * Returns the data of a paper with the key in place of each name: what it names is looked for in the programme and the
 * roster of the paper's year, then in those of all years, and among the papers of its project. A name of nothing, or of
 * two things, stays as it is, for the rule that knows the list. Adds to `read` what was read so.
 */
export function withKeys<T>(kind: Kind, data: T, places: Places, read: ReadAs[] = []): T {
  const year = yearOf(data);
  const keyOf = (of: Reference, written: string, steps: readonly (string | number)[]): string => {
    const found = keyNamed(of, written, year, places);
    if (found === null || found === written) return written;
    read.push({ field: formatField(steps), found: written, key: found });
    return found;
  };
  // The shape stays: only texts are exchanged for texts.
  return exchanged(KINDS[kind].schema, undefined, data, [], keyOf) as T;
}

/** Returns the key of what a text names, or null: the text itself where it is a key. */
export function keyNamed(
  of: Reference,
  written: string,
  year: FiscalYear | null,
  places: Places,
): string | null {
  const lists = unlessUnread(() => listsOf(of, year, places)) ?? [];
  if (lists.some((list) => list.some(({ key }) => key === written))) return written;
  for (const list of lists) {
    const found = new Set(allNamed(written, list, ({ key, names }) => [key, ...names]).map(({ key }) => key));
    const [one] = found;
    if (one !== undefined) return found.size === 1 ? one : null;
  }
  return null;
}

/** Returns the names of what a field of a paper can name today: those of the newest programme or roster. */
export function namesFor(kind: Kind, field: string, { programmes, rosters }: CityRecord): readonly string[] {
  const schema = childOf(KINDS[kind].schema, field);
  const of = schema === null ? undefined : referenceOf(schema);
  const newest = Math.max(...(of === 'members' ? rosters : programmes).keys());
  if (of === undefined || newest === -Infinity) return [];
  const [list = []] =
    unlessUnread(() => listsOf(of, newest, { programmes, rosters, project: undefined })) ?? [];
  return list.map(({ key, names }) => names[0] ?? key);
}

/** A name as it is compared: in one width and case, without blanks and brackets. */
export const foldName = (name: string): string =>
  nfkc(name)
    .toLowerCase()
    .replace(/[\s「」『』()[\]・、,#]/g, '');

/** Returns what a text names by one of its names as it stands, in any width and with any brackets and blanks. */
function allNamed<T>(typed: string, all: Iterable<T>, namesOf: (one: T) => readonly string[]): T[] {
  const wanted = foldName(typed);
  return wanted === ''
    ? []
    : [...all].filter((one) => namesOf(one).some((name) => foldName(name) === wanted));
}

/**
 * Returns what somebody may have named in a form: what has the text as one of its names, else what has it as a part of one. A
 * file must have a whole name: what is read there is kept.
 */
export function meantBy<T>(
  typed: string,
  all: Iterable<T>,
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  const items = [...all];
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const whole = allNamed(typed, items, namesOf);
  return whole.length > 0
    ? whole
    : items.filter((one) => namesOf(one).some((name) => foldName(name).includes(wanted)));
}

/** Returns the one thing that somebody named in a form; null where the text names none or several. */
export function oneNamed<T>(
  typed: string,
  all: Iterable<T>,
  namesOf: (one: T) => readonly string[],
): T | null {
  const found = meantBy(typed, all, namesOf);
  return found.length === 1 ? (found[0] ?? null) : null;
}

type Exchange = (of: Reference, written: string, steps: readonly (string | number)[]) => string;

/** `refers` is what the keys of a keyed field, or the items of a list, refer to. */
function exchanged(
  schema: AnySchema,
  refers: Reference | undefined,
  value: unknown,
  steps: readonly (string | number)[],
  exchange: Exchange,
): unknown {
  const of = referenceOf(schema) ?? refers;
  if (typeof value === 'string') return of === undefined ? value : exchange(of, value, steps);
  if (typeof value !== 'object' || value === null || !holds(schema)) return value;
  const item = itemOf(schema);
  if (Array.isArray(value))
    return item ? value.map((each, at) => exchanged(item, of, each, [...steps, at], exchange)) : value;
  if (!isGroup(value)) return value;
  if (item && bare(schema)._zod.def.type === 'record')
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        of === undefined ? key : exchange(of, key, [...steps, key]),
        exchanged(item, undefined, each, [...steps, key], exchange),
      ]),
    );
  const out: Record<string, unknown> = { ...value };
  for (const [key, child] of shapeOf(schema))
    if (out[key] !== undefined) out[key] = exchanged(child, undefined, out[key], [...steps, key], exchange);
  return out;
}

const known = new WeakMap<AnySchema, boolean>();

/** Whether anything under a schema refers to something: the rest need not be walked through. */
function holds(schema: AnySchema): boolean {
  let found = known.get(schema);
  if (found === undefined) {
    const item = itemOf(schema);
    found =
      referenceOf(schema) !== undefined ||
      (item !== null && holds(item)) ||
      shapeOf(schema).some(([, child]) => holds(child));
    known.set(schema, found);
  }
  return found;
}

/** The lists in which a name is looked for, one after the other. */
function listsOf(
  of: Reference,
  year: FiscalYear | null,
  { programmes, rosters, project }: Places,
): readonly (readonly Named[])[] {
  switch (of) {
    case 'indicators':
    case 'budgetLines':
    case 'tasks':
      return project ? [inProject(of, project)] : [];
    case 'members': {
      const all = [...rosters].sort(([a], [b]) => b - a);
      return byYear(all, year, ({ data }) =>
        data.members.map(({ id, displayName, post }) => ({ key: id, names: [displayName, post] })),
      );
    }
    case 'terms':
    case 'meetings':
      return [];
    default: {
      const all = [...programmes].sort(([a], [b]) => b - a);
      const inForce = year === null ? undefined : (all.find(([from]) => from <= year) ?? all.at(-1));
      return byYear(all, inForce?.[0] ?? null, (programme) => listIn(of, programme));
    }
  }
}

/** The list of the year, then what all years have, the newest first. */
function byYear<T>(
  all: readonly (readonly [FiscalYear, T])[],
  year: FiscalYear | null,
  listOf: (of: T) => readonly Named[],
): readonly (readonly Named[])[] {
  const own = all.filter(([from]) => from === year).map(([, of]) => listOf(of));
  return [...own, all.flatMap(([, of]) => listOf(of))];
}

function listIn(
  of: Exclude<Reference, 'members' | 'meetings' | 'terms' | ProjectList>,
  programme: Programme,
): readonly Named[] {
  switch (of) {
    case 'offices':
      return programme.offices.map(({ id, name }) => named(id, name));
    case 'sections':
      return programme.offices
        .filter(({ roles }) => roles.includes('section'))
        .map(({ id, name }) => named(id, name));
    default:
      return (programme[of] ?? []).map(({ key, label }) => named(key, label));
  }
}

const named = (key: string, { ja, en }: Partial<Text>): Named => ({
  key,
  names: [ja, en].filter((name) => name !== undefined),
});

/** What the papers of a project have given ids to. */
function inProject(of: ProjectList, { documents }: Project): readonly Named[] {
  return documents.flatMap((document): Named[] => {
    const plan =
      document.kind === 'plan'
        ? document.data
        : document.kind === 'amendment'
          ? document.data.plan
          : undefined;
    switch (of) {
      case 'indicators':
        return (plan?.indicators ?? []).map(({ id, label }) => ({ key: id, names: [label] }));
      case 'budgetLines':
        return (plan?.budgetLines ?? []).map(({ id, item }) => ({ key: id, names: [item] }));
      case 'tasks':
        return [...(plan?.milestones ?? []), ...dueItemsOf(document)].map(({ id, what }) => ({
          key: id,
          names: [what],
        }));
    }
  });
}

/** The fields that say when a paper is from, the surest first. */
const DAYS = ['filedAt', 'submittedAt', 'startsAt', 'on', 'requestedOn', 'convenedOn'];

/** Returns the fiscal year of a paper, as far as its own fields say it. */
function yearOf(data: unknown): FiscalYear | null {
  if (!isGroup(data)) return null;
  const { meeting } = data;
  if (typeof meeting === 'string' && /^\d{4}-\d{2}$/.test(meeting)) return yearOfId(meeting);
  for (const field of DAYS) {
    const day = data[field];
    if (typeof day === 'string' && isIsoDate(day.slice(0, 10))) return fiscalYearOf(day.slice(0, 10));
  }
  return null;
}
