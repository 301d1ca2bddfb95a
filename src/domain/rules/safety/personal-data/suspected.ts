import type { UnplacedFinding } from '../../../finding.ts';
import { contactWords } from '../../../programme/known.ts';
import type { CityRecord, ContentFile } from '../../../record/record.ts';
import type { Text } from '../../../text.ts';
import { fold } from './fold.ts';
import type { Span } from '../spans.ts';
import { readingsOf } from './readings.ts';

/** One kind of personal data: how it is found, compared with the offices' own contacts, and named to people. */
export interface PersonalDataKind {
  /** Where a folded text has it. */
  readonly find: (text: string) => readonly Span[];
  /** What is compared with the contacts that the programme gives: punctuation does not count, and the text is folded. */
  readonly normal: (text: string) => string;
  readonly name: Text;
  /** What to write instead. */
  readonly instead: Text;
}

/**
 * Returns the check of a kind of personal data, for any file but the programme's own, which holds the offices' contacts.
 * A finding names the kind only: what was found would otherwise be copied into logs and comments.
 */
export function suspected(kind: PersonalDataKind) {
  const known = new WeakMap<CityRecord, ReadonlySet<string>>();
  return function* check(file: ContentFile, record: CityRecord): Generator<UnplacedFinding> {
    if (file.path.startsWith('programme/')) return;
    const told = new Set<string>();
    for (const { text, placeAt } of readingsOf(file)) {
      const found = kind
        .find(text)
        .map(({ start, end }) => ({ start, datum: kind.normal(text.slice(start, end)) }));
      if (found.length === 0) continue;
      let contacts = known.get(record);
      if (!contacts) known.set(record, (contacts = contactsOf(record, kind)));
      for (const { start, datum } of found) {
        if (contacts.has(datum) || told.has(datum)) continue;
        yield { file: file.path, field: null, ...placeAt(start), ...wordsFor(kind) };
      }
      // What was typed plainly is shown on the page as well, and is one thing to mend.
      for (const { datum } of found) told.add(datum);
    }
  };
}

/** Returns the offices' own contacts: telephone, mail and address of city hall are no personal data. */
function contactsOf(record: CityRecord, { find, normal }: PersonalDataKind): ReadonlySet<string> {
  const contacts = [...record.programmes.values()].flatMap(({ offices }) => offices.flatMap(contactWords));
  return new Set(
    contacts.flatMap((contact) => {
      const { text } = fold(contact);
      return find(text).map(({ start, end }) => normal(text.slice(start, end)));
    }),
  );
}

const wordsFor = ({
  name,
  instead,
}: PersonalDataKind): Pick<UnplacedFinding, 'message' | 'allowed' | 'fix'> => ({
  message: {
    ja: `${name.ja}と思われる記載があります。公開する記録には書けません。`,
    en: `This looks like ${name.en}, which must not stand in a public record.`,
  },
  allowed: {
    ja: '制度の定めに載せた、市の窓口の連絡先だけです。',
    en: 'Only the public contacts of the offices that the programme lists.',
  },
  fix: {
    ja: instead.ja + BEFORE_PUBLICATION.ja,
    en: `${instead.en} ${BEFORE_PUBLICATION.en}`,
  },
});

/** Why these rules are there; the same for each kind. */
export const WHY: Text = {
  ja: '記録は誰でも読め、履歴は後から消せません。個人の連絡先や番号が広まると、本人を守れなくなります。',
  en: 'Anyone can read the record and its history cannot be erased. Once published, private data cannot be protected.',
};

/** Ends each advice; it makes no sense of what is public already. */
export const BEFORE_PUBLICATION: Text = {
  ja: '公開した記録の履歴は後から消せないため、公開の前に直してください。',
  en: 'Please do so before it is published: the history of a published record cannot be erased.',
};
