import { documentOf } from '../../record/record.ts';
import { byPath } from '../by-path.ts';
import { defineRule } from '../rule.ts';

export const withoutProposal = defineRule({
  id: 'without-proposal',
  family: 'order',
  severity: 'error',
  clause: 'C04',
  title: { ja: '基本シートのない事業', en: 'A project without a proposal' },
  why: {
    ja: '事業は基本シートから始まります。基本シートがないと、名前も提案者も目的も分かりません。',
    en: 'A project begins with its proposal; without one it has no name, proposer or purpose.',
  },
  remedy: {
    ja: '同じフォルダに proposal.md を加えます。読めない形になっているときは、その指摘を先に直します。',
    en: 'Add proposal.md to the folder. If it is there but cannot be read, mend that first.',
  },
  scope: 'project',
  *check(project) {
    if (documentOf(project, 'proposal') || documentOf(project, 'history')) return;
    const [first] = byPath(project);
    if (!first) return;
    yield {
      file: first.path,
      field: null,
      message: {
        ja: `${project.id} には書類が ${project.documents.length} 件ありますが、読める基本シート（proposal.md）がありません。`,
        en: `Among the papers of ${project.id} (${project.documents.length}) there is no readable proposal.md.`,
      },
      fix: {
        ja: `projects/${project.id}/proposal.md を加えるか、その形の指摘を直してください。`,
        en: `Add projects/${project.id}/proposal.md, or mend what is found in it.`,
      },
    };
  },
});
