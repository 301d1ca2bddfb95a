import { docx } from '../../domain/letters/docx.ts';
import { plainText } from '../../domain/letters/plain-text.ts';
import { sheetXlsx } from '../../domain/sheets/workbook.ts';
import type { City } from '../record/city.ts';
import { contentKey } from '../record/cache-keys.ts';
import type { SiteFile } from '../site-file.ts';
import { blankSheets, letterFile, projectLetters, sittingLetters, type SiteLetter } from './site-letters.ts';

/** The Word file and the plain text of each letter, and of each blank sheet an Excel file. They are in Japanese, as they are sent. */
export function* letterFiles(city: City): Iterable<SiteFile> {
  for (const facts of city.projects.values())
    for (const letter of projectLetters(city, facts)) yield* filesOf(letter);
  for (const sitting of city.record.sittings.values())
    for (const letter of sittingLetters(city, sitting)) yield* filesOf(letter);
  for (const sheet of blankSheets(city)) {
    yield* filesOf(sheet);
    yield {
      path: letterFile(sheet, 'xlsx'),
      key: contentKey(sheet.document('ja')),
      make: () => sheetXlsx(sheet.document('ja')),
    };
  }
}

function* filesOf(letter: SiteLetter): Iterable<SiteFile> {
  // What a letter says seldom changes with the day, and a Word file takes as long as ten pages.
  const document = letter.document('ja');
  const key = contentKey(document);
  yield { path: letterFile(letter, 'docx'), key, make: () => docx(document) };
  yield { path: letterFile(letter, 'txt'), key, make: () => plainText(document) };
}
