import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PAPERS = 10_000;

interface Tried {
  readonly kind: string;
  readonly poisons: readonly string[];
  readonly seconds: number;
}

/**
 * Ten thousand papers of extreme shapes, through the test that tries some hundreds. Returns rows: CPU seconds for one paper
 * to be read, checked, judged and shown. Throws where the test fails.
 */
export function hostileRows(): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'junkan-hostile-'));
  const log = path.join(folder, 'log');
  try {
    const env = { ...process.env, HOSTILE_PAPERS: String(PAPERS), HOSTILE_LOG: log };
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'src/site/extreme.test.ts'];
    const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) throw new Error('A paper was not dealt with; see above.');
    return rowsOf(readFileSync(log, 'utf8').trim().split('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(lines: readonly string[]): string[][] {
  const tried = lines.map((line) => JSON.parse(line) as Tried).sort((a, b) => a.seconds - b.seconds);
  const at = (share: number): Tried | undefined => tried[Math.floor((tried.length - 1) * share)];
  const row = (what: string, one: Tried | undefined): string[] => [
    what,
    one?.seconds.toFixed(3) ?? '',
    one ? `${one.kind}: ${one.poisons.join(' + ')}` : '',
  ];
  return [
    [`${tried.length} papers`, 'CPU seconds', 'paper'],
    row('median', at(0.5)),
    row('99 of 100', at(0.99)),
    row('slowest', at(1)),
    ['over a second', String(tried.filter(({ seconds }) => seconds > 1).length), ''],
  ];
}
