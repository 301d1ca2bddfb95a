import { ownDate } from '../../lifecycle/own-date.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';
import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { neededFirst, paperOf } from './needed-first.ts';

/** What the contract lets exist only after the proposal; all else follows one of these. */
const AFTER_PROPOSAL: ReadonlySet<ProjectKind> = new Set(['opinion', 'assessment', 'review', 'withdrawal']);

export const beforeProposal = defineRule({
  id: 'before-proposal',
  family: 'order',
  severity: 'error',
  clause: 'C03',
  title: { ja: '提案より前の日付の書類', en: 'A paper of a day before the proposal' },
  why: {
    ja: '意見も検討も、提案があって初めて始まります。日付が前後すると、経過をたどれません。',
    en: 'Opinions and reviews begin with the proposal; with days in the wrong order nobody can follow what happened.',
  },
  remedy: {
    ja: '提案の日か、この書類の日の、誤っているほうを直します。提案の前の相談は、相談記録に書きます。',
    en: 'Mend whichever day is wrong. What was said before the proposal belongs into a consultation.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (!AFTER_PROPOSAL.has(document.kind)) return;
    const proposal = documentOf(project, 'proposal');
    const given = proposal && ownDate(proposal, project, record.sittings);
    const on =
      document.kind === 'opinion' ? document.data.requestedOn : ownDate(document, project, record.sittings);
    if (!given || on === null || on >= given) return;
    yield neededFirst({ document, on, needed: paperOf('proposal'), given });
  },
});
