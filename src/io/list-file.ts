import { readFileSync } from 'node:fs';
import { fault, type Fault } from '../domain/imports/import-table.ts';

/** The bytes of a list, or in plain words why there are none. */
export function readListFile(file: string): Uint8Array | Fault {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT')
      return fault(
        'そのファイルはありません。名前と場所を確かめてください。',
        'There is no such file. Check its name and its folder.',
      );
    if (code === 'EISDIR')
      return fault(
        'フォルダーです。中の一覧のファイルを選んでください。',
        'This is a folder. Choose the file of the list within it.',
      );
    if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
      return fault(
        '開けません。Excel などで開いていれば閉じ、読む権限があるかを確かめてください。',
        'It cannot be opened. Close it in Excel, and see whether you may read it.',
      );
    throw error;
  }
}
