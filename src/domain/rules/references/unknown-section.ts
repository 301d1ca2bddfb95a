import type { ProjectDocument } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { judgeOf, judgeOn } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';

export const unknownSection = defineRule({
  id: 'unknown-section',
  family: 'references',
  severity: 'error',
  clause: 'C29',
  title: { ja: '課が制度の定めにない', en: 'A section is not in the programme' },
  why: {
    ja: '課の名前は組織が変わると変わります。制度の定めにある記号で書くと、どの年度でも同じ課を指せます。',
    en: 'Sections change with the organisation. The ids of the programme point to the same section in every year.',
  },
  mend: {
    ja: '書類の日の制度の定めにある課の記号に直します。新しい課なら、制度の定めに加えます。',
    en: 'Use the id of a section in the programme of that day. Add a new section to the programme.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const judge =
      document.kind === 'opinion'
        ? judgeOn(record, document.data.requestedOn)
        : judgeOf(document, project, record);
    if (!judge) return;
    const known = judge.programme.offices
      .filter(({ roles }) => roles.includes('section'))
      .map(({ id, name }) => ({ key: id, label: name }));
    for (const [field, found] of sectionsOf(document)) {
      if (found === undefined) continue;
      const label = labelAt(document.kind, field);
      yield* unlessKnown({ file: document.path, field, label, found, known, list: judge.name });
    }
  },
});

/** The section of a history is a name of its time, not an id. */
function sectionsOf({ kind, data }: ProjectDocument): readonly [field: string, found: string | undefined][] {
  switch (kind) {
    case 'proposal':
      return [
        ['proposer.section', data.proposer.section],
        ['desiredSection', data.desiredSection],
      ];
    case 'opinion':
    case 'decision':
    case 'plan':
      return [['section', data.section]];
    default:
      return [];
  }
}
