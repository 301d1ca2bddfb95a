import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

const [INK, BLUE] = [
  [26, 26, 28],
  [0, 23, 193],
];

it('a picture in sixteen colours shows white, ink and blue where they were drawn, as another reads it', () => {
  const rgba = Uint8Array.from([[255, 255, 255], INK, BLUE].flatMap((colour = []) => [...colour, 255]));
  const png = Buffer.from(indexedPng({ width: 3, height: 1, rgba }, INK ?? [], BLUE ?? []));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="1"><image width="3" height="1" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const shown = new Resvg(svg).render().pixels;
  expect([...shown.subarray(0, 3)]).toEqual([255, 255, 255]);
  expect([...shown.subarray(4, 7)]).toEqual(INK);
  expect([...shown.subarray(8, 11)]).toEqual(BLUE);
});

it('a row begins with how it is filtered and has four bits a pixel', () => {
  const white = new Uint8Array(5 * 2 * 4).fill(255);
  const png = Buffer.from(indexedPng({ width: 5, height: 2, rgba: white }, INK ?? [], BLUE ?? []));
  const at = png.indexOf('IDAT');
  const data = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  expect(data).toHaveLength(2 * (1 + 3));
});
