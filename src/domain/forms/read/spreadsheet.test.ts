import { expect, it } from 'vitest';
import { bodyOf, deskAt, formOf } from '../../desk/filing/filing.test-support.ts';
import { readForm } from './read-form.ts';

// Tables as people have them: copied from a spreadsheet, in the words of a city hall.

const desk = deskAt('2026-11-20T10:05:00+09:00');
const form = formOf('agreement', desk);

const linesOf = (typed: string) => {
  const { papers, problems } = readForm(form, bodyOf(form, { 収支予算: typed }));
  expect(problems.filter(({ heading }) => heading === '収支予算')).toEqual([]);
  return papers[0]?.data['budgetLines'];
};

it('cells copied from a spreadsheet are told apart by their tabs, with or without the head of the table', () => {
  const written = linesOf('2027｜支出｜道具の購入費｜180000｜行政\n2027｜収入｜会費｜180000｜NPO');
  const copied = '2027\t支出\t道具の購入費\t180,000\t行政\n2027\t収入\t会費\t180,000\tNPO';
  expect(linesOf(copied)).toEqual(written);
  const columns = form.boxes.find(({ heading }) => heading === '収支予算')?.columns ?? [];
  const head = columns.map(({ label }) => label.ja).join('\t');
  expect(linesOf(`${head}\n${copied}`)).toEqual(written);
});

it.each(['市', '行政', '市役所', 'city'])('the city is understood as %s', (word) => {
  expect(linesOf(`2027｜支出｜道具｜1｜${word}`)).toMatchObject([{ bearer: 'city' }]);
});

it.each(['NPO', 'ＮＰＯ', '団体', '提案者'])('the NPO is understood as %s', (word) => {
  expect(linesOf(`2027｜支出｜道具｜1｜${word}`)).toMatchObject([{ bearer: 'npo' }]);
});
