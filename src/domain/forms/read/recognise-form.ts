import type { Form, FormProblem } from '../form.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { type HeadingLine, headingLines } from './heading-lines.ts';
import { readForm } from './read-form.ts';

/** Which form a body is of. `nearest` is what it was probably meant to be; the problems say why that is not certain. */
export type Recognised =
  | { readonly form: Form; readonly certain: true }
  | { readonly form: null; readonly nearest: Form | null; readonly problems: readonly FormProblem[] };

interface Match {
  readonly form: Form;
  /** How many of its headings stand there, in order. */
  readonly count: number;
  readonly isWhole: boolean;
}

/**
 * Recognises a form by the headings of a body, outside of code; labels and titles do not count. Most of its headings
 * must be there in order, and the longer match wins, as a proposal's headings are all in a re-proposal. Where a form is
 * there whole and more of another is there in part or in code, nobody can tell which was meant.
 */
export function recogniseForm(body: string, forms: readonly Form[]): Recognised {
  const lines = bodyLines(body).filter(({ heading }) => heading !== null);
  const open = lines.filter(({ within }) => within === null);
  const best = bestOf(matches(forms, open));
  const meant = bestOf(matches(forms, lines));
  if (meant && meant.form !== best?.form && !holdsPaper(best) && meant.count > (best?.count ?? 0)) {
    return { form: null, nearest: meant.form, problems: readForm(meant.form, body).problems };
  }
  if (!best) return { form: null, nearest: null, problems: [ofNoForm()] };
  if (best.isWhole) return { form: best.form, certain: true };
  const whole = bestOf(matches(forms, open).filter(({ isWhole }) => isWhole));
  if (!whole || whole.count === best.count) return { form: (whole ?? best).form, certain: true };
  const foreign = headingLines(best.form, open).filter(
    ({ box }) => !whole.form.boxes.some(({ heading }) => heading === box.heading),
  );
  return { form: null, nearest: best.form, problems: [betweenForms(whole.form, best.form, foreign)] };
}

/** Returns whether it is a pasted paper, which may hold anything in its fence. */
const holdsPaper = (match: Match | null): boolean =>
  match?.isWhole === true && match.form.boxes.some(({ entry }) => entry === 'paper');

/** Returns the forms most of whose headings are there. */
function matches(forms: readonly Form[], lines: readonly BodyLine[]): Match[] {
  return forms.flatMap((form) => {
    const count = inOrder(headingLines(form, lines).map(({ index }) => index));
    const isWhole = count === form.boxes.length;
    return 2 * count > form.boxes.length ? [{ form, count, isWhole }] : [];
  });
}

/** Returns the longest match; of two as long, the one of which less is missing. */
function bestOf(found: readonly Match[]): Match | null {
  const [best] = [...found].sort((a, b) => b.count - a.count || a.form.boxes.length - b.form.boxes.length);
  return best ?? null;
}

/** Returns the length of the longest rising run that can be picked out of the numbers, in their order. */
function inOrder(numbers: readonly number[]): number {
  // The least number on which a run of each length can end.
  const ends: number[] = [];
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number);
    ends[at < 0 ? ends.length : at] = number;
  }
  return ends.length;
}

/** Says that the body has the headings of no form. */
export const ofNoForm = (): FormProblem => ({
  heading: null,
  line: null,
  message: {
    ja: 'どの様式で書かれたものか分かりません。様式の見出し（「###」で始まる行）が見つからないためです。',
    en: 'It cannot be told which form this is: the headings of a form (lines that begin with "###") are not there.',
  },
  fix: {
    ja: '「New issue」から様式を開き、それぞれの欄に書いてください。',
    en: 'Open a form from "New issue" and answer there.',
  },
});

/** Says that all of one form is there, and a part of what only a longer one has. */
export function betweenForms(whole: Form, longer: Form, foreign: readonly HeadingLine[]): FormProblem {
  const [first] = foreign;
  const heading = first ? `「### ${first.box.heading}」` : '';
  return {
    heading: first?.box.heading ?? null,
    line: first?.line.number ?? null,
    message: {
      ja: `「${whole.name.ja}」の様式の中に、「${longer.name.ja}」の見出し${heading}があります。どちらの様式か決められません。`,
      en: `The form "${whole.name.en}" holds the heading ${first ? `"### ${first.box.heading}"` : ''} of "${longer.name.en}"; it cannot be told which of the two it is.`,
    },
    fix: {
      ja: `文章の中に書いた見出しなら、その行の「###」を取り除いてください。「${longer.name.ja}」のつもりなら、その様式を新しく開いて書き写してください。`,
      en: `If the line is part of your text, take the "###" away. If "${longer.name.en}" is meant, open that form anew and copy your answers.`,
    },
  };
}
