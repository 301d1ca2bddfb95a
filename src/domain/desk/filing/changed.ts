import { japaneseDate } from '../../dates/era.ts';
import { dayAndClock } from '../../dates/day.ts';
import { isIsoDate } from '../../dates/iso-date.ts';
import { schemaOf, wordsOf } from '../../forms/edits/index.ts';
import type { Edited } from '../../forms/edits/edit.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { contentPathOf } from '../../record/path.ts';
import { paperAt, type CityRecord } from '../../record/record.ts';
import { descriptionsAlong, isGroup } from '../../record/text/field-path.ts';
import type { Text } from '../../text.ts';
import type { FiledPaper } from './outcome.ts';

/** How many changes of one file are told by name. */
const MOST = 12;

/**
 * Returns what a form changes in files that are there, in words: whoever looks at a filing of the secretariat reads it before any line
 * of a file. 「会場」を「市役所」から「公民館」に変えます。
 */
export function changedIn(
  papers: readonly FiledPaper[],
  { before, after }: { readonly before: CityRecord; readonly after: CityRecord },
): readonly Text[] {
  return papers.flatMap(({ kind, path }): Text[] => {
    const { label } = wordsOf(kind);
    const [was, is] = [dataAt(before, path), dataAt(after, path)];
    if (was === undefined)
      return [{ ja: `新しい「${label.ja}」を作ります。`, en: `A new "${label.en}" is made.` }];
    const changes = changesOf(kind, was, is ?? {});
    const others = changes.length - MOST;
    return [
      ...changes.slice(0, MOST),
      ...(others > 0 ? [{ ja: `ほか${others}か所`, en: `${others} more` }] : []),
    ];
  });
}

type Data = Readonly<Record<string, unknown>>;

function dataAt(record: CityRecord, path: string): Data | undefined {
  const place = contentPathOf(path);
  const data =
    place?.is === 'programme' ? record.programmes.get(place.fiscalYear) : paperAt(record, path)?.data;
  return isGroup(data) ? data : undefined;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changesOf(kind: Edited, was: Data, is: Data): Text[] {
  return Object.keys({ ...was, ...is }).flatMap((key): Text[] => {
    if (isSame(was[key], is[key])) return [];
    const description = descriptionsAlong(schemaOf(kind), key).at(-1);
    const label = description?.label ?? { ja: key, en: key };
    const rows = rowsIn(label, was[key], is[key]);
    if (rows) return rows;
    const shown = (value: unknown): string | null =>
      shownValue(description?.choices?.[String(value)]?.ja ?? value);
    const [old, now] = [shown(was[key]), shown(is[key])];
    if (now === null) return [{ ja: `「${label.ja}」が変わります。`, en: `"${label.en}" changes.` }];
    return [
      old === null
        ? { ja: `「${label.ja}」に「${now}」と書きます。`, en: `"${label.en}" becomes "${now}".` }
        : {
            ja: `「${label.ja}」を「${old}」から「${now}」に変えます。`,
            en: `"${label.en}" changes from "${old}" to "${now}".`,
          },
    ];
  });
}

/** The rows of a list with names of their own that come, go or change; null for a list without names. */
function rowsIn(label: Text, was: unknown, is: unknown): Text[] | null {
  if (!Array.isArray(is)) return null;
  const old = (Array.isArray(was) ? was : []) as readonly unknown[];
  const now = is as readonly unknown[];
  if (![...old, ...now].every((row) => nameOf(row) !== null)) return null;
  const news = now.filter((row) => !old.some((other) => isSame(other, row)));
  const gone = old.filter((row) => !now.some((other) => nameOf(other) === nameOf(row)));
  return [
    ...news.map((row): Text => {
      const name = nameOf(row) ?? '';
      return old.some((other) => nameOf(other) === name)
        ? { ja: `「${label.ja}」の「${name}」が変わります。`, en: `"${name}" in "${label.en}" changes.` }
        : { ja: `「${label.ja}」に「${name}」を加えます。`, en: `"${name}" is added to "${label.en}".` };
    }),
    ...gone.map((row): Text => {
      const name = nameOf(row) ?? '';
      return {
        ja: `「${label.ja}」から「${name}」を除きます。`,
        en: `"${name}" is taken from "${label.en}".`,
      };
    }),
  ];
}

/** What people call a row of a list; null where it has no name. */
function nameOf(row: unknown): string | null {
  if (!isGroup(row)) return null;
  const { displayName, name, item, what } = row;
  const found = [displayName, isGroup(name) ? name['ja'] : name, item, what].find(
    (one) => typeof one === 'string',
  );
  return typeof found === 'string' ? escapeMarkdown(found, 60) : null;
}

/** A short value as people read it; null for what is long, or no single value. */
function shownValue(value: unknown): string | null {
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value !== 'string' || value.length > 120 || value.includes('\n')) return null;
  if (isIsoDate(value)) return japaneseDate(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? dayAndClock(value) : escapeMarkdown(value, 120);
}
