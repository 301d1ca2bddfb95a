import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './run-script.ts';

type Parser = typeof import('@actions/workflow-parser');

/** GitHub's own parser for workflows asks for JSON as no version of node gives it: it is bundled first. */
async function bundled(folder: string): Promise<Parser> {
  const outfile = path.join(folder, 'workflow-parser.mjs');
  await build({
    entryPoints: ['@actions/workflow-parser'],
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as Parser;
}

const folder = mkdtempSync(path.join(tmpdir(), 'junkan-parser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await bundled(folder);

/** What GitHub's parser finds wrong with a workflow file. */
async function wrongIn(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe("GitHub's own parser", () => {
  it.each(WORKFLOWS)('finds nothing wrong with %s', async (file) => {
    expect(await wrongIn(file, read(file))).toEqual([]);
  });

  it.each([
    ['a key that there is not', 'timeout-minutes:', 'timeout-hours:'],
    ['an event that there is not', '  workflow_dispatch:', '  workflow_dispatched:'],
    ['an expression that cannot be read', 'if: ', 'if: ((('],
    ['a job that needs one that there is not', 'runs-on:', 'needs: nobody\n    runs-on:'],
  ])('finds %s', async (_, right, wrong) => {
    const file = '.github/workflows/intake.yml';
    expect(read(file)).toContain(right);
    expect(await wrongIn(file, read(file).replace(right, wrong))).not.toEqual([]);
  });
});
