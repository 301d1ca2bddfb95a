/** Words round the pages that the city writes. */
export const cityPageText = {
  missing: {
    ja: 'このページはまだ用意されていません。',
    en: 'This page has not been written yet.',
  },
  version: (version: string) => ({ ja: `${version}版`, en: `Version ${version}` }),
  current: { ja: 'いま使われている版です。', en: 'This is the version in force.' },
  former: {
    ja: '前の版です。この版のあいだに提出された提案に使われました。',
    en: 'A former version: proposals filed while it was in force accepted it.',
  },
  from: (day: string) => ({ ja: `${day}から`, en: `from ${day}` }),
  versions: { ja: 'これまでの版', en: 'All versions' },
  versionsHint: {
    ja: '提案には、どの版を了解して提出したかが記されています。',
    en: 'Every proposal says which version its proposer accepted.',
  },
} as const;
