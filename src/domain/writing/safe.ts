import { boxId, type Form } from '../forms/form.ts';
import { headingAbove } from '../forms/read/heading-lines.ts';
import { addressesIn, HTML, PICTURE } from '../prose/not-markup.ts';
import { parseProse } from '../prose/parse.ts';
import { textsOf } from '../prose/texts.ts';
import { urlFault } from '../prose/url.ts';
import type { CityRecord } from '../record/record.ts';
import { suspectedIn } from '../rules/of-text.ts';
import { characterProblems } from '../rules/safety/characters/typed.ts';
import { personalDataRules } from '../rules/safety/personal-data/personal-data-rules.ts';
import type { Draft } from './draft.ts';
import type { Advice } from './messages.ts';

/** Something that must not be published, by the heading of its box and the line of the text, from 1. */
export interface Unsafe extends Advice {
  readonly heading: string | null;
  readonly line: number | null;
}

/**
 * Returns what the desk would withhold or refuse of a text before anybody has sent it: personal data, characters that no paper
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

/** Returns what the desk will refuse of a text's markup, each once, in words for whoever fills in a form. */
export function markupProblems(text: string): Advice[] {
  if (!/[<[]/.test(text)) return [];
  const found = new Set<Advice>();
  for (const { inline } of textsOf(parseProse(text))) {
    if (inline.is === 'link') continue;
    if (inline.text.search(HTML) >= 0) found.add(TAGS);
    if (PICTURE.test(inline.text)) found.add(PICTURES);
    if (addressesIn(inline.text).some((url) => urlFault(url) !== null)) found.add(LINK);
  }
  return [...found];
}

const TAGS: Advice = {
  message: {
    ja: '「<」と「>」で囲んだ、HTMLのタグのような書き方があります。',
    en: 'There is something between “<” and “>” that looks like HTML.',
  },
  fix: {
    ja: '取り除くか、「＜」と「＞」に替えてください。',
    en: 'Remove it, or use other brackets.',
  },
};

const PICTURES: Advice = {
  message: { ja: '画像は載せられません。', en: 'Pictures cannot be shown.' },
  fix: { ja: '画像の内容を文で書いてください。', en: 'Describe the picture in words.' },
};

const LINK: Advice = {
  message: { ja: '開けないリンクがあります。', en: 'A link here cannot be opened.' },
  fix: {
    ja: 'リンク先を「https://」で始まるURLに直してください。',
    en: 'Let the link begin with https://.',
  },
};
