import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const projectNumber = defineRule({
  id: 'project-number',
  family: 'references',
  severity: 'error',
  clause: 'C02',
  title: { ja: '事業の番号と受付番号が違う', en: 'The number of a project differs from that of its issue' },
  why: {
    ja: '事業の番号は、届いた受付の番号からつくられ、二つの事業が同じ番号になることはありません。',
    en: 'A project has the number of the issue that brought it, so that no two share one.',
  },
  remedy: {
    ja: '受付番号を確かめて直します。事業のフォルダの名前は、公開した後は変えません。',
    en: 'Check the number of the issue. The folder of a published project keeps its name.',
  },
  scope: 'project',
  *check(project) {
    const proposal = documentOf(project, 'proposal');
    const issue = proposal?.data.source?.issue;
    if (!proposal || issue === undefined) return;
    const number = project.id.slice(project.id.indexOf('-') + 1);
    const expected = String(issue).padStart(4, '0');
    if (number === expected) return;
    const label = labelAt('proposal', 'source.issue');
    yield {
      file: proposal.path,
      field: 'source.issue',
      message: {
        ja: `「${label.ja}」は「${issue}」ですが、事業の番号は ${project.id} です。`,
        en: `"${label.en}" is "${issue}", but the project is ${project.id}.`,
      },
      allowed: { ja: `「${Number(number)}」`, en: `"${Number(number)}"` },
      fix: {
        ja: `受付番号を「${Number(number)}」に直すか、フォルダの番号を ${expected} にしてください。`,
        en: `Write "${Number(number)}", or give the folder the number ${expected}.`,
      },
    };
  },
});
