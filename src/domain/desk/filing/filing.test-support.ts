import { accountOf } from '../account.test-support.ts';
import { readContent } from '../../../io/content.ts';
import type { Form, FormId } from '../../forms/form.ts';
import { untouched } from '../../forms/no-answer.ts';
import type { ContentFile } from '../../record/record.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import { actorOn } from '../actor.ts';
import type { Thread } from '../thread.ts';
import { openDesk, type Desk } from './desk.ts';
import type { Facts } from './facts.ts';
import { judge } from './judge.ts';
import type { Accepted, Outcome } from './outcome.ts';
import { readFiling } from './read-filing.ts';
import { commentFor } from './words/comment.ts';

// A small clean record in which some people have accounts, and bodies as GitHub makes them of the forms.

const SMALL = `${import.meta.dirname}/../../rules/golden/_base`;

const ACCOUNTS: readonly (readonly [file: string, id: string, account: string])[] = [
  ['programme/2024.yaml', 'shimin-katsudo-ka', 'desk'],
  ['programme/2024.yaml', 'npo-center', 'centre'],
  ['programme/2024.yaml', 'midori-ka', 'city/midori'],
  ['council/2026.yaml', 'npo-1', 'member-1'],
];

/** The small record with accounts for its people. */
export function smallFiles(): ContentFile[] {
  return readContent(SMALL).map((file) => ({
    path: file.path,
    text: ACCOUNTS.filter(([path]) => path === file.path).reduce(
      (text, [, id, account]) => text.replace(`  - id: ${id}\n`, `  - id: ${id}\n    github: ${account}\n`),
      file.text,
    ),
  }));
}

export const deskAt = (now: IsoTime, files: readonly ContentFile[] = smallFiles()): Desk =>
  openDesk(files, now);

export function formOf(id: FormId, { forms }: Pick<Desk, 'forms'>): Form {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
}

/** Answers by the headings of a form; `null` leaves a box empty that would have been filled with its example. */
export type Typed = Readonly<Record<string, string | null>>;

/** The body that GitHub makes of a form in which every box that must be filled has its example. */
export function bodyOf(form: Form, typed: Typed = {}): string {
  const unknown = Object.keys(typed).filter((heading) => form.boxes.every((box) => box.heading !== heading));
  if (unknown.length > 0) throw new Error(`The form ${form.id} does not ask for ${unknown.join(', ')}.`);
  return form.boxes
    .map((box) => {
      const { heading, entry, required, choices, example } = box;
      const given = typed[heading];
      const usual =
        entry === 'confirm'
          ? choices.map(({ label }) => `- [x] ${label.ja}`).join('\n')
          : required
            ? (choices[0]?.label.ja ?? example)
            : null;
      return `### ${heading}\n\n${(given === undefined ? usual : given) ?? untouched(box)}`;
    })
    .join('\n\n');
}

/** A proposal in the small record's words: a group, with or without city funds. */
export const PROPOSAL: Typed = {
  提案者の種類: '法人格のない団体',
  提案者の名称: '水辺を歩く会',
  団体の運営: '毎月の集まりで決めています。',
  担い手: '世話役が5名います。',
  活動の実績: '三年続けています。',
  '総額（円）': '480000',
  '市の負担（円）': '300000',
  '提案者の負担（円）': '120000',
  'その他の収入（円）': '60000',
};

export const WITHOUT_FUNDS: Typed = {
  ...PROPOSAL,
  市の予算措置: '不要',
  '総額（円）': '120000',
  '市の負担（円）': '0',
  'その他の収入（円）': null,
};

export function threadOf(body: string, more: Partial<Thread> = {}): Thread {
  return {
    number: 57,
    title: '提案',
    body,
    state: 'open',
    author: accountOf('teian'),
    createdAt: '2026-11-20T01:00:00Z',
    edited: null,
    answerDeleted: false,
    editedAt: [],
    labels: [],
    closed: null,
    ...more,
  };
}

/** What the desk makes of a thread; whatever GitHub would know beside it is given. */
export function judged(
  thread: Thread,
  desk: Desk,
  more: Partial<Facts> & { readonly teams?: readonly string[] } = {},
): Outcome {
  const { record } = desk.read;
  const { teams = [], ...facts } = more;
  const by = thread.edited?.by ?? null;
  return judge(
    readFiling(thread, desk),
    {
      thread,
      author: actorOn(record, desk.today, thread.author, teams),
      editor: by === null ? null : actorOn(record, desk.today, by),
      proposer: null,
      answeredAt: null,
      twins: [],
      branch: null,
      pull: null,
      ...facts,
    },
    desk,
  );
}

/** What the desk makes of a proposal with these answers beside the usual ones. */
export const proposed = (desk: Desk, typed: Typed = {}): Outcome =>
  judged(threadOf(bodyOf(formOf('proposal', desk), { ...PROPOSAL, ...typed })), desk);

/** The small record with more in its programme. */
export const filesWith = (programme: string): ContentFile[] =>
  smallFiles().map((file) =>
    file.path === 'programme/2024.yaml' ? { ...file, text: `${file.text.trimEnd()}\n${programme}` } : file,
  );

/** The Japanese part of the comment. */
export const wordsOf = (outcome: Outcome, desk: Desk): string =>
  (commentFor(outcome, 57, desk) ?? '').split('\n\n<details')[0] ?? '';

export function accepted(outcome: Outcome): Accepted {
  if (outcome.is !== 'accepted')
    throw new Error(
      `It is ${outcome.is}: ${'problems' in outcome ? JSON.stringify(outcome.problems, null, 1) : ''}`,
    );
  return outcome;
}
