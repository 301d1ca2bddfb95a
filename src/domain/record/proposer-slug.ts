import { nfkc } from '../compose.ts';

/** Who proposed, as far as it tells one proposer from another. */
export interface ProposerIdentity {
  readonly proposer: string;
  readonly proposerNumber: string | null;
  readonly proposerSection: string | null;
}

/**
 * The name of a proposer in addresses, always the same for the same one: the corporate number where there is one, the
 * section of the city, else a digest of the name, in which width and spaces do not count. Two groups of exactly one
 * name are one here: the record has nothing that tells them apart.
 */
export function proposerSlug({ proposer, proposerNumber, proposerSection }: ProposerIdentity): string {
  if (proposerNumber !== null) return proposerNumber;
  if (proposerSection !== null) return `section-${proposerSection}`;
  return `n-${digest(plainName(proposer))}`;
}

/** Returns a name as it is compared with others: without width, spaces and case. */
export const plainName = (name: string): string => nfkc(name).replace(/\s+/gu, '').toLowerCase();

/** FNV-1a of 64 bits: short, stable, and no secret. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36).padStart(13, '0');
}
