import type { Language } from '../../../domain/text.ts';
import { searchText } from '../../i18n/search.ts';
import type { Question } from './question.ts';

/** What the page of the search is made of. */
export interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly choices: HTMLElement;
  readonly narrow: HTMLDetailsElement;
  readonly advice: HTMLElement;
  readonly retry: HTMLButtonElement;
  readonly sort: HTMLSelectElement;
}

/** Throws where the page lacks one. */
export function partsOf(root: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string) => {
    const found = root.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no part ${name}.`);
    return found;
  };
  return {
    root,
    form: part('form'),
    words: part('words'),
    status: part('status'),
    list: part('list'),
    more: part('more'),
    clear: part('clear'),
    choices: part('choices'),
    narrow: part('narrow'),
    advice: part('advice'),
    retry: part('retry'),
    sort: part('sort'),
  };
}

/** Nothing is left that looks like an answer, and the same can be tried once more. */
export function showFailure(
  { root, status, list, more, advice, retry }: Parts,
  lang: Language,
  again: () => void,
): void {
  root.dataset['state'] = 'failed';
  status.textContent = searchText.failed[lang];
  list.innerHTML = '';
  more.hidden = advice.hidden = true;
  retry.hidden = false;
  retry.onclick = () => {
    retry.hidden = true;
    status.textContent = searchText.loading[lang];
    again();
  };
}

/** Without a word there is no relevance to order by. */
export function offerSorts(sort: HTMLSelectElement, question: Question): void {
  for (const option of sort.options)
    option.hidden = option.disabled = option.value === 'relevance' && question.words.trim() === '';
  sort.value = question.sort;
}
