import type { ProjectDocument } from '../../record/record.ts';
import { judgeOf, judgeOn, nameOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';
import { officesIn } from './offices.ts';

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
    const sections = sectionsOf(document);
    if (sections.length === 0) return;
    const judge =
      document.kind === 'opinion'
        ? judgeOn(record, document.data.requestedOn)
        : judgeOf(document, project, record);
    if (!judge) return;
    const { kind, path: file } = document;
    const known = officesIn(judge.programme, 'section');
    for (const [field, found] of sections) {
      yield* unlessKnown({ file, kind, field, found, known, list: () => nameOf(judge) });
    }
  },
});

/** The section of a history is a name of its time, not an id. */
function sectionsOf({ kind, data }: ProjectDocument): readonly (readonly [field: string, found: string])[] {
  switch (kind) {
    case 'proposal':
      return [
        ...given('proposer.section', data.proposer.section),
        ...given('desiredSection', data.desiredSection),
      ];
    case 'opinion':
    case 'decision':
    case 'plan':
      return given('section', data.section);
    default:
      return [];
  }
}

const given = (field: string, found: string | undefined): (readonly [string, string])[] =>
  found === undefined ? [] : [[field, found]];
