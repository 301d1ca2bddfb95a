import { programmeOn } from '../src/domain/programme/in-force.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { planAgenda } from '../src/domain/desk/agenda/plan.ts';
import { agendaMarkdown, writtenAgenda } from '../src/domain/desk/agenda/print-agenda.ts';
import { dayOf as dayOfSitting } from '../src/domain/lifecycle/sittings.ts';
import { dayOf } from '../src/domain/dates/day.ts';
import type { Sitting } from '../src/domain/record/record.ts';
import { setField } from '../src/domain/record/text/set-field.ts';
import type { IsoDate } from '../src/domain/dates/iso-date.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, UsageError } from '../src/io/main.ts';
import { sittingNamed } from '../src/io/sitting-argument.ts';
import { exitOf, readWhole } from '../src/io/whole-record.ts';
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
  const lang = languageFrom(values.lang);
  const { content } = values;
  const whole = readWhole(content, lang);
  const { record } = whole;
  const sitting = sittingNamed(positionals, whole, { command: 'agenda', content, lang });
  const today = values.today === undefined ? dayOf(now()) : todayFor(record, values.today);
  const agenda = planAgenda(record, sitting.id, today);
  if (!agenda) throw new Error(`${sitting.path} was lost.`);
  if (values.write) {
    refuseToWrite(sitting, today, whole.unreadable);
    const file = path.join(content, sitting.path);
    const text = readFileSync(file, 'utf8');
    const rows = writtenAgenda(agenda);
    if (rows.length > sitting.data.agenda.length)
      writeFileSync(file, setField(text, 'sitting', 'agenda', rows));
  }
  console.log(agendaMarkdown(agenda, programmeOn(record, today), lang));
  return exitOf(whole);
}

/** What was held or called off is past: its agenda is evidence. One of half a record would be published as the whole. */
function refuseToWrite(sitting: Sitting, today: IsoDate, unreadable: readonly string[]): void {
  if (unreadable.length > 0)
    throw new UsageError(
      '読めない書類があるので、議題を書き込みません。\nThere are papers that cannot be read: the agenda is not written.',
    );
  const { cancelled, attendees, confirmedOn } = sitting.data;
  if (cancelled || attendees || confirmedOn || dayOfSitting(sitting) < today)
    throw new UsageError(
      `会議 ${sitting.id} は終わったか、取りやめになっているので、議題を書き込みません。\nThe sitting ${sitting.id} is over or called off: its agenda is not written any more.`,
    );
}

await run(main);
