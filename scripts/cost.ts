import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { costWords, yearCost } from '../src/doctor/year-cost.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, UsageError } from '../src/io/main.ts';
import { ROOT } from '../src/io/root.ts';

/** `npm run cost`: what a year takes of GitHub Actions and of space, from a city's own numbers. */
function main(): number {
  const { values } = parseArgs({
    options: {
      papers: { type: 'string', default: '60' },
      projects: { type: 'string', default: '10' },
      edits: { type: 'string', default: '20' },
      lang: { type: 'string' },
    },
  });
  const lang = languageFrom(values.lang);
  const schedule = readFileSync(path.join(ROOT, '.github/workflows/schedule.yml'), 'utf8');
  const crons = Array.from(schedule.matchAll(/- cron: '([^']+)'/g), ([, cron = '']) => cron);
  const expected = {
    papers: countIn('papers', values.papers),
    projects: countIn('projects', values.projects),
    edits: countIn('edits', values.edits),
  };
  for (const line of costWords(yearCost(expected, crons))) console.log(line[lang]);
  return 0;
}

function countIn(option: string, given: string): number {
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new UsageError({
    ja: `--${option} には、0以上の数を書いてください（${given} とあります）。`,
    en: `--${option} takes a number, not ${given}.`,
  });
}

await run(main);
