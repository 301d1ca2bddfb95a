import { KINDS } from '../../record/kinds/index.ts';
import type { ProjectDocument } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { DAY_FIELD } from './needed-first.ts';
import { timelineOf, type Placed } from './timeline.ts';

export const afterTheEnd = defineRule({
  id: 'after-the-end',
  family: 'order',
  severity: 'error',
  clause: 'C26',
  title: { ja: '終わった事業に続く書類', en: 'A paper after the end of a project' },
  why: {
    ja: '不採用・取下げ・中止になった事業は、そこで終わります。続きは新しい提案として、前の提案と線で結びます。',
    en: 'A project that is not adopted, withdrawn or terminated ends there. What follows is a new proposal, linked to it.',
  },
  remedy: {
    ja: '新しい提案を出し、「前の提案」にこの事業の番号を書きます。中止の後の報告書は、中止の書類で「必要」とします。',
    en: 'File a new proposal that names this one. A report after a termination is possible when the termination says that it is owed.',
  },
  scope: 'project',
  *check(project, { record }) {
    const timeline = timelineOf(project, record);
    const end = timeline.findIndex(({ document }) => isEnd(document));
    const ending = timeline[end];
    if (!ending) return;
    for (const { document, on } of timeline.slice(end + 1)) {
      if (isOwedStill(document, ending)) continue;
      const [late, last] = [KINDS[document.kind].label, KINDS[ending.document.kind].label];
      yield {
        file: document.path,
        field: DAY_FIELD[document.kind],
        message: {
          ja: `この事業は「${last.ja}」により ${ending.on} に終わりましたが、その後に「${late.ja}」（${on}）があります。`,
          en: `The project ended on ${ending.on} ("${last.en}"), but a paper "${late.en}" of ${on} follows.`,
        },
        fix: {
          ja: `続きの提案なら、新しい提案の「前の提案」に ${project.id} を書いて提出してください。日付の誤りなら直してください。`,
          en: `File what follows as a new proposal that names ${project.id}, or mend the day if it is wrong.`,
        },
      };
    }
  },
});

const isEnd = ({ kind, data }: ProjectDocument): boolean =>
  kind === 'withdrawal' ||
  kind === 'termination' ||
  ((kind === 'review' || kind === 'decision') && data.result === 'not-adopted');

/**
 * What may still come: advice for a new proposal, the answer of a section that had been asked, and after a
 * termination the report (where it says so), its verification, and word of what is done.
 */
function isOwedStill({ kind, data }: ProjectDocument, { document: ending, on }: Placed): boolean {
  if (kind === 'consultation') return true;
  if (kind === 'opinion') return data.requestedOn <= on;
  if (ending.kind !== 'termination') return false;
  if (kind === 'report') return ending.data.reportOwed;
  return kind === 'verification' || (kind === 'progress' && (data.done ?? []).length > 0);
}
