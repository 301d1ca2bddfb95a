import { describe, expect, it } from 'vitest';
import { PROPOSAL, smallFiles } from '../domain/desk/filing/filing.test-support.ts';
import { readForm } from '../domain/forms/read/read-form.ts';
import { typedAnswer, type Typed } from '../domain/forms/read/write-body.ts';
import { docx } from '../domain/letters/docx.ts';
import { enterSheet, type EnteredFiling } from '../domain/sheets/enter.ts';
import { readSheetFile } from '../domain/sheets/read-file.ts';
import { hasSheet, sheetOf } from '../domain/sheets/sheet.ts';
import { sheetXlsx } from '../domain/sheets/workbook.ts';
import { connect } from '../github/octokit/client.ts';
import type { GitHub } from '../github/port.ts';
import { openFiling } from './enter.ts';
import { branchesOf, openTown, proposalBody, type Town } from './intake/forge.test-support.ts';
import { reconcileFiling } from './intake/reconcile-filing.ts';

// The way of a city hall whose network blocks GitHub: a file comes by mail, and the activity centre enters it.

const DEPUTY = 'centre';

/** The record of a city in which the activity centre may act for the secretariat. */
const withDeputy = () =>
  smallFiles().map(({ path, text }) => ({
    path,
    text: text.replace('    roles: [consultation]\n', '    roles: [consultation, secretariat]\n'),
  }));

const asDeputy = ({ forge }: Town): GitHub =>
  connect({
    token: forge.tokenFor({ user: DEPUTY }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });

/** The basic sheet as somebody filled it in, without what the office writes. */
function filledIn({ desk }: Town, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, Typed> {
  const form = desk.forms.find(({ id }) => id === 'proposal');
  if (!form) throw new Error('There is no form of the proposal.');
  const answers = readForm(form, proposalBody(desk, { ...PROPOSAL, ...more }));
  return new Map(form.boxes.map((box) => [box.heading, typedAnswer(box, answers)]));
}

async function enter({ desk }: Town, file: Uint8Array): Promise<EnteredFiling> {
  const sheet = await readSheetFile(file, desk.forms.filter(hasSheet), undefined);
  if ('fault' in sheet) throw new Error(sheet.fault.en);
  return enterSheet(sheet, { by: 'npo-center', receivedOn: '2026-11-17' }, desk.read.record);
}

const sheetFor = ({ desk }: Town, typed: ReadonlyMap<string, Typed>) => {
  const form = desk.forms.find(({ id }) => id === 'proposal');
  if (!form) throw new Error('There is no form of the proposal.');
  return sheetOf(form, typed, 'ja');
};

describe('a filled-in sheet that came by mail', () => {
  it.each([
    ['Word', docx],
    ['Excel', sheetXlsx],
  ])('from %s becomes a filing on behalf, accepted with the day of its receipt', async (_, write) => {
    const town = await openTown(undefined, withDeputy());
    const entered = await enter(town, await write(sheetFor(town, filledIn(town))));
    expect([entered.left, entered.problems, entered.suspected]).toEqual([[], [], []]);
    const { issue } = await openFiling(asDeputy(town), entered);
    const judged = await reconcileFiling(town.client(), town.desk, issue);
    expect(judged?.outcome.is).toBe('accepted');
    const [paper] = branchesOf(town.forge)[`filing/${issue}`] ?? [];
    expect(paper?.text).toContain('onBehalf:\n  by: npo-center\n  receivedOn: 2026-11-17\n');
    expect(paper?.text).toContain('name: 水辺を歩く会');
  });

  it('makes one issue, however often it is entered', async () => {
    const town = await openTown(undefined, withDeputy());
    const entered = await enter(town, await docx(sheetFor(town, filledIn(town))));
    const first = await openFiling(asDeputy(town), entered);
    expect(first.isNew).toBe(true);
    expect(await openFiling(asDeputy(town), entered)).toEqual({ issue: first.issue, isNew: false });
  });

  it('is refused by the desk where the office that enters it has no such role', async () => {
    const town = await openTown(undefined, smallFiles());
    const entered = await enter(town, await docx(sheetFor(town, filledIn(town))));
    const { issue } = await openFiling(
      connect({
        token: town.forge.tokenFor({ user: 'teian' }),
        repository: town.forge.repository,
        apiUrl: town.forge.url,
        second: 1,
      }),
      entered,
    );
    expect((await reconcileFiling(town.client(), town.desk, issue))?.outcome.is).toBe('refused');
  });

  it('says in which box personal data stands, before anything goes to GitHub', async () => {
    const town = await openTown(undefined, withDeputy());
    const typed = filledIn(town, { 担い手: '連絡先は 090-1234-5678 の山田です。' });
    const entered = await enter(town, await docx(sheetFor(town, typed)));
    expect(entered.suspected.map(({ heading }) => heading)).toEqual(['担い手']);
    expect(entered.suspected[0]?.at?.ja).toMatch(/^表\d+の\d+行目$/);
  });
});
