import type { Programme } from '../../domain/programme/schema.ts';
import { addDays } from '../../domain/dates/day.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { dateText } from '../format.ts';
import { frameText } from '../i18n/frame.ts';
import { html, type Html } from '../markup/html.ts';
import { INLINE, script } from './policy.ts';

/** The site is built each night; after so many days without it, whoever reads should know. */
const STALE_AFTER_DAYS = 3;

/**
 * Says that the site was not built for days. Only the reader's own clock can tell: nothing rebuilds the page. The script
 * runs before what follows is drawn, so nothing moves, and is the same on every page; without it the foot still says of
 * which day the record is. Null for a demonstration, which stands on a day of its own.
 */
export function staleNote({ demonstration }: Programme, today: IsoDate, lang: Language): Html | null {
  if (demonstration) return null;
  const until = Date.parse(`${addDays(today, STALE_AFTER_DAYS + 1)}T00:00:00+09:00`);
  return html`<p class="banner" hidden data-until="${until}">
      ${frameText.stale(dateText(today, lang))[lang]}
    </p>
    ${script(INLINE.stale)}`;
}
