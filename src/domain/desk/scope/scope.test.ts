import { accountOf } from '../account.test-support.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programme, project, record, type Made } from '../../lifecycle/build.test-support.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import type { Actor } from '../actor.ts';
import { areaOf, type ChangedEntry, type Entry, type PullFacts } from './area.ts';
import { scopeFindings } from './scope.ts';

const proposal: Made = {
  kind: 'proposal',
  key: null,
  data: { title: '谷戸の道', source: { issue: 42 } } as DataOf<'proposal'>,
};
const city = record([project('2026-0042', proposal)], [], [], new Map([[2023, programme()]]));

const person = (login: string, more: Partial<Actor> = {}): Actor => ({
  ...accountOf(login),
  isSecretariat: false,
  isConsultation: false,
  offices: [],
  member: null,
  isNamesake: false,
  ...more,
});
const secretariat = person('desk', { isSecretariat: true });
const teian = person('teian');

const added = (path: string, after: Entry = { is: 'file', text: '' }): ChangedEntry => ({
  path,
  before: null,
  after,
});
const FOLDER = 'content/projects/2026-0042/';

function rulesFor(filer: Actor, changes: readonly ChangedEntry[], more: Partial<PullFacts> = {}): string[] {
  const facts: PullFacts = {
    changes,
    complete: true,
    filer,
    issue: null,
    body: '',
    since: '2026-06-18T09:00:00+09:00',
    openedBy: new Map([
      ['2026-0042', accountOf('teian')],
      ['2026-0050', accountOf('teian')],
    ]),
    ...more,
  };
  return scopeFindings(facts, city).map(
    ({ rule, file }) => `${rule.replace('scope/', '')} ${file.replace(FOLDER, '')}`,
  );
}

describe('what a pull request may touch', () => {
  it('a proposer touches papers of the own project, of the kinds a proposer files', () => {
    expect(rulesFor(teian, [added(`${FOLDER}withdrawal.md`)])).toEqual([]);
    expect(rulesFor(teian, [added(`${FOLDER}review-2026-02.md`)])).toEqual(['not-yours review-2026-02.md']);
    expect(rulesFor(person('other'), [added(`${FOLDER}withdrawal.md`)])).toEqual(['not-yours withdrawal.md']);
  });

  it('papers and code never go together, and code alone is the business of its owners', () => {
    const code = [
      '.github/workflows/gate.yml',
      'scripts/gate.ts',
      'content/council/2026.yaml',
      'content/pages/ja/a.mdx',
    ];
    expect(
      rulesFor(
        teian,
        code.map((path) => added(path)),
      ),
    ).toEqual([]);
    const mixed = rulesFor(teian, [added(`${FOLDER}withdrawal.md`), ...code.map((path) => added(path))]);
    expect(mixed).toEqual(code.map((path) => `mixed ${path}`));
  });

  it('C02: a new project has the number of an issue that its author opened and the pull request names', () => {
    const fresh = [added('content/projects/2026-0050/proposal.md')];
    const path = 'content/projects/2026-0050/proposal.md';
    expect(rulesFor(teian, fresh, { issue: 50 })).toEqual([]);
    expect(rulesFor(teian, fresh, { body: 'Closes #50' })).toEqual([]);
    expect(rulesFor(teian, fresh, { body: 'Closes #501' })).toEqual([`no-issue ${path}`]);
    expect(rulesFor(person('thief'), fresh, { body: '#50' })).toEqual([`not-yours ${path}`]);
    expect(rulesFor(secretariat, fresh, { body: '#50', openedBy: new Map() })).toEqual([`no-issue ${path}`]);
  });

  it('records from before the system need no issue', () => {
    expect(rulesFor(secretariat, [added('content/projects/2015-9001/history.md')])).toEqual([]);
  });

  it.each<[string, Entry | null, string]>([
    ['a link', { is: 'link' }, 'link'],
    ['a program', { is: 'executable' }, 'executable'],
    ['a submodule', { is: 'submodule' }, 'submodule'],
    ['a very large file', { is: 'too-large' }, 'too-large'],
    ['nothing any more', null, 'removed'],
  ])('a paper that is %s is refused even from the secretariat', (_, after, rule) => {
    const changes = [{ path: `${FOLDER}proposal.md`, before: 'text', after }];
    expect(rulesFor(secretariat, changes)).toEqual([`${rule} proposal.md`]);
  });

  it('one filing is of one project; only the secretariat files for several', () => {
    const both = [added(`${FOLDER}withdrawal.md`), added('content/projects/2026-0050/proposal.md')];
    expect(rulesFor(teian, both, { body: '#50' })).toEqual([
      'other-project content/projects/2026-0050/proposal.md',
    ]);
    expect(rulesFor(secretariat, both, { body: '#50' })).toEqual([]);
  });

  it.each([
    'content/projects/2026-0042/.gitattributes',
    'content/PROJECTS/2026-0042/withdrawal.md',
    'content/projects/２０２６-0042/withdrawal.md',
    'content/projects/2026-0042/withdrawal.md/x',
    'content/projects/2026-0042/withdrawa\u006C\u0301.md',
    `content/projects/2026-0042/${'a'.repeat(200)}.md`,
    'content/projects/2026-0042/progress-\n::error::x.md',
    `content/projects/2026-${'9'.repeat(60)}/proposal.md`,
    'content/projects/../council/2026.yaml',
  ])('%j is no way round the rules', (path) => {
    expect(rulesFor(person('stranger'), [added(path)])).not.toEqual([]);
  });

  it('more files than GitHub lists are refused, as papers may be among them', () => {
    expect(rulesFor(secretariat, [added('README.md')], { complete: false })).toEqual(['too-many ']);
  });

  it('whatever the path, a stranger changes no file of the record without a finding', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '..',
        'projects',
        '2026-0042',
        'proposal.md',
        'meetings',
        '2026-02.md',
        'PROJECTS',
        ' ',
        '',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = `content/${parts.join('/')}`;
        const found = rulesFor(person('stranger'), [added(path)]);
        expect(found.length > 0).toBe(areaOf(path).is !== 'owned');
      }),
    );
  });
});
