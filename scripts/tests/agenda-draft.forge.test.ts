import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openDesk as openFilingDesk } from '../../src/domain/desk/filing/desk.ts';
import { reconcilePull } from '../../src/desk/gate/reconcile-pull.ts';
import { proposeAgendas } from '../../src/desk/intake/propose-agendas.ts';
import { readContent } from '../../src/io/content.ts';
import { gateOf, openDesk, type Desk } from './gate.test-support.ts';

const CLOSED = '2027-02-12T09:00:00+09:00';
const BRANCH = 'agenda/2026-02';

/** The sitting of February 2027 before it is held, with nothing on its agenda. */
const planned = (content: string): void => {
  const file = path.join(content, 'meetings/2026-02.md');
  const text = readFileSync(file, 'utf8').replace(/attendees: .*\n/, '');
  writeFileSync(file, text.replace(/agenda:\n[^]*?---/, 'agenda: []\n---'));
};

const propose = (desk: Desk, now = CLOSED) =>
  proposeAgendas(desk.gh, openFilingDesk(readContent(desk.content), now));

const drafts = (desk: Desk) =>
  desk.gh.pulls.list({ state: 'all', head: { owner: desk.gh.owner, branch: BRANCH } });

it('C12: the draft of an agenda comes by itself once it has closed, is done once, and the gate lets it pass', async () => {
  const desk = await openDesk(planned);
  expect(await propose(desk, '2027-01-05T09:00:00+09:00')).toEqual([]);
  expect(await propose(desk)).toEqual(['2026-02']);
  const [pull] = await drafts(desk);
  if (!pull) throw new Error('There is no draft.');
  expect(pull.body).toContain('2026-0040');
  desk.forge.calls.length = 0;
  expect(await propose(desk)).toEqual(['2026-02']);
  expect(
    desk.forge.calls.filter(({ method, path: at }) => method !== 'GET' && !at.startsWith('/graphql')),
  ).toEqual([]);
  await reconcilePull(await desk.baseAt(CLOSED), pull);
  expect(await gateOf(desk, pull.head.sha)).toMatch(/^success/);
  await desk.forge.asUser('shimin-katsudo').merge(pull.number);
  await desk.baseAt(CLOSED);
  expect(await propose(desk)).toEqual([]);
});

it('C12: what a person wrote on the draft stays, and does not pass for what the desk wrote', async () => {
  const desk = await openDesk(planned);
  await propose(desk);
  const file = 'content/meetings/2026-02.md';
  const text = readFileSync(path.join(desk.content, 'meetings/2026-02.md'), 'utf8');
  const own = text.replace('agenda: []', 'agenda:\n  - item: 日程');
  await desk.forge
    .asUser('shimin-katsudo')
    .commit({ branch: BRANCH, files: [{ path: file, text: own }], message: '日程' });
  expect(await propose(desk)).toEqual([]);
  const [pull] = await drafts(desk);
  if (!pull) throw new Error('There is no draft.');
  await reconcilePull(await desk.baseAt(CLOSED), pull);
  expect(await gateOf(desk, pull.head.sha)).not.toMatch(/^success/);
});
