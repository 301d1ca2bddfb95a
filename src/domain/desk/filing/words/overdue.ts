import { japaneseDate } from '../../../programme/era.ts';
import type { Programme } from '../../../programme/schema.ts';
import type { Receipt } from '../receipt.ts';
import { bilingual } from './bilingual.ts';
import { issuePlace, pullPlace } from './places.ts';

/** The issue by which the desk speaks to the secretariat, where there is none yet. */
export const ALERT_WORDS = {
  title: '事務局へのお知らせ',
  body: bilingual({
    ja: '事務局の方に見ていただきたいことを、コメントでお知らせします。すべて済んだら、この issue を閉じてください。',
    en: 'Comments below tell the secretariat what needs looking at. Close this issue when all is done.',
  }),
};

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
