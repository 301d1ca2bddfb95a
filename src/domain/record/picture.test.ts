import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contentText, pictureFacts } from './picture.ts';

const path = (ending: string): string => `projects/2026-0042/mizube.${ending}`;
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#14594f' } });

describe('what the record knows of a picture', () => {
  it.each([
    ['png', 'png', drawn(321, 200).png()],
    ['jpg', 'jpeg', drawn(320, 199).jpeg()],
    [
      'jpeg',
      'jpeg',
      drawn(320, 1)
        .jpeg({ progressive: true })
        .withExif({ IFD0: { Artist: '谷戸の会' } }),
    ],
    ['webp', 'webp', drawn(640, 481).webp()],
    ['webp', 'webp', drawn(33, 77).webp({ lossless: true })],
    ['webp', 'webp', drawn(500, 300).ensureAlpha(0.5).webp()],
  ])('is the type and size that libvips wrote: .%s, %s', async (ending, type, picture) => {
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    expect(pictureFacts(contentText(path(ending), data))).toEqual({
      type,
      width: info.width,
      height: info.height,
      bytes: data.length,
    });
    for (const length of [0, 3, 11, 25])
      expect(contentText(path(ending), data.subarray(0, length))).toMatch(/ \d+\n$/);
  });

  it.each(['<svg onload="alert(1)"/>', 'GIF89a', '\0', 'RIFF\0\0\0\0WAVE'])('is nothing of %j', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(pictureFacts(contentText(path('png'), bytes))).toEqual({
      type: null,
      width: 0,
      height: 0,
      bytes: bytes.length,
    });
  });

  it('leaves the text of a paper as it is', () => {
    expect(contentText('projects/2026-0042/proposal.md', new TextEncoder().encode('\u{feff}谷戸'))).toBe(
      '\u{feff}谷戸',
    );
  });
});
