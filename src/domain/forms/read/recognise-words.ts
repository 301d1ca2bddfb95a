import type { Form, FormProblem } from '../form.ts';
import type { HeadingLine } from './heading-lines.ts';

/** The body has the headings of no form. */
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

/** All of one form is there, and a part of what only a longer one has. */
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
