import { KINDS } from '../../record/kinds/index.ts';
import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';

export const historyAlone = defineRule({
  id: 'history-alone',
  family: 'order',
  severity: 'error',
  clause: null,
  title: { ja: '制度前の事業のフォルダに、ほかの書類がある', en: 'Another paper beside a history' },
  why: {
    ja: '制度前の事業について分かるのは、公表された事実だけです。制度の書類と混ざると、制度で扱ったように見えます。',
    en: 'Only published facts are known of a project from before the system; other papers would make it look as if the system had dealt with it.',
  },
  remedy: {
    ja: '続きの提案は新しい番号で出し、「前の提案」にこの事業の番号を書きます。',
    en: 'File a proposal that follows it under a number of its own, and name this one as the previous proposal.',
  },
  scope: 'project',
  *check(project) {
    const history = documentOf(project, 'history');
    if (!history) return;
    for (const document of project.documents) {
      if (document.kind === 'history') continue;
      const [{ ja, en }, own] = [KINDS[document.kind].label, KINDS.history.label];
      yield {
        file: document.path,
        field: null,
        message: {
          ja: `「${own.ja}」（${history.path}）のフォルダに「${ja}」があります。`,
          en: `A paper "${en}" lies in the folder of a "${own.en}" (${history.path}).`,
        },
        allowed: { ja: 'history.md だけ', en: 'history.md alone' },
        fix: {
          ja: `新しい提案のフォルダに移し、その「前の提案」に ${project.id} を書いてください。`,
          en: `Move it to the folder of a new proposal that names ${project.id} as its predecessor.`,
        },
      };
    }
  },
});
