import type { AdviceRequest } from '../../domain/desk/advice/request.ts';
import { advisersOf, officeWords, secretariatWords } from '../../domain/desk/advice/advice-words.ts';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { ensureComment } from '../../github/comments.ts';
import type { GitHub } from '../../github/port.ts';
import { mentionsOf } from '../../github/teams.ts';
import { tellSecretariat } from '../alert/tell.ts';

/**
 * The office that gives advice is told of a request, once, in its thread; one that has no account is told by the
 * secretariat (C07).
 */
export async function tellAdvisers(gh: GitHub, desk: Desk, request: AdviceRequest): Promise<void> {
  const accounts = advisersOf(desk.programme).flatMap(({ github }) => github?.login ?? []);
  const mentions = await mentionsOf(gh, accounts);
  if (mentions.length > 0)
    await ensureComment(
      gh,
      request.issue,
      'advice',
      `${mentions.join(' ')}\n\n${officeWords(request, desk)}`,
    );
  else
    await tellSecretariat(gh, { record: desk.read.record, today: desk.today }, [
      { mark: `advice:${request.issue}`, words: secretariatWords(request, desk, 'no-account') },
    ]);
}
