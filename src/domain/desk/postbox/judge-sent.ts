import type { IsoTime } from '../../dates/iso-date.ts';
import { headingAbove } from '../../forms/read/heading-lines.ts';
import type { Box, FormProblem } from '../../forms/form.ts';
import type { Text } from '../../text.ts';
import type { Account } from '../account.ts';
import { actorOn } from '../actor.ts';
import type { AdviceRequest } from '../advice/request.ts';
import type { Desk } from '../filing/desk.ts';
import type { Facts } from '../filing/facts.ts';
import { judge } from '../filing/judge.ts';
import type { Accepted, Outcome } from '../filing/outcome.ts';
import { readFiling } from '../filing/read-filing.ts';

/** Something to mend in what was sent, by the heading of its box; null where it is about the whole. */
export interface SentProblem {
  readonly heading: string | null;
  readonly message: Text;
  readonly allowed?: Text | undefined;
  readonly fix: Text | null;
}

/** What the postbox does with something that was sent. */
export type SentVerdict =
  | {
      readonly is: 'valid';
      readonly outcome:
        Accepted | { readonly is: 'advised' | 'advice-asked'; readonly request: AdviceRequest };
    }
  | { readonly is: 'refused'; readonly problems: readonly SentProblem[] };

/** A filing that has no issue yet is judged under a number that none has. */
export const NO_ISSUE = 999_999_999;

/** What is known of something that was sent and of which no issue is there yet. */
export function factsOfSent(
  sent: {
    readonly title: string;
    readonly body: string;
    readonly sender: Account;
    readonly at: IsoTime;
    readonly issue?: number;
  },
  desk: Desk,
): Facts {
  const { title, body, sender, at, issue = NO_ISSUE } = sent;
  return {
    thread: {
      number: issue,
      title,
      body,
      state: 'open',
      author: sender,
      createdAt: at,
      edited: null,
      editedAt: [],
      answerDeleted: false,
      labels: [],
      closed: null,
    },
    author: actorOn(desk.read.record, desk.today, sender),
    editor: null,
    proposer: null,
    twins: [],
    answeredAt: null,
    branch: null,
    pull: null,
  };
}

/**
 * Judges what was sent as the desk will judge its issue, before there is one: nothing else gets through. Beside that, nobody may
 * be called by it: what the App writes with an `@` reaches people on GitHub.
 */
export function judgeSent(facts: Facts, desk: Desk): SentVerdict {
  const { body } = facts.thread;
  const calls = callsIn(body, desk);
  const outcome = judge(readFiling(facts.thread, desk), facts, desk);
  if (
    calls.length === 0 &&
    (outcome.is === 'accepted' || outcome.is === 'advice-asked' || outcome.is === 'advised')
  )
    return { is: 'valid', outcome };
  return { is: 'refused', problems: [...problemsOf(outcome), ...calls] };
}

function problemsOf(outcome: Outcome): readonly SentProblem[] {
  switch (outcome.is) {
    case 'refused':
      return outcome.problems.map((problem) => plainly(problem, outcome.form.boxes));
    case 'withheld':
      return [
        ...outcome.suspicions.map(({ heading, message, fix }) => ({ heading, message, fix })),
        ...outcome.problems.map((problem) => plainly(problem, [])),
      ];
    case 'not-yours':
      return outcome.who.map((message) => ({ heading: null, message, fix: null }));
    case 'accepted':
    case 'advised':
    case 'advice-asked':
      return [];
    case 'merged':
      return [{ heading: null, ...MERGED }];
    case 'set-aside':
      return [{ heading: null, ...SET_ASIDE }];
    case 'silent':
    case 'not-ours':
    case 'not-counted':
    case 'withdrawn':
      return [{ heading: null, ...NO_FORM }];
  }
}

function plainly({ heading, message, allowed, fix }: FormProblem, boxes: readonly Box[]): SentProblem {
  const box = boxes.find((one) => one.heading === heading);
  return {
    heading,
    message,
    ...(allowed === undefined ? {} : { allowed }),
    // Whoever sends has boxes before them, and no text with headings.
    fix: box && fix.ja.includes(`「### ${box.heading}」`) ? answeredOnPage(box) : fix,
  };
}

function answeredOnPage({ entry, example }: Box): Text {
  if (entry === 'confirm')
    return {
      ja: '内容を確かめて、印を付けてください。当てはまらないときは、印を付けずに、窓口にご相談ください。',
      en: 'Read it and tick it. If it does not hold, leave it and ask the office.',
    };
  if (entry === 'choice' || entry === 'choices')
    return { ja: '選べるものの中から選んでください。', en: 'Choose one of those offered.' };
  const first = example?.split('\n')[0];
  return {
    ja: `この欄に書いてください。${first === undefined ? '' : `例：「${first}」`}`,
    en: `Write it in this box${first === undefined ? '' : `, as in "${first}"`}.`,
  };
}

/** Each line on which somebody would be called. https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#mentioning-people-and-teams */
function callsIn(body: string, desk: Desk): readonly SentProblem[] {
  const headings = body
    .split('\n')
    .flatMap((line, at) =>
      /(?:^|[^\w/`])@[a-z\d]/i.test(line) ? [headingAbove(body, at + 1, desk.forms)] : [],
    );
  return [...new Set(headings)].map((heading) => ({ heading, ...CALL }));
}

const CALL = {
  message: {
    ja: '半角の「@」で始まる名前があります。そのまま公開すると、同じ名前を使う別の人に知らせが届くことがあります。',
    en: 'There is a name that begins with “@”: published as it is, it may call somebody else of that name.',
  },
  fix: { ja: '全角の「＠」に替えてください。', en: 'Please write the full-width “＠” instead.' },
};

const NO_FORM = {
  message: { ja: 'フォームとして読めませんでした。', en: 'It could not be read as a form.' },
  fix: {
    ja: 'サイトのフォームから、もう一度送ってください。',
    en: 'Please send it from the form on the site.',
  },
};

const MERGED = {
  message: {
    ja: 'この書類は登録されたため、ここでは直せません。',
    en: 'This paper is in the record and cannot be changed here.',
  },
  fix: {
    ja: '直したいことがあれば、事務局にお知らせください。',
    en: 'Please tell the secretariat what should be different.',
  },
};

const SET_ASIDE = {
  message: {
    ja: 'この書類の手続きは、事務局が止めています。',
    en: 'The secretariat has stopped dealing with this paper.',
  },
  fix: { ja: '事務局にお問い合わせください。', en: 'Please ask the secretariat.' },
};
