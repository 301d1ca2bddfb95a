import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const unknownPreviousProposal = defineRule({
  id: 'unknown-previous-proposal',
  family: 'references',
  severity: 'error',
  clause: 'C26',
  title: { ja: '前の提案が記録にない', en: 'The previous proposal is not in the record' },
  why: {
    ja: '再提案や継続の提案は、前の事業のページと線で結ばれます。番号が違うと、循環が途切れます。',
    en: 'A new proposal is linked with the project that it comes from; a wrong number breaks the line.',
  },
  remedy: {
    ja: '前の事業の番号を確かめて直します。前の事業がなければ、この欄を消します。',
    en: 'Check the number of the earlier project, or take the field away if there is none.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal') return;
    const found = document.data.previousProposal;
    if (found === undefined || (found !== project.id && record.projects.has(found))) return;
    const label = labelAt('proposal', 'previousProposal');
    yield {
      file: document.path,
      field: 'previousProposal',
      message:
        found === project.id
          ? {
              ja: `「${label.ja}」が、この提案そのものの番号「${found}」になっています。`,
              en: `"${label.en}" is the number of this very proposal, "${found}".`,
            }
          : {
              ja: `「${label.ja}」の「${found}」という事業は、記録にありません。`,
              en: `There is no project "${found}", which "${label.en}" names.`,
            },
      allowed: {
        ja: '記録にある事業の番号です。「2025-0018」のように書きます。',
        en: 'The number of a project in the record, as in "2025-0018".',
      },
      fix: {
        ja: '前の事業の番号に直すか、前の提案がなければこの欄を消してください。',
        en: 'Give the number of the earlier project, or take the field away if there is none.',
      },
    };
  },
});
