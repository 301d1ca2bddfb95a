import { ownDate } from '../../lifecycle/own-date.ts';
import { papersOf } from '../../lifecycle/papers.ts';
import { settingOf } from '../../lifecycle/setting.ts';
import { STAGE_LABELS, stageOf, type Stage } from '../../lifecycle/stage.ts';
import type { CityRecord, Project } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';

/** From these a project may be proposed again or carried on (FIELDS, `previousProposal`). */
const OPEN_AGAIN: readonly Stage[] = ['not-adopted', 'withdrawn', 'terminated', 'verified', 'historical'];

export const previousProposalOpen = defineRule({
  id: 'previous-proposal-open',
  family: 'references',
  severity: 'error',
  clause: 'C26',
  title: { ja: '前の提案がまだ終わっていない', en: 'The previous proposal has not come to its end' },
  why: {
    ja: '同じ事業の提案が二つ同時に進むと、どちらを検討しているのかが分からなくなります。',
    en: 'When two proposals of one project go on at once, nobody knows which of them is being considered.',
  },
  remedy: {
    ja: '前の事業が不採用・取下げ・中止・検証済・制度前になってから提案します。続きでないなら「前の提案」を消します。',
    en: 'Propose again once the earlier project is not adopted, withdrawn, terminated, verified or historical; otherwise take the field away.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal') return;
    const { previousProposal } = document.data;
    const filedOn = ownDate(document, project, record.sittings);
    if (previousProposal === undefined || previousProposal === project.id || filedOn === null) return;
    const previous = record.projects.get(previousProposal);
    const state = previous && stateOn(previous, filedOn, record);
    if (!state) return;
    const label = labelAt('proposal', 'previousProposal');
    yield {
      file: document.path,
      field: 'previousProposal',
      message: {
        ja: `「${label.ja}」の ${previousProposal} は、この提案を出した ${filedOn} に「${state.ja}」でした。`,
        en: `${previousProposal}, the "${label.en}", was "${state.en}" on ${filedOn}, the day of this proposal.`,
      },
      allowed: listed(OPEN_AGAIN.map((stage) => ({ key: stage, label: STAGE_LABELS[stage] }))),
      fix: {
        ja: '前の事業の番号を確かめるか、終わった事業の続きでなければこの欄を消してください。',
        en: 'Check the number, or take the field away if the proposal does not follow a project that has ended.',
      },
    };
  },
});

/** What keeps the earlier project from being proposed again on a day; null when nothing does. */
function stateOn(previous: Project, day: IsoDate, record: CityRecord): Text | null {
  if (record.programmes.size === 0) return null;
  const papers = papersOf(previous, record.sittings, day);
  if (!papers) return { ja: 'まだ提案されていない事業', en: 'not proposed yet' };
  const stage = stageOf(papers, settingOf(record, day));
  return OPEN_AGAIN.includes(stage) ? null : STAGE_LABELS[stage];
}
