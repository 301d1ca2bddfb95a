import { nfkc } from '../../compose.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import type { Approval } from './reviews.ts';

/** `Approved-by: npo-1 (npo)`, as git reads the end of a commit message. */
const TRAILER = /^[ \t]*Approved-by:[ \t]*([a-z0-9-]+) \((npo|city)\)[ \t]*$/;

/** Whatever looks to people or to git like one of ours: nobody writes them but the gate. */
const CLAIM = /approved[\p{Pd}_ ]?by\s*[:=]/iu;

const isClaim = (line: string): boolean => CLAIM.test(nfkc(line).replace(/\p{Cf}/gu, ''));

/** A title without what claims an approval. */
export const withoutClaims = (title: string): string =>
  isClaim(title) ? title.replace(/[:：=]/g, ' ') : title;

/**
 * The body of a pull request that ends with the approvals that count, npo first. On merging, the body becomes the message of
 * the merge commit, so that the clone itself is evidence. Lines that claim an approval elsewhere are taken out.
 */
export function withTrailers(body: string, approvals: readonly Approval[]): string {
  const lines = body.split(/\r\n|\r|\n/).filter((line) => !isClaim(line));
  const own = lines.join('\n').trimEnd();
  const trailers = inOrder(approvals).map(({ member, side }) => `Approved-by: ${member} (${side})`);
  if (trailers.length === 0) return own;
  return own === '' ? trailers.join('\n') : `${own}\n\n${trailers.join('\n')}`;
}

/** The approvals at the end of a body, for whoever writes the rest of it anew. */
export function trailersOf(body: string): readonly Approval[] {
  const last = body
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .reverse();
  const end = last.findIndex((line) => !TRAILER.test(line));
  return last
    .slice(0, end < 0 ? last.length : end)
    .reverse()
    .flatMap((line) => {
      const [, member, side] = TRAILER.exec(line) ?? [];
      return member !== undefined && (side === 'npo' || side === 'city') ? [{ member, side }] : [];
    });
}

const inOrder = (approvals: readonly Approval[]): readonly Approval[] =>
  SIDES.flatMap((side) =>
    approvals.filter((approval) => approval.side === side).sort((a, b) => (a.member < b.member ? -1 : 1)),
  );
