import { expect, it } from 'vitest';
import { openDesk } from '../../domain/desk/filing/desk.ts';
import { LIMITS, Pace } from '../../github/pace.ts';
import { openTown, proposalBody } from './forge.test-support.ts';
import { sweep } from './sweep.ts';

const pace = () => new Pace({ ...LIMITS, clock: () => 0, wait: async () => {} });

it('a merge renews what is said of filings that wait, and asks nothing about the threads of projects', async () => {
  const town = await openTown();
  const filed = await town.file('teian', proposalBody(town.desk));
  const waits = () => sweep(town.client(), town.desk, pace(), () => {}, 'waiting');
  expect(await waits()).toEqual({ failed: [], left: [], slow: [] });
  const gh = town.client();
  expect((await gh.comments.list(filed)).map(({ body }) => body).join()).toContain('pull request');

  // Another merge brings what this filing says into the record: it is a thread of a project now, without a branch.
  const [paper] = await gh.git.compare('main', `filing/${filed}`).then((change) => change?.files ?? []);
  const text = paper ? Buffer.from(await gh.git.blob(paper.blob)).toString('utf8') : '';
  const path = (paper?.path ?? '').replace('content/', '');
  await gh.git.deleteBranch(`filing/${filed}`);
  const desk = openDesk([...town.desk.files, { path, text }], town.desk.now);
  expect([...desk.read.record.projects.keys()].some((id) => path.includes(id))).toBe(true);
  const asked = town.forge.calls.length;
  await sweep(town.client(), desk, pace(), () => {}, 'waiting');
  const about = town.forge.calls.slice(asked).filter(({ path: at }) => at.includes(`/issues/${filed}/`));
  expect(about).toEqual([]);
});
