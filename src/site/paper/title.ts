import { kindLabel } from '../../domain/record/kinds/kind-label.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { ProjectKind } from '../../domain/record/kinds/index.ts';
import type { ProjectDocument } from '../../domain/record/record.ts';
import { shortDate } from '../format.ts';
import { paperText } from '../i18n/paper.ts';
import { html, type Part } from '../markup/html.ts';
import { filed, fromList, type Words } from './words.ts';

/** What a document is called: its kind, and what tells it from others of its kind. */
export function paperTitle(document: ProjectDocument, words: Words): Part {
  const by =
    document.kind === 'offer'
      ? filed(document.data.by.name, words.lang)
      : document.kind === 'consultation' && fromList('offices', document.data.by, words);
  return by ? named(document.kind, by, words) : paperName(document, words);
}

/** The same for a paper of which no more is known than its place. */
export const paperName = (paper: Placed, words: Words): Part =>
  named(paper.kind, ownPart(paper, words), words);

type Placed = Pick<ProjectDocument, 'kind' | 'key'>;

function named(kind: ProjectKind, own: Part, words: Words): Part {
  const label = kindLabel(kind, words.programme)[words.lang];
  if (own === null) return label;
  return words.lang === 'ja' ? html`${label}（${own}）` : html`${label}: ${own}`;
}

/** The part of a file's name that tells it from others of its kind, in words. */
function ownPart({ kind, key }: Placed, words: Words): Part {
  if (key === null) return null;
  switch (kind) {
    case 'opinion':
      return fromList('sections', key, words);
    case 'assessment':
      return words.member(key.split('-').slice(2).join('-'));
    case 'report':
    case 'verification':
      return fiscalYearLabel(Number(key))[words.lang];
    case 'offer':
      return paperText.issue(key)[words.lang];
    case 'amendment':
    case 'consultation':
    case 'progress':
      return shortDate(key, words.lang);
    default:
      return null;
  }
}

/** The anchor of a document on its project's page: `paper-review-2026-02`. */
export const anchorOf = (path: string): string =>
  `paper-${
    path
      .split('/')
      .at(-1)
      ?.replace(/\.mdx?$/, '') ?? ''
  }`;
