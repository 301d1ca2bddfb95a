import type { Form } from '../../forms/form.ts';
import type { CityRecord } from '../../record/record.ts';
import type { Rule } from '../../rules/rule.ts';
import { personalDataRules } from '../../rules/safety/personal-data/rules.ts';
import type { Text } from '../../text.ts';
import type { Thread } from '../thread.ts';
import { headingAbove } from './typed.ts';

/** A kind of personal data that a text seems to hold, and where; never what it is. */
export interface Suspicion {
  /** The heading of the form below which it stands; null for the title and what is outside of a form. */
  readonly heading: string | null;
  readonly message: Text;
  readonly fix: Text;
}

/** What in the title and the text of an issue looks like personal data, before anything of it is copied anywhere. */
export function suspicionsIn(thread: Thread, forms: readonly Form[], record: CityRecord): Suspicion[] {
  const found = [
    ...suspected(personalDataRules, thread.title, record).map((draft) => ({ ...draft, heading: null })),
    ...suspected(personalDataRules, thread.body, record).map((draft) => ({
      ...draft,
      heading: headingAbove(thread.body, draft.line, forms),
    })),
  ];
  const keys = found.map(({ heading, message }) => `${heading}\n${message.ja}`);
  return found
    .filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
    .map(({ heading, message, fix }) => ({ heading, message, fix }));
}

/** What rules that look at one text say of a text that is in no file yet. */
export function suspected(rules: readonly Rule[], text: string, record: CityRecord) {
  const file = { path: 'issue', text };
  return rules.flatMap((rule) =>
    rule.scope !== 'file'
      ? []
      : [...rule.check(file, record)].map(({ message, fix, line }) => ({
          message,
          fix,
          line: line ?? 1,
        })),
  );
}
