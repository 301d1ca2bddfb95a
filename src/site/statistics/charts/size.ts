/** Pictures are as wide as a telephone's text, so that their letters are read there without being enlarged. */
export const WIDTH = 360;

/** Height of a letter of the pictures, and of what stands round it. */
export const LETTER = 12;

/** One decimal is finer than any screen. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** About how wide a text is drawn, in pixels: letters of full width are as wide as high. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > '\u{2000}' ? LETTER : LETTER * 0.62), 0);
