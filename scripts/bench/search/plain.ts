/**
 * Letters of every width, case and kana alike; dashes, waves and long vowels alike; variants of kanji in names alike.
 * Written apart from the index's own folding, against which it is held.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ヶケ](?=[月所国年条])/g, 'か')
    .replace(/(?<=\p{Script=Han})ケ(?=\p{Script=Han})|ヶ/gu, 'が')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 96))
    .replace(/[-‐‑‒–—―−ー〜~]/g, 'ー')
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/[髙﨑澤邊邉斉齋齊]/g, (kanji) => VARIANTS[kanji] ?? kanji);
}

const VARIANTS: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  澤: '沢',
  邊: '辺',
  邉: '辺',
  斉: '斎',
  齋: '斎',
  齊: '斎',
};
