import { strFromU8, unzipSync, zipSync } from 'fflate';
import { fault, type Fault } from '../imports/import-table.ts';

/** An Office file that is safe to be read: a document of Word or a workbook of Excel, with its parts by their paths. */
export interface OfficeFile {
  readonly is: 'docx' | 'xlsx';
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** The most that is read: a filled sheet of ours has about 40 kB, and 400 kB unpacked. */
const MOST_BYTES = 10_000_000;
const MOST_UNPACKED = 40_000_000;
const MOST_PARTS = 1_000;

/**
 * Opens a filled-in sheet by what its bytes are, not by its name. Whatever is no .docx or .xlsx is refused by what it is, and so is
 * one that could do harm: with a program in it, with parts that lie elsewhere, or one that grows without measure when it is unpacked.
 */
export function openOfficeFile(bytes: Uint8Array): OfficeFile | Fault {
  if (bytes.length === 0) return fault('ファイルが空です。', 'The file is empty.');
  if (bytes.length > MOST_BYTES) return TOO_BIG;
  const other = OTHERS.find(({ starts }) => starts.some((start) => begins(bytes, start)));
  if (other) return other.told;
  if (!begins(bytes, 'PK')) return NO_SHEET;
  const parts = unpack(bytes);
  if ('fault' in parts) return parts;
  const names = [...parts.keys()];
  if (names.some((name) => /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/)/i.test(name)))
    return WITH_MACRO;
  if (names.some((name) => /^xl\/externalLinks\//i.test(name))) return WITH_LINKS;
  for (const [name, part] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const text = strFromU8(part);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return DAMAGED;
    if (name.endsWith('.rels') && isLoadedFromElsewhere(text)) return WITH_LINKS;
  }
  if (parts.has('word/document.xml')) return { is: 'docx', parts };
  if (parts.has('xl/workbook.xml')) return { is: 'xlsx', parts };
  return NO_SHEET;
}

/** Returns the file as an archive whose parts are just as large as was measured. */
export const repacked = ({ parts }: OfficeFile): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) });

/** The parts of an archive. What it says of their size before it is unpacked is what they get: a part that grows beyond is damaged. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Fault {
  let [count, size] = [0, 0];
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1;
        size += originalSize;
        return false;
      },
    });
    if (count > MOST_PARTS || size > MOST_UNPACKED) return TOO_BIG;
    return new Map(Object.entries(unzipSync(bytes)));
  } catch {
    return DAMAGED;
  }
}

/** A link that somebody may follow is harmless; a template, picture or list that is fetched by itself is not. */
const isLoadedFromElsewhere = (relations: string): boolean =>
  [...relations.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([one]) => /TargetMode\s*=\s*["']External/i.test(one) && !/\/hyperlink["']/i.test(one),
  );

const begins = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((sign, at) => bytes[at] === sign.charCodeAt(0));

const OTHERS: readonly { readonly starts: readonly string[]; readonly told: Fault }[] = [
  {
    starts: ['\xD0\xCF\x11\xE0'],
    told: fault(
      '古い形式のファイル（.doc か .xls）か、パスワードの付いたファイルです。Word か Excel で開き、パスワードを外して .docx か .xlsx で保存し直してください。',
      'This is a file of the old kind (.doc or .xls), or one with a password. Open it in Word or Excel, take the password away and save it as .docx or .xlsx.',
    ),
  },
  {
    starts: ['%PDF'],
    told: fault(
      'PDF です。PDF からは読み取れません。もとの Word か Excel のファイルをもらうか、中身をサイトの用紙に写してください。',
      'This is a PDF, which cannot be read. Ask for the Word or Excel file, or copy it into a form.',
    ),
  },
  {
    starts: ['\x89PNG', '\xFF\xD8\xFF', 'GIF8'],
    told: fault(
      '画像です。画像からは読み取れません。中身をサイトの用紙に写してください。',
      'This is a picture, which cannot be read. Copy what it says into a form.',
    ),
  },
  {
    starts: ['{\\rtf'],
    told: fault(
      'リッチテキスト（.rtf）です。Word で開き、.docx で保存し直してください。',
      'This is rich text (.rtf). Open it in Word and save it as .docx.',
    ),
  },
];

/** It is no file of Office: a list as text, perhaps. */
export const NO_SHEET = fault(
  'Word（.docx）・Excel（.xlsx）・CSV の用紙ではありません。サイトから取り出した用紙に記入したファイルを選んでください。',
  'This is no sheet in Word (.docx), Excel (.xlsx) or CSV. Choose the file of a sheet from the site that was filled in.',
);
export const DAMAGED = fault(
  'ファイルを開けません。壊れているか、途中で切れています。Word か Excel で開けるか確かめ、保存し直してください。',
  'The file cannot be opened: it is damaged or cut off. See whether Word or Excel opens it, and save it again.',
);
const TOO_BIG = fault(
  'ファイルが大きすぎます（10MBまで。開いた中身は40MBまで）。写真などを除いて保存し直してください。',
  'The file is too large (up to 10 MB, and 40 MB when unpacked). Take pictures out and save it again.',
);
const WITH_MACRO = fault(
  'マクロ（プログラム）の入ったファイルは読みません。マクロのない .docx か .xlsx で保存し直してください。',
  'A file with macros in it is not read. Save it as .docx or .xlsx without them.',
);
const WITH_LINKS = fault(
  'ほかのファイルやウェブから自動で読み込む部分（外部リンク）のあるファイルは読みません。サイトの用紙に写し直してください。',
  'A file that loads parts from elsewhere (external links) is not read. Copy it into a sheet from the site.',
);
