import { kiteAgain } from '../papers/proposal.ts';
import { expectThat, inJapanese, tellStanding } from '../shown.ts';
import type { Theatre } from '../theatre.ts';
import { answers, type Proposed } from './propose.ts';

/** Who was turned down comes back with the advice taken up. */
export async function comeBack(theatre: Theatre, { kite }: Proposed): Promise<void> {
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
  expectThat(theatre.standing(project).stage === 'proposed', 'the new proposal is received');
}
