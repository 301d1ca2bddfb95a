import { describe, expect, it } from 'vitest';
import type { Figure, Row } from './figure.ts';
import { bars, columns, YEARS, legend, WIDTH, widthOf } from './charts.ts';

const row = (key: string, ...values: (number | null)[]): Row => ({
  key,
  label: { ja: key, en: key },
  values,
});

const figure = (...rows: Row[]): Figure => ({
  id: 'test',
  title: { ja: '件数', en: 'Counts' },
  sentence: { ja: '', en: '' },
  of: { key: 'what', label: { ja: '何', en: 'What' } },
  series: [
    { key: 'a', label: { ja: '甲', en: 'A' }, unit: 'count' },
    { key: 'b', label: { ja: '乙', en: 'B' }, unit: 'count' },
  ],
  rows,
  draw: (self, lang) => bars(self, lang),
});

/** Where the rectangles of a picture begin, and how wide and high they are. */
const rectangles = (svg: string) =>
  [...svg.matchAll(/<rect\b([^>]*)>/g)].map(([, own = '']) => {
    const of = (name: string) => Number(new RegExp(`\\b${name}="?([\\d.-]+)`).exec(own)?.[1]);
    return { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
  });

describe('bars', () => {
  it('are as long as their values, the longest within the picture', () => {
    const [short, long] = rectangles(bars(figure(row('甲', 25), row('乙', 100)), 'ja').text);
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(4, 1);
    expect((long?.x ?? 0) + (long?.width ?? 0)).toBeLessThan(WIDTH);
  });

  it('stand behind each other where a row has several values, and nothing is drawn for none', () => {
    const [first, second, ...more] = rectangles(
      bars(figure(row('甲', 10, 30), row('乙', 0, null)), 'ja', { of: [0, 1] }).text,
    );
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
    expect(more).toEqual([]);
  });

  it('have a name that is too wide above them', () => {
    const name = 'とても長い名前の事業の分野のはなし';
    expect(bars(figure(row(name, 1)), 'ja').text).toMatch(/<text x="?0"? y/);
    expect(bars(figure(row('短い', 1)), 'ja').text).not.toMatch(/<text x="?0"? y/);
  });

  it('escape what a city typed', () => {
    expect(bars(figure(row('<b>&', 1)), 'ja').text).toContain('&lt;b&gt;&amp;');
  });
});

describe('columns', () => {
  const tick = (value: number) => String(value);

  it('show the last years of a long record', () => {
    const many = Array.from({ length: YEARS + 3 }, (_, at) => row(String(2010 + at), at + 1));
    const { text } = columns(figure(...many), 'ja', { of: [0], tick });
    expect(rectangles(text)).toHaveLength(YEARS);
    expect(text).not.toContain('>2012<');
    expect(text).toContain('>2024<');
  });

  it('leave a gap where there is no value, and stand on the line', () => {
    const drawn = rectangles(
      columns(figure(row('2025', null), row('2026', 5)), 'ja', { of: [0], tick }).text,
    );
    expect(drawn).toHaveLength(1);
    for (const { y, height } of drawn) expect(y + height).toBeCloseTo(196, 0);
  });

  it('reach the top of a scale that is known', () => {
    const [half] = rectangles(columns(figure(row('2026', 50)), 'ja', { of: [0], tick, highest: 100 }).text);
    expect(half?.height).toBeCloseTo(90, 0);
  });
});

it('the legend names the columns in the order of the picture', () => {
  expect(legend(figure(), 'en', [1, 0]).text).toMatch(/s1[\s\S]*B[\s\S]*s0[\s\S]*A/);
});

it('a Japanese letter is as wide as it is high, a Latin one is not', () => {
  expect(widthOf('協働')).toBe(24);
  expect(widthOf('ab')).toBeLessThan(widthOf('協働'));
});
