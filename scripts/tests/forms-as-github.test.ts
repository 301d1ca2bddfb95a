import { describe, expect, it } from 'vitest';
import {
  accepted,
  deskAt,
  formOf,
  judged,
  threadOf,
} from '../../src/domain/desk/filing/filing.test-support.ts';
import type { Desk } from '../../src/domain/desk/filing/desk.ts';
import { councilOn } from '../../src/domain/forms/council-choices.ts';
import { fileOf, newIssueAddress } from '../../src/domain/forms/address.ts';
import type { Edited } from '../../src/domain/forms/edits/edit.ts';
import type { EditKind } from '../../src/domain/forms/edits/index.ts';
import {
  FORM_IDS,
  type Box,
  type FiledKind,
  type Form,
  type FormId,
  type Question,
} from '../../src/domain/forms/form.ts';
import { issueFormFiles } from '../../src/domain/forms/issue-form/issue-form.ts';
import { opensChosen } from '../../src/domain/forms/no-answer.ts';
import { typedAnswer, type Answers } from '../../src/domain/forms/read/write-body.ts';
import { ownDate } from '../../src/domain/lifecycle/own-date.ts';
import { readDocument } from '../../src/domain/record/text/read-document.ts';
import { readRecord } from '../../src/domain/record/read-record.ts';
import {
  documentsOf,
  type ContentFile,
  type Project,
  type ProjectDocument,
} from '../../src/domain/record/record.ts';
import { later } from '../../src/domain/dates/day.ts';
import type { IsoDate } from '../../src/domain/dates/iso-date.ts';
import { readContent } from '../../src/io/content.ts';
import { bodyFromPost, boxName, prefilled, unanswered } from '../../src/sandbox/pages/filled-form.ts';
import { parseForm, type IssueForm } from '../../src/sandbox/pages/issue-form.ts';

// Each form as people meet it on GitHub: it opens with the first option of some lists chosen, a browser sends CRLF, and a
// telephone or a computer edits with the line ends that it likes. The papers are those of the demonstration, filed anew.

const CONTENT = readContent('content').map(({ path, text }) => ({
  path,
  text: path.startsWith('programme/')
    ? text.replace('  - id: shimin-katsudo-ka\n', '  - id: shimin-katsudo-ka\n    github: desk\n')
    : text,
}));
const { record } = readRecord(CONTENT);

/** A paper of the demonstration as it was filed: what was typed, on what day, and the record without it. */
interface Sample {
  readonly answers: Answers;
  readonly on: IsoDate;
  readonly files: readonly ContentFile[];
}

type IsMeant = (document: ProjectDocument, project: Project) => boolean;

const onDay = (document: ProjectDocument): IsoDate => ownDate(document, record.sittings) ?? '';

/** The day on which a paper can have come: a result is filed when it was told. */
const filedOn = (document: ProjectDocument): IsoDate => {
  const { data } = document;
  const told = 'notifiedOn' in data && data.notifiedOn !== undefined ? data.notifiedOn : '';
  return later(told, onDay(document));
};

/** The files of a day: the project has neither the papers that are filed nor any later one. */
function filesBefore(
  project: Project,
  filed: readonly ProjectDocument[],
  on: IsoDate,
): readonly ContentFile[] {
  const gone = project.documents.filter((document) => filed.includes(document) || onDay(document) > on);
  const paths = new Set(gone.map(({ path }) => path));
  return CONTENT.filter(({ path }) => !paths.has(path));
}

/** The newest papers of these kinds in one project, as they were filed together. */
function sampleOf(kinds: readonly string[], isMeant: IsMeant = () => true): Sample {
  const found = [...record.projects.values()].findLast((project) =>
    kinds.every((kind) => project.documents.some((one) => one.kind === kind && isMeant(one, project))),
  );
  if (!found) throw new Error(`The demonstration has no ${kinds.join(' and ')}.`);
  const filed = kinds.flatMap(
    (kind) => found.documents.find((one) => one.kind === kind && isMeant(one, found)) ?? [],
  );
  const on =
    filed
      .map((document) => filedOn(document))
      .sort()
      .at(-1) ?? '';
  const papers = filed.map(({ kind, data }) => ({ kind, data: asFiledNow(data) })) as Answers['papers'];
  return {
    answers: { questions: { project: found.id }, papers, pasted: null },
    on,
    files: filesBefore(found, filed, on),
  };
}

/** What the demonstration has from format 1, as it is filed today: how a side gave its word, and whose note it is. */
const asFiledNow = (data: ProjectDocument['data']): unknown => ({
  ...(JSON.parse(JSON.stringify(data).replaceAll('"unrecorded"', '"paper"')) as object),
  ...('note' in data ? { by: 'secretariat' } : {}),
});

function activity(): Sample {
  const newest = record.activities.at(-1);
  if (!newest) throw new Error('The demonstration has no activity.');
  return {
    answers: { questions: {}, papers: [{ kind: 'activity', data: newest.data }], pasted: null },
    on: newest.data.on,
    files: CONTENT.filter(({ path }) => path !== newest.path),
  };
}

/** A project's own proposal, pasted as the form on the site prints it. */
function pasted(): Sample {
  const sample = sampleOf(['progress']);
  const path =
    CONTENT.find((file) => !sample.files.includes(file) && file.path.includes('/progress-'))?.path ?? '';
  const text = CONTENT.find((file) => file.path === path)?.text ?? '';
  return {
    ...sample,
    answers: {
      ...sample.answers,
      questions: { ...sample.answers.questions, kind: 'progress' },
      papers: [],
      pasted: text,
    },
  };
}

function correction(): Sample {
  const { answers, on } = sampleOf(['proposal']);
  const questions: Partial<Record<Question, string>> = {
    ...answers.questions,
    paper: 'proposal',
    field: '提案の目的',
    value: '書き直した目的です。\n\n二つめの段落です。',
    why: '言葉が足りなかったため。',
  };
  return { answers: { questions, papers: [], pasted: null }, on, files: CONTENT };
}

const isAfterProposal: IsMeant = (document, project) =>
  project.documents.some((one) => one.kind === 'proposal' && onDay(one) < onDay(document));

/** What the secretariat files of files that are there. */
const edit = (kind: EditKind, on: IsoDate, data: Readonly<Record<string, unknown>>) => (): Sample => ({
  answers: { questions: {}, papers: [{ kind, data }], pasted: null },
  on,
  files: CONTENT,
});

/** A project with a single result, which loses the day of its notice. */
function unnotified(): string {
  const found = [...record.projects.values()].find(
    ({ documents }) =>
      documents.filter(({ kind }) => kind === 'review').length === 1 &&
      documents.every(({ kind }) => kind !== 'decision'),
  );
  return found?.id ?? '';
}

function planned() {
  const plans = [...record.projects.values()].flatMap((project) => documentsOf(project, 'plan'));
  return { project: plans[0]?.project ?? '', item: plans[0]?.data.budgetLines[0]?.item ?? '' };
}

function reported() {
  const [first] = [...record.projects.values()].flatMap((project) => documentsOf(project, 'report'));
  return { project: first?.project ?? '', fiscalYear: first?.data.fiscalYear };
}

const EDIT_SAMPLES: Readonly<Record<EditKind, () => Sample>> = {
  'sitting-plan': edit('sitting-plan', '2026-11-25', {
    step: [1, 'learning'],
    convenedOn: '2026-11-25',
    day: '2027-03-17',
    begins: '14:00',
    ends: '16:30',
    place: '市役所 会議室',
    openness: 'open',
    chair: '市民活動課長',
  }),
  'sitting-change': edit('sitting-change', '2027-02-10', {
    meeting: '2026-06',
    what: 'postpone',
    reason: '大雪の見込みのため。',
    on: '2027-02-10',
    day: '2027-03-10',
  }),
  agenda: edit('agenda', '2026-11-25', {
    meeting: '2026-06',
    items: [{ project: '2026-0143', item: '夜の道の灯りの検討' }, { item: '傍聴のあり方' }],
    how: 'add',
  }),
  minutes: edit('minutes', '2027-02-18', {
    meeting: '2026-06',
    attendees: ['npo-1', 'npo-2', 'npo-4', 'zaisei-kacho', 'kikaku-kacho'],
    guests: [{ role: '提案者', name: '縁台の会', approved: true }],
    outcomes: [
      { item: '2027年度の日程', outcome: '案のとおり' },
      { item: '「うたの縁台」の検討', outcome: 'ステップ2へ送る' },
    ],
    observers: 4,
    minutes: '提案者から説明を受け、話し合いました。',
  }),
  'roster-change': edit('roster-change', '2026-11-25', {
    what: 'change',
    member: '財政課長',
    displayName: '財政課長（総務）',
  }),
  'programme-change': edit('programme-change', '2026-11-25', {
    what: 'sessions',
    sessions: [{ name: '2027年6月定例会', from: '2027-06-02', to: '2027-06-18' }],
  }),
  notification: () => ({
    ...edit('notification', '2026-11-25', { on: '2026-11-25', papers: [{ project: unnotified() }] })(),
    files: CONTENT.map(({ path, text }) => ({
      path,
      text: path.startsWith(`projects/${unnotified()}/`) ? text.replace(/^notifiedOn: .*\n/m, '') : text,
    })),
  }),
  cell: edit('cell', '2026-11-25', {
    project: planned().project,
    paper: '事業計画書',
    table: '収支予算',
    row: '1',
    column: '費目',
    was: planned().item,
    value: `${planned().item}（訂正）`,
    why: '転記の誤りのため。',
  }),
  partner: () => ({
    ...edit('partner', '2026-11-25', {
      project: '2023-0011',
      on: '2023-10-02',
      name: '花みちの会',
      type: 'group',
    })(),
    // The city's proposal as it was before its plan named an owner.
    files: CONTENT.filter(({ path }) => !/2023-0011\/(?!proposal|review|decision)/.test(path)),
  }),
  settlement: edit('settlement', '2026-11-25', {
    project: reported().project,
    fiscalYear: reported().fiscalYear,
    lines: [{ line: '振込手数料', actualYen: 440, reason: '予算になかったため。' }],
    why: '精算が済んだため。',
  }),
  'side-word': countersigned,
};

/** Plan and agreement to which the city's word is added from a paper. */
function countersigned(): Sample {
  const { answers, on, files } = sampleOf(['plan', 'agreement']);
  const project = answers.questions.project ?? '';
  const signed = ['plan', 'agreement'].map((kind) => `projects/${project}/${kind}.md`);
  const there = CONTENT.filter(({ path }) => signed.includes(path)).map(({ path, text }) => ({
    path,
    text: text.replace(/^ {2}city: \{ on: .*\n/m, ''),
  }));
  const data = { project, paper: '事業計画書・協定書', agree: true, side: 'city', on, means: 'paper' };
  return { ...edit('side-word', on, data)(), files: [...files, ...there] };
}

/** What a form needs beside what it always needs, where what it makes is new. */
const NEEDED_FOR_NEW: Partial<Record<FormId, string>> = { 'sitting-plan': '新しい会議のとき' };

/** A paper is named by what only the office writes down: an amendment by the day of its first word, a sheet by its member. */
const NEEDED_OF_OFFICE: Partial<Record<FormId, string>> = {
  amendment: 'agreed.npo.on',
  assessment: 'member',
};

/** The form by which advice is asked for makes no paper. */
type FilingId = Exclude<FormId, 'consult'>;
const isFiling = (id: FormId): id is FilingId => id !== 'consult';

const SAMPLES: Readonly<Record<FilingId, () => Sample>> = {
  proposal: () => sampleOf(['proposal'], ({ data }) => 'previousProposal' in data === false),
  're-proposal': () => sampleOf(['proposal'], ({ data }) => 'previousProposal' in data),
  consultation: () => sampleOf(['consultation'], isAfterProposal),
  opinion: () => sampleOf(['opinion'], ({ data }) => 'answeredOn' in data),
  assessment: () => sampleOf(['assessment']),
  review: () => sampleOf(['review']),
  decision: () => sampleOf(['decision']),
  agreement: () => sampleOf(['plan', 'agreement']),
  amendment: () => sampleOf(['amendment']),
  progress: () => sampleOf(['progress']),
  offer: () => sampleOf(['offer']),
  report: () => sampleOf(['report']),
  verification: () => sampleOf(['verification']),
  withdrawal: () => sampleOf(['withdrawal']),
  termination: () => sampleOf(['termination']),
  correction,
  activity,
  paste: pasted,
  ...EDIT_SAMPLES,
};

/** A form that is opened on GitHub on the day of its sample. */
interface Opened {
  readonly desk: Desk;
  readonly form: Form;
  readonly page: IssueForm;
  readonly answers: Answers;
  readonly fields: () => URLSearchParams;
  readonly at: string;
}

function opened(id: FilingId): Opened {
  const { answers, on, files } = SAMPLES[id]();
  const at = `${on}T20:00:00+09:00`;
  const desk = deskAt(at, files);
  const form = formOf(id, desk);
  const page = parseForm(
    fileOf(form),
    issueFormFiles(desk.programme, desk.today, councilOn(desk.read.record, desk.today)).get(fileOf(form)) ??
      '',
  );
  const address = new URL(newIssueAddress(desk.programme, form) ?? '');
  return { desk, form, page, answers, at, fields: () => prefilled(page, address.searchParams) };
}

/** Answers one box as somebody does in a browser. */
function fillIn(
  { page }: Opened,
  fields: URLSearchParams,
  box: Box,
  typed: string | readonly string[],
): void {
  const at = page.elements.findIndex(({ label, type }) => type !== 'markdown' && label === box.heading);
  const element = page.elements[at];
  if (!element) throw new Error(`The form does not ask for ${box.heading}.`);
  const picked = (typeof typed === 'string' ? [typed] : typed).filter((one) => one !== '');
  if (element.type === 'checkboxes') {
    element.options.forEach(({ label }, option) => {
      if (picked.includes(label)) fields.set(boxName(at, option), 'on');
    });
    return;
  }
  if (picked.length === 0) return;
  fields.delete(boxName(at));
  for (const one of picked) fields.append(boxName(at), one.replaceAll('\n', '\r\n'));
}

function filled(open: Opened, isFilled: (box: Box) => boolean = () => true): URLSearchParams {
  const fields = open.fields();
  for (const box of open.form.boxes.filter(isFilled))
    fillIn(open, fields, box, typedAnswer(box, open.answers));
  return fields;
}

const file = ({ desk, at }: Opened, body: string) =>
  judged(threadOf(body, { number: 9_001, createdAt: at, author: { login: 'desk', id: 7 } }), desk);

const asked = (open: Opened, body: string): (string | null)[] => {
  const outcome = file(open, body);
  return outcome.is === 'refused'
    ? [...new Set(outcome.problems.map(({ heading }) => heading))]
    : [outcome.is];
};

/** GitHub sends what was picked in the order in which it is offered. */
const inOrder = (box: Box, answers: Answers): string | readonly string[] => {
  const typed = typedAnswer(box, answers);
  return typeof typed === 'string' ? typed : typed.toSorted();
};

/** A form that makes a paper says all of it; one that changes a file says a part. */
const isFormKind = (kind: Edited, { kinds }: Form): kind is FiledKind => kinds.some((own) => own === kind);

const headings = ({ form }: Opened, isMeant: (box: Box) => boolean): string[] =>
  form.boxes.filter(isMeant).map(({ heading }) => heading);

describe.each(FORM_IDS.filter(isFiling))('the form %s, filed as GitHub sends it', (id) => {
  const open = opened(id);

  it('asks for all that must be answered, and for nothing else, when nobody touched it', () => {
    const body = bodyFromPost(open.page, open.fields());
    const isAsked = ({ required, description, target }: Box): boolean =>
      required ||
      (target.is === 'field' && target.field === NEEDED_OF_OFFICE[id]) ||
      (id in NEEDED_FOR_NEW && description?.requiredWhen?.ja === NEEDED_FOR_NEW[id]);
    expect(asked(open, body)).toEqual(headings(open, isAsked));
  });

  it('asks for each choice that GitHub made by itself, where GitHub let everything pass', () => {
    const fields = filled(open, (box) => !opensChosen(box));
    expect(unanswered(open.page, fields)).toEqual([]);
    const chosen = headings(open, opensChosen);
    const body = bodyFromPost(open.page, fields);
    if (chosen.length > 0) expect(asked(open, body)).toEqual(chosen);
    else expect(accepted(file(open, body)).papers).not.toEqual([]);
  });

  it('goes from form to paper, with the line ends of a browser, a telephone or both', () => {
    const fields = filled(open);
    expect(unanswered(open.page, fields)).toEqual([]);
    const sent = bodyFromPost(open.page, fields);
    const { papers } = accepted(file(open, sent));
    expect(papers.length).toBeGreaterThan(0);
    expect(papers.map(({ text }) => text).join('')).not.toMatch(/\r|_No response_|^None$|選んでください/m);
    const lines = sent.split(/\r?\n/);
    const edits = [
      lines.join('\n'),
      lines.join('\r\n'),
      `${lines.map((line, at) => line + (at % 3 === 0 ? '\r\n' : '\n')).join('')}\n`,
    ];
    for (const edited of edits) expect(accepted(file(open, edited)).papers).toEqual(papers);
    for (const { kind, text } of papers) {
      if (!isFormKind(kind, open.form)) continue;
      const { data } = readDocument(kind, text);
      const again = { ...open.answers, papers: [{ kind, data: data as Answers['papers'][number]['data'] }] };
      for (const box of open.form.boxes)
        if (box.target.is === 'field' && box.target.kind === kind)
          expect([box.heading, inOrder(box, again)]).toEqual([box.heading, inOrder(box, open.answers)]);
    }
  });
});
