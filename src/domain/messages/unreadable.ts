import type { Text } from '../text.ts';

/** As many files as are named in one breath. */
const MOST = 20;

/** Says that papers could not be read, and which: what was computed without them is not the whole. */
export function unreadableWords(files: readonly string[]): Text {
  const named = files.slice(0, MOST);
  const more = files.length - named.length;
  return {
    ja: [
      `読めない書類が ${files.length} 件あります。`,
      ...named.map((file) => `- ${file}`),
      ...(more > 0 ? [`- ほか ${more} 件`] : []),
    ].join('\n'),
    en: [
      files.length === 1 ? 'A paper cannot be read:' : `${files.length} papers cannot be read:`,
      ...named.map((file) => `- ${file}`),
      ...(more > 0 ? [`- and ${more} more`] : []),
    ].join('\n'),
  };
}

/** Whether the rules of the city are among the files: without them nothing can be computed. */
export const holdsProgramme = (files: readonly string[]): boolean =>
  files.some((file) => file.startsWith('programme/'));
