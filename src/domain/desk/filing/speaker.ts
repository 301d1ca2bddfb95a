import type { FiledKind, FormProblem } from '../../forms/form.ts';
import type { Debtor } from '../../lifecycle/obligation.ts';
import { PARTY_LABELS } from '../../record/kinds/shared.ts';
import { documentOf, type Project } from '../../record/record.ts';
import type { Actor } from '../actor.ts';
import type { Account } from '../account.ts';
import { speakersOf } from '../scope/who-may-file.ts';

type Data = Readonly<Record<string, unknown>>;

/** Who files a note on what is owed, and in which project. */
export interface NotedBy {
  readonly author: Actor;
  readonly proposer: Account | null;
  readonly project: Project | undefined;
}

interface Spoken {
  readonly data: Data;
  /** That somebody speaks for a side that is another's; null where they do not. */
  readonly problem: Pick<FormProblem, 'message' | 'fix'> | null;
}

/**
 * Returns a progress note with the side for which it speaks (C22): what it lists as done is met for that side alone, so nobody
 * writes it for another. Where the filer chose none, it is the filer's own.
 */
export function withSpeaker(kind: FiledKind, data: Data, by: NotedBy): Spoken {
  if (kind !== 'progress') return { data, problem: null };
  const own = speakersOf(by.author, by);
  const chosen = data['by'];
  if (chosen === undefined) {
    const first = firstOf(own, by);
    return { data: first === undefined ? data : { ...data, by: first }, problem: null };
  }
  const isOwn = own.length === 0 || own.some((one) => one === chosen);
  return { data, problem: isOwn ? null : notYours(own) };
}

/** With an agreement the proposer is the owner of the project. */
const firstOf = (own: readonly Debtor[], { author, project }: NotedBy): Debtor | undefined =>
  own.includes('proposer') && !author.isSecretariat && !(project && documentOf(project, 'agreement'))
    ? 'proposer'
    : own[0];

function notYours(own: readonly Debtor[]): Pick<FormProblem, 'message' | 'fix'> {
  const labels = own.map((one) => PARTY_LABELS[one]);
  return {
    message: {
      ja: 'ほかの立場の記録は、その方が届け出ます。',
      en: 'A note of another side is filed by that side itself.',
    },
    fix: {
      ja: `${labels.map(({ ja }) => `「${ja}」`).join('か')}を選んでください。ほかの方の分は、書面で受けたときに事務局が登録します。`,
      en: `Choose ${labels.map(({ en }) => `"${en}"`).join(' or ')}. What another side gave on paper is entered by the secretariat.`,
    },
  };
}
