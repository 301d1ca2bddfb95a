import { defineRule } from '../rule.ts';
import { thingsToDo } from '../things-to-do.ts';
import { unlessKnown } from './known.ts';

export const unknownDone = defineRule({
  id: 'unknown-done',
  family: 'references',
  severity: 'error',
  clause: 'C22',
  title: { ja: '済んだ事項の記号が、この事業にない', en: 'What is said to be done was never asked' },
  why: {
    ja: '記号が違うと、済ませたことが済んだと数えられず、期限を過ぎたように見えてしまいます。',
    en: 'With a wrong id the thing that was done does not count as done, and seems late.',
  },
  mend: {
    ja: '実施の日程、確認のお願い、採用の条件、改善のお願いにある記号に直します。',
    en: 'Use the id of a milestone, an ask, a condition or a follow-up.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'progress' && document.kind !== 'report') return;
    if (!document.data.done?.length) return;
    const { kind, path: file } = document;
    const known = project.documents
      .flatMap(thingsToDo)
      .map(({ id, what }) => ({ key: id, label: { ja: what, en: what } }));
    const list = () => ({
      ja: `${project.id} の日程・確認のお願い・条件・改善のお願い`,
      en: `the milestones, asks, conditions and follow-ups of ${project.id}`,
    });
    for (const [index, found] of document.data.done.entries()) {
      yield* unlessKnown({ file, kind, field: `done[${index}]`, found, known, list });
    }
  },
});
