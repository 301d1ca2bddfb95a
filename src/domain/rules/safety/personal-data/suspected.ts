import type { Draft } from '../../../finding.ts';
import type { CityRecord, ContentFile } from '../../../record/record.ts';
import type { Text } from '../../../text.ts';
import { placesIn } from '../text/place.ts';
import type { Span } from './find/span.ts';

/** One kind of personal data: how it is found, compared with the offices' own contacts, and named to people. */
export interface PersonalDataKind {
  readonly find: (text: string) => readonly Span[];
  /** What is compared with the contacts that the programme gives: width and punctuation do not count. */
  readonly normal: (text: string) => string;
  readonly name: Text;
  /** What to write instead. */
  readonly instead: Text;
}

/**
 * The check of a kind of personal data, for any file but the programme's own, which holds the offices' contacts.
 * A finding names the kind only: what was found would otherwise be copied into logs and comments.
 */
export function suspected(kind: PersonalDataKind) {
  const known = new WeakMap<CityRecord, ReadonlySet<string>>();
  return function* check(file: ContentFile, record: CityRecord): Generator<Draft> {
    if (file.path.startsWith('programme/')) return;
    const spans = kind.find(file.text);
    if (spans.length === 0) return;
    let contacts = known.get(record);
    if (!contacts) known.set(record, (contacts = contactsOf(record, kind)));
    const placeAt = placesIn(file.text);
    for (const { start, end } of spans) {
      if (contacts.has(kind.normal(file.text.slice(start, end)))) continue;
      yield { file: file.path, field: null, ...placeAt(start), ...wordsFor(kind) };
    }
  };
}

/** The offices' own contacts: telephone, mail and address of city hall are no personal data. */
function contactsOf(record: CityRecord, { find, normal }: PersonalDataKind): ReadonlySet<string> {
  const contacts = [...record.programmes.values()].flatMap(({ offices }) =>
    offices.flatMap((office) => office.contacts ?? []),
  );
  return new Set(
    contacts.flatMap((contact) => find(contact).map(({ start, end }) => normal(contact.slice(start, end)))),
  );
}

const wordsFor = ({ name, instead }: PersonalDataKind): Pick<Draft, 'message' | 'allowed' | 'fix'> => ({
  message: {
    ja: `${name.ja}と思われる記載があります。公開する記録には書けません。`,
    en: `This looks like ${name.en}, which must not stand in a public record.`,
  },
  allowed: {
    ja: '制度の定めに載せた、市の窓口の連絡先だけです。',
    en: 'Only the public contacts of the offices that the programme lists.',
  },
  fix: {
    ja: `${instead.ja}公開した記録の履歴は後から消せないため、公開の前に直してください。`,
    en: `${instead.en} Please do so before it is published: the history of a published record cannot be erased.`,
  },
});

/** Why these rules are there; the same for each kind. */
export const WHY: Text = {
  ja: '記録は誰でも読め、履歴は後から消せません。個人の連絡先や番号が広まると、本人を守れなくなります。',
  en: 'Anyone can read the record and its history cannot be erased. Once published, private data cannot be protected.',
};
