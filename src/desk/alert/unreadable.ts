import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { unreadableMark, unreadableNews } from '../../domain/desk/alert/alert-words.ts';
import type { GitHub } from '../../github/port.ts';
import { tellSecretariat, type Office } from './tell.ts';

/**
 * Tells the secretariat, once for each set of them, of papers that could not be read, for which the desk does not remind,
 * label or close anything: it would act on half a record. `office` is null where the programme cannot be read either.
 */
export async function tellOfUnreadable(
  gh: GitHub,
  office: Office | null,
  files: readonly string[],
): Promise<void> {
  if (office !== null && isDemonstration(office.record, office.today)) return;
  await tellSecretariat(gh, office, [{ mark: unreadableMark(files), words: unreadableNews(files) }]);
}
