import type { IsoDate } from '../../../dates/iso-date.ts';
import { japaneseDate } from '../../../dates/era.ts';
import { bilingual } from '../../../messages/bilingual.ts';
import type { Programme } from '../../../programme/schema.ts';
import { filingBranch } from '../facts.ts';
import type { Waiting } from '../waiting.ts';
import { issuePlace, pullPlace } from '../../places.ts';

/** That a branch holds something by hand which did not reach the record, so that the desk does not remove it. */
export const leftBranchWords = (issue: number, pull: number, programme: Programme): string =>
  bilingual({
    ja: `[#${issue}](${issuePlace(programme, issue)}) の書類は記録に登録されていますが、ブランチ \`${filingBranch(issue)}\` に、登録の後で加えられたコミットが残っています。窓口は、人が書いたものを消しません。必要なものなら、プルリクエスト #${pull} とは別に新しいプルリクエストをつくって取り込んでください。不要なら、このままでかまいません。`,
    en: `The paper of [#${issue}](${issuePlace(programme, issue)}) is in the record, but the branch \`${filingBranch(issue)}\` has commits that came after it. The desk removes nothing that a person wrote. If they are needed, open a new pull request beside #${pull}; if not, they may stay.`,
  });

/** That something waits for the secretariat for too long: a pull request to be merged, or a text to be answered. */
export function overdueWords(
  { since }: Waiting,
  { issue, pull, by }: { readonly issue: number; readonly pull: number | null; readonly by: IsoDate },
  programme: Programme,
): string {
  const place = `[#${issue}](${issuePlace(programme, issue)})`;
  return bilingual(
    pull === null
      ? {
          ja: `${place} が、${japaneseDate(since)}から事務局の返事を待っています（目安は${japaneseDate(by)}まででした）。読んで返事を書き、済んだら issue を閉じてください。`,
          en: `${place} has been waiting for an answer since ${since} (it was to be had by ${by}). Please read and answer it, and close the issue when that is done.`,
        }
      : {
          ja: `${place} の書類が、${japaneseDate(since)}から受け付けを待っています（期限は${japaneseDate(by)}でした）。[プルリクエスト #${pull}](${pullPlace(programme, pull)}) を確かめて、登録してください。`,
          en: `${place} has been waiting since ${since} (it was due by ${by}). Please look at [pull request #${pull}](${pullPlace(programme, pull)}) and merge it.`,
        },
  );
}
