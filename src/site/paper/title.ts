import { fiscalYearLabel } from '../../domain/programme/fiscal-year.ts';
import { PROJECT_KINDS } from '../../domain/record/kinds/index.ts';
import type { ProjectDocument } from '../../domain/record/record.ts';
import { html, type Part } from '../markup/html.ts';
import { fromList, type Words } from './words.ts';

/** What a document is called: its kind, and what tells it from others of its kind. */
export function paperTitle(document: ProjectDocument, words: Words): Part {
  const label = PROJECT_KINDS[document.kind].label[words.lang];
  const own = ownPart(document, words);
  if (own === null) return label;
  return words.lang === 'ja' ? html`${label}（${own}）` : html`${label}: ${own}`;
}

function ownPart(document: ProjectDocument, words: Words): Part {
  switch (document.kind) {
    case 'opinion':
      return fromList('sections', document.data.section, words);
    case 'assessment':
      return words.member(document.data.member);
    case 'report':
    case 'verification':
      return fiscalYearLabel(document.data.fiscalYear)[words.lang];
    case 'consultation':
      return fromList('offices', document.data.by, words);
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
