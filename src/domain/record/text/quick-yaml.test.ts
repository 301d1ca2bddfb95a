import * as fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../kinds/index.ts';
import { documents } from './document.arbitrary.ts';
import { splitFrontmatter } from './front-matter.ts';
import { printDocument } from './print.ts';
import { quickYaml } from './quick-yaml.ts';

const kinds = Object.keys(KINDS) as Kind[];

const headOf = (text: string): string => splitFrontmatter(text)?.head ?? text;

function carefully(source: string): unknown {
  try {
    return load(source, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  } catch {
    return 'refused';
  }
}

/** What the quick reader gives is what the careful reader gives. */
function agrees(source: string): void {
  const quick = quickYaml(source);
  if (quick !== null) expect({ source, value: quick }).toEqual({ source, value: carefully(source) });
}

const PIECES = [
  'a:',
  'b: ',
  'c: x',
  'a: ',
  '- ',
  '-',
  '- a: b',
  '- x',
  '  ',
  ' ',
  '    ',
  '\n',
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  '# c',
  ' # c',
  '"x"',
  "'y'",
  '"',
  "'",
  '[]',
  '{}',
  '[a, b]',
  '[a,b,]',
  '{a: b}',
  ': ',
  ':',
  '?',
  '|',
  '>',
  '&a',
  '*a',
  '!t',
  '%',
  '@',
  '---',
  '...',
  'x',
  '-5',
  '12',
  '。',
  '　',
  '\\',
  ',',
  'null',
  '<<: ',
  'x: y: z',
  '"a": b',
  '? a',
  '=',
  '~',
  '\u00a0',
];

describe('the quick reader', () => {
  it('reads what papers mostly have, and gives up on the rest', () => {
    expect(quickYaml('a: x\nb:\n  - c: "1"\n    d: [e, f]\n  - c: []\n# g\nh:\n')).toEqual({
      a: 'x',
      b: [{ c: '1', d: ['e', 'f'] }, { c: [] }],
      h: '',
    });
    for (const text of [
      'a: |\n  x',
      'a: b\n  c',
      'a: *b',
      'a: b # c',
      'a: 1\na: 2',
      'a: "\\n"',
      '\ta: b',
      '- a',
    ]) {
      expect(quickYaml(text)).toBeNull();
    }
  });

  it.each(kinds)('reads most of a printed %s, as the careful reader does', (kind) => {
    fc.assert(
      fc.property(documents(kind), (data) => {
        agrees(headOf(printDocument(kind, data)));
      }),
      { numRuns: 50 },
    );
  });

  it('never differs from the careful reader, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        agrees(pieces.join(''));
      }),
      { numRuns: 20_000 },
    );
  });

  it('never differs from the careful reader on papers with a slip of the hand', () => {
    const slips = fc.tuple(
      fc
        .constantFrom(...kinds)
        .chain((kind) => documents(kind).map((data) => headOf(printDocument(kind, data)))),
      fc.nat(),
      fc.constantFrom(...PIECES),
      fc.nat(3),
    );
    fc.assert(
      fc.property(slips, ([head, where, piece, drop]) => {
        const at = where % (head.length + 1);
        agrees(head.slice(0, at) + piece + head.slice(at + drop));
      }),
      { numRuns: 1_000 },
    );
  });
});
