import { programmeOn } from '../programme/in-force.ts';
import type { CityRecord } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { bilingual, paragraphs } from '../messages/bilingual.ts';

/**
 * Whether the record is an example (`demonstration` in the programme in force). Its projects name issues that are none of
 * theirs in any repository but the one where they were made up. So as long as it says so, the desk writes to no thread, but
 * for one note where somebody files. Throws `NoProgrammeError` for a record without a programme.
 */
export const isDemonstration = (record: CityRecord, today: IsoDate): boolean =>
  programmeOn(record, today).demonstration !== undefined;

/** The mark of the note; it is no answer to a filing. */
export const DEMONSTRATION_MARK = 'demonstration';

/** Why nothing happens to a filing, and what the city does before it goes live. */
export const DEMONSTRATION_NOTE = bilingual(
  paragraphs(
    { ja: '### ここは、まだ見本のサイトです', en: '### This is still a demonstration' },
    {
      ja: '書いてくださり、ありがとうございます。このリポジトリには見本の事業が入っていて、受け付けはまだ始まっていません。この文は受け付けられていません。どこにも写していません。提出したいときは、市の窓口に直接お問い合わせください。',
      en: 'Thank you for writing. This repository holds made-up examples, and filing has not begun: what you wrote is not filed, and was not copied anywhere. If you mean to file, please ask the city directly.',
    },
    {
      ja: '**準備をしている方へ**: 見本を空にして、制度の定め（`content/programme`）から `demonstration`（その下の `ja:` と `en:` の行も）と `demonstrationToday` を消すと、受け付けが始まります。見本が空になっていれば、`npm run setup` が消します。手順は、このリポジトリの `src/site/default-pages/ja/guide-secretariat.mdx`（事務局の手引き）の「見本を空にする」にあります。',
      en: '**To whoever is setting this up**: filing begins when the examples are emptied and `demonstration` (with the lines `ja:` and `en:` below it) and `demonstrationToday` are removed from the programme (`content/programme`); `npm run setup` removes them when the examples are gone. The guide of the secretariat (`src/site/default-pages/en/guide-secretariat.mdx`) tells how, under "Empty the examples".',
    },
  ),
);
