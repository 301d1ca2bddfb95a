import { programmeIn } from '../domain/programme/in-force.ts';
import { printDocument } from '../domain/record/text/print.ts';
import type { Sitting } from '../domain/record/record.ts';
import { PATTERNS } from '../domain/schema/values.ts';
import { yearOfId } from '../domain/record/id.ts';
import type { Language } from '../domain/text.ts';
import { UsageError } from './main.ts';
import type { WholeRecord } from './whole-record.ts';

/**
 * Returns the one sitting that a command was asked about. Throws `UsageError`, which says what can be asked for: a sitting
 * that is there and cannot be read is to be mended, one that is not there can be made.
 */
export function sittingNamed(
  given: readonly string[],
  { record, files, unreadable }: WholeRecord,
  { command, content, lang }: { readonly command: string; readonly content: string; readonly lang: Language },
): Sitting {
  const [id, ...more] = given;
  const known = [...record.sittings.keys()];
  if (id === undefined || more.length > 0 || !PATTERNS.meetingId.test(id)) {
    const [example = '2026-03'] = known.slice(-1);
    throw new UsageError(
      {
        ja: `会議の番号を一つ書いてください：npm run ${command} -- ${example}\n番号は、年度と二桁の番号です。記録にある会議：${known.join('、') || 'ありません'}`,
        en: `Name one sitting by its fiscal year and two digits: npm run ${command} -- ${example}\nThe record has: ${known.join(', ') || 'none'}`,
      }[lang],
    );
  }
  const sitting = record.sittings.get(id);
  if (sitting) return sitting;
  const path = `meetings/${id}.md`;
  if (unreadable.includes(path))
    throw new UsageError(
      {
        ja: `会議 ${id} の記録（${content}/${path}）はありますが、読めません。npm run check で直すところを確かめてください。`,
        en: `${content}/${path} is there and cannot be read. Run npm run check to see what to mend.`,
      }[lang],
    );
  if (files.some((file) => file.path === path)) throw new Error(`${path} was lost.`);
  throw new UsageError(
    {
      ja: `会議 ${id} は記録にありません。次の内容で ${content}/${path} を作り、日時と会場を直してから、もう一度実行してください。\n\n${planned(id, record)}`,
      en: `The record has no sitting ${id}. Make ${content}/${path} as follows, mend its times and place, and run this again.\n\n${planned(id, record)}`,
    }[lang],
  );
}

/** Returns the file of a sitting that is planned, with times and a place to be mended. */
function planned(id: string, record: WholeRecord['record']): string {
  const year = yearOfId(id);
  const { offices } = programmeIn(record, year);
  return printDocument('sitting', {
    step: [1],
    convenedOn: `${year}-05-29`,
    startsAt: `${year}-06-17T14:00:00+09:00`,
    endsAt: `${year}-06-17T16:00:00+09:00`,
    place: '市役所 会議室',
    openness: 'open',
    chair: offices.find(({ roles }) => roles.includes('secretariat'))?.name.ja ?? '事務局',
    agenda: [],
  });
}
