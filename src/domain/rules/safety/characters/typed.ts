import type { Form, FormProblem } from '../../../forms/form.ts';
import type { CityRecord } from '../../../record/record.ts';
import { characterRules } from './character-rules.ts';
import { headingAbove } from '../../../forms/read/heading-lines.ts';
import { suspectedIn } from '../../of-text.ts';

/** Rules about single characters: they look at what was typed, since a printed paper writes some of them otherwise. */
export const CHARACTER_RULES: ReadonlySet<string> = new Set(characterRules.map(({ id }) => id));

/** Characters in the text of an issue that no paper may hold. */
export function characterProblems(body: string, form: Form, record: CityRecord): FormProblem[] {
  if (/[\0\uFFFD]/.test(body)) return [noText(body, form)];
  return suspectedIn(characterRules, body, record).map(({ message, fix, line }) => ({
    heading: headingAbove(body, line, [form]),
    line,
    message,
    fix,
  }));
}

function noText(body: string, form: Form): FormProblem {
  const line = body.slice(0, body.search(/[\0\uFFFD]/)).split('\n').length;
  return {
    heading: headingAbove(body, line, [form]),
    line,
    message: {
      ja: '文字として読めない部分があります。',
      en: 'A part of this cannot be read as text.',
    },
    fix: {
      ja: 'その部分を消して、もう一度入力してください。',
      en: 'Remove that part and type it again.',
    },
  };
}
