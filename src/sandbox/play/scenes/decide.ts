import { held } from '../held.ts';
import { newYear } from '../new-year.ts';
import { adoption } from '../papers/council.ts';
import { expectThat, inJapanese, tellStanding } from '../shown.ts';
import type { Theatre } from '../theatre.ts';
import { pass } from './judge.ts';
import type { Proposed } from './propose.ts';

/** The year's roster and sittings are written; by July the directors join to decide. */
export async function decide(theatre: Theatre, { beach }: Proposed): Promise<void> {
  const { tell } = theatre;
  await theatre.moveTo('2027-03-15T10:00:00+09:00');
  tell.scene('2027-03-15', '2027年度の名簿と会議');
  const sittings = [
    { id: '2027-01', step: '[1]', convened: '2027-03-12', day: '2027-05-19' },
    { id: '2027-02', step: '[2]', convened: '2027-03-12', day: '2027-07-21' },
  ];
  await newYear(theatre, 2027, sittings);

  await theatre.moveTo('2027-07-22T09:00:00+09:00');
  tell.scene('2027-07-22', '決定：採用');
  await theatre.bring('minutes-2027', '2027年度の会議の出席と記録', [
    held(theatre, '2027-01', '新しい年度の進め方を確かめた。', false),
    held(theatre, '2027-02', '浜のごみ調べの採用を決めた。', true),
  ]);
  await pass(theatre, beach.project, 'decision', adoption('2027-02'), [
    'npo-1',
    'npo-4',
    'kikaku-kacho',
    'somu-bucho',
  ]);
  tellStanding(theatre, beach.project);
  expectThat(theatre.standing(beach.project).stage === 'adopted', 'the project is adopted');
  tell.paper(`お知らせ #${beach.issue}`, inJapanese(await theatre.answer(beach.issue)));
}
