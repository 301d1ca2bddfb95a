import type { IsoTime } from '../domain/dates/iso-date.ts';

/** The moment as everybody at the desk sees it, in JST: that of the sandbox's clock (`JUNKAN_NOW`), else the present. */
export function now(): IsoTime {
  const given = process.env.JUNKAN_NOW;
  const moment = given === undefined ? Date.now() : Date.parse(given);
  if (Number.isNaN(moment)) throw new TypeError(`JUNKAN_NOW is no moment: ${given}`);
  return inJapan(moment);
}

const inJapan = (moment: number): IsoTime =>
  `${new Date(moment + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
