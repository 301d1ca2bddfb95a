import { SIDES, type Side } from '../record/kinds/shared.ts';
import { documentOf, sectionKeyOf, type Project } from '../record/record.ts';
import { sameAccount, type Account } from './account.ts';
import type { Actor } from './actor.ts';
import { isSender } from './sender.ts';

/** What has to be known of a project, to say who speaks for its sides. */
export interface Sides {
  /** As it stands on the default branch. */
  readonly project: Project;
  /** Who opened the project's thread; null where nobody did, or GitHub does not know. */
  readonly proposer: Account | null;
}

/**
 * Returns the side for which an account gives its own word (C28): the NPO's for who opened the thread of its own project, the
 * city's for an account of the responsible section. Null for everybody else: whoever entered the project for somebody, or filed
 * what the city itself proposes, is no voice of the owner. Who sends by the postbox speaks as the owner, and the word counts once
 * the secretariat has made sure who it was (`origin.ts`).
 */
export function sideOf(actor: Actor, { project, proposer }: Sides): Side | null {
  const section = sectionKeyOf(project);
  if (section !== undefined && actor.offices.some(({ id }) => id === section)) return 'city';
  const proposal = documentOf(project, 'proposal')?.data;
  if (!proposal || proposal.proposer.type === 'city-staff') return null;
  if (isSender(actor)) return 'npo';
  if (proposal.onBehalf !== undefined) return null;
  const isOwner = proposer !== null && sameAccount(actor, proposer) && !actor.isSecretariat;
  return isOwner ? 'npo' : null;
}

/** The other of the two. */
export const otherSide = (side: Side): Side => (side === 'npo' ? 'city' : 'npo');

/** Whose words somebody may file: its own side's, and the secretariat's entry those of both. */
export const sidesEntered = (actor: Actor, own: Side | null): readonly Side[] =>
  actor.isSecretariat ? SIDES : own === null ? [] : [own];
