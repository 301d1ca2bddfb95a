import type { Programme } from '../../domain/programme/schema.ts';
import type { ProgrammeList } from '../../domain/schema/field.ts';
import type { Language, Text } from '../../domain/text.ts';
import { frameText } from '../i18n/frame.ts';
import { address, purposePath } from '../links.ts';
import { html, type Part } from '../markup/html.ts';

/**
 * What the words of a document mean where it stands: the programme in force on its date, the members and
 * sittings it names, the items of its own project. Names of the city's lists come in the page's language,
 * filed text in its own.
 */
export interface Words {
  readonly lang: Language;
  readonly programme: Programme;
  member(id: string): Part;
  meeting(id: string): Part;
  project(id: string): Part;
  /** Name of an indicator, budget line, milestone, ask, condition or follow-up of the project. */
  item(id: string): string;
}

/** The name of a value that comes from one of the city's lists; the key itself where the list lacks it. */
export function fromList(list: ProgrammeList, value: string, words: Words): Part {
  if (list === 'members') return words.member(value);
  if (list === 'meetings') return words.meeting(value);
  if (list === 'terms') return html`<a href="${address(words.lang, purposePath(value))}">${value}</a>`;
  const found = labelIn(list, value, words.programme);
  return found ? found[words.lang] : value;
}

function labelIn(list: ProgrammeList, value: string, programme: Programme): Text | undefined {
  switch (list) {
    case 'sections':
    case 'offices':
      return programme.offices.find((office) => office.id === value)?.name;
    case 'criteria':
    case 'themes':
    case 'forms':
    case 'eligibility':
    case 'questions':
    case 'courses':
      return programme[list]?.find((entry) => entry.key === value)?.label;
    default:
      return undefined;
  }
}

/** What a keyed value is about: one of the programme's criteria, or an item of the project's own. */
export const nameOfKey = (key: string, words: Words): Part =>
  labelIn('criteria', key, words.programme)?.[words.lang] ?? filed(words.item(key), words.lang);

/** Filed text is Japanese, whatever the page's language: it says so to whoever reads it aloud. */
export function filed(text: Part, lang: Language): Part {
  return lang === 'ja' ? text : html`<span lang="ja">${text}</span>`;
}

/** Says on a page in another language, to whoever sees it, that what stands beside it is Japanese. */
export const inJapanese = (lang: Language): Part =>
  lang === 'ja' ? null : html`<span class="soft">${frameText.inJapanese[lang]}</span>`;

const JAPANESE = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]';
/** From the beginning of a run of letters, so that each is looked at once. */
const QUOTED = new RegExp(`((?<![「（\\w])[「（\\w]*${JAPANESE}(?:${JAPANESE}|[\\w・、ー〜（）「」])*)`, 'u');

/** A sentence of ours that has filed names within: the names alone are Japanese. */
export function quoting(text: string, lang: Language): Part {
  if (lang === 'ja') return text;
  return text.split(QUOTED).map((part, i) => (i % 2 === 1 ? filed(part, lang) : part));
}

/** The attribute for an element that holds filed text only. */
export const filedLang = (lang: Language): Part => (lang === 'ja' ? '' : html` lang="ja"`);

/** Value of `lang` or `hreflang` for what is in Japanese, on a page in another language; left out on a Japanese one. */
export const japaneseOn = (lang: Language): 'ja' | undefined => (lang === 'ja' ? undefined : 'ja');
