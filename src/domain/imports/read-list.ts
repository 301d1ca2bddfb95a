import { readCsv } from './csv.ts';
import { decode, encodingName } from './decode.ts';
import { readFacts } from './fact-table.ts';
import { fault, isBlank, type Fault, type Table } from './import-table.ts';
import { readWorkbook } from './workbook.ts';

/**
 * Reads a list of past projects from the bytes of a file: what they are counts, not what the file is called. CSV and its
 * relatives, .xlsx, and YAML by its name. Everything else is named for what it is.
 */
export async function readList(
  bytes: Uint8Array,
  name: string,
  sheet: string | undefined,
): Promise<Table | Fault> {
  if (bytes.length === 0) return fault('ファイルが空です。', 'The file is empty.');
  const other = OTHERS.find(({ starts }) => starts.some((start) => begins(bytes, start)));
  if (other) return fault(other.ja, other.en);
  if (begins(bytes, 'PK')) return readWorkbook(bytes, sheet);
  const decoded = decode(bytes);
  const { text } = decoded;
  if (text.includes('\0'))
    return fault(
      '文字の一覧ではありません。CSV か Excel（.xlsx）のファイルを選んでください。',
      'This is no text. Choose a CSV or an Excel file (.xlsx).',
    );
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head)/i.test(text))
    return fault(
      '中身は表計算ではなく、ウェブページ（HTML か XML）です。Excel で開き、「CSV UTF-8」か .xlsx で保存し直してください。',
      'What is inside is a web page (HTML or XML), not a list. Open it in Excel and save it as "CSV UTF-8" or .xlsx.',
    );
  const table = /\.ya?ml$/i.test(name) ? readFacts(text) : readCsv(text, encodingName(decoded));
  if ('rows' in table && table.rows.every(isBlank))
    return fault('ファイルに何も書かれていません。', 'There is nothing in the file.');
  return table;
}

const begins = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** Files that are taken for lists, by their first bytes. */
const OTHERS: readonly { readonly starts: readonly string[]; readonly ja: string; readonly en: string }[] = [
  {
    starts: ['\xD0\xCF\x11\xE0'],
    ja: '古い形式の Excel ファイル（.xls）か、パスワードの付いた Excel ファイルです。Excel で開き、パスワードを外して .xlsx で保存し直してください。',
    en: 'This is an Excel file of the old kind (.xls), or one with a password. Open it in Excel, take the password away and save it as .xlsx.',
  },
  {
    starts: ['%PDF'],
    ja: 'PDF です。もとの表（CSV か .xlsx）を取り込んでください。',
    en: 'This is a PDF. Import the list from which it was made (CSV or .xlsx).',
  },
  {
    starts: ['\x89PNG', '\xFF\xD8\xFF', 'GIF8'],
    ja: '画像です。もとの表（CSV か .xlsx）を取り込んでください。',
    en: 'This is a picture. Import the list from which it was made (CSV or .xlsx).',
  },
];
