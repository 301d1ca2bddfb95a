import type { Form } from '../../forms/form.ts';
import type { CityRecord } from '../../record/record.ts';
import { suspectedIn } from '../../rules/of-text.ts';
import { personalDataRules } from '../../rules/safety/personal-data/personal-data-rules.ts';
import { BEFORE_PUBLICATION } from '../../rules/safety/personal-data/suspected.ts';
import type { Text } from '../../text.ts';
import type { Thread } from '../thread.ts';
import { headingAbove } from '../../forms/read/heading-lines.ts';

/** A kind of personal data that a text seems to hold, and where; never what it is. */
export interface Suspicion {
  readonly inTitle: boolean;
  /** The heading of the form below which it stands; null for the title and what is outside of a form. */
  readonly heading: string | null;
  readonly message: Text;
  readonly fix: Text;
}

/**
 * What in the title and the text of an issue looks like personal data, before anything of it is copied anywhere. `open` are
 * headings of boxes for what the city publishes itself.
 */
export function suspicionsIn(
  thread: Thread,
  forms: readonly Form[],
  record: CityRecord,
  open: ReadonlySet<string> = new Set(),
): Suspicion[] {
  const found = [
    ...suspectedIn(personalDataRules, thread.title, record).map((draft) => ({
      ...draft,
      inTitle: true,
      heading: null,
    })),
    ...suspectedIn(personalDataRules, thread.body, record).map((draft) => ({
      ...draft,
      inTitle: false,
      heading: headingAbove(thread.body, draft.line, forms),
    })),
  ];
  const kept = found.filter(({ heading }) => heading === null || !open.has(heading));
  const keys = kept.map(({ inTitle, heading, message }) => `${inTitle}\n${heading}\n${message.ja}`);
  return kept
    .filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
    .map(({ inTitle, heading, message, fix }) => ({ inTitle, heading, message, fix: publicAlready(fix) }));
}

/** Headings of the boxes in which an office of the city says how it is reached. */
export const officeContacts = (form: Form): ReadonlySet<string> =>
  new Set(form.boxes.flatMap(({ heading, description }) => (description?.isOfficeContact ? [heading] : [])));

/** An issue is public from the moment in which it is opened. */
const publicAlready = ({ ja, en }: Text): Text => ({
  ja: ja.replace(BEFORE_PUBLICATION.ja, ''),
  en: en.replace(BEFORE_PUBLICATION.en, '').trimEnd(),
});
