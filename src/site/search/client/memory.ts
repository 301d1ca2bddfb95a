/** So long a pause is waited for before the address is written, in milliseconds: Safari allows a hundred in half a minute. */
const PAUSE = 400;

/**
 * What the page leaves in its entry of the browser's history: the address of what is asked, and how many results are
 * shown, so that whoever comes back finds the page as it was left.
 */
export class Memory {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private next: { readonly search: string; readonly shown: number } | undefined;

  constructor() {
    addEventListener('pagehide', () => this.write());
    // A result that is chosen at once: the entry is written before the page is left.
    addEventListener('click', () => this.write(), { capture: true });
  }

  /** How many results were shown when the page was left; 0 where it is new. */
  get shown(): number {
    const state: unknown = history.state;
    return typeof state === 'object' && state !== null && 'shown' in state ? Number(state.shown) || 0 : 0;
  }

  keep(search: string, shown: number): void {
    this.next = { search, shown };
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.write(), PAUSE);
  }

  private write(): void {
    clearTimeout(this.waiting);
    if (!this.next) return;
    const { search, shown } = this.next;
    this.next = undefined;
    try {
      history.replaceState({ shown }, '', search === '' ? location.pathname : `?${search}`);
    } catch {
      // A browser that has had enough of them: the next one is written again.
    }
  }
}
