import { contentPathOf } from './path.ts';

/** How a picture may be kept: each shown by every browser, and none that can hold a script (as SVG can). */
export const PICTURE_TYPES = ['jpeg', 'png', 'webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** What the record knows of a picture: its own bytes are read only where it is drawn. */
export interface PictureFacts {
  /** Null for what is none of the types, whatever its name says. */
  readonly type: PictureType | null;
  /** Pixels; 0 where they cannot be read. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The largest picture that is kept: bytes, and pixels of its longer and its shorter side. */
export const PICTURE_LIMITS = { bytes: 500_000, longest: 4096, shortest: 200 } as const;

/** Returns whether a path of the record is that of a picture. */
export const isPicture = (path: string): boolean => contentPathOf(path)?.is === 'picture';

/**
 * Returns what stands for a file of the record as its text: UTF-8, and of a picture a line with its facts, so that no
 * reader of papers ever meets its bytes. Bytes that are no UTF-8 become U+FFFD.
 */
export function contentText(path: string, bytes: Uint8Array): string {
  if (!isPicture(path)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { type, width, height } = sizeOf(bytes) ?? { type: null, width: 0, height: 0 };
  return `${type ?? 'unknown'} ${width} ${height} ${bytes.length}\n`;
}

/** Returns the facts that `contentText` wrote. */
export function pictureFacts(text: string): PictureFacts {
  const [type = '', ...numbers] = text.trim().split(' ');
  const [width = 0, height = 0, bytes = 0] = numbers.map(Number);
  return { type: PICTURE_TYPES.find((known) => known === type) ?? null, width, height, bytes };
}

type Size = Omit<PictureFacts, 'bytes'>;

/** The type and size that the bytes themselves say, by their first headers; null for anything else. */
function sizeOf(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return pngSize(view) ?? webpSize(view) ?? jpegSize(view);
  } catch (error) {
    if (error instanceof RangeError) return null; // cut off within its headers
    throw error;
  }
}

/** Portable Network Graphics (W3C, third edition), 5.2 and 11.2.1. */
function pngSize(view: DataView): Size | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** WebP (RFC 9649): a lossy, lossless or extended picture, whose size each writes in its own way. */
function webpSize(view: DataView): Size | null {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null;
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  switch (view.getUint32(12)) {
    case 0x56503820:
      return {
        type: 'webp',
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { type: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858:
      return { type: 'webp', width: three(24) + 1, height: three(27) + 1 };
    default:
      return null;
  }
}

/** JPEG (ITU-T T.81), B.1.1: segments one after the other until the frame header, which has the size. */
function jpegSize(view: DataView): Size | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}
