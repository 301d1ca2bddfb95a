import { numberText, yenText } from '../format.ts';
import type { Language } from '../../domain/text.ts';
import { statisticsText } from '../i18n/statistics.ts';
import type { Unit } from './figure.ts';

/** A value as people read it, with its unit where one is read aloud with it. */
export function valueText(value: number, unit: Unit, lang: Language): string {
  switch (unit) {
    case 'yen':
      return yenText(value, lang);
    case 'percent':
      return `${numberText(value)}%`;
    case 'days':
      return statisticsText.days(numberText(value), value === 1)[lang];
    default:
      return numberText(value);
  }
}

/** Whole percents. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 100);

export const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** A mark of a scale of sums, in the units in which they are read: 20万円; ¥200k. */
export const manYen = (value: number, lang: Language): string =>
  lang === 'ja'
    ? `${numberText(value / 10_000)}${value === 0 ? '円' : '万円'}`
    : `¥${value === 0 ? '0' : `${numberText(value / 1000)}k`}`;
