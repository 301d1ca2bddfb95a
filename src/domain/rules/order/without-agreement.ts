import { ownDate } from '../../lifecycle/own-date.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';
import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { neededFirst, paperOf } from './needed-first.ts';

const AFTER_AGREEMENT: ReadonlySet<ProjectKind> = new Set(['amendment', 'progress', 'report']);

export const withoutAgreement = defineRule({
  id: 'without-agreement',
  family: 'order',
  severity: 'error',
  clause: 'C23',
  title: {
    ja: '協定の前の変更・進捗・報告',
    en: 'An amendment, progress note or report before the agreement',
  },
  why: {
    ja: '事業は協定書に沿って進めます。変更も進捗も報告も、協定があって初めて比べられます。',
    en: 'The work follows the agreement; changes, progress and reports are held against it.',
  },
  remedy: {
    ja: '協定書（agreement.md）を先に加えるか、日付を直します。',
    en: 'Add the agreement (agreement.md) first, or mend the days.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (!AFTER_AGREEMENT.has(document.kind)) return;
    const on = ownDate(document, project, record.sittings);
    const given = documentOf(project, 'agreement')?.data.concludedOn ?? null;
    if (on === null || (given !== null && on >= given)) return;
    yield neededFirst({ document, on, needed: paperOf('agreement'), given });
  },
});
