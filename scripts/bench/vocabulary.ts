import type { Random } from './random.ts';

const PLACES = [
  '大船',
  '玉縄',
  '腰越',
  '深沢',
  '二階堂',
  '極楽寺',
  '岩瀬',
  '今泉',
  '材木座',
  '手広',
  '笛田',
  '台',
  '梶原',
  '津',
  '城廻',
];
const PEOPLE = [
  '子ども',
  '高齢の方',
  '子育て中の家庭',
  '外国につながる住民',
  '障害のある方',
  '中学生',
  '農家',
  '商店街',
  '観光客',
  '近隣の住民',
  '一人暮らしの方',
  '働く世代',
];
const THINGS = [
  '水辺',
  '里山',
  '空き家',
  '防災マップ',
  '配食',
  '読み聞かせ',
  '竹林',
  '古民家',
  '公園',
  '通学路',
  '昔話',
  '点字',
  '野菜',
  '遊び場',
  '楽器',
  '図書',
  '海岸',
  '花壇',
  '自転車',
  '写真',
];
const ACTS = [
  '見守る',
  '手入れする',
  '記録する',
  '学ぶ',
  '伝える',
  'つなぐ',
  '育てる',
  '直す',
  '届ける',
  '分かち合う',
  '調べる',
  'ひらく',
  '語り継ぐ',
  '支える',
  '植える',
];
const TIMES = [
  '春から秋まで',
  '毎月第二土曜日に',
  '放課後に',
  '雨の少ない時期に',
  '年度の前半に',
  '週に二回',
  '学期ごとに',
  '地域の行事に合わせて',
];
const ENDS = [
  'ことを目指します。',
  '取り組みです。',
  '計画を立てています。',
  'ことが求められています。',
  '場が不足しています。',
  '仕組みを整えます。',
  '機会を増やします。',
];

/** Kanji in common use from which made-up terms are put together, so that the vocabulary grows with the record. */
const KANJI =
  '緑水里山海浜谷戸福祉健康交流安全防災文化芸術歴史観光学習環境子育教育地域住民活動協働事業支援連携推進保全再生循環調査研究相談案内講座催事記録';

export const term = (random: Random): string =>
  Array.from({ length: 2 + random.below(3) }, () => random.pick([...KANJI])).join('');

export const title = (random: Random): string =>
  `${random.pick(PLACES)}の${random.pick(THINGS)}を${random.pick(PEOPLE)}と${random.pick(ACTS)}${term(random)}事業`;

export const sentence = (random: Random): string =>
  `${random.pick(TIMES)}${random.pick(PLACES)}の${random.pick(PEOPLE)}が${random.pick(THINGS)}を${random.pick(ACTS)}、${term(random)}と${term(random)}の${random.pick(ENDS)}`;

/**
 * A paragraph and a short list. With it a paper is about a third longer than those of the demonstration: a proposal
 * has 4.4 kB, which are 1,450 characters.
 */
export const paragraphs = (random: Random): string => {
  const paragraph = Array.from({ length: 1 + random.below(3) }, () => sentence(random)).join('');
  return `${paragraph}\n\n- ${sentence(random)}\n- ${sentence(random)}`;
};
