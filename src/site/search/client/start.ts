import { startSearch } from './page.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) void startSearch(root);
