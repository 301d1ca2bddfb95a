import { afterPeriod } from '../programme/deadline.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { FiscalYear } from '../dates/iso-date.ts';
import type { DayOffRule, Period } from '../programme/schema.ts';
import { RECORD_FORMAT } from '../programme/schema.ts';
import { contentPathOf } from '../record/path.ts';
import type { ContentFile } from '../record/record.ts';
import { cleanText } from '../record/text/front-matter.ts';
import { Block, mapOf } from './edits.ts';
import { paperInFormat2, type OpinionDue } from './format-2-papers.ts';
import { programmeInFormat2 } from './format-2-programme.ts';

/** A record whose programmes do not say one format that a migration knows. */
export class UnknownFormatError extends Error {
  override readonly name = 'UnknownFormatError';
  constructor(found: ReadonlyMap<string, string | null>) {
    const files = [...found].map(([path, format]) => `${path}: ${format ?? '–'}`).join(', ');
    super(
      `この記録の形式は分かりません。すべての制度の定めに、1 または ${RECORD_FORMAT} が必要です。 The format of this record is unknown: all programmes need 1 or ${RECORD_FORMAT}. ${files}`,
    );
  }
}

/**
 * Returns the files of a record in the newest format, in the same order; those that are in it already are the same
 * objects. Text becomes text: only what differs is written anew. Throws `UnknownFormatError` for a record whose programmes
 * say another format than 1 or 2.
 */
export function migrate(files: readonly ContentFile[]): readonly ContentFile[] {
  const formats = formatsOf(files);
  if ([...formats.values()].some((format) => format !== '1' && format !== String(RECORD_FORMAT)))
    throw new UnknownFormatError(formats);
  const programmes = files.map((file) =>
    contentPathOf(file.path)?.is === 'programme' ? changed(file, programmeInFormat2) : file,
  );
  const due = opinionDueBy(programmes);
  return programmes.map((file) => {
    const path = contentPathOf(file.path);
    if (path?.is !== 'document') return file;
    return changed(file, (text) => paperInFormat2(path.kind, text, due));
  });
}

/** Returns whether a record waits for its migration: one of its programmes is of format 1. */
export const isFormer = (files: readonly ContentFile[]): boolean =>
  [...formatsOf(files).values()].includes('1');

/** What is no text, or too large to be read whole, stays as it is. */
function changed(file: ContentFile, step: (text: string) => string): ContentFile {
  const text = 'text' in cleanText(file.text) ? step(file.text) : file.text;
  return text === file.text ? file : { ...file, text };
}

/** The format that each programme says. */
function formatsOf(files: readonly ContentFile[]): ReadonlyMap<string, string | null> {
  const programmes = files.filter(({ path }) => contentPathOf(path)?.is === 'programme');
  return new Map(
    programmes.map(({ path, text }) => {
      const block = new Block(text, 0, text.length);
      return [path, block.value(block.root, 'recordFormat')];
    }),
  );
}

/** By the programme in force on the day of the question; before the first one, by the first. */
function opinionDueBy(files: readonly ContentFile[]): OpinionDue {
  const periods = new Map<FiscalYear, Period>();
  for (const { path, text } of files) {
    const place = contentPathOf(path);
    if (place?.is !== 'programme') continue;
    const block = new Block(text, 0, text.length);
    const period = mapOf(mapOf(block.root, 'deadlines'), 'opinionWithin');
    const [months, days] = [block.value(period, 'months'), block.value(period, 'days')];
    const dayOff = (block.value(period, 'dayOff') ?? 'none') as DayOffRule;
    periods.set(place.fiscalYear, {
      dayOff,
      ...(months === null ? {} : { months: Number(months) }),
      ...(days === null ? {} : { days: Number(days) }),
    });
  }
  const years = [...periods.keys()].sort((a, b) => a - b);
  return (requestedOn) => {
    const year = years.findLast((from) => from <= fiscalYearOf(requestedOn)) ?? years[0];
    const period = year === undefined ? undefined : periods.get(year);
    return period ? afterPeriod(requestedOn, period) : null;
  };
}
