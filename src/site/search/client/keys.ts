/**
 * Up and down move from the words, or from where it is said how many were found, through the results; Escape goes back
 * to the words.
 */
export function moveByKeys([words, status]: readonly [HTMLElement, HTMLElement], list: HTMLElement): void {
  const results = () => [...list.querySelectorAll<HTMLElement>('.result')];
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = results();
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  words.addEventListener('keydown', enter);
  status.addEventListener('keydown', enter);
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') words.focus();
    if (step === undefined) return;
    event.preventDefault();
    const all = results();
    const row = document.activeElement?.closest('li[data-unit]')?.querySelector<HTMLElement>('.result');
    const next = all[(row ? all.indexOf(row) : -1) + step];
    (next ?? (step < 0 ? words : all.at(-1)))?.focus();
  });
}
