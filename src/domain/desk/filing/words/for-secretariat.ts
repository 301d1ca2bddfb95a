import { japaneseDate } from '../../../dates/era.ts';
import { bilingual } from '../../../messages/bilingual.ts';
import type { Programme } from '../../../programme/schema.ts';
import { filingBranch } from '../facts.ts';
import type { Receipt } from '../receipt.ts';
import { issuePlace, pullPlace } from '../../places.ts';

/** That a branch holds something by hand which did not reach the record, so that the desk does not remove it. */
export const leftBranchWords = (issue: number, pull: number, programme: Programme): string =>
  bilingual({
    ja: `[#${issue}](${issuePlace(programme, issue)}) の書類は記録に登録されていますが、ブランチ \`${filingBranch(issue)}\` に、登録の後で加えられたコミットが残っています。窓口は、人が書いたものを消しません。要るものなら、pull request #${pull} とは別に新しい pull request をつくって取り込んでください。要らないものなら、このままでかまいません。`,
    en: `The paper of [#${issue}](${issuePlace(programme, issue)}) is in the record, but the branch \`${filingBranch(issue)}\` has commits that came after it. The desk removes nothing that a person wrote. If they are needed, open a new pull request beside #${pull}; if not, they may stay.`,
  });

/** That a filing waits for the secretariat for too long; null while it does not. */
export function overdueWords(
  { waitsSince, acceptBy, pull }: Receipt,
  issue: number,
  programme: Programme,
): string | null {
  if (waitsSince === null || acceptBy === null || pull === null) return null;
  return bilingual({
    ja: `[#${issue}](${issuePlace(programme, issue)}) の書類が、${japaneseDate(waitsSince)}から受け付けを待っています（期限は${japaneseDate(acceptBy)}でした）。[pull request #${pull}](${pullPlace(programme, pull)}) を確かめて、登録してください。`,
    en: `[#${issue}](${issuePlace(programme, issue)}) has been waiting since ${waitsSince} (it was due by ${acceptBy}). Please look at [pull request #${pull}](${pullPlace(programme, pull)}) and merge it.`,
  });
}
