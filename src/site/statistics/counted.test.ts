import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/text.ts';
import { CARRIED_OUT, cityWith, make, project } from '../record/city.test-support.ts';
import { answersOf } from './counted.ts';
import { manYen, percentOf, valueText } from './number.ts';

const city = cityWith(
  '2027-06-01',
  project('2026-0042', ...CARRIED_OUT),
  project(
    '2026-0043',
    make.proposal('2026-04-20'),
    make.review('2026-01', 'not-adopted', { notifiedOn: '2026-05-25' }),
  ),
);
const { figures } = answersOf(city);
const figure = (id: string) => figures.find((one) => one.id === id);

describe('the figures of the record', () => {
  it('without a project tell of nothing but the sittings that the programme owes', () => {
    expect(answersOf(cityWith('2026-04-02')).figures.map(({ id }) => id)).toEqual(['on-time']);
  });

  it('have a value for each column in each row, each under a key of its own', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { id, rows, series } of figures) {
      expect(new Set(rows.map(({ key }) => key)).size, id).toBe(rows.length);
      for (const { values } of rows) expect(values, id).toHaveLength(series.length);
    }
  });

  it('are drawn in both languages, each picture with a name for who does not see it', () => {
    for (const one of figures)
      for (const lang of LANGUAGES) {
        const { text } = one.draw(one, lang);
        expect(text, one.id).toMatch(/<svg [^>]*aria-label="?[^">]/);
        expect(text, one.id).not.toMatch(/NaN|undefined|Infinity/);
      }
  });

  it('say how many proposals were answered and adopted', () => {
    expect(figure('adoption')?.rows.map(({ key, values }) => [key, ...values])).toEqual([['2026', 50, 2, 1]]);
  });

  it('C23: set what was spent against what was agreed, only where a report told it', () => {
    expect(figure('money')?.rows[0]?.values.slice(0, 3)).toEqual([150_000, 130_000, 1]);
    expect(figure('city-money-by-year')).toMatchObject({ page: 'money' });
  });

  it('C28: name everyone whose turn it was, whoever they are', () => {
    const parties = figure('waiting')?.rows.map(({ key }) => key);
    expect(parties?.toSorted()).toEqual(['council', 'owner', 'secretariat', 'section']);
  });

  it('are counted once for a build', () => {
    expect(answersOf(city)).toBe(answersOf(city));
  });
});

describe('numbers as people read them', () => {
  it('have their unit in both languages', () => {
    expect([valueText(1200, 'yen', 'ja'), valueText(1200, 'yen', 'en')]).toEqual(['1,200円', '¥1,200']);
    expect(valueText(1, 'days', 'en')).not.toBe(valueText(2, 'days', 'en').replace('2', '1'));
  });

  it('are whole percents, and nothing of nothing is none', () => {
    expect([percentOf(1, 3), percentOf(2, 3), percentOf(0, 0)]).toEqual([33, 67, 0]);
  });

  it('are short on the scale of a picture', () => {
    expect([manYen(0, 'ja'), manYen(200_000, 'ja')]).toEqual(['0円', '20万円']);
    expect([manYen(0, 'en'), manYen(200_000, 'en')]).toEqual(['¥0', '¥200k']);
  });
});
