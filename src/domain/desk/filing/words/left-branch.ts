import type { Programme } from '../../../programme/schema.ts';
import { bilingual } from '../../../messages/bilingual.ts';
import { filingBranch } from '../facts.ts';
import { issuePlace } from './places.ts';

/** That a branch holds something by hand which did not reach the record, so that the desk does not remove it. */
export const leftBranchWords = (issue: number, pull: number, programme: Programme): string =>
  bilingual({
    ja: `[#${issue}](${issuePlace(programme, issue)}) の書類は記録に登録されていますが、ブランチ \`${filingBranch(issue)}\` に、登録の後で加えられたコミットが残っています。窓口は、人が書いたものを消しません。要るものなら、pull request #${pull} とは別に新しい pull request をつくって取り込んでください。要らないものなら、このままでかまいません。`,
    en: `The paper of [#${issue}](${issuePlace(programme, issue)}) is in the record, but the branch \`${filingBranch(issue)}\` has commits that came after it. The desk removes nothing that a person wrote. If they are needed, open a new pull request beside #${pull}; if not, they may stay.`,
  });
