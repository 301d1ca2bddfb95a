import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { frontMatterOf } from './front-matter.ts';
import { readDocument } from './read-document.ts';

const FILES = [
  ['proposal', 'content/projects/2023-0009/proposal.md'],
  ['plan', 'content/projects/2023-0009/plan.md'],
] as const;

describe('the head of a document', () => {
  it('has the keys that the head of its file has, and nothing that was written at length', () => {
    for (const [kind, file] of FILES) {
      const text = readFileSync(file, 'utf8');
      const { data } = readDocument(kind, text);
      if (!data) throw new Error(`${file} cannot be read.`);
      const head: unknown = parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' });
      expect(keysIn(frontMatterOf(kind, data))).toEqual(keysIn(head));
    }
  });
});

/** The paths of all values, in order. */
function keysIn(value: unknown, above = ''): string[] {
  if (typeof value !== 'object' || value === null) return [above];
  return Object.entries(value)
    .flatMap(([key, own]) => keysIn(own, `${above}.${key}`))
    .sort();
}
