import { KINDS } from '../../record/kinds/index.ts';
import { defineRule } from '../rule.ts';

export const notOnAgenda = defineRule({
  id: 'not-on-agenda',
  family: 'references',
  severity: 'warning',
  clause: 'C12',
  title: {
    ja: '結果の出た事業が、会議の議題にない',
    en: 'A project with a result was not on the agenda of the sitting',
  },
  why: {
    ja: '議題は前もって公開されます。議題になかった事業の結果は、市民から見て突然に映ります。',
    en: 'Agendas are published in advance; a result on a project that was on none comes as a surprise.',
  },
  remedy: {
    ja: '会議の記録の議題に、この事業の番号を書き足します。会議の番号の誤りなら、書類のほうを直します。',
    en: 'Add the project to the agenda of the sitting, or mend the number of the sitting in the paper.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const { kind, data } = document;
    if (kind !== 'review' && kind !== 'decision' && kind !== 'verification') return;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting || sitting.data.agenda.some((item) => item.project === project.id)) return;
    const { ja, en } = KINDS[kind].label;
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `会議「${data.meeting}」の議題に、この事業（${project.id}）がありません（${ja}）。`,
        en: `${project.id} is not on the agenda of the sitting "${data.meeting}" (${en}).`,
      },
      fix: {
        ja: `${sitting.path} の議題に「project: ${project.id}」の行を加えるか、会議の番号を確かめてください。`,
        en: `Add an item with "project: ${project.id}" to the agenda in ${sitting.path}, or check the number of the sitting.`,
      },
    };
  },
});
