import { fiscalYearOf } from '../../../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../../../dates/iso-date.ts';
import { lowerHeadings } from '../../../prose/headings.ts';
import type { EditOf } from '../../../forms/edits/index.ts';
import type { FormProblem } from '../../../forms/form.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import { nfkc } from '../../../compose.ts';
import { councilSteps, membersOn, type Member } from '../../../lifecycle/balance.ts';
import { dayOf } from '../../../lifecycle/sittings.ts';
import type { DataOf } from '../../../record/kinds/index.ts';
import { titleOf, type CityRecord, type Sitting } from '../../../record/record.ts';
import type { Filing } from '../compose.ts';
import { headingFor } from '../printed.ts';
import { type ComposeEdit, NOTHING, problem, refuse } from './edit.ts';
import { meantBy, oneNamed } from '../../../record/names.ts';
import { ITEM, MEMBER, notNamed } from './named.ts';
import { changeSitting, closedTo, noSitting, sittingFile } from './sitting.ts';

const KIND = 'minutes';

const AFTERWARDS = ['attendees', 'proxies', 'observers', 'minutes', 'confirmedOn'] as const;

type Answers = EditOf<typeof KIND>;
type Data = DataOf<'sitting'>;

/** A sitting with what was known after it: whatever was left empty stays as it stands. */
export const writeMinutes: ComposeEdit<typeof KIND> = (answers, filing, desk) => {
  const { meeting, guests, observers, ends, confirmedOn } = answers;
  if (meeting === undefined) return NOTHING;
  const there = sittingFile(meeting, desk);
  if (!there) return noSitting(KIND, meeting, filing, desk);
  const sitting = desk.read.record.sittings.get(meeting);
  if (!sitting) return changeSitting(KIND, there, filing, {});
  const closed = closedTo(KIND, sitting, filing) ?? beforeIt(sitting, answers, filing, desk.today);
  if (closed) return refuse(closed);
  const called = membersCalled(sitting, desk.read.record);
  if (called.length === 0 && answers.attendees !== undefined)
    return refuse(problem(filing, KIND, 'attendees', noMembers(fiscalYearOf(dayOf(sitting)))));
  const present = attendance(answers, called, desk.read.record, filing);
  const agenda = withOutcomes(answers.outcomes ?? [], sitting, desk.read.record, filing);
  const problems = [...present.problems, ...agenda.problems];
  if (problems.length > 0) return refuse(...problems);
  const minutes = answers.minutes === undefined ? null : lowerHeadings(answers.minutes);
  const composed = changeSitting(KIND, there, filing, {
    ...present.values,
    guests,
    observers,
    confirmedOn,
    agenda: agenda.rows,
    minutes: minutes?.text,
    endsAt: ends === undefined ? undefined : `${dayOf(sitting)}T${ends}:00+09:00`,
  });
  const isLowered = minutes !== null && minutes.lowered && minutes.text !== answers.minutes;
  const heading = headingFor(filing.form, { kind: KIND, field: 'minutes' });
  return isLowered && heading !== null ? { ...composed, lowered: [heading] } : composed;
};

/** Who came and what was said is not known before the sitting; guests may be named before. */
function beforeIt(sitting: Sitting, answers: Answers, filing: Filing, today: IsoDate): FormProblem | null {
  const day = dayOf(sitting);
  const isWritten = AFTERWARDS.some((field) => answers[field] !== undefined);
  if (day <= today || !isWritten) return null;
  return problem(filing, KIND, 'meeting', {
    message: {
      ja: `会議「${sitting.id}」は ${day} に開く予定なので、出席と議事録はまだ登録できません。`,
      en: `Sitting ${sitting.id} is planned for ${day}, so attendance and minutes cannot be filed yet.`,
    },
    fix: {
      ja: '会議の番号を確かめてください。番号が正しければ、会議の後にもう一度出してください。別の日に開いたのなら、先に「会議の予定」のフォームで日を直します。',
      en: 'Check the number. If it is right, file this once more after the sitting; if it was held on another day, mend its day first.',
    },
    elsewhere: { form: 'sitting-plan', fields: { meeting: sitting.id } },
  });
}

/** Nobody is called to a sitting of a year whose roster is not there: it is made first. */
const noMembers = (year: FiscalYear) => ({
  message: {
    ja: `${year}年度の名簿が記録にないため、出席した構成員を確かめられません。`,
    en: `The record has no roster of ${year} yet, so the attendance cannot be looked up.`,
  },
  fix: {
    ja: '先に「名簿の変更」のフォームで新しい年度の名簿を作り、登録された後に、このスレッドの文をもう一度保存してください。',
    en: 'First make the roster of the new year by the form for it; once that is in the record, save this text once more.',
  },
  elsewhere: { form: 'roster-change' as const, fields: { 'fiscal-year': String(year) } },
});

/** The members whom a sitting calls, each once. */
const membersCalled = (sitting: Sitting, record: CityRecord): readonly Member[] => [
  ...new Map(
    councilSteps(sitting, record)
      .flatMap((step) => membersOn(record, step, dayOf(sitting)))
      .map((member) => [member.id, member]),
  ).values(),
];

interface Attendance {
  readonly values: Pick<Partial<Data>, 'attendees' | 'absentees' | 'proxies'>;
  readonly problems: readonly FormProblem[];
}

/** Who came, in the order of the roster; the others are absent, those who sent somebody too. Nothing where nobody was ticked. */
function attendance(
  { attendees, proxies }: Answers,
  called: readonly Member[],
  record: CityRecord,
  filing: Filing,
): Attendance {
  const problems: FormProblem[] = [];
  const find = (field: 'attendees' | 'proxies', typed: string): string[] => {
    const meant = meantBy(typed, called, namesOf);
    if (meant.length === 1) return meant.map(({ id }) => id);
    const names = called.map(({ displayName }) => displayName);
    const others = [...record.rosters.values()].flatMap(({ data }) => data.members);
    const other = others.findLast(({ id, displayName }) => [id, displayName].includes(typed));
    if (other) problems.push(notCalled(other, names, field, filing));
    else {
      const several = meant.map(({ displayName }) => displayName);
      problems.push(notNamed(filing, KIND, field, typed, MEMBER, names, several));
    }
    return [];
  };
  const came = new Set(attendees?.flatMap((typed) => find('attendees', typed)));
  const sent = proxies?.flatMap(({ member, by }) =>
    find('proxies', member).map((id) => ({ member: id, by })),
  );
  const ids = called.map(({ id }) => id);
  return {
    values: {
      ...(attendees
        ? { attendees: ids.filter((id) => came.has(id)), absentees: ids.filter((id) => !came.has(id)) }
        : {}),
      ...(sent ? { proxies: sent } : {}),
    },
    problems,
  };
}

const namesOf = ({ id, displayName, office, post }: Member): string[] => [
  id,
  displayName,
  post,
  `${office} ${post}`,
];

/** Somebody is on a roster and not called to this sitting: a director at a sitting of step 1. */
const notCalled = (
  { displayName }: Member,
  names: readonly string[],
  field: 'attendees' | 'proxies',
  filing: Filing,
): FormProblem =>
  problem(filing, KIND, field, {
    message: {
      ja: `「${escapeMarkdown(displayName)}」は、この会議の構成員ではありません。`,
      en: `${escapeMarkdown(displayName)} is no member of this sitting.`,
    },
    allowed: { ja: `「${names.join('」「')}」`, en: names.join(', ') },
    fix: {
      ja: '印を外してください。構成員のほかの人として加わったときは、「構成員のほかの参加者」に書きます。',
      en: 'Untick the name; somebody who took part as a guest is listed with the guests.',
    },
  });

interface Agenda {
  readonly rows: Data['agenda'];
  readonly problems: readonly FormProblem[];
}

/** The agenda with outcomes at the items that were named: by their words, their place, or the number or title of the project. */
function withOutcomes(
  outcomes: NonNullable<Answers['outcomes']>,
  { data: { agenda } }: Sitting,
  { projects }: CityRecord,
  filing: Filing,
): Agenda {
  const rows = [...agenda];
  const problems: FormProblem[] = [];
  for (const { item, outcome } of outcomes) {
    if (outcome === undefined) continue;
    const row = agenda[Number(nfkc(item).replace(/[.)]$/, '')) - 1] ?? oneNamed(item, agenda, wordsOf);
    if (row) rows[agenda.indexOf(row)] = { ...row, outcome };
    else
      problems.push(
        notNamed(
          filing,
          KIND,
          'outcomes',
          item,
          ITEM,
          agenda.map((one) => one.item),
        ),
      );
  }
  return { rows, problems };

  function wordsOf({ item, project: id }: Data['agenda'][number]): string[] {
    const project = id === undefined ? undefined : projects.get(id);
    return [item, ...(id === undefined ? [] : [id]), ...(project ? [titleOf(project)] : [])];
  }
}
