import type { Text } from '../../text.ts';
import type { ProgrammeList } from '../../schema/field.ts';

/** What the lists are called from which the values of a field come. */
export const LIST_LABELS: Readonly<Record<ProgrammeList, Text>> = {
  criteria: { ja: '制度の検討の指針', en: "The programme's guidelines" },
  sections: { ja: '制度の課', en: "The programme's sections" },
  offices: { ja: '制度の窓口と課', en: "The programme's offices" },
  themes: { ja: '制度の分野', en: "The programme's themes" },
  forms: { ja: '制度の協働の形態', en: "The programme's forms" },
  eligibility: { ja: '制度の応募の条件', en: "The programme's conditions" },
  terms: { ja: '制度の趣旨の版', en: "The programme's versions of its terms" },
  members: { ja: '名簿の構成員', en: 'The members of the roster' },
  meetings: { ja: '会議', en: 'The sittings' },
};
