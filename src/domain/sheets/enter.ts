import { compose as composed } from '../compose.ts';
import type { Box, FilledForm, Form, FormProblem } from '../forms/form.ts';
import { readForm } from '../forms/read/read-form.ts';
import { printBody, type Typed } from '../forms/read/write-body.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { CityRecord } from '../record/record.ts';
import { suspectedIn } from '../rules/of-text.ts';
import { personalDataRules } from '../rules/safety/personal-data/personal-data-rules.ts';
import type { Text } from '../text.ts';
import type { FilledSheet, Written } from './read-sheet.ts';

/** Who received a sheet on paper or by mail, and when (FIELDS: onBehalf). */
export interface Receipt {
  /** The id of the office that enters it; null where the sheet itself says it. */
  readonly by: string | null;
  readonly receivedOn: IsoDate | null;
}

/** A filing made of a filled-in sheet. */
export interface EnteredFiling {
  readonly form: Form;
  /** The issue that the form on GitHub would make of it. */
  readonly title: string;
  readonly body: string;
  readonly filled: FilledForm;
  /** What is wrong in a box, with the place in the file where its answer stands. */
  readonly problems: readonly { readonly problem: FormProblem; readonly at: Text | null }[];
  /** Words that no box took. */
  readonly left: readonly { readonly written: Written; readonly why: Text }[];
  /** Boxes in which personal data seems to stand: nothing of it may be put on GitHub. */
  readonly suspected: readonly {
    readonly heading: string;
    readonly at: Text | null;
    readonly message: Text;
  }[];
}

/** Makes the filing that a sheet says, entered by an office for somebody. Whatever of the sheet is not in it is told. */
export function enterSheet(sheet: FilledSheet, receipt: Receipt, record: CityRecord): EnteredFiling {
  const { form, read } = sheet;
  const left = [...sheet.left];
  const typed = new Map([...sheet.typed].map(([heading, one]) => [heading, readable(one)]));
  for (const box of form.boxes) {
    const given = receiptIn(box, receipt);
    if (given === null) continue;
    const own = typed.get(box.heading) ?? '';
    if (own.length > 0 && own !== given)
      left.push({
        written: {
          text: String(own),
          at: placeOf(box.heading, read) ?? { ja: '受付欄', en: 'For the office' },
        },
        why: {
          ja: `コマンドで指定した「${given}」にしました。用紙のほうが正しければ、指定を外してください。`,
          en: `"${given}" of the command was taken instead. Leave the option out if the sheet is right.`,
        },
      });
    typed.set(box.heading, given);
  }
  const body = printBody(form, typed);
  const filled = readForm(form, body);
  return {
    form,
    title: `${form.titleStart}${nameOf(filled)}`,
    body,
    filled,
    problems: filled.problems.map((problem) => ({ problem, at: placeOf(problem.heading, read) })),
    left,
    suspected: [...typed].flatMap(([heading, one]) =>
      suspectedIn(personalDataRules, String(one), record).map(({ message }) => ({
        heading,
        at: placeOf(heading, read),
        message,
      })),
    ),
  };
}

/** Letters with their marks composed, as the desk reads them. */
const readable = (typed: Typed): Typed => (typeof typed === 'string' ? composed(typed) : typed);

const placeOf = (heading: string | null, read: FilledSheet['read']): Text | null =>
  read.find((one) => one.heading === heading)?.at ?? null;

/** What the office writes into a box of its own; null for any other box, and where nothing is given. */
function receiptIn({ target, choices }: Box, { by, receivedOn }: Receipt): string | null {
  if (target.is !== 'field') return null;
  if (target.field === 'onBehalf.receivedOn') return receivedOn;
  if (target.field !== 'onBehalf.by' || by === null) return null;
  return choices.find(({ value }) => value === by)?.label.ja ?? by;
}

/** What the title of the issue says behind the name of the form: the project's. */
function nameOf({ questions, papers }: FilledForm): string {
  const title = papers.find(({ data }) => typeof data['title'] === 'string')?.data['title'];
  return questions.project ?? (typeof title === 'string' ? title.slice(0, 80) : '');
}

/** Whether a form can say for whom it is filed. */
export const hasReceipt = ({ boxes }: Form): boolean =>
  boxes.some(({ target }) => target.is === 'field' && target.field === 'onBehalf.receivedOn');
