import * as fc from 'fast-check';
import { KINDS, PROJECT_KINDS, type Kind, type ProjectKind } from '../kinds/index.ts';
import { documentPath } from '../path.ts';
import type { ContentFile } from '../record.ts';
import { documents } from './document.arbitrary.ts';
import { printDocument } from './print.ts';

/** What can be wrong with a paper in the extreme: its text, made of that of a paper of the same kind with which nothing is wrong. */
export const POISONS: Readonly<Record<string, (text: string) => string>> = {
  nothing: (text) => text,
  'an empty file': () => '',
  'bytes that are no text': () => '\u0089PNG\0',
  'unreadable YAML': () => '---\na: [\nb: "\n---\n',
  'a bomb of aliases': () => `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`,
  'the first day': (text) => text.replace(/\d{4}-\d{2}-\d{2}/g, '1868-01-01'),
  'the last day': (text) => text.replace(/\d{4}-\d{2}-\d{2}/g, '2200-12-31'),
  'days that are none': (text) => text.replace(/\d{4}-\d{2}-\d{2}/g, '9999-99-99'),
  'empty values': (text) => text.replace(/^(\s*(?:- )?\w+:) .*$/gm, '$1 ""'),
  'lists for values': (text) => text.replace(/^(\s*(?:- )?\w+:) .*$/gm, '$1 [a, b]'),
  'groups for values': (text) => text.replace(/^(\s*(?:- )?\w+:) .*$/gm, '$1 {a: {b: c}}'),
  'enormous numbers': (text) => text.replace(/^(\s*(?:- )?\w+:) -?\d+$/gm, '$1 1e308'),
  'numbers at the edge': (text) => text.replace(/^(\s*(?:- )?\w+:) -?\d+$/gm, '$1 9007199254740991'),
  'a huge list': (text) => text.replace(/^---\n/, `---\ntheme: [${'a, '.repeat(9_000)}a]\n`),
  'a thousand unknown keys': (text) =>
    text.replace(/^---\n/, `---\n${Array.from({ length: 1_000 }, (_, i) => `k${i}: x\n`).join('')}`),
  'keys full of dots': (text) => text.replace(/^---\n/, `---\n"${'a.[0'.repeat(9_000)}": x\n`),
  'deep nesting': (text) => text.replace(/^---\n/, `---\ndeep: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n`),
  'nesting at the edge': (text) => text.replace(/^---\n/, `---\ndeep: ${'['.repeat(18)}${']'.repeat(18)}\n`),
  'keys of the prototype': (text) => text.replace(/^---\n/, '---\n__proto__: {a: b}\nconstructor: c\n'),
  'a pile of marks': (text) => `${text}\nあ${'\u0301\u0316'.repeat(5_000)}\n`,
  'a broad table': (text) => `${text}\n${'|a'.repeat(1_500)}\n${'|-'.repeat(1_500)}\n${'a|\n'.repeat(3_000)}`,
  'quotations in quotations': (text) => `${text}\n${'> '.repeat(9_000)}a\n`,
  'lists in lists': (text) =>
    `${text}\n${Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')}\n`,
  'open components': (text) => `${text}\n${'<Note>\n<Voice>\n'.repeat(2_000)}`,
  'open signs': (text) => `${text}\n${'[(**`~~<'.repeat(5_000)}\n`,
  'one long word': (text) => `${text}\n${'a'.repeat(20_000)} あ\n`,
  'half a character': (text) => text.replace(/^(\s*(?:- )?\w+:) .*$/gm, '$1 "\\ud800"'),
};

/** A paper of a kind, at a place of its own in a record. */
export interface Specimen {
  readonly kind: Kind;
  readonly path: string;
  readonly text: string;
}

const KEYS = {
  none: null,
  date: '2026-05-01',
  'date-party': '2026-05-01-owner',
  issue: '57',
  section: 'midori-ka',
  meeting: '2026-02',
} as const;

/** `nth` of the papers of that kind, where they are in no project. */
function pathOf(kind: Kind, project: string, nth = 0): string {
  switch (kind) {
    case 'roster':
      return `council/${2027 + nth}.yaml`;
    case 'sitting':
      return `meetings/2026-${19 + nth}.md`;
    case 'consultation':
      return `consultations/2026-05-01-poison-${nth}.md`;
    case 'activity':
      return `activities/2026-05-01-poison-${nth}.md`;
    default: {
      const { keyForm } = PROJECT_KINDS[kind];
      const key =
        keyForm === 'meeting-member' ? '2026-02-npo-1' : keyForm === 'fiscalYear' ? '2026' : KEYS[keyForm];
      return documentPath(project, kind as ProjectKind, key);
    }
  }
}

/** A paper of every kind, those of projects each in a project of its own or all in `project`. */
export function specimens(seed: number, project?: string): Specimen[] {
  return (Object.keys(KINDS) as Kind[]).map((kind, index) => {
    const [data] = fc.sample(documents(kind), { numRuns: 1, seed: seed + index });
    if (!data) throw new Error(`No ${kind} was made.`);
    const own = project ?? `2026-${String(9000 + index)}`;
    return { kind, path: pathOf(kind, own), text: printDocument(kind, data) };
  });
}

/** The specimens with one poison in each. */
export const poisoned = (name: string, seed: number, project?: string): ContentFile[] =>
  specimens(seed, project).map(({ path, text }) => ({ path, text: POISONS[name]?.(text) ?? text }));

const NAMES = Object.keys(POISONS);
const ALL_KINDS = Object.keys(KINDS) as Kind[];

/** So many kinds of extreme papers there are: every kind, with every poison over every poison. */
export const EXTREMES = ALL_KINDS.length * NAMES.length ** 2;

/** Has no divisor in common with `EXTREMES`, so that its multiples go through all of them, and soon through every kind and poison. */
const STRIDE = 7_919;

/** A paper of an extreme shape, in a project of its own. */
export interface Extreme extends Specimen {
  readonly project: string;
  readonly poisons: readonly [string, string];
}

/**
 * The `nth` of the papers of extreme shapes, always the same. `place` numbers those that are in one record: some hundreds, one
 * after the other.
 */
export function extremePaper(nth: number, place: number): Extreme {
  const shape = (nth * STRIDE) % EXTREMES;
  const kind = ALL_KINDS[shape % ALL_KINDS.length] ?? 'proposal';
  const pair = Math.floor(shape / ALL_KINDS.length);
  const poisons = [NAMES[pair % NAMES.length] ?? '', NAMES[Math.floor(pair / NAMES.length)] ?? ''] as const;
  const [data] = fc.sample(documents(kind), { numRuns: 1, seed: nth });
  if (!data) throw new Error(`No ${kind} was made.`);
  const project = `2026-${10_000 + place}`;
  const text = poisons.reduce((made, name) => POISONS[name]?.(made) ?? made, printDocument(kind, data));
  return { kind, project, poisons, path: pathOf(kind, project, Math.floor(place / ALL_KINDS.length)), text };
}
