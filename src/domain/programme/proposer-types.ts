/** Who may propose: NPO corporations, groups, individuals and city staff alike (C02). */
export const PROPOSER_TYPES = ['npo-corporation', 'group', 'individual', 'city-staff'] as const;
export type ProposerType = (typeof PROPOSER_TYPES)[number];

export const PROPOSER_TYPE_LABELS = {
  'npo-corporation': { ja: 'NPO法人', en: 'NPO corporation' },
  group: { ja: '法人格のない団体', en: 'Unincorporated group' },
  individual: { ja: '個人', en: 'Individual' },
  'city-staff': { ja: '市の職員', en: 'City staff' },
} as const;
