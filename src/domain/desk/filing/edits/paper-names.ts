import { fiscalYearLabel } from '../../../dates/fiscal-year.ts';
import { knownOffices } from '../../../programme/known.ts';
import { kindNames } from '../../../record/kinds/kind-label.ts';
import type { ProjectDocument } from '../../../record/record.ts';
import type { Desk } from '../desk.ts';

/**
 * Returns what a paper may be called, the way its page calls it first: 「報告書（2025年度（令和7年度））」, 「検討シート（財政課長）」;
 * with the key of its file, by its kind alone, and by its file.
 */
export function paperNames({ kind, key, path }: ProjectDocument, desk: Desk): string[] {
  const file =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.mdx?$/, '') ?? '';
  const labels = kindNames(kind, desk.programme);
  if (key === null) return [...labels, file];
  const shown = shownKeys(kind, key, desk);
  return [
    ...labels.flatMap((label) => [...shown.map((own) => `${label}（${own}）`), `${label} ${key}`, label]),
    file,
  ];
}

/** What tells a paper from others of its kind, in words. */
function shownKeys(kind: ProjectDocument['kind'], key: string, { read, today }: Desk): string[] {
  switch (kind) {
    case 'report':
    case 'verification':
      return [fiscalYearLabel(Number(key)).ja, `${key}年度`];
    case 'opinion':
      return [knownOffices(read.record, today).get(key)?.label.ja ?? key];
    case 'assessment': {
      const [meeting, id] = [key.slice(0, 7), key.slice(8)];
      const members = [...read.record.rosters.values()].flatMap(({ data }) => data.members);
      const name = members.findLast((member) => member.id === id)?.displayName ?? id;
      return [`${name}、会議 ${meeting}`, name];
    }
    case 'review':
    case 'decision':
      return [`会議 ${key}`];
    default:
      return [dayInWords(key)];
  }
}

/** 2025年12月12日 of a key that begins with a day; else the key. */
function dayInWords(key: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(key) ?? [];
  return year === undefined ? key : `${year}年${Number(month)}月${Number(day)}日`;
}
