import { japaneseDate } from '../../../dates/era.ts';
import type { Programme } from '../../../programme/schema.ts';
import type { Receipt } from '../receipt.ts';
import { bilingual } from '../../../messages/bilingual.ts';
import { issuePlace, pullPlace } from './places.ts';

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
