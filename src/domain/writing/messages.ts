import { nfkc } from '../compose.ts';
import type { Box, Column, FormFault, FormProblem } from '../forms/form.ts';
import { fixOf, messageOf } from '../messages/wrong-value.ts';
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
  const told = fault.column ? atCell(fault, fault.column, message) : message;
  return { message: told, fix: fixFor(fault, box, problem.allowed) };
}

/** In an entry only its cell is named: table and entry are seen and heard round it. */
function atCell(fault: FormFault, { label }: Column, message: Text): Text {
  const name = { ja: `「${label.ja}」`, en: `"${label.en}"` };
  switch (fault.is) {
    case 'not-written':
      return { ja: `${name.ja}が書かれていません。`, en: `${name.en} is not filled in.` };
    case 'wrong-value':
      return messageOf(name, fault);
    default:
      return message;
  }
}

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

function fixFor(fault: FormFault, box: Box, allowed: Text | undefined): Text {
  switch (fault.is) {
    case 'not-written':
      return fault.column ? toFill(fault.column) : toFill(box);
    case 'not-offered':
      return CHOOSE;
    case 'not-one-line':
      return { ja: '行を変えずに、一行で書いてください。', en: 'Write it on one line.' };
    case 'too-many-rows':
      return { ja: `${fault.most}件までにしてください。`, en: `Keep it to ${fault.most} entries.` };
    case 'wrong-value':
      return toMend(fault, fault.column?.example ?? box.example, allowed);
  }
}

const CHOOSE: Text = { ja: '一覧から選んでください。', en: 'Choose one from the list.' };

/** Returns how a box or a cell that is still empty is filled. */
function toFill({
  entry,
  example,
  ...asked
}: Pick<Box | Column, 'entry' | 'example'> & { choices?: unknown }): Text {
  if (entry === 'choice' || (entry !== 'choices' && entry !== 'confirm' && hasChoices(asked.choices)))
    return CHOOSE;
  switch (entry) {
    case 'choices':
      return { ja: '当てはまるものに印を付けてください。', en: 'Tick what applies.' };
    case 'confirm':
      return { ja: '内容を確かめて、印を付けてください。', en: 'Please read and tick it.' };
    case 'date':
      return { ja: '日付を選んでください。', en: 'Choose the day.' };
    case 'table':
      return { ja: '一件以上書いてください。', en: 'Write at least one entry.' };
    default: {
      const [first] = (example ?? '').split('\n');
      return {
        ja: `この欄に書いてください。${first ? `例：「${first}」` : ''}`,
        en: `Please fill this in${first ? `, as in "${first}"` : ''}.`,
      };
    }
  }
}

const hasChoices = (choices: unknown): boolean => Array.isArray(choices) && choices.length > 0;

function toMend(
  fault: Extract<FormFault, { is: 'wrong-value' }>,
  example: string | null,
  allowed: Text | undefined,
): Text {
  const { found, expects } = fault;
  if (fault.doubt) return fixOf(fault);
  const typed = found.as === 'text' ? found.text : '';
  switch (expects.kind) {
    case 'yen':
    case 'integer':
    case 'number':
      return inFigures(typed, example);
    case 'date':
      // A day that the calendar lacks is told as such; anything else did not come from the calendar of the browser.
      return /^\d{4}-\d{2}-\d{2}$/.test(typed)
        ? fixOf(fault)
        : { ja: '日付を選び直してください。', en: 'Choose the day again.' };
    case 'one-of':
      return CHOOSE;
    case 'length':
      return expects.most === null
        ? { ja: '一つ以上書いてください。', en: 'Write at least one.' }
        : {
            ja: `${expects.most}字までにまとめてください。`,
            en: `Keep it to ${expects.most} characters.`,
          };
    default:
      return allowed ?? fixOf(fault);
  }
}

/** Returns how an amount is written; nobody's amount is guessed at. */
function inFigures(typed: string, example: string | null): Text {
  const narrow = nfkc(typed).trim();
  if (/^[-−－▲△]/.test(narrow))
    return {
      ja: '0以上の数字で書いてください。マイナスの額は書けません。',
      en: 'Write zero or more; an amount cannot be negative.',
    };
  return {
    ja: `0以上の数字だけで書いてください。${example === null ? '' : `例：「${example}」`}`,
    en: `Write figures alone, zero or more${example === null ? '' : `, as in ${example}`}.`,
  };
}
