import * as z from 'zod/mini';
import { isIsoDate } from '../dates/iso-date.ts';
import { PATTERNS } from './patterns.ts';

export { PATTERNS };

/** The years that a record can have: fiscal years are numbered up to 2200, and days are older than the papers that name them. */
export const YEARS = { first: 1868, last: 2200 } as const;

/** Characters (UTF-16 units) that a text of each kind may have. */
export const LONGEST = { line: 300, prose: 20_000 } as const;

const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;

/** One line of text: not empty, and without what ends a line anywhere (Unicode, UAX #14: BK, CR, LF, NL). */
export const line = () =>
  z.string().check(
    z.minLength(1),
    z.maxLength(LONGEST.line),
    z.refine((text) => !LINE_END.test(text), { params: { expects: 'oneLine' } }),
  );

/**
 * What names something that stands elsewhere in the record: by its key, or by what people call it. A line, since only a rule
 * that knows the list can say whether there is such a thing.
 */
export const reference = () =>
  z.string().check(
    z.minLength(1),
    z.maxLength(LONGEST.line),
    z.refine((text) => !LINE_END.test(text), { params: { expects: 'reference' } }),
  );

/** A paragraph or more of Markdown. */
export const prose = () => z.string().check(z.minLength(1), z.maxLength(LONGEST.prose));

/** Whole yen, zero or more. */
export const yen = () => z.int().check(z.gte(0), z.lte(100_000_000_000));

/** How many people or things: whole, zero or more. */
export const count = () => z.int().check(z.gte(0));

export const fiscalYear = () => z.int().check(z.gte(1989), z.lte(2200));

export type PatternName = keyof typeof PATTERNS;

const refined = (expects: PatternName, accepts: (text: string) => boolean) =>
  z.string().check(z.refine(accepts, { error: expects, params: { expects } }));

const pattern = (expects: PatternName) => refined(expects, (text) => PATTERNS[expects].test(text));

const isDayOfRecord = (text: string): boolean =>
  isIsoDate(text) && Number(text.slice(0, 4)) >= YEARS.first && Number(text.slice(0, 4)) <= YEARS.last;

export const isoDate = () => refined('date', isDayOfRecord);

export const isoTime = () =>
  refined('time', (text) => PATTERNS.time.test(text) && isDayOfRecord(text.slice(0, 10)));

/** A time of day in Japan: `14:00`. */
export const clock = () => pattern('clock');

/** When somebody began: a year, and the month where it is known. */
export const foundingYear = () => pattern('foundingYear');

/** `2026-0042`: fiscal year of filing and number of the issue that brought it. */
export const projectId = () => pattern('projectId');

/** `2026-02`: fiscal year and number of the sitting. */
export const meetingId = () => pattern('meetingId');

/** A key that people and files use: lower case letters, digits and hyphens (`seibi-ka`, `npo-3`). */
export const key = () => pattern('key');

/** A key of the programme's own lists, which may be camelCase (`publicInterest`). */
export const programmeKey = () => pattern('programmeKey');

/** Thirteen digits of the National Tax Agency; the check digit is looked at by a rule. */
export const corporateNumber = () => pattern('corporateNumber');

/** The name of an account on GitHub, or of a team (`organisation/team`). */
export const login = () => pattern('login');

/** A mail address, as a link to it needs it. */
export const mailAddress = () => pattern('mailAddress');

/** A colour of a page: `#1d6b57`. */
export const colour = () => pattern('colour');

/** An address on the web; no other scheme. */
export const webAddress = () => pattern('webAddress');
