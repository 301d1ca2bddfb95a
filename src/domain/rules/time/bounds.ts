import type { UnplacedFinding } from '../../finding.ts';
import type { Kind } from '../../record/kinds/index.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';

/** A day (JST) that bounds another one, and what it is the day of. */
export interface Bound {
  readonly day: IsoDate;
  readonly what: Text;
}

/** A day in a paper with the days between which it has to lie, both included. */
export interface Bounded {
  readonly file: string;
  readonly kind: Kind;
  readonly field: string;
  readonly found: IsoDate;
  readonly from?: Bound | undefined;
  readonly to?: Bound | undefined;
  /** What to do, where it is not to find out which of two days is right. */
  readonly fix?: Text | undefined;
}

/** Says that a day lies before or after the days allowed, and what those are. */
export function* unlessWithin({
  file,
  kind,
  field,
  found,
  from,
  to,
  fix,
}: Bounded): Iterable<UnplacedFinding> {
  const early = from !== undefined && found < from.day;
  const bound = early ? from : to;
  if (!bound || (!early && found <= bound.day)) return;
  const label = labelAt(kind, field);
  const { day, what } = bound;
  yield {
    file,
    field,
    message: {
      ja: `「${label.ja}」の「${found}」は、${what.ja}（${day}）より${early ? '前' : '後'}です。`,
      en: `"${found}" in "${label.en}" is ${early ? 'before' : 'after'} ${what.en} (${day}).`,
    },
    allowed: daysAllowed(from?.day, to?.day),
    fix: fix ?? WHICH_IS_RIGHT,
  };
}

const WHICH_IS_RIGHT: Text = {
  ja: 'どちらの日付が正しいかを確かめて、誤っているほうを直してください。',
  en: 'Find out which of the two days is right, and mend the other.',
};

/** What remains to be done about something that did come late: nothing, but to let it be seen. */
export const LATE: Text = {
  ja: '日付の誤りなら直してください。実際に遅れたのなら、このまま残してください。',
  en: 'Mend the day if it is wrong. If it did come late, leave it as it is.',
};

function daysAllowed(from: IsoDate | undefined, to: IsoDate | undefined): Text {
  if (from === undefined) return { ja: `${to} までの日`, en: `a day up to ${to}` };
  if (to === undefined) return { ja: `${from} 以降の日`, en: `${from} or later` };
  return { ja: `${from} から ${to} までの日`, en: `a day from ${from} to ${to}` };
}

/** Returns the day that a field of a paper holds, as a bound: it is called by the label of the field. */
export const boundOf = (kind: Kind, field: string, day: IsoDate): Bound => {
  const { ja, en } = labelAt(kind, field);
  return { day, what: { ja: `「${ja}」`, en: `"${en}"` } };
};

export const sittingDay = (day: IsoDate): Bound => ({
  day,
  what: { ja: '会議の日', en: 'the day of the sitting' },
});
