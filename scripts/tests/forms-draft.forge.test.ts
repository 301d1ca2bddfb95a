import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openDesk as openFilingDesk } from '../../src/domain/desk/filing/desk.ts';
import { councilOn } from '../../src/domain/forms/council-choices.ts';
import { issueFormFiles } from '../../src/domain/forms/issue-form/issue-form.ts';
import { proposeForms } from '../../src/desk/intake/propose-forms.ts';
import { readContent } from '../../src/io/content.ts';
import { openDesk } from './gate.test-support.ts';

const NOW = '2027-01-05T09:00:00+09:00';

it('C29: when a member is renamed the forms follow as a pull request, once', async () => {
  let before: ReadonlyMap<string, string> = new Map();
  const desk = await openDesk((content) => {
    const { programme, today, read } = openFilingDesk(readContent(content), NOW);
    before = issueFormFiles(programme, today, councilOn(read.record, today));
    const file = path.join(content, 'council/2026.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/displayName: .*/, 'displayName: 新しい構成員'));
  });
  const filing = openFilingDesk(readContent(desk.content), NOW);
  const drifted = await proposeForms(desk.gh, filing, before);
  expect(drifted).toEqual([expect.stringMatching(/minutes\.yml$/)]);
  const pulls = await desk.gh.pulls.list({ state: 'open' });
  const pull = pulls.find(({ title }) => title.startsWith('フォームを'));
  const files = await desk.gh.pulls.files(pull?.number ?? 0);
  expect(files.map(({ path: file }) => file)).toEqual([`.github/ISSUE_TEMPLATE/${drifted[0]}`]);

  desk.forge.calls.length = 0;
  await proposeForms(desk.gh, filing, before);
  expect(
    desk.forge.calls.filter(({ method, path: at }) => method !== 'GET' && !at.startsWith('/graphql')),
  ).toEqual([]);

  await desk.forge.asUser('shimin-katsudo').closeIssue(pull?.number ?? 0);
  expect(await proposeForms(desk.gh, filing, before)).toEqual([]);
  const now = issueFormFiles(filing.programme, filing.today, councilOn(filing.read.record, filing.today));
  expect(await proposeForms(desk.gh, filing, now)).toEqual([]);
});
