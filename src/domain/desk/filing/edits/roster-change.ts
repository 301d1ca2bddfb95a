import { hasReview } from '../../../programme/steps.ts';
import { fiscalYearOf } from '../../../dates/fiscal-year.ts';
import { addDays, dayOf } from '../../../dates/day.ts';
import type { FiscalYear, IsoDate } from '../../../dates/iso-date.ts';
import type { EditOf } from '../../../forms/edits/index.ts';
import { sameLogin } from '../../account.ts';
import type { Member } from '../../../lifecycle/balance.ts';
import type { CityRecord } from '../../../record/record.ts';
import { readDocument } from '../../../record/text/read-document.ts';
import { setField, UneditableError } from '../../../record/text/set-field.ts';
import type { Composed, Filing } from '../compose.ts';
import type { Desk } from '../desk.ts';
import { type ComposeEdit, mustWrite, NOTHING, problem, refuse, UNCHANGED, unreadable } from './edit.ts';
import { oneNamed } from '../../../record/names.ts';
import { MEMBER, notNamed } from './named.ts';

const KIND = 'roster-change';

type Answers = EditOf<typeof KIND>;

/** What a change of a roster is made from. */
interface Given {
  readonly answers: Answers;
  readonly filing: Filing;
  readonly record: CityRecord;
  readonly year: FiscalYear;
  readonly text: string;
  readonly members: readonly Member[];
  /** The steps of everybody, where there is one step only. */
  readonly only: 2[] | undefined;
}

/** A roster with the change of one member, every other line as it stands; or the first roster of a new year. */
export const changeRoster: ComposeEdit<typeof KIND> = (answers, filing, desk) => {
  const { what } = answers;
  if (what === undefined) return NOTHING;
  if (what === 'new-year') return newRoster(answers, filing, desk);
  const year = answers.fiscalYear ?? fiscalYearOf(answers.day ?? dayOf(filing.filedAt));
  const path = rosterPath(year);
  const text = desk.files.find((file) => file.path === path)?.text;
  if (text === undefined) return refuse(noRoster(year, filing));
  const members = readDocument('roster', text).data?.members;
  if (!members) return refuse(problem(filing, KIND, null, unreadable(path, 'roster')));
  // Where there is one step, everybody sits in it, and nobody is asked.
  const only: 2[] | undefined = hasReview(desk.programme) ? undefined : [2];
  const given = { answers, filing, record: desk.read.record, year, text, members, only };
  const changed = CHANGES[what](given);
  if (typeof changed !== 'string') return changed;
  if (changed === text) return refuse(problem(filing, KIND, null, UNCHANGED));
  return { ...NOTHING, papers: [{ kind: 'roster', project: null, path, text: changed }] };
};

const rosterPath = (year: FiscalYear): string => `council/${year}.yaml`;

const CHANGES: Readonly<Record<'join' | 'leave' | 'change', (given: Given) => string | Composed>> = {
  join: (given) => {
    const { answers, filing, text, members, year } = given;
    const needed = [
      'day',
      'displayName',
      'side',
      'office',
      'post',
      ...(given.only ? [] : (['steps'] as const)),
    ] as const;
    const missing = missingOf(needed, answers, filing);
    if (missing.length > 0) return refuse(...missing.map((field) => mustWrite(filing, KIND, field, JOINS)));
    const { day, displayName, side, office, post, account } = answers;
    const steps = answers.steps ?? given.only;
    if (!day || !displayName || !side || !office || !post || !steps) return NOTHING;
    const there = members.find((one) => one.displayName === displayName && one.until >= day);
    if (there) return refuse(problem(filing, KIND, 'displayName', TWICE));
    const member: Member = {
      id: idFor(displayName, side, given),
      displayName,
      side,
      office,
      post,
      steps,
      from: day,
      until: lastDayOf(year),
      ...(account === undefined ? {} : { github: { login: account } }),
    };
    return set(text, `members[${members.length}]`, member, given, 'day');
  },
  leave: (given) => {
    const { answers, filing, text } = given;
    const missing = missingOf(['member', 'day'], answers, filing);
    if (missing.length > 0) return refuse(...missing.map((field) => mustWrite(filing, KIND, field, LEAVES)));
    const at = memberNamed(given);
    if (typeof at !== 'number') return at;
    return set(text, `members[${at}].until`, answers.day, given, 'day');
  },
  change: (given) => {
    const { answers, filing, members } = given;
    const missing = missingOf(['member'], answers, filing);
    if (missing.length > 0) return refuse(...missing.map((field) => mustWrite(filing, KIND, field, CHANGED)));
    const at = memberNamed(given);
    if (typeof at !== 'number') return at;
    let { text } = given;
    for (const field of ['displayName', 'side', 'office', 'post', 'steps'] as const) {
      if (answers[field] === undefined || same(members[at]?.[field], answers[field])) continue;
      const changed = set(text, `members[${at}].${field}`, answers[field], given, field);
      if (typeof changed !== 'string') return changed;
      text = changed;
    }
    const { account } = answers;
    const known = members[at]?.github;
    // Another account has another number: it is not the old one under a new name.
    if (account === undefined || (known && sameLogin(known.login, account))) return text;
    return set(text, `members[${at}].github`, { login: account }, given, 'account');
  },
};

/** The roster of a year that has none: whoever served until the end of the year before, for the whole of the new one. */
function newRoster(answers: Answers, filing: Filing, { files, read }: Desk): Composed {
  const year = answers.fiscalYear ?? fiscalYearOf(dayOf(filing.filedAt)) + 1;
  if (files.some(({ path }) => path === rosterPath(year)))
    return refuse(problem(filing, KIND, 'fiscalYear', alreadyThere(year)));
  const before = files.find(({ path }) => path === rosterPath(year - 1))?.text;
  const members = read.record.rosters.get(year - 1)?.data.members;
  if (before === undefined || !members) return refuse(noRoster(year - 1, filing));
  const last = addDays(`${year}-04-01`, -1);
  let text = before;
  members.forEach((member, at) => {
    if (member.until < last) return;
    text = setField(text, 'roster', `members[${at}].from`, `${year}-04-01`);
    text = setField(text, 'roster', `members[${at}].until`, lastDayOf(year));
  });
  const gone = members.flatMap((member, at) => (member.until < last ? [at] : []));
  for (const at of gone.toReversed()) text = setField(text, 'roster', `members[${at}]`, undefined);
  return { ...NOTHING, papers: [{ kind: 'roster', project: null, path: rosterPath(year), text }] };
}

const lastDayOf = (year: FiscalYear): IsoDate => `${year + 1}-03-31`;

/** Somebody who comes back keeps the id; nobody else ever gets it. */
function idFor(displayName: string, side: Member['side'], { record, members }: Given): string {
  const known = [...record.rosters.values()].flatMap(({ data }) => data.members);
  const own = known.findLast((member) => member.displayName === displayName && member.side === side);
  if (own && members.every(({ id }) => id !== own.id)) return own.id;
  const numbers = known.map(({ id }) => Number(new RegExp(`^${side}-(\\d+)$`).exec(id)?.[1] ?? 0));
  return `${side}-${Math.max(0, ...numbers) + 1}`;
}

function memberNamed({ answers: { member = '' }, members, filing }: Given): number | Composed {
  const found = oneNamed(member, members, ({ id, displayName, post }) => [id, displayName, post]);
  if (found) return members.indexOf(found);
  const names = members.map(({ displayName }) => displayName);
  return refuse(notNamed(filing, KIND, 'member', member, MEMBER, names));
}

function set(
  text: string,
  field: string,
  value: unknown,
  { filing }: Given,
  box: keyof Answers & string,
): string | Composed {
  try {
    return setField(text, 'roster', field, value);
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return refuse(problem(filing, KIND, box, WRONG));
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The boxes that must be filled in and are not; one with a mistake was told already. */
function missingOf<F extends keyof Answers & string>(
  fields: readonly F[],
  answers: Answers,
  filing: Filing,
): readonly F[] {
  const told = new Set(filing.filled.problems.map(({ heading }) => heading));
  return fields.filter(
    (field) => answers[field] === undefined && !told.has(problem(filing, KIND, field, WRONG).heading),
  );
}

const JOINS = { ja: '加わる人には', en: 'for somebody who joins' };
const LEAVES = { ja: '退く人には', en: 'for somebody who leaves' };
const CHANGED = { ja: '変える人には', en: 'for somebody who changes' };

const noRoster = (year: FiscalYear, filing: Filing) =>
  problem(filing, KIND, 'fiscalYear', {
    message: { ja: `${year}年度の名簿は記録にありません。`, en: `The record has no roster of ${year}.` },
    fix: {
      ja: '年度を確かめてください。新しい年度の名簿は、「新しい年度の名簿を、前の年度の名簿から作る」で先に作ります。',
      en: 'Check the year; the roster of a new year is made first, from that of the year before.',
    },
  });

const alreadyThere = (year: FiscalYear) => ({
  message: { ja: `${year}年度の名簿は、もうあります。`, en: `There is a roster of ${year} already.` },
  fix: {
    ja: '加わる人・退く人・変える人を、一人ずつ書いてください。',
    en: 'Say who joins, leaves or changes, one at a time.',
  },
});

const TWICE = {
  message: { ja: '同じ表示名の構成員が、名簿にいます。', en: 'The roster has a member of this name.' },
  fix: {
    ja: '前の人が退くときは、先に「構成員が退く」で任期の最後の日を書いてください。同じ職を続けるなら、変えることはありません。',
    en: 'If the former one leaves, first give the last day of that term.',
  },
};

const WRONG = {
  message: { ja: 'この欄に書ける内容ではありません。', en: 'This cannot stand in this box.' },
  fix: { ja: '書き方の例を見て直してください。', en: 'Write it as in the example.' },
};
