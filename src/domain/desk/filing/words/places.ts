import type { FormId } from '../../../forms/form.ts';
import type { Programme } from '../../../programme/schema.ts';

const below = (address: string): string => address.replace(/\/+$/, '');

/** Addresses that people need, by the programme of today. */
export const issuePlace = ({ repository }: Programme, issue: number): string =>
  `${below(repository)}/issues/${issue}`;
export const pullPlace = ({ repository }: Programme, pull: number): string =>
  `${below(repository)}/pull/${pull}`;
export const paperPlace = ({ repository }: Programme, branch: string, path: string): string =>
  `${below(repository)}/blob/${branch}/content/${path}`;
export const projectPlace = ({ site }: Programme, project: string): string =>
  `${below(site)}/projects/${project}/`;
export const sittingPlace = ({ site }: Programme, sitting: string): string =>
  `${below(site)}/meetings/${sitting}/`;

/** A form of the desk, with the number of the project filled in. */
export function formPlace({ repository }: Programme, form: FormId, project: string | null): string {
  const filled = project === null ? '' : `&project=${encodeURIComponent(project)}`;
  return `${below(repository)}/issues/new?template=${form}.yml${filled}`;
}
