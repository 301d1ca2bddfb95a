import { prefilledAddress } from '../forms/prefilled.ts';
import type { Form, FormId } from '../forms/form.ts';
import type { Programme } from '../programme/schema.ts';
import type { Text } from '../text.ts';
import { siteUrl } from '../programme/site.ts';
import type { Desk } from './filing/desk.ts';

const below = (address: string): string => address.replace(/\/+$/, '');

/** Addresses that people need, by the programme of today. */
export const issuePlace = ({ repository }: Programme, issue: number): string =>
  `${below(repository)}/issues/${issue}`;
export const pullPlace = ({ repository }: Programme, pull: number): string =>
  `${below(repository)}/pull/${pull}`;
export const paperPlace = ({ repository }: Programme, branch: string, path: string): string =>
  `${below(repository)}/blob/${branch}/content/${path}`;
export const projectPlace = (programme: Programme, project: string): string =>
  siteUrl(programme, `/projects/${project}/`);
export const sittingPlace = (programme: Programme, sitting: string): string =>
  siteUrl(programme, `/meetings/${sitting}/`);

/** Where a person finds out how to propose. */
export const guidePlace = (programme: Programme): string => siteUrl(programme, '/propose/');

/** Where the city says how its offices are reached. */
export const contactPlace = (programme: Programme): string => siteUrl(programme, '/propose/#contact');

/** Addresses of forms need the forms themselves. */
export type Places = Pick<Desk, 'programme' | 'forms'>;

/** A form of the desk, with the number of the project filled in. */
export const formPlace = ({ programme, forms }: Places, id: FormId, project: string | null): string =>
  prefilledAddress(programme, formIn(forms, id), project === null ? {} : { project });

/** Returns a link to a form of the desk by its name, filled in with what is known. */
export function formLink(
  { programme, forms }: Places,
  id: FormId,
  fields: Readonly<Record<string, string>>,
): Text {
  const form = formIn(forms, id);
  const place = prefilledAddress(programme, form, fields);
  return { ja: `[${form.name.ja}](${place})`, en: `[${form.name.en}](${place})` };
}

function formIn(forms: Places['forms'], id: FormId): Form {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
}

/** The form by which anybody asks for advice, on a project or before there is one (C07). */
export const advicePlace = (places: Places, project: string | null = null): string =>
  formPlace(places, 'consult', project);
