/** Words of the parts that the pages on proposing take from the programme. */
export const proposeText = {
  noConditions: { ja: '応募の条件はありません。', en: 'There are no conditions.' },
  perYear: (yen: string) => ({
    ja: `市の負担は1年に${yen}までです。`,
    en: `The city bears up to ${yen} a year.`,
  }),
  years: (years: number) => ({
    ja: `続けられるのは${years}年までです。`,
    en: `It can last up to ${years} years.`,
  }),
  source: { ja: '市のお知らせ', en: 'The city’s notice' },
} as const;
