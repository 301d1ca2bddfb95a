/**
 * One page answers for every address that leads nowhere. Below the address of the English home it is turned round: English
 * first, within the head and foot of the English pages.
 */
const english = document.querySelector<HTMLElement>('[data-home]');
const home = english?.dataset['home'];
if (english && home !== undefined && location.pathname.startsWith(home)) void turnRound(english, home);

async function turnRound(own: HTMLElement, home: string): Promise<void> {
  const [title, subtitle] = [document.querySelector('h1'), own.querySelector('h2')];
  if (!title || !subtitle) return;
  const said = subtitle.textContent.trim();
  own.previousElementSibling?.before(own);
  subtitle.textContent = title.textContent.trim();
  subtitle.lang = 'ja';
  own.after(subtitle);
  title.textContent = said;
  document.title = document.title.replace(subtitle.textContent, said);
  document.documentElement.lang = 'en';
  const answer = await fetch(home).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of ['.skip', '.site-head', '.site-foot']) {
    const theirs = page.querySelector(part);
    if (theirs) document.querySelector(part)?.replaceWith(document.importNode(theirs, true));
  }
}
