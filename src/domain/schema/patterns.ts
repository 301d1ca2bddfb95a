/**
 * What the texts that a schema refines look like, by the name that its problems carry (`expects`).
 * Days and times are looked at more closely than a pattern can: `2026-02-31` is no day.
 */
export const PATTERNS = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  time: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\+09:00$/,
  /** A time of day: `14:00`. */
  clock: /^([01]\d|2[0-3]):[0-5]\d$/,
  /** A year by any calendar, with what people write round it: `2014年6月`, `平成26年`, `H26.4`, `二〇一四年ごろ`. */
  foundingYear:
    /^(?=.{1,60}$).*([0-9０-９]{4}|[〇一二三四五六七八九]{4}|([MTSHRmtshr]|明治|大正|昭和|平成|令和)[ 　.]*([0-9０-９]{1,2}|[一二三四五六七八九十元]{1,3})).*$/,
  projectId: /^\d{4}-\d{4,}$/,
  meetingId: /^\d{4}-\d{2}$/,
  key: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  programmeKey: /^[a-zA-Z][a-zA-Z0-9-]*$/,
  corporateNumber: /^[1-9]\d{12}$/,
  mailAddress: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  colour: /^#[0-9a-fA-F]{6}$/,
  webAddress: /^https?:\/\/[^\s]+$/,
  // A name of GitHub, or a team's below its organisation's; an account of an enterprise has an underscore.
  login: /^[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9][A-Za-z0-9_.-]*)?$/,
} as const;
