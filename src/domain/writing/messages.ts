import { nfkc } from '../compose.ts';
import type { Box, Column, FormFault, FormProblem } from '../forms/form.ts';
import { fixOf, messageOf } from '../messages/wrong-value.ts';
import type { Expectation } from '../record/problem.ts';
import type { Text } from '../text.ts';

/** What is wrong and what to do, in words for whoever fills in the form on the site. */
export interface Advice {
  readonly message: Text;
  readonly fix: Text;
}

/**
 * Returns a problem of reading as it is told at the box where it was typed: no lines, no headings, no signs of Markdown, which
 * only somebody sees who edits the issue.
 */
export function saidAtBox(problem: FormProblem, box: Box | undefined): Advice {
  const { message, fault, fix } = problem;
  if (!box) return { message, fix };
  // What cannot be cut into boxes has no fault of its own: signs in it look like a heading, code or a comment.
  if (!fault) return STRAY_SIGNS;
  const { ja, en } = (fault.column ?? box).label;
  const name = { ja: `「${ja}」`, en: `"${en}"` };
  switch (fault.is) {
    case 'not-written':
      return toFill(name, fault.column ?? box);
    case 'not-offered':
      return chosen(name);
    case 'not-one-line':
      return said(`${name.ja}は、行を変えずに一行で書いてください。`, `Write ${name.en} on one line.`);
    case 'too-many-rows':
      return said(
        `${name.ja}は、${fault.most}件までにしてください。`,
        `Keep ${name.en} to ${fault.most} entries.`,
      );
    case 'wrong-value':
      return toMend(name, fault, fault.column?.example ?? box.example, problem);
  }
}

/** One sentence that asks for what is right says what is wrong, too. */
const said = (ja: string, en: string): Advice => ({ message: { ja, en }, fix: NOTHING });

const NOTHING: Text = { ja: '', en: '' };

const STRAY_SIGNS: Advice = {
  message: {
    ja: 'この欄に、読み取りの妨げになる書き方があります。',
    en: 'Some signs in this box keep the paper from being read.',
  },
  fix: {
    ja: '行の初めの「#」、閉じていない「```」や「<!--」を取り除いてください。',
    en: 'Take away a "#" at the start of a line, and any ``` or <!-- that is not closed.',
  },
};

const chosen = (name: Text): Advice =>
  said(`${name.ja}を、一覧から選んでください。`, `Choose ${name.en} from the list.`);

/** Returns how a box or a cell that is still empty is filled. */
function toFill(
  name: Text,
  { entry, example, ...asked }: Pick<Box | Column, 'entry' | 'example'> & { choices?: unknown },
): Advice {
  if (entry === 'choice' || (entry !== 'choices' && entry !== 'confirm' && hasChoices(asked.choices)))
    return said(`${name.ja}を選んでください。`, `Choose ${name.en}.`);
  switch (entry) {
    case 'choices':
      return said(`${name.ja}を、一つ以上選んでください。`, `Choose one or more of ${name.en}.`);
    case 'confirm':
      return said('内容を確かめて、印を付けてください。', 'Please read it and tick it.');
    case 'date':
      return said(`${name.ja}の日付を選んでください。`, `Choose the day of ${name.en}.`);
    case 'table':
      return said(`${name.ja}を、一件以上書いてください。`, `Write at least one entry of ${name.en}.`);
    default: {
      const [first] = (example ?? '').split('\n');
      return {
        message: { ja: `${name.ja}を書いてください。`, en: `Please fill in ${name.en}.` },
        fix: first ? { ja: `例：「${first}」`, en: `Example: "${first}"` } : NOTHING,
      };
    }
  }
}

const hasChoices = (choices: unknown): boolean => Array.isArray(choices) && choices.length > 0;

/** How a value of a form of its own is written. */
const FORMATS: Partial<Readonly<Record<Expectation['kind'], Text>>> = {
  corporateNumber: { ja: '0以外で始まる13桁の数字で', en: 'thirteen digits, the first not 0' },
  webAddress: { ja: '「https://」で始まるURLで', en: 'an address that begins with https://' },
  projectId: { ja: '「2026-0042」のような番号で', en: 'a number such as 2026-0042' },
  meetingId: { ja: '「2026-02」のような番号で', en: 'a number such as 2026-02' },
  fiscalYear: { ja: '西暦の4桁の数字で', en: 'the four figures of a year' },
  mailAddress: {
    ja: '「npo@city.example.jp」のようなアドレスで',
    en: 'an address such as npo@city.example.jp',
  },
  foundingYear: {
    ja: '「2014年6月」や「平成26年」のような年か年月で',
    en: 'a year or a month such as 2014年6月',
  },
  clock: { ja: '「14:00」のような時刻で', en: 'a time such as 14:00' },
};

function toMend(
  name: Text,
  fault: Extract<FormFault, { is: 'wrong-value' }>,
  example: string | null,
  { message, allowed }: FormProblem,
): Advice {
  const { found, expects } = fault;
  if (fault.doubt) return { message: messageOf(name, fault), fix: fixOf(fault) };
  const typed = found.as === 'text' ? found.text : '';
  const format = FORMATS[expects.kind];
  if (format) return said(`${name.ja}は、${format.ja}書いてください。`, `Write ${name.en} as ${format.en}.`);
  switch (expects.kind) {
    case 'yen':
    case 'integer':
    case 'number':
      return inFigures(name, typed, example);
    case 'date':
      // A day that the calendar lacks is told as such; anything else did not come from the calendar of the browser.
      return /^\d{4}-\d{2}-\d{2}$/.test(typed)
        ? { message: messageOf(name, fault), fix: fixOf(fault) }
        : said(`${name.ja}の日付を選び直してください。`, `Choose the day of ${name.en} again.`);
    case 'one-of':
      return chosen(name);
    case 'oneLine':
      return said(`${name.ja}は、行を変えずに一行で書いてください。`, `Write ${name.en} on one line.`);
    case 'length':
      return expects.most === null
        ? said(`${name.ja}を、一つ以上書いてください。`, `Write at least one of ${name.en}.`)
        : said(
            `${name.ja}は、${expects.most}字までにまとめてください。`,
            `Keep ${name.en} to ${expects.most} characters.`,
          );
    default:
      return { message: fault.column ? messageOf(name, fault) : message, fix: allowed ?? fixOf(fault) };
  }
}

/** Returns how an amount is written; nobody's amount is guessed at. */
function inFigures(name: Text, typed: string, example: string | null): Advice {
  const narrow = nfkc(typed).trim();
  if (/^[-−－▲△]/.test(narrow))
    return said(
      `${name.ja}は、0以上の数字で書いてください。マイナスの額は書けません。`,
      `Write ${name.en} as zero or more; it cannot be negative.`,
    );
  return said(
    `${name.ja}は、0以上の数字で書いてください。${example === null ? '' : `例：「${example}」`}`,
    `Write ${name.en} in figures, zero or more${example === null ? '' : `, as in ${example}`}.`,
  );
}
