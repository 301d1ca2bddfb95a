import type { Text } from '../../domain/text.ts';

/** What follows `/easy/` in an address, and `easy-` in the name of a file. */
export type EasyKey = 'purpose' | 'propose' | 'after' | 'about';

/** Words round the pages that the city writes. */
export const cityPageText = {
  missing: {
    ja: 'このページはまだ用意されていません。',
    en: 'This page has not been written yet.',
  },
  /** Ways to the easy versions of a page, by their keys. */
  easily: {
    purpose: { ja: 'やさしい日本語で読む：協働とは何ですか', en: 'In plain words: what collaboration is' },
    propose: { ja: 'やさしい日本語で読む：提案のしかた', en: 'In plain words: how to propose' },
    after: { ja: 'やさしい日本語で読む：提案を出したあと', en: 'In plain words: after you have filed' },
    about: { ja: 'やさしい日本語で読む：このサイトの読みかた', en: 'In plain words: how to read this site' },
  } satisfies Record<EasyKey, Text>,
  inFull: { ja: 'くわしい説明を読む', en: 'Read it in full' },
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
