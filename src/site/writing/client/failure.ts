import type { Words } from '../words.ts';
import { place } from './place.ts';

/**
 * Says that something could not be fetched, that nothing typed is lost, and offers to try again. The ways that need
 * no script stand there again meanwhile.
 */
export function tellFailure(words: Words, again: () => void): void {
  const [box, without] = [place('failed'), place('without')];
  const said = document.createElement('p');
  said.textContent = `${words.failed} ${words.failedKept}`;
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.className = 'button';
  retry.textContent = words.tryAgain;
  retry.addEventListener('click', () => {
    forgetFailure();
    again();
  });
  box.replaceChildren(said, retry);
  const lead = without.querySelector('p');
  if (lead) lead.textContent = words.meanwhile;
  box.hidden = without.hidden = false;
  box.focus();
}

export function forgetFailure(): void {
  place('failed').hidden = place('without').hidden = true;
}
