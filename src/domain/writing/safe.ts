import { boxId } from '../forms/box-id.ts';
import type { Form } from '../forms/form.ts';
import { characterProblems } from '../rules/safety/characters/typed.ts';
import { headingAbove } from '../forms/read/heading-above.ts';
import { suspectedIn } from '../rules/of-text.ts';
import type { CityRecord } from '../record/record.ts';
import { personalDataRules } from '../rules/safety/personal-data/rules.ts';
import type { Draft } from './draft.ts';
import { markupProblems } from './markup.ts';
import type { Said } from './words.ts';

/** Something that must not be published, by the heading of its box and the line of the text, from 1. */
export interface Unsafe extends Said {
  readonly heading: string | null;
  readonly line: number | null;
}

/**
 * What the desk would withhold or refuse of a text before anybody has sent it: personal data, characters that no paper
 * may hold, and markup. On GitHub it would be public by the time the desk says so.
 */
export function unsafeIn(form: Form, draft: Draft, body: string, record: CityRecord): readonly Unsafe[] {
  const personal = suspectedIn(personalDataRules, body, record).map(({ message, fix, line }) => ({
    heading: headingAbove(body, line, [form]),
    line,
    message,
    fix,
  }));
  const markup = form.boxes.flatMap((box) =>
    markupProblems(typedIn(draft[boxId(box)])).map((said) => ({ ...said, heading: box.heading, line: null })),
  );
  return eachOnce([...personal, ...characterProblems(body, form, record), ...markup]);
}

const typedIn = (typed: Draft[string] | undefined): string => (typeof typed === 'string' ? typed : '');

/** Two telephone numbers in one box are one thing to mend. */
const eachOnce = (problems: readonly Unsafe[]): readonly Unsafe[] => [
  ...new Map(problems.map((problem) => [`${problem.heading}\n${problem.message.ja}`, problem])).values(),
];
