import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safetyRules } from './index.ts';
import { PAPER, REPORT, draftsOf } from './safety.test-support.ts';

const FILE_RULES = safetyRules.filter((rule) => rule.scope === 'file');

/** Signs that mean something to Markdown, to components, to YAML or to a pattern of ours. */
const SIGNS = [
  ...'<>{}[]()!*_`~&;:#/\\@"\'=|-+. \n\t0aAあ町生一１−、。',
  ...[
    '丁目',
    '番',
    '---\n',
    '&#x6A;',
    'http://',
    '**',
    '<Note',
    '/>',
    'import ',
    'export ',
    '{/*',
    '```',
    '\u200b',
  ],
];

describe('hostile text', () => {
  it('no text makes a rule fail: each answers with findings', () => {
    const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        fc.constantFrom(PAPER, REPORT),
        (body, path) => {
          for (const rule of FILE_RULES) {
            for (const { line, column } of draftsOf(rule, body, path)) {
              expect(line).toBeGreaterThanOrEqual(1);
              expect(column).toBeGreaterThanOrEqual(1);
            }
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('a line of code over which the parser itself would end is a finding like any other', () => {
    const drafts = FILE_RULES.flatMap((rule) => [...draftsOf(rule, "あ\n\nexport 丁目'\\", REPORT)]);
    expect(drafts.map(({ message }) => message.ja)).toContain(
      "import や export の行「export 丁目'\\」は使えません。",
    );
  });
});
