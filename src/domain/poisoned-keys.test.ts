import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../io/content.ts';
import { ROOT } from '../io/root.ts';
import { assess } from './assess.ts';
import { paperNotices } from './desk/notices/notice.ts';
import { noticeComment } from './desk/notices/notice-words.ts';
import { remindersOn } from './desk/reminders/due.ts';
import { lettersFor } from './desk/reminders/letters.ts';
import { threadComment } from './desk/reminders/reminder-words.ts';
import { formsOf } from './forms/forms.ts';
import { recordStatus } from './lifecycle/status.ts';
import { programmeOn } from './programme/in-force.ts';
import { readRecord } from './record/read-record.ts';
import { FINDINGS_LIMIT } from './record/text/front-matter.ts';
import { POISONS, poisoned } from './record/text/poison.test-support.ts';
import { RULES } from './rules/index.ts';
import { checkRecord } from './rules/run.ts';

const FILES = readContent(path.join(ROOT, 'src/domain/rules/golden/_base'));
const BASE = { files: FILES, read: readRecord(FILES) };
const TODAY = '2026-11-20';

describe('a paper that is poison', () => {
  it.each(Object.keys(POISONS))('%s, in every kind of paper: the others are judged as before', (name) => {
    for (const seed of [1, 2]) {
      const added = poisoned(name, seed);
      const { after, findings, earlier } = assess(
        { files: added.map(({ path: file, text }) => ({ path: file, before: null, after: text })) },
        BASE,
        TODAY,
      );
      expect(earlier).toEqual([]);
      // Of papers that stand apart from the poisoned ones nothing new is said.
      expect(findings.filter(({ file }) => /^(?:projects|meetings)\/2024-/.test(file))).toEqual([]);
      for (const { path: file } of added)
        expect(findings.filter((one) => one.file === file).length).toBeLessThanOrEqual(FINDINGS_LIMIT + 1);
      const statuses = recordStatus(after.read.record, TODAY);
      expect([...statuses.lost]).toEqual([]);
      expect(statuses.projects.get('2024-0010')).toEqual(
        recordStatus(BASE.read.record, TODAY).projects.get('2024-0010'),
      );
    }
  });

  it.each(Object.keys(POISONS))('%s, all in one project: what follows can be said on any day', (name) => {
    const files = [...FILES, ...poisoned(name, 3, '2026-9000')];
    const read = readRecord(files);
    const { record } = read;
    for (const today of ['1990-01-01', '2026-04-01', TODAY, '2027-05-01', '2200-12-31']) {
      checkRecord(RULES, { files, read, today });
      const statuses = recordStatus(record, today);
      expect([...statuses.lost]).toEqual([]);
      const programme = programmeOn(record, today);
      const places = { programme, forms: formsOf(programme, today) };
      const authors = new Map([['2026-9000', null]]);
      const call = (logins: readonly string[]): string[] => logins.map((login) => `@${login}`);
      const reminders = remindersOn(statuses, authors);
      if (reminders.length > 0) threadComment(reminders.slice(0, 40), { places, today, call });
      lettersFor(reminders, authors, statuses);
      const status = statuses.projects.get('2026-9000');
      if (!status) continue;
      for (const paper of paperNotices(status, today)) {
        const telling = { record: statuses.record, today, status, places, author: null, call };
        expect(noticeComment(paper, telling).length).toBeLessThan(65_536);
      }
    }
  });
});

it('a rule that fails at one paper says so of that paper, and judges the others', () => {
  const [first = RULES[0], ...rest] = RULES.filter(
    (rule) => rule.scope === 'document' && (rule.kinds ?? ['plan']).includes('plan'),
  );
  if (first?.scope !== 'document') throw new Error('There is no such rule.');
  const failing = {
    ...first,
    *check(...given: Parameters<typeof first.check>) {
      if (given[0].path.endsWith('/plan.md')) throw new TypeError('a fault of ours');
      yield* first.check(...given);
    },
  };
  const found = checkRecord([failing, ...rest], { ...BASE, today: TODAY });
  expect(found.map(({ rule, file, severity }) => [rule, file, severity])).toEqual([
    [first.id, 'projects/2024-0010/plan.md', 'error'],
  ]);
});

it.each(['content', 'src/domain/rules/golden/_base'])(
  'no day to come makes an error in %s, which nobody changes',
  (folder) => {
    const files = readContent(path.join(ROOT, folder));
    const read = readRecord(files);
    for (const today of ['2027-01-01', '2030-04-01', '2040-12-31', '2050-12-31']) {
      const errors = checkRecord(RULES, { files, read, today }).filter(
        ({ severity }) => severity === 'error',
      );
      expect(
        errors.map(({ rule, file }) => `${rule} ${file}`),
        today,
      ).toEqual([]);
    }
  },
);
