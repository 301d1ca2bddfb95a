import { CONTENT } from '../../../domain/record/path.ts';
import type { DataOf } from '../../../domain/record/kinds/index.ts';
import { hold, newYear } from '../secretariat.ts';
import { referral, rejection, adoption } from '../papers/council-papers.ts';
import { expectThat, inJapanese, tellPaper, tellStanding } from '../shown.ts';
import { type Harness, SECRETARIAT } from '../harness.ts';
import { answers, type Proposed } from './propose.ts';

/** The year's roster and sittings are written; by July the directors join to decide. */
export async function decide(theatre: Harness, { beach }: Proposed): Promise<void> {
  const { tell } = theatre;
  await theatre.moveTo('2027-03-15T10:00:00+09:00');
  tell.scene('2027-03-15', '2027年度の名簿と会議');
  const sittings = [
    { step: ['1'], convenedOn: '2027-03-12', day: '2027-05-19' },
    { step: ['2'], convenedOn: '2027-03-12', day: '2027-07-21' },
  ];
  await newYear(theatre, 2027, sittings);

  await theatre.moveTo('2027-07-22T09:00:00+09:00');
  tell.scene('2027-07-22', '決定：採用');
  await hold(theatre, '2027-01', '新しい年度の進め方を確かめた。', false);
  await hold(theatre, '2027-02', '浜のごみ調べの採用を決めた。', true);
  await pass(theatre, beach.project, 'decision', adoption('2027-02'), [
    'npo-1',
    'npo-4',
    'kikaku-kacho',
    'somu-bucho',
  ]);
  tellStanding(theatre, beach.project);
  expectThat(theatre.status(beach.project).stage === 'adopted', 'the project is adopted');
  tell.paper(`お知らせ #${beach.issue}`, inJapanese(await theatre.answer(beach.issue)));
}

const MEETING = '2026-06';

/** What the council found is written down; one proposal goes on, the other comes back with reasons. */
export async function judge(theatre: Harness, { beach, kite }: Proposed): Promise<void> {
  const { tell } = theatre;
  tell.scene(theatre.today(), '検討結果：ステップ2へ');
  await pass(theatre, beach.project, 'review', referral(MEETING), [
    'npo-1',
    'npo-5',
    'zaisei-kacho',
    'kikaku-kacho',
  ]);
  tellStanding(theatre, beach.project);

  tell.scene(theatre.today(), '検討結果：不採用（会議の席での承認）');
  await pass(
    theatre,
    kite.project,
    'review',
    rejection(MEETING, ['npo-1', 'npo-2', 'zaisei-kacho', 'gyokaku-kacho']),
    [],
  );
  tellStanding(theatre, kite.project);
  expectThat(theatre.status(kite.project).stage === 'not-adopted', 'the other is turned down');
  tell.paper(`お知らせ #${kite.issue}`, inJapanese(await theatre.answer(kite.issue)));
}

/** A paper of the council goes through the gate: nobody alone, no side alone, and a taken-back approval counts no more. */
export async function pass<K extends 'review' | 'decision' | 'verification'>(
  theatre: Harness,
  project: string,
  kind: K,
  data: DataOf<K>,
  members: readonly string[],
): Promise<void> {
  const { tell, forge } = theatre;
  tell.act(SECRETARIAT, `${project} の結果を書いて出します。`);
  const issue = await theatre.file(
    SECRETARIAT,
    kind,
    answers([{ kind, data: { ...data } }], project),
    '【会議の結果】',
  );
  const { number, head } = await theatre.pullOf(issue);
  const key = kind === 'verification' && 'fiscalYear' in data ? data.fiscalYear : data.meeting;
  tellPaper(theatre, head.sha, `${CONTENT}projects/${project}/${kind}-${key}.md`);
  for (const [index, member] of members.entries()) {
    const pull = await theatre.pullOf(issue);
    const { open, sentence } = await theatre.gate(pull);
    expectThat(!open, `the gate is shut before ${member} approves`);
    tell.state(`#${number} ${sentence}`);
    if (index === 0) {
      await forge.asUser(member).review(number, 'REQUEST_CHANGES', '言い回しを確かめさせてください。');
      await theatre.runner.idle();
    }
    tell.act(member, '内容を承認します。');
    forge.clock.pass(60);
    await forge.asUser(member).review(number, 'APPROVE');
    await theatre.runner.idle();
  }
  const passed = await theatre.gate(await theatre.pullOf(issue));
  tell.state(`#${number} ${passed.sentence}`);
  await theatre.merge(issue);
}
