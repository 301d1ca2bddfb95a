import { describe, expect, it } from 'vitest';
import { labelsOf } from './domain/desk/projection/labels.ts';
import {
  bodyOf,
  deskAt,
  formOf,
  judged,
  PROPOSAL,
  smallFiles,
  threadOf,
} from './domain/desk/filing/filing.test-support.ts';
import { commentFor } from './domain/desk/filing/words/comment.ts';
import { formsOf } from './domain/forms/forms.ts';
import { recordStatus } from './domain/lifecycle/status.ts';
import { dictionaryOfTables } from './domain/open-data/dictionary.ts';
import { linesOf } from './domain/open-data/rows.ts';
import { TABLES } from './domain/open-data/tables/index.ts';
import { programmeOn } from './domain/programme/in-force.ts';
import { PARTIES } from './domain/record/kinds/shared.ts';
import { readRecord } from './domain/record/read-record.ts';
import { RULES } from './domain/rules/index.ts';
import { checkRecord } from './domain/rules/run.ts';
import { printStatus } from './io/print-status.ts';
import { asOtherCity, NAMES } from './other-city.test-support.ts';

// A record whose programme is another city's in everything that may change (C29): its names, its council, its offices
// and its days.

const TODAY = '2026-11-20';

/** Words in which its own days and counts could be said: 30 April, 31 July, one month, five sittings. */
const DAYS =
  /4月(?:末|30日)|7月(?:末|31日|まで)|一か月|1か月|年(?:5|五)回|30 April|31 July|\bJuly\b|one month|1 month/;

const files = smallFiles().map(({ path, text }) => ({ path, text: asOtherCity(text) }));

const { record, ...read } = readRecord(files);
const programme = programmeOn(record, TODAY);
const statuses = recordStatus(record, TODAY);

function expectNoWordOfTheFirst(said: string): void {
  for (const [own] of NAMES) expect(said).not.toContain(own);
  expect(said).not.toMatch(DAYS);
}

describe('C29: another city', () => {
  it('is read without a fault', () => {
    expect(read.problems.filter(({ file }) => file.startsWith('programme/'))).toEqual([]);
    expect(programme.council.ja).toBe('市民協働審査会');
  });

  it('is told its status by its own names', () => {
    const { projects, programme: obligations } = statuses;
    for (const lang of ['ja', 'en'] as const)
      expectNoWordOfTheFirst(printStatus(statuses, [...projects.values()], obligations, lang));
    const held = PARTIES.map((party) => labelsOf({ stage: 'proposed', holder: party }, programme));
    expect(JSON.stringify(held)).toContain('市民協働審査会');
    expectNoWordOfTheFirst(JSON.stringify(held));
  });

  it('is checked in words that are true of it', () => {
    for (const { title, why, remedy } of RULES) expectNoWordOfTheFirst(JSON.stringify([title, why, remedy]));
    const strict = /notifyWithin: \{ days: \d+/;
    const late = files.map(({ path, text }) => ({
      path,
      text: text.replace(strict, 'notifyWithin: { days: 1'),
    }));
    const findings = checkRecord(RULES, { files: late, read: readRecord(late), today: TODAY });
    expect(findings.length).toBeGreaterThan(0);
    expectNoWordOfTheFirst(JSON.stringify(findings));
  });

  it('publishes tables that are its own', () => {
    const around = {
      today: TODAY,
      programme,
      projectPage: (id: string) => id,
      meetingPage: (id: string) => id,
      paper: (path: string) => path,
    };
    const common = { ...record, sittings: [...record.sittings.values()], obligations: statuses.programme };
    expectNoWordOfTheFirst(dictionaryOfTables(TABLES));
    for (const table of TABLES.filter(({ packed }) => !packed)) {
      const rows = [...statuses.projects.values()].flatMap((status) => table.rowsOf(status, around));
      expectNoWordOfTheFirst(linesOf(table, [...rows, ...table.commonRows(common, around)]).csv);
    }
  });

  it('asks and answers in its own name', () => {
    const desk = deskAt(`${TODAY}T10:00:00+09:00`, files);
    const form = formOf('proposal', desk);
    const outcome = judged(threadOf(bodyOf(form, PROPOSAL)), desk);
    expect(outcome.is).toBe('accepted');
    const answer = commentFor(outcome, 57, desk) ?? '';
    expect(answer).toContain('市民協働審査会');
    expectNoWordOfTheFirst(answer);
    // Examples are samples, which name offices that no city need have.
    const forms = JSON.stringify(formsOf(programme, TODAY), (key, value: unknown) =>
      key === 'example' ? undefined : value,
    );
    expect(forms).toContain('市民協働審査会');
    expectNoWordOfTheFirst(forms);
  });
});
