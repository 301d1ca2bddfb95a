/** Pictures are as wide as a telephone's text, so that their letters are read there without being enlarged. */
export const WIDTH = 360;

/** Height of a letter of the pictures, and of what stands round it. */
export const LETTER = 12;

/** One decimal is finer than any screen. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** Between a name or a number and what is drawn beside it. */
export const GAP = 8;

/** Room for a name that stands above what it names. */
export const NAME_ABOVE = 18;

/**
 * How wide a text is drawn at most, in pixels: by the widest of the fonts that devices have for Japanese, in which
 * digits and signs are much wider than in others.
 */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + shareOf(letter) * LETTER, 0);

/** Of the height of a letter. */
function shareOf(letter: string): number {
  if (letter > '\u{2000}' || /[%mwA-Z]/.test(letter)) return 1;
  return /[\d¥]/.test(letter) ? 0.8 : 0.68;
}
