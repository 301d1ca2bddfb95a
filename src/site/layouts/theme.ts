import { palettesOf, type Palette } from '../../domain/programme/colours.ts';

export const THEME_FILE = '/theme.css';
export const ICON_FILE = '/icon.svg';

/** The mark of the site: two arrows that follow each other round, one for each side. Units are a 24th of its width. */
export const MARK = {
  way: 'M4.1 10.6A8 8 0 0 1 19.3 8.6',
  point: 'M20.7 11.9 22.2 7.1 16.5 9.7Z',
  other: 'rotate(180 12 12)',
} as const;

const roles = ({ accent, accentSoft, onAccent }: Palette): string =>
  `:root{--accent:${accent};--accent-soft:${accentSoft};--on-accent:${onAccent}}`;

/** Returns the style sheet with the colours of the city; what it leaves to the pages is in `styles/roles.css`. */
export function themeSheet(accent: string): string {
  const { light, dark } = palettesOf(accent);
  return `${roles(light)}\n@media screen and (prefers-color-scheme:dark){${roles(dark)}}\n`;
}

/** Returns the icon that browsers show beside the name of the page. */
export function iconFile(accent: string): string {
  const arrow = `<path d='${MARK.way}' fill='none' stroke='#fff' stroke-width='2.6'/><path d='${MARK.point}' fill='#fff'/>`;
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-3 -3 30 30'><rect x='-3' y='-3' width='30' height='30' rx='7' fill='${accent}'/>${arrow}<g transform='${MARK.other}'>${arrow}</g></svg>`;
}
