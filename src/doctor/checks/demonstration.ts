import type { Check } from '../check.ts';
import { fileOf } from '../pages.ts';

export const demonstration: Check = {
  id: 'demonstration',
  group: 'record',
  title: { ja: '記録は実演用ではありません', en: 'The record is no demonstration' },
  follows: {
    ja: '窓口は、届いた書類にも、これまでの書き込みにも、手をつけません。サイトには「実演」と出ます。',
    en: 'The desk writes nothing to any thread, and the site says “demonstration”.',
  },
  look({ repository, record, programme }) {
    const names = (['demonstration', 'demonstrationToday'] as const).filter(
      (name) => programme[name] !== undefined,
    );
    if (names.length === 0) return [];
    return [
      {
        found: {
          ja: `制度の定めに ${names.join(' と ')} があります（事業は ${record.projects.size} 件）。`,
          en: `The programme has ${names.join(' and ')} (${record.projects.size} projects).`,
        },
        mend: {
          ja: 'content/ の projects、meetings、council、activities、consultations を空にし、制度の定めから demonstration（その下の ja: と en: の行も）と demonstrationToday を消して、プルリクエストで送ります。',
          en: 'Empty projects, meetings, council, activities and consultations in content/, take demonstration (with ja: and en: below it) and demonstrationToday out of the programme, and send it by a pull request.',
        },
        where: fileOf(repository, 'content/programme'),
      },
    ];
  },
};
