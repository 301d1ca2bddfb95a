import { waitingDraft } from './store.ts';

/** Tells of a draft that waits on the device, and leads to it. */
const place = document.querySelector<HTMLElement>('#draft-waiting');
const from = place ? waitingDraft('proposal') : null;
const link = place?.querySelector('a');
if (place && link && from !== null) {
  if (from !== '') link.href += `?from=${encodeURIComponent(from)}`;
  place.hidden = false;
}
