import { readContent } from '../../lib/content.ts';
import type { Programme } from '../../../src/domain/programme/schema.ts';

/** The files of one project or sitting, as one text. */
export interface PlainUnit {
  readonly id: string;
  readonly text: string;
}

/**
 * The record's files as they lie there without the headings that the schema sets, for a plain text search that shares nothing with the index but the question
 * which ways of writing are the same. Names of offices and themes stand beside their keys.
 */
export function plainUnits(contentDir: string, { offices, themes, forms }: Programme): PlainUnit[] {
  const names = new Map<string, string>([
    ...offices.map(({ id, name }) => [id, `${name.ja}\n${name.en}`] as const),
    ...[...themes, ...forms].map(({ key, label }) => [key, `${label.ja}\n${label.en}`] as const),
  ]);
  const texts = new Map<string, string[]>();
  for (const { path, text } of readContent(contentDir)) {
    const id = /^projects\/([^/]+)\/|^meetings\/([^/]+)\.md$/.exec(path)?.slice(1).find(Boolean);
    if (!id) continue;
    const named = [...new Set(text.match(/[a-z][\w-]+/g))].flatMap((word) => names.get(word) ?? []);
    const said = text.replace(/^## .*$/gm, '');
    texts.set(id, [...(texts.get(id) ?? [titleBy(id)]), said, ...named]);
  }
  return [...texts].map(([id, own]) => ({ id, text: plain(own.join('\n')) }));
}

/** What its page is called by its number alone. */
function titleBy(id: string): string {
  const [year, number] = id.split('-');
  return number?.length === 2 ? `${year}年度 第${Number(number)}回会議` : id;
}

/** Letters of every width, case and kana alike; dashes, waves and long vowels alike. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 96))
    .replace(/[-‐‑‒–—―−ー〜~]/g, 'ー')
    .replace(/(\d),(?=\d)/g, '$1')
    .replaceAll('髙', '高')
    .replaceAll('﨑', '崎')
    .replaceAll('**', '');
}

export const plainSearch = (units: readonly PlainUnit[], term: string): Set<string> =>
  new Set(units.filter(({ text }) => text.includes(plain(term))).map(({ id }) => id));
