/** The part of the address that names a screen: `#step-budget`. */
const HASH = '#step-';

/** The screens of a form, one at a time. Each has an address, so that the browser's own way back leads to the one before. */
export class Screens {
  at = 0;
  private readonly all: readonly HTMLElement[];
  private readonly onShow: (screen: HTMLElement, at: number) => void;

  constructor(all: readonly HTMLElement[], onShow: (screen: HTMLElement, at: number) => void) {
    this.all = all;
    this.onShow = onShow;
    addEventListener('popstate', () => {
      const at = this.named(location.hash);
      if (at !== null) this.show(at);
    });
  }

  get count(): number {
    return this.all.length;
  }

  get current(): HTMLElement | undefined {
    return this.all[this.at];
  }

  /** The screen that the address names, or the first; the page keeps its own focus. */
  open(): void {
    this.show(this.named(location.hash) ?? 0, false);
  }

  /** Goes on to a screen, as a step of the browser's history. */
  go(at: number, focus = true): void {
    this.show(at, focus);
    history.pushState(null, '', `${HASH}${nameOf(this.current)}`);
  }

  private show(at: number, focus = true): void {
    this.at = Math.max(0, Math.min(at, this.all.length - 1));
    for (const [index, screen] of this.all.entries()) screen.hidden = index !== this.at;
    const { current } = this;
    if (!current) return;
    this.onShow(current, this.at);
    if (!focus) return;
    // The screen begins at the top of the window, whatever was scrolled to before.
    current.parentElement?.scrollIntoView({ block: 'start' });
    current.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  /** Which screen an address names; null for an address of something else on the page. */
  private named(hash: string): number | null {
    if (hash === '') return 0;
    const at = this.all.findIndex((screen) => hash === `${HASH}${nameOf(screen)}`);
    return at < 0 ? null : at;
  }
}

const nameOf = (screen: HTMLElement | undefined): string => screen?.dataset['step'] ?? '';
