import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { loadDefaultJapaneseParser } from 'budoux';
import satori from 'satori';
import { indexedPng } from './indexed-png.ts';
import { PICTURE } from './size.ts';

const FONT = 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf';

const INK = '#1a1a1c';

const parts = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** What a picture says: whose record it is, the title of the page, and a line below it. */
export interface Said {
  readonly site: string;
  readonly title: string;
  readonly line: string;
  /** The colour of the site. */
  readonly accent: string;
}

/** Letters of a title that fit in four lines. */
const MOST = 62;

let font: Buffer | undefined;
const phrases = loadDefaultJapaneseParser();

/** A picture of a page as PNG, its title broken between phrases. */
export async function picture({ site, title, line, accent }: Said): Promise<Uint8Array> {
  font ??= readFileSync(FONT);
  const letters = [...title];
  const shown = letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : title;
  const svg = await satori(
    box(
      {
        ...PICTURE,
        boxSizing: 'border-box',
        padding: '64px 80px',
        flexDirection: 'column',
        justifyContent: 'space-between',
        background: '#fff',
        color: INK,
        borderLeft: `36px solid ${accent}`,
      },
      [
        box({ fontSize: 34, color: accent }, site),
        box(
          { flexWrap: 'wrap', fontSize: 62, lineHeight: 1.4 },
          phrases.parse(shown).map((phrase) => box({}, phrase)),
        ),
        box({ fontSize: 34 }, line),
      ],
    ),
    { ...PICTURE, fonts: [{ name: 'BIZ UDPGothic', data: font, weight: 700, style: 'normal' }] },
  );
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const bytes = indexedPng({ width, height, rgba: pixels }, parts(INK), parts(accent));
  // What the renderer took outside of JavaScript's memory, some megabytes a picture, is given back between two turns.
  await setImmediate();
  return bytes;
}

type Node = Parameters<typeof satori>[0];

const box = (style: Readonly<Record<string, string | number>>, children: string | readonly Node[]): Node =>
  ({ type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }) as Node;
