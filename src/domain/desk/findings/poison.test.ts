import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../io/content.ts';
import { ROOT } from '../../../io/root.ts';
import { assess } from '../../assess.ts';
import { CONTENT } from '../../record/path.ts';
import { readRecord } from '../../record/read-record.ts';
import type { ContentFile } from '../../record/record.ts';
import { POISONS, poisoned } from '../../record/text/poison.test-support.ts';
import { facts } from '../gate/build.test-support.ts';
import { judgePull, type Verdict } from '../gate/gate.ts';
import { originFindings } from '../origin.ts';
import { scopeFindings } from '../scope/scope.ts';
import { tallyOfProject } from '../tally/tally.ts';
import { findingsComment } from './comment.ts';
import { renderedAt } from './finding-markdown.ts';

const FILES = readContent(path.join(ROOT, 'src/domain/rules/golden/_base'));
const TODAY = '2026-11-20';
const COMMIT = { server: 'https://github.com', repository: 'city/junkan', sha: 'c0ffee' };

/** GitHub takes no longer comments. */
const GITHUB_LIMIT = 65_536;

/** What the gate says of a pull request that adds these papers to a record, as `src/desk/gate` puts it together. */
function judgedOver(
  files: readonly ContentFile[],
  added: readonly ContentFile[],
): { readonly verdict: Verdict; readonly comment: string } {
  const base = { files, read: readRecord(files) };
  const change = { files: added.map(({ path: file, text }) => ({ path: file, before: null, after: text })) };
  const { after, findings: found, earlier } = assess(change, base, TODAY);
  const merged = after.read.record;
  const usual = facts();
  const pull = {
    ...usual.pull,
    changes: added.map(({ path: file, text }) => ({
      path: CONTENT + file,
      before: null,
      after: { is: 'file' as const, text },
    })),
  };
  const origin = originFindings(change, pull, base.read.record, merged);
  const findings = [...scopeFindings(pull, base.read.record), ...origin, ...found];
  const given = { trusted: base.read.record, merged, findings, earlier, today: TODAY };
  const verdict = judgePull({ ...usual, ...given, pull });
  const comment = findingsComment({
    findings,
    earlier,
    verdict,
    papers: pull.changes.map((one) => one.path),
    tallies: [...merged.projects.values()]
      .flatMap((project) =>
        [...merged.sittings.values()].map((sitting) => tallyOfProject(merged, sitting, project)),
      )
      .slice(0, 5),
    link: (file) => renderedAt(COMMIT, file),
    checklist: null,
    places: null,
  });
  return { verdict, comment };
}

describe('the comment on a pull request, and poison', () => {
  it.each(Object.keys(POISONS))('%s, in papers of every kind: it is judged, and said in bounds', (name) => {
    const { verdict, comment } = judgedOver(FILES, poisoned(name, 1, '2026-9000'));
    expect(verdict.state).not.toBe('success');
    expect(comment).toContain('### 書類の確認');
    expect(comment.length).toBeLessThan(GITHUB_LIMIT);
  });

  it.each(Object.keys(POISONS))('%s, in the record: other pull requests are judged as before', (name) => {
    const [good] = poisoned('nothing', 7).filter(({ path: file }) => file.startsWith('activities/'));
    const added = good ? [{ ...good, path: 'activities/2026-06-01-other.md' }] : [];
    expect(added).toHaveLength(1);
    expect(judgedOver([...FILES, ...poisoned(name, 1)], added)).toEqual(judgedOver(FILES, added));
  });

  it('the council asked for five thousand papers, of thousands of members: said in bounds, and that there are more', () => {
    const verdict = judgePull(facts());
    const [one] = verdict.council;
    const count = one?.count;
    if (!count) throw new Error('The council is asked for nothing.');
    const sides = count.sides.map((side) => ({
      ...side,
      open: Array.from({ length: 900 }, () => side.open).flat(),
    }));
    const said = (council: Verdict['council']) =>
      findingsComment({
        findings: [],
        earlier: [],
        verdict: { ...verdict, council },
        papers: [],
        tallies: [],
        link: () => null,
        checklist: null,
        places: null,
      });
    const many = said(Array.from({ length: 5_000 }, () => one));
    expect(many).toContain('ほかに 4950 件');
    for (const comment of [many, said([{ ...one, count: { ...count, sides } }])]) {
      expect(comment.length).toBeLessThan(GITHUB_LIMIT);
      expect(comment).toContain(verdict.sentence.ja);
      expect(comment).toContain('Review changes');
    }
  });
});
