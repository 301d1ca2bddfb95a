import type { Programme } from './schema.ts';

/** A colour as pages write it: `#1d6b57`. */
type Colour = string;

/** What text needs on its ground (WCAG 2.2, 1.4.3, level AA). */
export const TEXT_CONTRAST = 4.5;

/** The grounds of a page, by day and at night. */
export const GROUND = { light: '#ffffff', dark: '#16191d' } as const;

/** Where a city chose no colour. */
const DEFAULT_ACCENT: Colour = '#1f4e8c';

const channels = (colour: Colour): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance (WCAG 2.2): 0 is black, 1 is white. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast of two colours (WCAG 2.2): 1 where they are the same, 21 of black and white. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns a colour with a share, 0 to 1, of another in it. */
function mixed(colour: Colour, other: Colour, share: number): Colour {
  const into = channels(other);
  const parts = channels(colour).map((own, at) => Math.round(own + ((into[at] ?? own) - own) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colours of a site that follow from its accent. */
export interface Palette {
  readonly accent: Colour;
  /** A ground on which text is read. */
  readonly accentSoft: Colour;
  /** Text on the accent. */
  readonly onAccent: Colour;
}

/** Returns the accent of a city: what it chose, or the default. */
export const accentOf = ({ accent }: Pick<Programme, 'accent'>): Colour => accent ?? DEFAULT_ACCENT;

/**
 * Returns the colours of pages by day and at night. The accent by day is the city's own, whose contrast the check has
 * judged (`accent-contrast`); at night it is lightened until it is read on the dark ground.
 */
export function palettesOf(accent: Colour): Readonly<Record<'light' | 'dark', Palette>> {
  let atNight = accent;
  for (let share = 0; contrast(atNight, GROUND.dark) < 6 && share < 1; share += 0.05)
    atNight = mixed(accent, GROUND.light, share);
  return {
    light: { accent, accentSoft: mixed(accent, GROUND.light, 0.92), onAccent: GROUND.light },
    dark: { accent: atNight, accentSoft: mixed(atNight, GROUND.dark, 0.84), onAccent: GROUND.dark },
  };
}
