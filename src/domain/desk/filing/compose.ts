import type { FiledKind, FilledForm, FormProblem, PaperAnswers } from '../../forms/form.ts';
import { boxFor } from '../../forms/box-for.ts';
import { notWritten } from '../../forms/read/messages.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import { addTo } from './addition.ts';
import { isEdit } from '../../forms/edits/index.ts';
import { composeEdit } from './edits/index.ts';
import { notNamedWords, PROJECT, projectNames } from './edits/named.ts';
import { correct } from './correct.ts';
import { countsFrom, withDeskFields } from './desk-fields.ts';
import type { Desk } from './desk.ts';
import { pasted } from './pasted.ts';
import type { FiledPaper } from './outcome.ts';
import { NOT_A_SIDE, withSideWords } from './side-words.ts';
import { withSpeaker } from './speaker.ts';
import { missingKeys, pathFor, projectNumber } from './place.ts';
import { printed, headingFor, type FilingForm } from './printed.ts';
import { listedKeys } from '../../messages/allowed-values.ts';
import { namesFor, withKeys } from '../../record/names.ts';
import type { CityRecord } from '../../record/record.ts';
import { UnprintableError } from '../../record/text/print.ts';
import { UneditableError } from '../../record/text/set-field.ts';
import { shortened } from '../../record/text/zod-issues.ts';
import type { Account } from '../account.ts';
import type { Actor } from '../actor.ts';
import { projectNamed } from './read-filing.ts';

/** A filing read back from its form, with what the desk knows of it. */
export interface Filing {
  readonly form: FilingForm;
  readonly filled: FilledForm;
  readonly issue: number;
  readonly filedAt: IsoTime;
  readonly author: Actor;
  /** Who proposed the project that it is about; null for a new one, and where GitHub does not know. */
  readonly proposer: Account | null;
}

/** The papers that a filing makes, as far as they can be made, and what stands in the way. */
export interface Composed {
  readonly papers: readonly FiledPaper[];
  readonly problems: readonly FormProblem[];
  /** Headings of boxes in whose prose the headings were lowered. */
  readonly lowered: readonly string[];
  /** What was typed and not taken, without standing in the way of the rest. */
  readonly notes?: readonly FormProblem[];
}

const NOTHING: Composed = { papers: [], problems: [], lowered: [] };

/**
 * Makes the papers of a filing. What a person typed is never left out: it is in a paper or in a problem. What no file of the
 * record can hold is told, and stops no other filing.
 */
export function compose(filing: Filing, desk: Desk): Composed {
  try {
    return composed(filing, desk);
  } catch (error) {
    if (error instanceof UneditableError || error instanceof UnprintableError)
      return { ...NOTHING, problems: [CANNOT_HOLD] };
    throw error;
  }
}

const CANNOT_HOLD: FormProblem = {
  heading: null,
  line: null,
  message: {
    ja: 'ここに書かれた内容は、登録されている書類に書き込めませんでした。',
    en: 'What is written here could not be put into the registered paper.',
  },
  fix: {
    ja: '書いた内容を見直してください。それでも同じときは、このスレッドにコメントで事務局にお知らせください。',
    en: 'Please look over what you wrote. If it stays like this, tell the secretariat in a comment here.',
  },
};

function composed(filing: Filing, desk: Desk): Composed {
  if (filing.form.id === 'correction') return correct(filing, desk);
  if (filing.form.id === 'paste') return pasted(filing, desk);
  const parts = filing.filled.papers.map(({ kind, data }) =>
    isEdit(kind) ? composeEdit(kind, data, filing, desk) : composeOne(kind, data, filing, desk),
  );
  return {
    papers: parts.flatMap(({ papers }) => papers),
    problems: parts.flatMap(({ problems }) => problems),
    lowered: parts.flatMap(({ lowered }) => lowered),
    notes: parts.flatMap(({ notes }) => notes ?? []),
  };
}

function composeOne(kind: FiledKind, answers: PaperAnswers['data'], filing: Filing, desk: Desk): Composed {
  const { form, issue, filedAt, author, proposer } = filing;
  const { record } = desk.read;
  const of = record.projects.get(projectNamed(filing.filled) ?? '');
  const typed = withKeys(kind, answers, { ...record, project: of });
  const known = withDeskFields(kind, typed, { record, issue, filedAt, author });
  const { data: spoken, problem } = withSpeaker(kind, known, { author, proposer, project: of });
  if (problem) return { ...NOTHING, problems: [noteAt(form, kind, 'by', problem)] };
  const { data, notes } = withSideWords(kind, spoken, {
    author,
    proposer,
    project: of,
    filedAt,
  });
  const isNew = kind === 'proposal';
  const project = isNew ? projectNumber(countsFrom(data, filedAt), issue) : projectNamed(filing.filled);
  if (!isNew && project !== null && !desk.read.record.projects.has(project))
    return { ...NOTHING, problems: [unknownProject(project, filing, record)] };
  const placed = kind === 'consultation' && project !== null ? { ...data, project } : data;
  const path = pathFor(kind, placed, project, issue);
  if (path === null) return { ...NOTHING, problems: nameless(kind, placed, project, filing, record) };
  const there = desk.files.find((file) => file.path === path);
  const told = { notes: notes.map(({ field, words }) => noteAt(form, kind, field, words)) };
  if (there)
    return {
      ...addTo({ kind, project, path, text: there.text }, withWordsOf(typed, data), data, form),
      ...told,
    };
  const { text, problems, lowered } = printed(kind, placed, form);
  return { papers: text === null ? [] : [{ kind, project, path, text }], problems, lowered, ...told };
}

const noteAt = (
  form: FilingForm,
  kind: FiledKind,
  field: string,
  words: Pick<FormProblem, 'message' | 'fix'>,
): FormProblem => ({ heading: headingFor(form, { kind, field }), line: null, ...words });

/** What somebody typed, with the words of the sides as the desk takes them. */
const withWordsOf = (typed: PaperAnswers['data'], { agreed, judged, results }: PaperAnswers['data']) => ({
  ...typed,
  ...(agreed === undefined ? {} : { agreed }),
  ...(judged === undefined ? {} : { judged, results }),
});

/** What a paper cannot be named without, where the form itself does not ask for it: whose sheet it is that an office enters. */
function nameless(
  kind: FiledKind,
  data: PaperAnswers['data'],
  project: string | null,
  { form, filled, author }: Filing,
  record: CityRecord,
): FormProblem[] {
  const told = new Set(filled.problems.map(({ heading }) => heading));
  return missingKeys(kind, data, project).flatMap((key) => {
    // The day of a word is the office's to write; anybody else gives the word by filing, or is told who can.
    if (key === 'agreed' && !author.isSecretariat)
      return project === null ? [] : [{ heading: null, line: null, ...NOT_A_SIDE }];
    const box = boxFor(form, kind, key);
    if (!box || told.has(box.heading)) return [];
    const typed = data[key];
    const problem =
      typeof typed === 'string' && typed !== ''
        ? namesNothing(kind, key, typed, box.heading, record)
        : notWritten({ box, line: 0 });
    return [{ ...problem, line: null }];
  });
}

/** Says that somebody or something was named whom no list has, and who is on it. */
function namesNothing(
  kind: FiledKind,
  field: string,
  typed: string,
  heading: string,
  record: CityRecord,
): FormProblem {
  const found = shortened(typed);
  const names = namesFor(kind, field, record);
  return {
    heading,
    line: null,
    message: {
      ja: `「${heading}」の「${found}」がどれを指すのか、一つに決まりません。`,
      en: `"${found}" does not name one ${field}.`,
    },
    ...(names.length === 0 ? {} : { allowed: listedKeys(names) }),
    fix: {
      ja: '名前を、一覧にあるとおりに書いてください。',
      en: 'Write the name as it stands on the list.',
    },
  };
}

const unknownProject = (project: string, { form }: Filing, record: CityRecord): FormProblem => ({
  heading: headingFor(form, { question: 'project' }),
  line: null,
  ...notNamedWords(project, PROJECT, projectNames(record)),
  fix: {
    ja: '事業のページにある番号（例: 2026-0042）か名称を、そのまま書いてください。',
    en: 'Write the number or the title as the page of the project has it (such as 2026-0042).',
  },
});
