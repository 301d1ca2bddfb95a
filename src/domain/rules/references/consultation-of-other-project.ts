import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const consultationOfOtherProject = defineRule({
  id: 'consultation-of-other-project',
  family: 'references',
  severity: 'error',
  clause: 'C07',
  title: { ja: '相談記録の事業の番号が、置かれた事業と違う', en: 'A consultation names another project' },
  why: {
    ja: '相談の助言が別の事業のページに出てしまいます。',
    en: 'The advice would be shown on the page of another project.',
  },
  remedy: {
    ja: '番号を直すか、相談記録をその事業のフォルダに移します。',
    en: 'Mend the number, or move the paper to the folder of that project.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'consultation') return;
    const found = document.data.project;
    if (found === undefined || found === project.id) return;
    const label = labelAt('consultation', 'project');
    yield {
      file: document.path,
      field: 'project',
      message: {
        ja: `「${label.ja}」は「${found}」ですが、この書類は ${project.id} のフォルダにあります。`,
        en: `"${label.en}" is "${found}", but the paper lies in the folder of ${project.id}.`,
      },
      allowed: { ja: `「${project.id}」、または空のまま`, en: `"${project.id}", or nothing` },
      fix: {
        ja: `「${project.id}」に直すか、この書類を ${found} のフォルダに置いてください。`,
        en: `Write "${project.id}", or put the paper into the folder of ${found}.`,
      },
    };
  },
});
