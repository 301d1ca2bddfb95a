/** A text in both languages of the interface. Japanese is the one that counts; English follows it. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** Languages in which Junkan speaks. Filed text stays in the language in which it was filed. */
export type Language = keyof Text;

export const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** What stands between the two ends of a range: 14:00〜16:30; 14:00–16:30. */
export const RANGE_MARK: Text = { ja: '〜', en: '–' };
