import type { Form, FormProblem } from '../../forms/form.ts';
import type { CityRecord } from '../../record/record.ts';
import { characterRules } from '../../rules/safety/characters/rules.ts';
import { suspected } from './suspicion.ts';

/** Rules about single characters: they look at what was typed, since a printed paper writes some of them otherwise. */
export const CHARACTER_RULES: ReadonlySet<string> = new Set(characterRules.map(({ id }) => id));

/** Characters in the text of an issue that no paper may hold. */
export function characterProblems(body: string, form: Form, record: CityRecord): FormProblem[] {
  if (/[\0\uFFFD]/.test(body)) return [noText(body, form)];
  return suspected(characterRules, body, record).map(({ message, fix, line }) => ({
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

/** The heading of a form that stands above a line (1-based); null where none does. */
export function headingAbove(body: string, line: number, forms: readonly Form[]): string | null {
  const known = new Set(forms.flatMap(({ boxes }) => boxes.map(({ heading }) => heading)));
  const above = body.split(/\r\n|\r|\n/).slice(0, line);
  const found = above.findLast((text) => text.startsWith('### ') && known.has(text.slice(4).trim()));
  return found === undefined ? null : found.slice(4).trim();
}
