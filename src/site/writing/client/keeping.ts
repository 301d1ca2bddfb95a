import type { Draft } from '../../../domain/writing/draft.ts';
import type { Words } from '../words.ts';
import { place } from './place.ts';
import type { Store } from './store.ts';

/** Milliseconds after the last key until a draft is saved. */
const PAUSE = 400;

/** What stands in the form, and how to put something else there. */
export interface Sheet {
  read(): Draft;
  write(draft: Draft): void;
}

/**
 * Keeps on the device what is typed, and nothing else: a page on which nobody typed never writes over what another
 * has kept since.
 */
export class Keeping {
  private changed = false;
  private timer = 0;
  private readonly store: Store;
  private readonly sheet: Sheet;
  private readonly words: Words;

  constructor(store: Store, sheet: Sheet, words: Words) {
    this.store = store;
    this.sheet = sheet;
    this.words = words;
    addEventListener('pagehide', () => this.save());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.takeOver();
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== store.key) return;
      if (newValue === null) location.reload();
      else this.takeOver();
    });
  }

  /** Something was typed: it is saved after a pause, then `then` is called. */
  typed(then: () => void): void {
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.save();
      then();
    }, PAUSE);
  }

  /** Whether everything that was typed is on the device. */
  get isKept(): boolean {
    return !this.changed;
  }

  save(): void {
    if (!this.changed) return;
    clearTimeout(this.timer);
    const kept = this.store.save(this.sheet.read());
    this.changed = !kept;
    place('saved').textContent = kept ? this.words.saved : this.words.notSaved;
  }

  /** Deletes the draft and begins anew. */
  erase(): void {
    this.changed = false;
    clearTimeout(this.timer);
    this.store.erase();
    history.replaceState(null, '', location.pathname + location.search);
    location.reload();
  }

  /** What was typed on another page of the same form is newer, unless something was typed here just now. */
  private takeOver(): void {
    const newer = this.changed ? null : this.store.load();
    if (newer === null) return;
    this.sheet.write(newer);
    place('saved').textContent = this.words.takenOver;
  }
}
