import { twoDigits } from '../dates/iso-date.ts';
import type { Programme } from '../programme/schema.ts';
import { boxId, FORM_IDS, type Form } from './form.ts';

/** Bytes of an address that GitHub answers; longer ones get 414. https://github.com/github/docs/issues/4537 */
const LONGEST = 8_191;

/**
 * The address to which GitHub sends whoever has not signed in: it holds the form's address, encoded a second time, so
 * that a kanji takes fifteen bytes. https://github.com/snikproject/graph/issues/226
 */
export const throughLogin = (address: string): string =>
  `${new URL(address).origin}/login?return_to=${encodeURIComponent(address)}`;

/** Returns the form's file below `.github/ISSUE_TEMPLATE/`; GitHub offers the forms in the order of the files' names. */
export const fileOf = ({ id }: Pick<Form, 'id'>): string => `${twoDigits(FORM_IDS.indexOf(id))}-${id}.yml`;

/**
 * Address of an empty form, or of one that is filled in so far: `values` by the ids of the boxes (`boxId`), those of
 * `line`, `date`, `number` and text boxes, as GitHub fills in no choices; `title` is what follows `【基本シート】`.
 * Null where it would be longer than GitHub takes of somebody who has yet to
 * sign in. Throws for an id that the form does not have.
 */
export function newIssueAddress(
  { repository }: Pick<Programme, 'repository'>,
  form: Form,
  values: Readonly<Record<string, string>> = {},
  title = '',
): string | null {
  const ids = new Set(form.boxes.map(boxId));
  const unknown = Object.keys(values).find((id) => !ids.has(id));
  if (unknown !== undefined) throw new Error(`The form ${form.id} has no box ${unknown}.`);
  const query = Object.entries({ template: fileOf(form), title: form.titleStart + title, ...values })
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
  const address = `${repository.replace(/\/+$/, '')}/issues/new?${query}`;
  return throughLogin(address).length > LONGEST ? null : address;
}
