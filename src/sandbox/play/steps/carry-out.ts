import path from 'node:path';
import { execFile } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { promisify } from 'node:util';
import { documentOf, documentsOf } from '../../../domain/record/record.ts';
import { MODULES } from '../../../io/root.ts';
import { hold } from '../secretariat.ts';
import { verified } from '../papers/council-papers.ts';
import { plan, report } from '../papers/agreement.ts';
import { expectThat, inJapanese, tellStanding } from '../shown.ts';
import { ScenarioError, type Harness } from '../harness.ts';
import { pass } from './judge.ts';
import { answers, type Proposed } from './propose.ts';
import { giveWord } from './word.ts';

const exec = promisify(execFile);

/** Whoever clones the record finds it clean, with the approvals in its history, and builds the site from it. */
export async function lookBack(theatre: Harness): Promise<void> {
  const { forge, dir, tell } = theatre;
  tell.scene(theatre.today(), '記録を確かめる');
  const clone = path.join(dir, 'public');
  await exec('git', ['clone', '--quiet', forge.gitUrl, clone]);
  symlinkSync(MODULES, path.join(clone, 'node_modules'), 'dir');
  const env = { ...process.env, NO_COLOR: '1', TODAY: theatre.today(), ASTRO_TELEMETRY_DISABLED: '1' };
  const run = async (...args: string[]): Promise<string> =>
    (await exec(process.execPath, args, { cwd: clone, env, maxBuffer: 1 << 28 })).stdout;
  const found = await run('scripts/check.ts', '--today', theatre.today());
  tell.state(found.trim().split('\n').at(-1) ?? '');
  const trailers = ['log', '--format=%(trailers:key=Approved-by)'];
  const { stdout } = await exec('git', ['-C', clone, ...trailers]);
  const approvals = stdout.split('\n').filter(Boolean);
  tell.state(`承認の記録：${approvals.length} 件。${approvals[0] ?? ''}`);
  expectThat(approvals.length >= 12, 'the approvals stand in the history');
  await run(path.join(MODULES, 'astro/bin/astro.mjs'), 'build');
  expectThat(existsSync(path.join(clone, 'dist/index.html')), 'the site is built');
  tell.state('サイトを組み立てました。');
}

/** The work is done and noted, both sides are reminded of the report, each gives its half, and the council verifies it. */
export async function carryOut(theatre: Harness, { beach }: Proposed): Promise<void> {
  const { tell } = theatre;
  await theatre.moveTo('2028-06-28T10:00:00+09:00');
  tell.scene('2028-06-28', '事業を終える');
  tellStanding(theatre, beach.project);
  const progress = await theatre.file(
    'kankyo-ka',
    'progress',
    answers(
      [
        {
          kind: 'progress',
          data: {
            on: '2028-06-27',
            by: 'section',
            state: 'completed',
            note: '六回の調べを終え、地図をお披露目した。',
          },
        },
      ],
      beach.project,
    ),
    '【進捗】',
  );
  await theatre.merge(progress);
  tellStanding(theatre, beach.project);

  await theatre.moveTo('2028-07-23T09:00:00+09:00');
  tell.scene('2028-07-23', '報告書の期日が近づく');
  tell.paper(`お知らせ #${beach.issue}`, inJapanese(await theatre.answer(beach.issue)));

  await theatre.moveTo('2028-07-26T10:00:00+09:00');
  tell.scene('2028-07-26', '報告する');
  tell.act('なぎさを歩く会', '報告書に自分の側の評価を書いて出します。');
  const filed = await theatre.file(
    'npo-mizube',
    'report',
    answers([{ kind: 'report', data: marked(theatre, beach.project) }], beach.project),
    '【報告書】',
  );
  tell.paper(`返事 #${filed}`, inJapanese(await theatre.answer(filed)));
  await theatre.merge(filed);
  tellStanding(theatre, beach.project);
  expectThat(judgingSides(theatre, beach.project) === 'npo', 'the report has the word of its filer alone');

  tell.act('環境保全課', '公開された報告書を読んで、市の側の評価を届け出ます。');
  await giveWord(theatre, 'kankyo-ka', {
    project: beach.project,
    paper: '報告書（2028年度）',
    judgements: report.results.map(({ indicator, city }) => ({
      indicator: plan.indicators.find(({ id }) => id === indicator)?.label,
      ...city,
    })),
  });
  tellStanding(theatre, beach.project);
  expectThat(judgingSides(theatre, beach.project) === 'city,npo', 'both sides have judged');

  await theatre.moveTo('2028-08-19T09:00:00+09:00');
  tell.scene('2028-08-19', '検証する');
  await hold(theatre, '2028-01', '報告の検証を行った。', false);
  const findings = verified('2028-01');
  const ids = marksOf(theatre, beach.project).indicators;
  await pass(
    theatre,
    beach.project,
    'verification',
    { ...findings, findings: renamed(findings.findings, ids) },
    ['npo-1', 'npo-4', 'zaisei-kacho', 'kikaku-kacho'],
  );
  tellStanding(theatre, beach.project);
  expectThat(theatre.status(beach.project).stage === 'verified', 'the circle is closed');
  tell.paper(`お知らせ #${beach.issue}`, inJapanese(await theatre.answer(beach.issue)));
}

/** What the desk called the rows of the plan, by what the play calls them. */
function marksOf({ record }: Harness, project: string) {
  const found = record().projects.get(project);
  const plan = found && documentOf(found, 'plan');
  if (!plan) throw new ScenarioError(`${project} has no plan.`);
  const { indicators, budgetLines, milestones } = plan.data;
  const byOrder = (names: readonly string[], rows: readonly { id: string }[]): ReadonlyMap<string, string> =>
    new Map(names.map((name, row) => [name, rows[row]?.id ?? name]));
  return {
    indicators: byOrder(['counts', 'walkers'], indicators),
    lines: byOrder(['in-city', 'in-npo', 'ex-tools', 'ex-print'], budgetLines),
    milestones: byOrder(['map'], milestones),
  };
}

/** The sides that have judged in the report of a project. */
function judgingSides({ record }: Harness, project: string): string {
  const found = record().projects.get(project);
  const judged = found && documentsOf(found, 'report').at(-1)?.data.judged;
  return Object.keys(judged ?? {})
    .sort()
    .join();
}

/** The report as its filer, the owner, sends it: with the owner's half alone. */
function marked(theatre: Harness, project: string): Record<string, unknown> {
  const { indicators, lines, milestones } = marksOf(theatre, project);
  return {
    ...report,
    results: report.results.map(({ indicator, actual, npo }) => ({
      indicator: indicators.get(indicator) ?? indicator,
      actual,
      npo,
    })),
    settlement: report.settlement.map((row) => ({ ...row, line: lines.get(row.line) ?? row.line })),
    done: (report.done ?? []).map((id) => milestones.get(id) ?? id),
  };
}

const renamed = <T>(
  values: Readonly<Record<string, T>>,
  names: ReadonlyMap<string, string>,
): Record<string, T> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]));
