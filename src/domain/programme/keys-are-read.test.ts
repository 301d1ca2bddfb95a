import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemOf, shapeOf, type AnySchema } from '../schema/shape.ts';
import { programmeSchema } from './schema.ts';

// A key that nobody reads is a promise to a city that nobody keeps.

const SRC = path.join(import.meta.dirname, '../..');

/** The code that may read a programme: neither what describes and checks it, nor tests, nor the form that edits it. */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.(?:ts|astro)$/.test(name) && !/\.test(?:-support)?\.ts$|\/golden\//.test(name))
  .filter(
    (name) => !/^domain\/(?:programme\/schema|schema|rules|ready|migration|record\/reference)\b/.test(name),
  )
  .map((name) => ({ name, text: readFileSync(path.join(SRC, name), 'utf8').replace(/^import .*$/gm, '') }));

/** The keys of a programme from the outside in, lists and groups as their own last step. */
function* leaves(schema: AnySchema, above: readonly string[] = []): Iterable<readonly string[]> {
  const inner = itemOf(schema) ?? schema;
  const fields = shapeOf(inner);
  if (fields.length === 0) yield above;
  for (const [key, child] of fields) yield* leaves(child, [...above, key]);
}

/** A key as it is read: after a dot, taken out of braces, or in brackets. */
const read = (key: string): RegExp =>
  /^\d/.test(key)
    ? new RegExp(`['\\[]${key}['\\]]`)
    : new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\b\\s*[,:}=]|'${key}'`);

describe('every key of a programme', () => {
  it.each([...leaves(programmeSchema)].map((steps) => [steps.join('.'), steps] as const))(
    '%s is read by the code',
    (_, steps) => {
      const [key = '', ...above] = [...steps].reverse();
      // Days and lengths of time are read by one function, whichever they are.
      const holder = above.find((one) => !/Within$|^(?:budgetCutoff|decisionBy|agendaCloses)$/.test(one));
      const readers = files.filter(
        ({ text }) =>
          read(key).test(text) &&
          (key === 'clause' || holder === undefined || new RegExp(`\\b${holder}\\b`).test(text)),
      );
      expect(readers.map(({ name }) => name)).not.toEqual([]);
    },
  );
});
