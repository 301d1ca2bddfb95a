import type { EasyKey } from '../i18n/pages.ts';
import { pagePaths } from '../i18n/frame.ts';

/** A page in plain Japanese, and the one that says the same in full. */
export interface EasyPage {
  readonly key: EasyKey;
  /** Path of the full page. */
  readonly full: string;
}

/** The guide's main pages that have an easy version beside the overview. */
export const EASY_PAGES: readonly EasyPage[] = [
  { key: 'purpose', full: pagePaths.purpose },
  { key: 'propose', full: pagePaths.propose },
  { key: 'after', full: pagePaths.propose },
  { key: 'about', full: pagePaths.about },
];

export const easyPath = (key: EasyKey): string => `${pagePaths.easy}${key}/`;

/** Easy versions of a full page, as keys; none for most pages. */
export const easyOf = (path: string): readonly EasyKey[] =>
  EASY_PAGES.filter(({ full }) => full === path).map(({ key }) => key);
