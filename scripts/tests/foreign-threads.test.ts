import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteDemonstration } from '../../src/desk/demonstration.ts';
import { reconcilePull } from '../../src/desk/gate/reconcile-pull.ts';
import { readBase } from '../../src/desk/gate/base.ts';
import { openerOf } from '../../src/desk/opener.ts';
import { reconcileFiling } from '../../src/desk/intake/reconcile-filing.ts';
import { runRound } from '../../src/desk/remind/run-round.ts';
import { openDesk, type Desk } from '../../src/domain/desk/filing/desk.ts';
import { bodyOf, formOf, PROPOSAL } from '../../src/domain/desk/filing/filing.test-support.ts';
import { recordStatus } from '../../src/domain/lifecycle/status.ts';
import type { ContentFile } from '../../src/domain/record/record.ts';

import { readContent } from '../../src/io/content.ts';
import { deskOf, testForge } from '../../src/sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../src/sandbox/forge/forge.ts';
import { ROOT } from './run-script.ts';

// A repository that was made from the template: the shipped record, and 150 threads of its own that have nothing to do with it.

const NOW = '2026-11-20T09:00:00+09:00';
const TODAY = '2026-11-20';
const CONTENT = path.join(ROOT, 'content');
const SHIPPED = readContent(CONTENT);

/** The record of whoever forgot to take the examples out, and took out that they are examples. */
const WITHOUT_WORD: ContentFile[] = SHIPPED.map((file) =>
  file.path.startsWith('programme/')
    ? { ...file, text: file.text.replace(/\ndemonstration:\n[\s\S]*$/, '\n') }
    : file,
);

async function repository(): Promise<Forge> {
  const forge = await testForge({ now: NOW });
  for (let n = 1; n <= 150; n += 1)
    await forge.asUser(`someone-${n % 7}`).openIssue({ title: `相談 ${n}`, body: `${n} 件目の相談です。` });
  return forge;
}

const written = ({ calls }: Forge, from: number) =>
  calls
    .slice(from)
    .filter(({ method, path: at }) => method !== 'GET' && at !== '/graphql' && !at.includes('/statuses/'));

const round = (forge: Forge, { read }: Desk) =>
  runRound(deskOf(forge), recordStatus(read.record, TODAY), { isRehearsal: false, now: NOW });

describe('in a new repository with the shipped record and 150 threads of others', () => {
  it('nothing is written while the programme says that it is a demonstration, but one note to whoever files', async () => {
    const forge = await repository();
    const desk = openDesk(SHIPPED, NOW);
    const gh = deskOf(forge);
    const person = forge.asUser('shimin-katsudo');
    await person.commit({
      branch: 'mine',
      files: [{ path: 'content/projects/2023-0004/withdrawal.md', text: '---\non: 2026-11-20\n---\n' }],
      message: 'x',
    });
    await person.openPull({ title: 'x', body: 'Approved-by: npo-1 (npo)', head: 'mine' });
    const before = forge.calls.length;
    expect(await round(forge, desk)).toEqual({ calls: [], letters: [], failures: [] });
    for (const issue of [4, 40, 124]) expect(await noteDemonstration(gh, desk, issue)).toBe(false);
    const base = await readBase(CONTENT, gh, NOW);
    for (const pull of await gh.pulls.list({ state: 'open' }))
      expect(await reconcilePull(base, pull)).toMatch(/^success: 見本の記録/);
    expect(written(forge, before)).toEqual([]);

    const body = bodyOf(formOf('proposal', desk), PROPOSAL);
    const filed = await forge.asUser('teian').openIssue({ title: '提案', body });
    for (let run = 1; run <= 2; run += 1) expect(await noteDemonstration(gh, desk, filed)).toBe(true);
    expect(written(forge, before).filter(({ login }) => login !== 'teian')).toHaveLength(1);
    const [note, ...more] = await gh.comments.list(filed);
    expect([note?.ours, more]).toEqual([true, []]);
    expect(note?.body).toContain('受け付けられていません');
  });

  it('and where only the word was taken out, no thread is taken for that of an example', async () => {
    const forge = await repository();
    const desk = openDesk(WITHOUT_WORD, NOW);
    const gh = deskOf(forge);
    const before = forge.calls.length;
    const { failures } = await round(forge, desk);
    expect(failures).toEqual([]);
    const toThreads = written(forge, before).filter(({ path: at }) =>
      /\/issues\/(?:\d|\d\d|1[0-4]\d|150)(?:\/|$)/.test(at),
    );
    expect(toThreads).toEqual([]);
    const project = desk.read.record.projects.get('2023-0004');
    expect(await openerOf(gh, project ?? null)).toBeNull();
  });

  it('and a filing with the number of an example is a filing, whose note goes when the city goes live', async () => {
    const forge = await testForge({ now: NOW });
    const desk = openDesk(WITHOUT_WORD, NOW);
    const gh = deskOf(forge);
    for (let n = 1; n <= 3; n += 1) await forge.asUser('someone').openIssue({ title: 'x', body: 'x' });
    const body = bodyOf(formOf('proposal', desk), PROPOSAL);
    const issue = await forge.asUser('teian').openIssue({ title: '提案', body });
    await noteDemonstration(gh, openDesk(SHIPPED, NOW), issue);
    expect((await reconcileFiling(gh, desk, issue))?.outcome).toMatchObject({ is: 'accepted' });
    const said = (await gh.comments.list(issue)).map((comment) => comment.body);
    expect([issue, said.length]).toEqual([4, 1]);
    expect(said[0]).toContain('2026-0004');
  });
});
