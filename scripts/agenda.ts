import { programmeOn } from '../src/domain/programme/in-force.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { planAgenda } from '../src/domain/desk/agenda/plan.ts';
import { agendaMarkdown, writtenAgenda } from '../src/domain/desk/agenda/print.ts';
import { dayOf as dayOfSitting } from '../src/domain/lifecycle/sittings.ts';
import { dayOf } from '../src/domain/dates/day.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import type { Sitting } from '../src/domain/record/record.ts';
import { setField } from '../src/domain/record/text/set-field.ts';
import type { IsoDate } from '../src/domain/dates/iso-date.ts';
import { readContent } from '../src/io/content.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now, todayFor } from '../src/io/today.ts';

/** `npm run agenda -- 2026-06`: a sitting's agenda from the record; `--write` puts it into the meeting's file. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      today: { type: 'string' },
      lang: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0)
    throw new UsageError('Name one sitting: npm run agenda -- 2026-03');
  const lang = languageFrom(values.lang);
  const { record } = readRecord(readContent(values.content));
  const today = values.today === undefined ? dayOf(now()) : todayFor(record, values.today);
  const agenda = planAgenda(record, id, today);
  if (!agenda) throw new UsageError(missing(id, values.content));
  if (values.write) {
    refuseToWrite(agenda.sitting, today);
    const file = path.join(values.content, agenda.sitting.path);
    const text = readFileSync(file, 'utf8');
    const rows = writtenAgenda(agenda);
    if (rows.length > agenda.sitting.data.agenda.length)
      writeFileSync(file, setField(text, 'sitting', 'agenda', rows));
  }
  console.log(agendaMarkdown(agenda, programmeOn(record, today), lang));
  return 0;
}

const missing = (id: string, content: string): string =>
  [
    `会議 ${id} は記録にありません。${content}/meetings/${id}.md を作り、日時・会場・会議の種類・開催通知日を書いてから、もう一度実行してください。`,
    `The record has no sitting ${id}. Write ${content}/meetings/${id}.md with its time, place, steps and day of notice first.`,
  ].join('\n');

/** What was held or called off is past: its agenda is evidence. */
function refuseToWrite(sitting: Sitting, today: IsoDate): void {
  const { cancelled, attendees, confirmedOn } = sitting.data;
  if (cancelled || attendees || confirmedOn || dayOfSitting(sitting) < today)
    throw new UsageError(
      `会議 ${sitting.id} は終わったか、取りやめになっているので、議題を書き込みません。\nThe sitting ${sitting.id} is over or called off: its agenda is not written any more.`,
    );
}

await run(main);
