import type { IsoDate } from '../../dates/iso-date.ts';
import { ownDate } from '../../lifecycle/own-date.ts';
import { papersOf } from '../../lifecycle/papers.ts';
import { contextOf } from '../../lifecycle/context.ts';
import { type Stage, STAGE_LABELS, stageOf } from '../../lifecycle/stage.ts';
import { listed } from '../../messages/allowed-values.ts';
import type { CityRecord, Project } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { defineRule, type Paper } from '../rule.ts';

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
    en: 'Check the number of the earlier project, or take this field and "What has changed" away if there is none.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
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
        ja: '前の事業の番号に直すか、前の提案がなければ、この欄と「前回から変えた点」を消してください。',
        en: 'Give the number of the earlier project, or take this field and "What has changed" away if there is none.',
      },
    };
  },
});

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
  kinds: ['proposal'],
  *check(document, project, { record }) {
    const { previousProposal } = document.data;
    const filedOn = ownDate(document, record.sittings);
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
        ja: '前の事業の番号を確かめるか、終わった事業の続きでなければ、この欄と「前回から変えた点」を消してください。',
        en: 'Check the number, or take this field and "What has changed" away if the proposal does not follow a project that has ended.',
      },
    };
  },
});

/** Returns what keeps the earlier project from being proposed again on a day; null when nothing does. */
function stateOn(previous: Project, day: IsoDate, record: CityRecord): Text | null {
  if (record.programmes.size === 0) return null;
  const papers = papersOf(previous, record.sittings, day);
  if (!papers) return { ja: 'まだ提案されていない事業', en: 'not proposed yet' };
  const stage = stageOf(papers, contextOf(record, day));
  return OPEN_AGAIN.includes(stage) ? null : STAGE_LABELS[stage];
}

export const unknownProject = defineRule({
  id: 'unknown-project',
  family: 'references',
  severity: 'error',
  clause: 'C12',
  title: { ja: '事業の番号が記録にない', en: 'A project is not in the record' },
  why: {
    ja: '議題や相談から事業のページをたどれるように、番号は記録にあるものを書きます。',
    en: 'Agendas and consultations lead to the page of the project by its number.',
  },
  remedy: {
    ja: '事業の番号を確かめて直します。事業についてでなければ、番号を書きません。',
    en: 'Check the number of the project; give none if the item is not about a project.',
  },
  scope: 'paper',
  *check(paper, { record }) {
    for (const [field, found] of namedProjects(paper)) {
      if (record.projects.has(found)) continue;
      const label = labelAt(paper.kind, field);
      yield {
        file: paper.path,
        field,
        message: {
          ja: `「${label.ja}」の「${found}」という事業は、記録にありません。`,
          en: `There is no project "${found}", which "${label.en}" names.`,
        },
        allowed: {
          ja: '記録にある事業の番号です。「2026-0042」のように書きます。',
          en: 'The number of a project in the record, as in "2026-0042".',
        },
        fix: {
          ja: '番号を直すか、事業についてでなければ消してください。',
          en: 'Mend the number, or take it away if this is not about a project.',
        },
      };
    }
  },
});

/** The places of a paper that name a project. */
function* namedProjects({ kind, data }: Paper): Iterable<readonly [field: string, found: string]> {
  if (kind === 'sitting')
    for (const [index, { project }] of data.agenda.entries())
      if (project !== undefined) yield [`agenda[${index}].project`, project];
  if (kind === 'consultation' && data.project !== undefined) yield ['project', data.project];
}

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
  kinds: ['consultation'],
  *check(document, project) {
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
