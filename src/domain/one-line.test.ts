import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it('a break and the blanks around it become what is to stand between, and nothing else changes', () => {
  const text = fc.string({ unit: fc.constantFrom('あ', 'a', ' ', '\u3000', '\t', '\n', '\r') });
  fc.assert(
    fc.property(text, fc.constantFrom(' ', ''), (typed, between) => {
      expect(oneLine(typed, between)).toBe(typed.replace(/\s*[\r\n]+\s*/g, between));
    }),
    { numRuns: 1_000 },
  );
});
