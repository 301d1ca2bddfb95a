import { ownDate } from '../../lifecycle/own-date.ts';
import { formatField, type Step } from '../../record/text/field-path.ts';
import { PATTERNS } from '../../schema/values.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { defineRule } from '../rule.ts';
import { unlessWithin } from './bounds.ts';

/** Years after a paper's own day within which what it plans lies: no agreement of a city binds longer. */
const YEARS = 30;

export const farDay = defineRule({
  id: 'far-day',
  family: 'time',
  severity: 'error',
  clause: null,
  title: { ja: '遠すぎる日付', en: 'A day too far ahead' },
  why: {
    ja: '三十年より先の日付は、年の打ち間違いのことがほとんどです。年度ごとの報告や計算が、際限なく増えてしまいます。',
    en: 'A day more than thirty years ahead is nearly always a slip in the year, and asks for a report in each of them.',
  },
  remedy: {
    ja: '年を確かめて直します。本当に長く続く事業なら、まず三十年以内の期間で書き、後で改めます。',
    en: 'Mend the year. A project that goes on for longer is planned for thirty years at first.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const own = ownDate(document, project, record.sittings);
    if (own === null) return;
    const to = {
      day: `${Number(own.slice(0, 4)) + YEARS}${own.slice(4)}`,
      what: { ja: `書類の日から${YEARS}年後`, en: `${YEARS} years after the day of the paper` },
    };
    for (const [field, found] of daysIn(document.data, []))
      yield* unlessWithin({
        file: document.path,
        kind: document.kind,
        field,
        found,
        to,
        fix: CHECK_THE_YEAR,
      });
  },
});

const CHECK_THE_YEAR = { ja: '年を確かめて直してください。', en: 'Check the year and mend it.' };

function* daysIn(value: unknown, path: readonly Step[]): Iterable<readonly [field: string, day: IsoDate]> {
  if (typeof value === 'string') {
    if (PATTERNS.date.test(value)) yield [formatField(path) ?? '', value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* daysIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
