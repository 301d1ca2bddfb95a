import { inJapanese } from '../shown.ts';
import type { Harness } from '../harness.ts';
import { answers } from './propose.ts';

/** A side agrees to a paper that the other one filed, or adds its half of a report; the secretariat merges it. */
export async function giveWord(
  theatre: Harness,
  login: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const issue = await theatre.file(
    login,
    'side-word',
    answers([{ kind: 'side-word', data }]),
    '【同意・評価の届出】',
  );
  theatre.tell.paper(`返事 #${issue}`, inJapanese(await theatre.answer(issue)));
  await theatre.merge(issue);
}
