import type { FiscalYear } from '../../dates/iso-date.ts';
import { isGroup, type Raw, type RawGroup, type Step } from './field-path.ts';
import { cleanText } from './front-matter.ts';
import { readYaml } from './yaml.ts';

/** Returns the text of the programme of a fiscal year; undefined where there is none. */
export type ProgrammeText = (year: FiscalYear) => string | undefined;

export const NO_OTHER: ProgrammeText = () => undefined;

/** What a programme that says only what differs is laid over; null where that is not there or cannot be read. */
type Base = { readonly named: string; readonly values: RawGroup | null };

/** Returns what a programme extends, with all that this one extends in turn; null for a programme that stands alone. */
export function baseOf(text: string, textOf: ProgrammeText): Base | null {
  // Most programmes stand alone: they are parsed once.
  const named = text.includes('extends') ? valuesIn(text)?.['extends'] : undefined;
  if (typeof named !== 'string' || named === '') return null;
  const year = Number(named.normalize('NFKC').trim());
  return { named, values: Number.isInteger(year) ? valuesOf(year, textOf) : null };
}

/** Only earlier years are looked at, so nothing extends itself. */
function valuesOf(year: FiscalYear, textOf: ProgrammeText): RawGroup | null {
  const text = textOf(year);
  const own = text === undefined ? null : valuesIn(text);
  if (text === undefined || own === null) return null;
  const base = baseOf(text, (other) => (other < year ? textOf(other) : undefined));
  if (base === null) return own;
  return base.values && merged(base.values, own);
}

/** Returns what a programme says itself, as texts; null where it cannot be read. */
export function valuesIn(text: string): RawGroup | null {
  const clean = cleanText(text);
  const yaml = 'text' in clean ? readYaml(clean.text) : null;
  return yaml && 'value' in yaml ? yaml.value : null;
}

/** Each file of a record says its own format. */
const OWN = new Set(['recordFormat', 'extends']);

/**
 * Returns the values of a base with those of a file laid over them: groups are merged by key, lists and texts replaced whole.
 * A key with nothing behind it takes away what the base has there.
 */
export function merged(base: RawGroup, own: RawGroup): RawGroup {
  return within(Object.fromEntries(Object.entries(base).filter(([key]) => !OWN.has(key))), own);
}

function within(base: RawGroup, own: RawGroup): RawGroup {
  const all: RawGroup = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const former = Object.hasOwn(base, key) ? base[key] : undefined;
    all[key] = isGroup(former) && isGroup(value) ? within(former, value) : value;
  }
  return all;
}

/** Returns whether a place is this file's affair: it is written here, or missing in something that is. */
export function isOwn(steps: readonly Step[], own: RawGroup, base: RawGroup): boolean {
  let here: unknown = own;
  let there: unknown = base;
  for (const step of steps) {
    if (here === undefined) return false;
    if (!isGroup(here) || !isGroup(there) || OWN.has(String(step))) return true;
    here = here[step];
    there = there[step];
  }
  return here !== undefined;
}

/**
 * Returns the values of a programme with the Japanese words in the place of English ones that are not there, where the city
 * has no English pages: nobody reads them then.
 */
export function inItsLanguages(values: RawGroup): RawGroup {
  const { languages } = values;
  if (!Array.isArray(languages) || languages.includes('en')) return values;
  return filled(values) as RawGroup;
}

function filled(value: Raw): Raw {
  if (Array.isArray(value)) return value.map((one: Raw) => filled(one));
  if (!isGroup(value)) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
  const { ja, en } = own;
  return ja === undefined || (en !== undefined && en !== '') ? own : { ...own, en: ja };
}
