import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../io/content.ts';
import { addDays } from '../../dates/day.ts';
import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { boxId, type Box, type Form } from '../../forms/form.ts';
import { untouched } from '../../forms/no-answer.ts';
import { isMet, sidesOf, type Debtor, type Obligation } from '../../lifecycle/obligation.ts';
import { planInForce } from '../../lifecycle/plan-in-force.ts';
import { recordStatus, type ProjectStatus } from '../../lifecycle/status.ts';
import { sectionKeyOf, type ContentFile, type Project } from '../../record/record.ts';
import { remedyFor, type Remedy } from '../../remedy/remedy.ts';
import { accountOf } from '../account.test-support.ts';
import { actorOn, seatsOn, type Actor } from '../actor.ts';
import { holdersOf } from '../reminders/who.ts';
import { openDesk, type Desk } from './desk.ts';
import { formOf, smallFiles, threadOf } from './filing.test-support.ts';
import { judge } from './judge.ts';
import type { Outcome } from './outcome.ts';
import { readFiling } from './read-filing.ts';

// For every duty of the demonstration, on many days: its form is filled in as its debtor would, and judged by the desk itself.

const CONTENT = `${import.meta.dirname}/../../../../content`;
const DAYS: readonly IsoDate[] = [
  '2026-11-20',
  '2026-12-10',
  '2027-01-25',
  '2027-04-20',
  '2027-08-02',
  '2028-05-10',
];

let shipped: readonly ContentFile[];
beforeAll(() => {
  shipped = readContent(CONTENT);
});

const NOBODY = accountOf('someone');
const PROPOSER = accountOf('teian');

/** Who files for a side: accounts that roster and programme would know. */
function actorFor(side: Debtor, owed: Obligation, project: Project, { read, today }: Desk): Actor {
  const { record } = read;
  const account = side === 'proposer' || side === 'owner' ? PROPOSER : NOBODY;
  const nobody = actorOn(record, today, account);
  const offices = openDeskOffices(record, today);
  switch (side) {
    case 'secretariat':
      return {
        ...nobody,
        isSecretariat: true,
        offices: offices.filter(({ roles }) => roles.includes('secretariat')),
      };
    case 'section': {
      const asked = project.documents.flatMap((one) => (one.kind === 'opinion' ? [one.data.section] : []));
      const id = owed.what === 'opinion' ? owed.id : (sectionKeyOf(project) ?? asked[0]);
      return { ...nobody, offices: offices.filter((office) => office.id === id) };
    }
    case 'council':
      return { ...nobody, member: seatsOn(record, today).find(({ steps }) => steps.includes(1)) ?? null };
    default:
      return nobody;
  }
}

const openDeskOffices = (record: Desk['read']['record'], today: IsoDate): Actor['offices'] =>
  [...record.programmes].findLast(([year]) => `${year}-04-01` <= today)?.[1].offices ?? [];

/** What a debtor writes beside what stands in the form already. */
function ownAnswers(
  form: Form,
  { fields }: Remedy,
  owed: Obligation,
  status: ProjectStatus,
  desk: Desk,
): Record<string, string> {
  const { today } = desk;
  const { project } = status;
  const plan = planInForce(project, today);
  const rows = (box: string, values: readonly Row[]) => tableOf(form, box, values);
  switch (form.id) {
    case 'progress':
      return { on: today, state: 'on-track' };
    case 'opinion':
      return { 'answered-on': today, feasibility: 'feasible', opinion: '進められます。' };
    case 'assessment':
      return { on: today, 'conflict-of-interest': 'false', ...JUDGED };
    case 'sitting-plan':
      return {
        'convened-on': today,
        day: addDays(today, 21),
        begins: '14:00',
        ends: '16:00',
        place: '市役所 会議室',
        openness: 'open',
        // Where the roster of the year is still to come, a member of the last one presides.
        chair:
          (seatsOn(desk.read.record, addDays(today, 21))[0] ?? seatsOn(desk.read.record, '2026-11-20')[0])
            ?.displayName ?? '',
      };
    case 'minutes':
      return {
        attendees: seatsOn(
          desk.read.record,
          desk.read.record.sittings.get(fields['meeting'] ?? '')?.data.startsAt.slice(0, 10) ?? today,
        )
          .map(({ displayName }) => displayName)
          .join(
            formOf('minutes', desk).boxes.some((box) => boxId(box) === 'attendees' && box.entry === 'list')
              ? '\n'
              : ', ',
          ),
      };
    case 'review':
      return { result: 'refer', ...JUDGED };
    case 'decision':
      return {
        result: 'not-adopted',
        'reason-in-brief': '今回は見送ります。',
        'resubmission-invited': 'true',
      };
    case 'notification':
      return { on: today };
    case 'verification':
      return {
        findings: rows(
          'findings',
          (plan?.indicators ?? []).map(({ id }) => ({
            '*': id,
            met: '達成した',
            comment: 'よくできました。',
          })),
        ),
      };
    case 'agreement':
      return agreed(form, owed, project, today);
    case 'side-word':
      return {
        agree: 'true',
        ...(fields['judgements'] === undefined
          ? {}
          : {
              judgements: fields['judgements']
                .split('\n')
                .map((row) => row.replace(/(?:｜-?){2}$/, '｜はい｜よくできました。'))
                .join('\n'),
            }),
        ...(fields['side'] === undefined ? {} : { on: today, means: 'paper' }),
      };
    case 'report': {
      const year = Number(fields['fiscal-year']);
      const end = status.reportYears.find(({ fiscalYear }) => fiscalYear === year)?.to ?? today;
      const done = end < today ? end : today;
      const own = { met: '達成した', comment: 'よくできました。' };
      return {
        'completed-on': done,
        activities: rows('activities', [{ on: done, what: '活動', participants: '10' }]),
        results: rows(
          'results',
          (plan?.indicators ?? []).map(({ id, kind }) => ({
            indicator: id,
            ...(kind === 'qualitative' ? { notMeasured: '数値によらない項目です。' } : { actual: '1' }),
            'npo.met': own.met,
            'npo.comment': own.comment,
            'city.met': own.met,
            'city.comment': own.comment,
          })),
        ),
        settlement: rows(
          'settlement',
          (plan?.budgetLines ?? [])
            .filter(({ fiscalYear }) => fiscalYear === year)
            .map(({ id, amountYen }) => ({ line: id, actualYen: String(amountYen) })),
        ),
      };
    }
    default:
      return {};
  }
}

const JUDGED = Object.fromEntries(
  [
    'public-interest',
    'new-public-service',
    'continuity',
    'synergy',
    'participation',
    'responsible-parties',
  ].flatMap((key) => [
    [`criteria-${key}-judgement`, 'good'],
    [`criteria-${key}-reason`, '理由です。'],
  ]),
);

type Row = Readonly<Record<string, string>>;

/** A table as it is typed: one line a row, by the columns of the box. */
function tableOf(form: Form, id: string, rows: readonly Row[]): string {
  const box = form.boxes.find((one) => boxId(one) === id);
  if (!box) throw new Error(`${form.id} has no ${id}`);
  return rows.map((row) => box.columns.map(({ field }) => row[field] ?? '-').join('｜')).join('\n');
}

/** A plan and an agreement of a single year, as both sides might settle it. */
function agreed(form: Form, { due }: Obligation, project: Project, today: IsoDate): Record<string, string> {
  const from = due !== null && due > today ? due : today;
  const year = String(fiscalYearOf(from));
  const line = (kind: string, bearer: string) => ({
    fiscalYear: year,
    kind,
    item: kind,
    amountYen: '50000',
    bearer,
  });
  const section = sectionKeyOf(project);
  return {
    ...(section === undefined ? {} : { section }),
    'period-from': from,
    'period-to': addDays(from, 60),
    milestones: tableOf(form, 'milestones', [{ due: from, what: '始めます。' }]),
    'budget-lines': tableOf(form, 'budget-lines', [line('収入', 'NPO'), line('支出', 'NPO')]),
    indicators: tableOf(form, 'indicators', [
      { label: '満足', kind: '数値によらないもの', method: '話し合って確かめる。' },
    ]),
    'plan-agreed-npo-on': today,
    'plan-agreed-npo-means': 'meeting',
    'plan-agreed-city-on': today,
    'plan-agreed-city-means': 'meeting',
    'agreement-agreed-npo-on': today,
    'agreement-agreed-npo-means': 'meeting',
    'agreement-agreed-city-on': today,
    'agreement-agreed-city-means': 'meeting',
    'parties-npo': '',
    'parties-city': '鎌倉市',
    'valid-from': from,
    'valid-until': addDays(from, 60),
  };
}

/** The text that GitHub makes of a form that opens with `fields`, and in which every box that must be filled is. */
function bodyFor(form: Form, answers: Readonly<Record<string, string>>): string {
  return form.boxes.map((box) => `### ${box.heading}\n\n${answerIn(box, answers[boxId(box)])}`).join('\n\n');
}

function answerIn(box: Box, given: string | undefined): string {
  const { entry, required, choices, example } = box;
  const label = choices.find(({ value }) => value === given)?.label.ja ?? given;
  if (label !== undefined) return label;
  if (entry === 'confirm') return choices.map((choice) => `- [x] ${choice.label.ja}`).join('\n');
  return (required ? (choices[0]?.label.ja ?? example) : null) ?? untouched(box);
}

/** Files a remedy as a side, and returns what the desk makes of it. */
function file(remedy: Remedy, side: Debtor, owed: Obligation, status: ProjectStatus, desk: Desk): Outcome {
  const form = formOf(remedy.form, desk);
  const { project } = status;
  const own = ownAnswers(form, remedy, owed, status, desk);
  const answers = {
    ...own,
    ...remedy.fields,
    ...('agree' in own ? own : {}),
    ...('period-from' in own ? { ...own, 'parties-npo': remedy.fields['owner'] ?? '' } : {}),
  };
  const author = actorFor(side, owed, project, desk);
  const thread = threadOf(bodyFor(form, answers), {
    number: 9_000,
    author,
    createdAt: `${desk.today}T01:00:00Z`,
  });
  const facts = {
    thread,
    author,
    editor: null,
    proposer: PROPOSER,
    answeredAt: null,
    branch: null,
    pull: null,
    twins: [],
  };
  return judge(readFiling(thread, desk), facts, desk);
}

const keyOf = ({ what, basis, id, fiscalYear }: Obligation): string =>
  [what, basis, id, fiscalYear].join(' ');

interface Case {
  readonly name: string;
  readonly desk: Desk;
  readonly status: ProjectStatus;
  readonly owed: Obligation;
  readonly side: Debtor;
}

/** Every duty of a project that can be met on a day, with each of those who owe it. */
function casesOn(today: IsoDate): Case[] {
  const desk = openDesk(shipped, `${today}T10:05:00+09:00`);
  const { projects } = recordStatus(desk.read.record, today);
  return [...projects.values()].flatMap((status) =>
    status.obligations
      .filter((owed) => !isMet(owed) && !owed.waits)
      .flatMap((owed) =>
        sidesOf(owed.owedBy).map((side) => ({
          name: `${today} ${status.project.id} ${keyOf(owed)} by ${side}`,
          desk,
          status,
          owed,
          side,
        })),
      ),
  );
}

const problemsOf = (outcome: Outcome): readonly string[] =>
  'problems' in outcome
    ? outcome.problems.map(({ heading, message }) => `${heading}: ${message.ja}`)
    : [outcome.is];

/** The files after a filing was merged. */
function merged(files: readonly ContentFile[], outcome: Outcome): readonly ContentFile[] {
  if (outcome.is !== 'accepted') throw new Error(problemsOf(outcome).join('; '));
  const texts = new Map(files.map((one) => [one.path, one.text]));
  for (const { path, text } of outcome.papers) texts.set(path, text);
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** What becomes of a duty when the forms that it leads to are filed one after the other, until it is met or another's. */
function carriedOut({ desk: given, status: before, owed: first, side }: Case): {
  readonly forms: readonly string[];
  readonly end: 'met' | 'on its way' | 'no form';
  readonly problems: readonly string[];
} {
  let [desk, status, owed] = [given, before, first];
  const forms: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    const remedy = remedyFor(owed, side, status.project);
    if (!remedy) return { forms, end: 'no form', problems: [] };
    const { today } = desk;
    const year = status.reportYears.find(({ fiscalYear }) => fiscalYear === owed.fiscalYear)?.to;
    // A report is written when its year is over.
    const day = owed.what === 'report' && year !== undefined && year > today ? year : today;
    if (day !== today) desk = openDesk(desk.files, `${day}T10:05:00+09:00`);
    const outcome = file(remedy, side, owed, status, desk);
    forms.push(remedy.form);
    if (outcome.is !== 'accepted') return { forms, end: 'no form', problems: problemsOf(outcome) };
    desk = openDesk(merged(desk.files, outcome), `${day}T10:05:00+09:00`);
    const after = recordStatus(desk.read.record, day).projects.get(status.project.id);
    const then = after?.obligations.find((each) => keyOf(each) === keyOf(owed));
    if (!after || !then) return { forms, end: 'no form', problems: ['It is gone.'] };
    if (isMet(then)) return { forms, end: 'met', problems: [] };
    if (then.owedBy !== first.owedBy || first.owedBy === 'council' || first.owedBy === 'both')
      return { forms, end: 'on its way', problems: [] };
    [status, owed] = [after, then];
  }
  return { forms, end: 'no form', problems: ['It is not met.'] };
}

describe('each duty of the demonstration', () => {
  it.each(DAYS)('C28: is met on %s by the form to which it leads, filed by who owes it', (today) => {
    const cases = casesOn(today);
    expect(cases.length).toBeGreaterThan(5);
    const failed = cases.flatMap((one) => {
      const { forms, end, problems } = carriedOut(one);
      return end === 'no form' && !isWithoutForm(one)
        ? [`${one.name}: ${forms.join()} ${problems.join()}`]
        : [];
    });
    expect(failed).toEqual([]);
  });
});

/** The papers that ask something of somebody, each with the papers before it, and a day after it. */
const CAUSES = {
  'a review that continues': [
    '2024-06-01',
    /2024-0010\/(?:proposal|opinion|review)/,
    'review-2024-01',
    'asks',
  ],
  'a decision that continues': [
    '2024-08-01',
    /2024-0010\/(?:proposal|opinion|review|decision)/,
    'decision-2024-02',
    'asks',
  ],
  'an adoption with conditions': [
    '2024-08-01',
    /2024-0010\/(?:proposal|opinion|review|decision)/,
    'decision-2024-02',
    'conditions',
  ],
  'a verification': ['2026-06-01', /2024-0010\//, 'verification-2025', 'followUps'],
} as const satisfies Record<string, readonly [IsoDate, RegExp, string, string]>;

/** The small record with one ask of somebody, due four weeks after the day. */
function askedOf(
  cause: keyof typeof CAUSES,
  owedBy: string,
): { readonly today: IsoDate; readonly files: ContentFile[] } {
  const [today, kept, paper, list] = CAUSES[cause];
  const row = `${list}:\n  - id: ask-1\n    owedBy: ${owedBy}\n    what: 経路を確かめる\n    due: ${addDays(today, 28)}\n`;
  const result = list === 'asks' ? 'continued' : 'adopted-with-conditions';
  const files = smallFiles()
    .filter(({ path }) => !path.includes('2024-0010/') || kept.test(path))
    .map(({ path, text }) => {
      if (!path.endsWith(`/${paper}.md`)) return { path, text };
      const head = text
        .replace(/^result: .*$/m, `result: ${result}`)
        .replace(/^(?:approvals|criteria):\n(?: .*\n)+/gm, '')
        .replace(list === 'asks' ? /^(?:section|budgetFiscalYear|notifiedOn): .*\n/gm : /^$/, '');
      const asking = head.replace(/\n---\n/, `\n${row}---\n`);
      return {
        path,
        text: paper.startsWith('review')
          ? `${asking.trimEnd()}\n\n## 検討結果の理由\n\n経路が分かりません。\n`
          : asking,
      };
    });
  return { today, files };
}

describe('each ask, whatever asked it and whoever owes it', () => {
  const debtors = ['proposer', 'owner', 'section', 'both', 'council', 'secretariat'] as const;

  it.each(
    Object.keys(CAUSES).flatMap((cause) =>
      debtors.map((debtor) => [cause as keyof typeof CAUSES, debtor] as const),
    ),
  )('C28: of %s, is met in time by %s', (cause, debtor) => {
    const { today, files } = askedOf(cause, debtor);
    let desk = openDesk(files, `${today}T10:05:00+09:00`);
    const now = () => {
      const status = recordStatus(desk.read.record, desk.today).projects.get('2024-0010');
      const owed = status?.obligations.find(({ id }) => id === 'ask-1');
      if (!status || !owed) throw new Error('Nothing is asked.');
      return { status, owed };
    };
    expect(now().owed).toMatchObject({ owedBy: debtor, metOn: null, due: addDays(today, 28) });
    const { status: asked } = now();
    const people = { record: desk.read.record, today, project: asked.project, author: PROPOSER };
    // Everybody of whom it is asked is called by a name, or by letter, and never as a mere party.
    for (const { party, name } of holdersOf(now().owed, people))
      if (party === 'section') expect(name.ja).toBe('みどり課');
    for (const side of sidesOf(debtor)) {
      const { status, owed } = now();
      const remedy = remedyFor(owed, side, status.project);
      expect(remedy, side).toMatchObject({ fields: { project: '2024-0010', done: 'ask-1' } });
      if (!remedy) return;
      const outcome = file(remedy, side, owed, status, desk);
      desk = openDesk(merged(desk.files, outcome), `${today}T10:05:00+09:00`);
    }
    expect(now().owed).toMatchObject({ state: 'met', metOn: today });
  });
});

/** The council decides and verifies at the sitting; either side ends a project by its word to the secretariat. */
const isWithoutForm = ({ owed: { what }, side }: Case): boolean =>
  (side === 'council' && (what === 'decision' || what === 'verification')) || what === 'termination';
