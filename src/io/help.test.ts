import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP, helpFor } from './help.ts';
import { ROOT } from './root.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const COMMANDS = [...read('package.json').matchAll(/"node scripts\/run\.mjs ([a-z]+)"/g)].map(
  ([, name]) => name ?? '',
);

/** Where the options of a command are read, if not in its script. */
const OPTIONS_IN: Readonly<Record<string, string>> = { gate: 'src/desk/gate/each.ts' };

describe.each(COMMANDS)('npm run %s -- --help', (name) => {
  const source = read(`scripts/${name}.ts`);

  it('says what it does in both languages', () => {
    const help = helpFor(name);
    if (help === null) return expect(source).toMatch(/\bhelp: \{ type: 'boolean'/);
    expect(help).toContain(`npm run ${name}`);
    expect(help).toMatch(/[ぁ-ん]/);
    expect(help).toMatch(/[A-Z][a-z]+[ ,]/);
  });

  it('names just the options that it takes', () => {
    if (helpFor(name) === null) return;
    const text = OPTIONS_IN[name] === undefined ? source : read(OPTIONS_IN[name]);
    const taken = [...text.matchAll(/(?<=[{,\s])'?([a-z][a-z-]*)'?: \{ type: '(?:string|boolean)'/g)];
    expect(Object.keys(HELP[name]?.options ?? {}).sort()).toEqual(taken.map(([, one]) => one).sort());
  });
});
