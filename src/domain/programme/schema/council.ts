import * as z from 'zod/mini';
import * as v from '../../schema/values.ts';
import { clause, entry, text } from './shared.ts';

const seats = () =>
  z.strictObject({
    npo: entry(
      z.int().check(z.gte(0)),
      'number',
      ['NPOの席', 'NPO seats'],
      ['NPO側の席の数です。', 'Seats of the NPO side.'],
      { example: '4' },
    ),
    city: entry(
      z.int().check(z.gte(0)),
      'number',
      ['市の席', 'City seats'],
      ['市側の席の数です。', 'Seats of the city side.'],
      { example: '3' },
    ),
  });

const step = () =>
  z.strictObject({
    seats: entry(
      seats(),
      'group',
      ['席の数', 'Seats'],
      ['それぞれの側の席の数です。', 'Seats of each side.'],
      { clause: 'C10' },
    ),
    tolerance: entry(
      z.int().check(z.gte(0)),
      'number',
      ['釣り合いの許容', 'Tolerance'],
      ['両側の人数の差がこれを超えると注意が出ます。', 'A larger difference between the sides is a warning.'],
      { example: '1' },
    ),
    clause: clause(),
  });

/** The steps of the council: review and decision, or the decision alone (C08). A rule asks for the decision. */
export const steps = () => z.array(z.literal([1, 2])).check(z.minLength(1));

/** How many sit at the table in each step of the council (C08, C10, C18); a rule asks for each step of the programme. */
export const balance = () =>
  z.strictObject({
    '1': entry(
      z.optional(step()),
      'group',
      ['検討の会議の構成', 'Seats of the review'],
      ['検討の会議の席の数です。', 'The seats of the reviewing sittings.'],
      { onlyWhen: { ja: '検討と決定の二段階のとき', en: 'with review and decision' } },
    ),
    '2': entry(
      z.optional(step()),
      'group',
      ['決定の会議の構成', 'Seats of the decision'],
      ['決定の会議の席の数です。', 'The seats of the deciding sittings.'],
    ),
  });

const postList = (ja: string, en: string, clause: 'C10' | 'C18') =>
  entry(
    z.optional(z.array(text())),
    'table',
    [`${ja}の会議の職`, `Posts of the ${en}`],
    [`${ja}の会議に加わる市の職です。`, `The city’s posts that sit in the ${en}.`],
    { clause },
  );

/** The city's posts that sit in each step; those of step 1 sit in step 2 as well (C10, C18). */
export const posts = () =>
  z.strictObject({ '1': postList('検討', 'review', 'C10'), '2': postList('決定', 'decision', 'C18') });

/** How a guideline is judged: by grades with their reasons, or by points. */
export const judgement = () =>
  z.strictObject({
    kind: entry(
      z.enum(['grades', 'points']),
      'choice',
      ['検討の方法', 'Kind'],
      ['三段階の判断か、点数かを選びます。', 'Grades in words, or points.'],
      {
        example: 'grades',
        choices: { grades: { ja: '三段階', en: 'Grades' }, points: { ja: '点数', en: 'Points' } },
      },
    ),
    adoptAt: entry(
      z.optional(z.int().check(z.gte(0))),
      'number',
      ['採用の目安（点）', 'Line for adoption (points)'],
      [
        '指針ごとの平均点の合計の目安です。示すだけで、採否は会議が決めます。',
        'A line for the sum of the means. It is shown; the council decides.',
      ],
      { example: '30', onlyWhen: { ja: '点数で検討するとき', en: 'where points are given' } },
    ),
  });

/** How often the council meets (C11). */
export const sittings = () =>
  z.strictObject({
    minimum: entry(
      z.int().check(z.gte(0)),
      'number',
      ['年間の最少回数', 'Minimum a year'],
      ['一年度に開く回数の下限です。', 'The least number of sittings in a fiscal year.'],
      { example: '5' },
    ),
    clause: clause(),
  });

/** Approvals that a paper of the council needs from each side. */
export const approvals = () =>
  z.strictObject({
    npo: entry(
      z.int().check(z.gte(0)),
      'number',
      ['NPO側の承認', 'NPO approvals'],
      ['NPO側の構成員の承認の数です。', 'Approvals by members of the NPO side.'],
      { example: '2' },
    ),
    city: entry(
      z.int().check(z.gte(0)),
      'number',
      ['市側の承認', 'City approvals'],
      ['市側の構成員の承認の数です。', 'Approvals by members of the city side.'],
      { example: '2' },
    ),
  });

export const assemblySession = () =>
  z.strictObject({
    name: entry(
      text(),
      'group',
      ['会期の名称', 'Session'],
      ['市議会の会期の名前です。', 'The name of the session.'],
    ),
    from: entry(
      v.isoDate(),
      'date',
      ['開会日', 'From'],
      ['会期の最初の日です。', 'The first day of the session.'],
      { example: '2026-06-03' },
    ),
    to: entry(
      v.isoDate(),
      'date',
      ['閉会日', 'To'],
      ['会期の最後の日です。', 'The last day of the session.'],
      { example: '2026-06-16' },
    ),
  });
