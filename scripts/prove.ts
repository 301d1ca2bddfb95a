import { appendFileSync } from 'node:fs';
import { dayOf } from '../src/domain/dates/day.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import { printProofs } from '../src/doctor/prove/print-proofs.ts';
import { prove, type Tokens } from '../src/doctor/prove/prove.ts';
import { permissionsAsked, workflowsIn } from '../src/doctor/workflow-files.ts';
import { connect } from '../src/github/octokit/client.ts';
import { readContent } from '../src/io/content.ts';
import { folderAt } from '../src/io/folder.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';

const PREFIX = 'TOKEN_';

/**
 * `node scripts/prove.ts`, in the workflow `doctor`: proves that the App may do what the workflows ask of it, with one
 * token for each permission (`TOKEN_CONTENTS`, …; empty where GitHub refused it). Exits with 1 where one is missing.
 */
async function main(): Promise<number> {
  const { GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_API_URL, GITHUB_STEP_SUMMARY, JUNKAN_SECOND } = process.env;
  if (!GITHUB_REPOSITORY || !GITHUB_SHA) throw new UsageError('This runs in the workflow doctor.');
  const given = Object.entries(process.env)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, token = '']) => [name.slice(PREFIX.length).toLowerCase(), token] as const);
  const second = JUNKAN_SECOND === undefined ? undefined : Number(JUNKAN_SECOND);
  const tokens: Tokens = new Map(
    given
      .filter(([, token]) => token !== '')
      .map(([name, token]) => [
        name,
        connect({ token, repository: GITHUB_REPOSITORY, apiUrl: GITHUB_API_URL, second }),
      ]),
  );
  const { offices } = programmeOn(readRecord(readContent('content')).record, dayOf(now()));
  const team = offices.map(({ github }) => github?.login).find((login) => login?.includes('/')) ?? null;
  const { members, ...asked } = permissionsAsked(
    workflowsIn(folderAt('.')).filter(({ name }) => name !== 'doctor'),
  );
  const proofs = await prove(tokens, {
    commit: GITHUB_SHA,
    // A person has no members, and the workflows do not ask for them there.
    asked: members === undefined || !(await isOrganisations(tokens)) ? asked : { ...asked, members },
    minted: new Set(given.map(([name]) => name)),
    team,
  });
  const report = printProofs(proofs, 'ja');
  console.log(report);
  if (GITHUB_STEP_SUMMARY)
    appendFileSync(GITHUB_STEP_SUMMARY, `## アプリの権限\n\n${report.replaceAll('\n', '  \n')}\n`);
  return proofs.every(({ mark }) => mark === 'good') ? 0 : 1;
}

async function isOrganisations(tokens: Tokens): Promise<boolean> {
  const [any] = tokens.values();
  if (!any) return true;
  return (await any.administration.repository()).inOrganisation;
}

await run(main);
