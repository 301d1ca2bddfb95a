import { nfkc } from '../../../compose.ts';
import { fiscalYearOf, firstDayOf } from '../../../dates/fiscal-year.ts';
import { dayOf } from '../../../dates/day.ts';
import type { FiscalYear } from '../../../dates/iso-date.ts';
import type { EditOf } from '../../../forms/edits/index.ts';
import type { FormProblem } from '../../../forms/form.ts';
import { RECORD_FORMAT, type Programme } from '../../../programme/schema.ts';
import { readProgramme } from '../../../record/text/read-document.ts';
import { setProgrammeField } from '../../../record/text/set-programme-field.ts';
import { UneditableError } from '../../../record/text/set-field.ts';
import type { Composed, Filing } from '../compose.ts';
import type { Desk } from '../desk.ts';
import { type ComposeEdit, mustWrite, NOTHING, problem, refuse, UNCHANGED } from './edit.ts';
import { oneNamed } from '../../../record/names.ts';
import { notNamed } from './named.ts';

const KIND = 'programme-change';

type Answers = EditOf<typeof KIND>;
type Box = keyof Answers & string;

/** A new value of one field of a programme, with the box in which it was written. */
interface Change {
  readonly field: string;
  readonly value: unknown;
  readonly box: Box;
}

/**
 * The programme of a year with other sessions, days or offices, every other line as it stands. Days and lengths of time
 * change only for a year that has not begun: a new rule never judges an old paper.
 */
export const changeProgramme: ComposeEdit<typeof KIND> = (answers, filing, desk) => {
  const { what } = answers;
  if (what === undefined) return NOTHING;
  const own = fiscalYearOf(dayOf(filing.filedAt));
  const year = answers.fiscalYear ?? (what === 'dates' ? own + 1 : own);
  if (what === 'dates' && firstDayOf(year) <= dayOf(filing.filedAt))
    return refuse(problem(filing, KIND, 'fiscalYear', hasBegun(year, own + 1)));
  const file = what === 'dates' ? fileOfYear(year, desk) : fileInForce(year, desk);
  const textOf = (of: FiscalYear): string | undefined =>
    of < year ? desk.files.find(({ path }) => path === pathOf(of))?.text : undefined;
  const programme = file && readProgramme(file.text, textOf).data;
  if (!file || !programme) return refuse(problem(filing, KIND, 'fiscalYear', noProgramme(year)));
  const changes = CHANGES[what](answers, programme, filing);
  if (!Array.isArray(changes)) return changes;
  let { text } = file;
  for (const { field, value, box } of changes) {
    try {
      text = setProgrammeField(text, field, value, textOf);
    } catch (error) {
      if (!(error instanceof UneditableError)) throw error;
      return refuse(problem(filing, KIND, box, WRONG));
    }
  }
  if (text === file.text) return refuse(problem(filing, KIND, null, UNCHANGED));
  return { ...NOTHING, papers: [{ kind: 'programme', project: null, path: file.path, text }] };
};

interface File {
  readonly year: FiscalYear;
  readonly path: string;
  readonly text: string;
}

const pathOf = (year: FiscalYear): string => `programme/${year}.yaml`;

/** The programme in force in a year: the newest file that is not later. */
function fileInForce(year: FiscalYear, { files, read }: Desk): File | undefined {
  const last = [...read.record.programmes.keys()].filter((one) => one <= year).sort((a, b) => b - a)[0];
  const file = last === undefined ? undefined : files.find(({ path }) => path === pathOf(last));
  return file && last !== undefined ? { year: last, ...file } : undefined;
}

/** The file of a year of its own; where it has none, it begins as one that extends the year before it. */
function fileOfYear(year: FiscalYear, desk: Desk): File | undefined {
  const before = fileInForce(year, desk);
  if (!before || before.path === pathOf(year)) return before;
  const text = `${SCHEMA}# ${year}年度から変わるところだけを書きます。ほかは ${before.year}年度の定めのとおりです。\nrecordFormat: ${RECORD_FORMAT}\nextends: ${before.year}\n`;
  return { year, path: pathOf(year), text };
}

/** By it an editor helps whoever writes the file. */
const SCHEMA = '# yaml-language-server: $schema=../../public/schema/programme.json\n';

const CHANGES: Readonly<
  Record<
    NonNullable<Answers['what']>,
    (answers: Answers, programme: Programme, filing: Filing) => Change[] | Composed
  >
> = {
  sessions: ({ sessions }, programme, filing) => {
    if (!sessions || sessions.length === 0) return need(filing, ['sessions'], SESSIONS);
    const wrong = sessions.find(({ from, to }) => to < from);
    if (wrong) return refuse(problem(filing, KIND, 'sessions', backwards(wrong.name)));
    const there = programme.assemblySessions;
    const isNew = ({ name }: { name: string }): boolean => there.every((one) => one.name.ja !== name);
    return [
      ...sessions.flatMap(({ name, from, to }): Change[] => {
        const at = there.findIndex((one) => one.name.ja === name);
        if (at < 0) return [];
        const value = { ...there[at], from, to };
        return [{ field: `assemblySessions[${at}]`, value, box: 'sessions' }];
      }),
      ...sessions.filter(isNew).map(({ name, from, to }, index): Change => {
        const value = { name: { ja: name, en: name }, from, to };
        return { field: `assemblySessions[${there.length + index}]`, value, box: 'sessions' };
      }),
    ];
  },
  dates: (answers, { deadlines, sittings }, filing) => {
    const problems: FormProblem[] = [];
    const yearly = (box: 'budgetCutoff' | 'decisionBy'): Change[] => {
      const typed = answers[box];
      if (typed === undefined) return [];
      const day = yearlyDay(typed);
      if (day === null) problems.push(problem(filing, KIND, box, NO_DAY));
      return day === null ? [] : [{ field: `deadlines.${box}`, value: { ...deadlines[box], ...day }, box }];
    };
    const { notifyWithin, minimum } = answers;
    const { months: _, ...told } = deadlines.notifyWithin;
    const changes: Change[] = [
      ...yearly('budgetCutoff'),
      ...yearly('decisionBy'),
      ...(notifyWithin === undefined
        ? []
        : [
            {
              field: 'deadlines.notifyWithin',
              value: { ...told, days: notifyWithin },
              box: 'notifyWithin' as const,
            },
          ]),
      ...(minimum === undefined
        ? []
        : [{ field: 'sittings', value: { ...sittings, minimum }, box: 'minimum' as const }]),
    ];
    if (problems.length > 0) return refuse(...problems);
    return changes.length > 0 ? changes : need(filing, ['budgetCutoff'], DATES);
  },
  'rename-office': ({ office, name, nameEn }, { offices }, filing) => {
    if (office === undefined || name === undefined)
      return need(
        filing,
        (['office', 'name'] as const).filter((box) => ({ office, name })[box] === undefined),
        RENAMED,
      );
    const found = oneOffice(office, offices);
    if (!found) return refuse(unknownOffice(office, offices, filing));
    const at = offices.indexOf(found);
    return [{ field: `offices[${at}].name`, value: { ja: name, en: nameEn ?? name }, box: 'name' }];
  },
  'rename-post': ({ office, name, nameEn }, { posts }, filing) => {
    if (office === undefined || name === undefined)
      return need(
        filing,
        (['office', 'name'] as const).filter((box) => ({ office, name })[box] === undefined),
        RENAMED,
      );
    const all = (['1', '2'] as const).flatMap((step) =>
      (posts[step] ?? []).map((post, at) => ({ post, field: `posts.${step}[${at}]` })),
    );
    const names = [...new Set(all.map(({ post }) => post.ja))];
    const found = oneNamed(office, names, (own) => [own]);
    if (found === null) return refuse(notNamed(filing, KIND, 'office', office, POST, names));
    return all
      .filter(({ post }) => post.ja === found)
      .map(({ field }) => ({ field, value: { ja: name, en: nameEn ?? name }, box: 'name' }));
  },
  contact: (answers, { offices }, filing) => {
    const { office, telephone, mail, address, hours } = answers;
    if (office === undefined) return need(filing, ['office'], CONTACT);
    const at = offices.findIndex((one) => one === oneOffice(office, offices));
    if (at < 0) return refuse(unknownOffice(office, offices, filing));
    const changes = {
      ...(telephone === undefined ? {} : { telephone }),
      ...(mail === undefined ? {} : { mail }),
      ...(address === undefined ? {} : { address }),
      ...(hours === undefined ? {} : { hours: { ja: hours, en: hours } }),
    };
    if (Object.keys(changes).length === 0) return need(filing, ['telephone'], CONTACT_GIVEN);
    const value = { ...offices[at]?.contact, ...changes };
    return [{ field: `offices[${at}].contact`, value, box: 'office' }];
  },
  'add-office': ({ name, nameEn }, { offices }, filing) => {
    if (name === undefined) return need(filing, ['name'], ADDED);
    if (offices.some((one) => one.name.ja === name)) return refuse(problem(filing, KIND, 'name', THERE));
    const numbers = offices.map(({ id }) => Number(/^section-(\d+)$/.exec(id)?.[1] ?? 0));
    const office = {
      id: `section-${Math.max(0, ...numbers) + 1}`,
      name: { ja: name, en: nameEn ?? name },
      roles: ['section'],
    };
    return [{ field: `offices[${offices.length}]`, value: office, box: 'name' }];
  },
};

type Offices = Programme['offices'];

const oneOffice = (typed: string, offices: Offices) =>
  oneNamed(typed, offices, ({ id, name }) => [id, name.ja, name.en]);

const unknownOffice = (typed: string, offices: Offices, filing: Filing): FormProblem =>
  notNamed(
    filing,
    KIND,
    'office',
    typed,
    OFFICE,
    offices.map(({ name }) => name.ja),
  );

const need = (filing: Filing, boxes: readonly Box[], why: { ja: string; en: string }): Composed => {
  const told = new Set(filing.filled.problems.map(({ heading }) => heading));
  const problems = boxes
    .map((box) => mustWrite(filing, KIND, box, why))
    .filter(({ heading }) => !told.has(heading));
  return refuse(...problems);
};

/** 4月30日, 4/30, 04-30 as month and day; null for what is no day of every year. */
function yearlyDay(typed: string): { readonly month: number; readonly day: number } | null {
  const [, month, day] = /^(\d{1,2})(?:月|[/.-])(\d{1,2})日?$/.exec(nfkc(typed).replace(/\s/g, '')) ?? [];
  if (month === undefined || day === undefined) return null;
  // A day of a year without a leap day, so that it is there every year.
  const on = new Date(Date.UTC(2025, Number(month) - 1, Number(day)));
  const isDay = on.getUTCMonth() === Number(month) - 1 && on.getUTCDate() === Number(day);
  return isDay ? { month: Number(month), day: Number(day) } : null;
}

const POST = { ja: '役職', en: 'post', among: { ja: '名簿の役職', en: 'the posts of the roster' } };
const OFFICE = { ja: '課や窓口', en: 'office', among: { ja: '課や窓口の一覧', en: 'the offices' } };
const SESSIONS = { ja: '会期を書くときは', en: 'where sessions are entered' };
const DATES = {
  ja: '締切や期間を変えるときは、変える欄に。たとえば',
  en: 'where days change, in what changes: for example',
};
const RENAMED = { ja: '名前を変えるときは', en: 'where an office is renamed' };
const CONTACT = { ja: '連絡先を変えるときは', en: 'where a contact changes' };
const CONTACT_GIVEN = {
  ja: '連絡先を変えるときは、変える欄に。たとえば',
  en: 'where a contact changes, in what changes: for example',
};
const ADDED = { ja: '課を加えるときは', en: 'where a section is added' };

const hasBegun = (year: FiscalYear, next: FiscalYear) => ({
  message: {
    ja: `${year}年度は、もう始まっています。締切や期間は、始まっていない年度からだけ変えられます。`,
    en: `${year} has begun; days and lengths of time change only from a year that has not.`,
  },
  allowed: { ja: `${next}年度から後の年度`, en: `${next} or later` },
  fix: { ja: `「${next}」のように書いてください。`, en: `Write ${next}, for example.` },
});

const noProgramme = (year: FiscalYear) => ({
  message: {
    ja: `${year}年度に使う制度の定めが、記録にないか、読めません。`,
    en: `The record has no programme for ${year}, or it cannot be read.`,
  },
  fix: { ja: '年度を確かめてください。', en: 'Check the year.' },
});

const backwards = (name: string) => ({
  message: {
    ja: `「${name}」の最後の日が、最初の日より前です。`,
    en: `The last day of "${name}" is before its first.`,
  },
  fix: { ja: '二つの日を確かめて書き直してください。', en: 'Check both days.' },
});

const NO_DAY = {
  message: { ja: '毎年ある月日として読めません。', en: 'This is no day of every year.' },
  allowed: { ja: '月と日（「4月30日」のように）', en: 'a month and a day, such as 4月30日' },
  fix: { ja: '「4月30日」のように書いてください。', en: 'Write it as 4月30日.' },
};

const THERE = {
  message: { ja: '同じ名前の課が、もうあります。', en: 'There is an office of this name already.' },
  fix: { ja: '名前を確かめてください。', en: 'Check the name.' },
};

const WRONG = {
  message: { ja: 'この欄に書ける内容ではありません。', en: 'This cannot stand in this box.' },
  fix: { ja: '書き方の例を見て直してください。', en: 'Write it as in the example.' },
};
