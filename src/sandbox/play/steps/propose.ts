import { CONTENT } from '../../../domain/record/path.ts';
import type { PaperAnswers } from '../../../domain/forms/form.ts';
import { beachProposal, firstAttempt, kiteProposal, kiteAgain } from '../papers/proposal.ts';
import { expectThat, inJapanese, tellPaper, tellStanding } from '../shown.ts';
import type { Harness } from '../harness.ts';

/** Who was turned down comes back with the advice taken up. */
export async function comeBack(theatre: Harness, { kite }: Proposed): Promise<void> {
  const { tell } = theatre;
  await theatre.moveTo('2027-09-06T10:00:00+09:00');
  tell.scene('2027-09-06', 'もう一度提案する');
  tell.act('たこあげ好きの集まり', '助言を受けて直した提案を、再提案の様式で出します。');
  const issue = await theatre.file(
    'shimin-a',
    're-proposal',
    answers([{ kind: 'proposal', data: { ...kiteAgain(kite.project) } }]),
    '【再提案】たこあげ',
  );
  tell.paper(`返事 #${issue}`, inJapanese(await theatre.answer(issue)));
  await theatre.merge(issue);
  const project = `2027-${String(issue).padStart(4, '0')}`;
  tellStanding(theatre, project);
  expectThat(theatre.status(project).stage === 'proposed', 'the new proposal is received');
}

export const answers = (papers: readonly PaperAnswers[], project?: string) => ({
  questions: project === undefined ? {} : { project },
  papers,
  pasted: null,
});

const proposed = (data: object) => answers([{ kind: 'proposal', data: data as PaperAnswers['data'] }]);

/** What was proposed: the issue of each, which is its thread, and the number of the project. */
export interface Proposed {
  readonly beach: { readonly issue: number; readonly project: string };
  readonly kite: { readonly issue: number; readonly project: string };
}

/** A proposal with mistakes, a consultation, the mended proposal, and another one; both are accepted. */
export async function propose(theatre: Harness): Promise<Proposed> {
  const { tell } = theatre;
  await theatre.moveTo('2026-12-01T10:00:00+09:00');
  tell.scene('2026-12-01', '提案する：まちがいのある基本シート');
  tell.act(
    'なぎさを歩く会',
    '基本シートの様式に書いて出します。内訳の合計と、終わりの日にまちがいがあります。',
  );
  const beach = await theatre.file(
    'npo-mizube',
    'proposal',
    proposed(firstAttempt),
    '【基本シート】夕日の浜',
  );
  const refusal = await theatre.answer(beach);
  tell.paper(`返事 #${beach}`, inJapanese(refusal));
  expectThat(
    refusal.includes('予算規模') || refusal.includes('総額'),
    'the answer names the sums that do not add up',
  );
  expectThat(refusal.includes('終了予定日'), 'the answer names the last day');

  await theatre.moveTo('2026-12-03T15:00:00+09:00');
  tell.scene('2026-12-03', '相談する');
  tell.act('市民活動センター', '相談を受けて、助言を残します。');
  const consultation = await theatre.file(
    'npo-center',
    'consultation',
    answers([
      {
        kind: 'consultation',
        data: {
          on: '2026-12-03',
          by: 'npo-center',
          topics: ['予算の内訳', '期間の書き方'],
          advice: '総額と負担の内訳をそろえ、終わりの日を年度の区切りに合わせることを勧めました。',
        },
      },
    ]),
    '【相談記録】',
  );
  await theatre.merge(consultation);

  await theatre.moveTo('2026-12-05T09:30:00+09:00');
  tell.scene('2026-12-05', '直して出す');
  tell.act('なぎさを歩く会', '同じスレッドの文を直します。');
  await theatre.mend('npo-mizube', beach, 'proposal', proposed(beachProposal));
  tell.paper(`返事 #${beach}`, inJapanese(await theatre.answer(beach)));
  const pull = await theatre.pullOf(beach);
  const project = `2026-${String(beach).padStart(4, '0')}`;
  tellPaper(theatre, pull.head.sha, `${CONTENT}projects/${project}/proposal.md`);
  tell.state(`#${pull.number} ${(await theatre.gate(pull)).sentence}`);
  tell.act('市民活動課', '受け付けて、記録に入れます。');
  await theatre.merge(beach);
  tellStanding(theatre, project);
  expectThat(
    theatre.status(project).round?.fiscalYear === 2027,
    'a proposal of December is of the next round',
  );

  const kite = await theatre.file('shimin-a', 'proposal', proposed(kiteProposal), '【基本シート】たこあげ');
  await theatre.merge(kite);
  const second = `2026-${String(kite).padStart(4, '0')}`;
  tellStanding(theatre, second);
  return { beach: { issue: beach, project }, kite: { issue: kite, project: second } };
}
