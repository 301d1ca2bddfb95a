import { firstYear } from '../../programme/in-force.ts';
import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const sourceIssue = defineRule({
  id: 'source-issue',
  family: 'completeness',
  severity: 'error',
  clause: 'C02',
  title: { ja: '受付番号がない', en: 'A proposal without the issue that brought it' },
  why: {
    ja: '受付番号から、提案がいつどのように届いたかをたどれます。事業の番号もこの番号からつくります。',
    en: 'The issue shows how and when a proposal arrived, and gives the project its number.',
  },
  mend: {
    ja: '提案が届いた受付の番号を書きます。制度前から移した記録には要りません。',
    en: 'Give the number of the issue; records from before the system need none.',
  },
  scope: 'document',
  *check({ kind, path, data }, project, { record }) {
    if (kind !== 'proposal') return;
    const imported = Number(project.id.slice(0, 4)) < firstYear(record);
    const given = data.source !== undefined;
    yield* conditional({ file: path, kind, field: 'source', given, needed: !imported, onlyThen: false });
  },
});
