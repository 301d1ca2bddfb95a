import { execFile } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { MODULES } from '../../../io/root.ts';
import { hold, takeAgenda } from '../secretariat.ts';
import { conflicted, sheet } from '../papers/council-papers.ts';
import { inJapanese } from '../shown.ts';
import type { Harness } from '../harness.ts';
import { answers, type Proposed } from './propose.ts';

const MEETING = '2026-06';
const MINUTES = '浜のごみ調べと、たこあげ教室の提案を検討した。ヒヤリングには両方の提案者が出席した。';

/** The members write their sheets, the secretariat takes the agenda that the desk drafted; the council sits, and who came is written down. */
export async function sit(theatre: Harness, { beach }: Proposed): Promise<void> {
  const { tell } = theatre;
  await theatre.moveTo('2027-02-08T10:00:00+09:00');
  tell.scene('2027-02-08', '検討シートを書く');
  for (const member of ['npo-1', 'zaisei-kacho'])
    await fileSheet(theatre, member, beach.project, sheet(MEETING));
  await fileSheet(theatre, 'npo-2', beach.project, conflicted(MEETING));
  tell.paper('npm run tally -- 2026-06', await ownCommand(theatre, 'tally', MEETING));

  tell.scene(theatre.today(), '締め切った議題の案を確かめる');
  await takeAgenda(theatre, MEETING);

  await theatre.moveTo('2027-02-18T09:00:00+09:00');
  tell.scene('2027-02-18', '会議が終わり、出席と議事録を書く');
  await hold(theatre, MEETING, MINUTES, true);
}

async function fileSheet(theatre: Harness, member: string, project: string, data: object): Promise<void> {
  theatre.tell.act(member, `${project} の検討シートを出します。`);
  const issue = await theatre.file(
    member,
    'assessment',
    answers([{ kind: 'assessment', data: data as Record<string, unknown> }], project),
    '【検討シート】',
  );
  await theatre.merge(issue);
}

const run = promisify(execFile);

/** A command as the secretariat runs it, in a fresh clone. */
async function ownCommand({ forge, dir, today }: Harness, name: string, ...args: string[]): Promise<string> {
  const clone = path.join(dir, 'desk');
  rmSync(clone, { recursive: true, force: true });
  await run('git', ['clone', '--quiet', forge.gitUrl, clone]);
  symlinkSync(MODULES, path.join(clone, 'node_modules'), 'dir');
  const env = { ...process.env, JUNKAN_NOW: `${today()}T09:00:00+09:00`, NO_COLOR: '1' };
  const script = path.join(clone, 'scripts', `${name}.ts`);
  return inJapanese((await run(process.execPath, [script, ...args], { cwd: clone, env })).stdout);
}
