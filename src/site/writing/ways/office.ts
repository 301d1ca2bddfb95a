import { officesFor, waysToReach, type Office } from '../../../domain/programme/contact.ts';
import { text } from './elements.ts';
import type { Finished } from './way.ts';

/** The office that takes what is sent. */
export const secretariat = ({ programme }: Finished): Office | undefined =>
  officesFor(programme, 'secretariat')[0];

/** Where it is, when it is open, and how it is called. */
export function placesOf(office: Office, lang: Finished['lang']): HTMLElement {
  const list = document.createElement('ul');
  const shown = waysToReach(office).filter(
    ({ is }) => is === 'address' || is === 'hours' || is === 'telephone',
  );
  list.append(
    text('li', office.name[lang]),
    ...shown.map(({ label, text: said }) => text('li', `${label[lang]} ${said[lang]}`)),
  );
  return list;
}
