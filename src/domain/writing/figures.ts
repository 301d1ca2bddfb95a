/** Kanji digits, and the units that multiply what stands before them. */
const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000 };

/**
 * The number that somebody probably means who writes 「３０万円」, 「十人」 or 「1,500千円」; null where that is not plain.
 * It is for a hint only: nobody's sum is changed for them.
 */
export function probablyMeant(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[,、\s]/g, '')
    .replace(/(?:円|人|名|回|件|年)$/, '');
  if (!/^[\d.〇一二三四五六七八九十百千万億]+$/.test(text)) return null;
  let [whole, part, open] = [0, 0, NaN];
  for (const piece of text.match(/[\d.]+|[〇一二三四五六七八九]+|[十百千万億]/g) ?? []) {
    const [small, large] = [SMALL[piece], LARGE[piece]];
    if (small !== undefined) part += (Number.isNaN(open) ? 1 : open) * small;
    else if (large !== undefined) {
      whole += (part + (Number.isNaN(open) ? 0 : open)) * large;
      part = 0;
    }
    open = small === undefined && large === undefined ? digitsIn(piece) : NaN;
  }
  const found = whole + part + (Number.isNaN(open) ? 0 : open);
  return Number.isSafeInteger(found) ? found : null;
}

const digitsIn = (piece: string): number =>
  Number([...piece].map((sign) => (DIGITS.includes(sign) ? DIGITS.indexOf(sign) : sign)).join(''));
