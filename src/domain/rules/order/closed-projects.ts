import { bothOn } from '../../record/agreed.ts';
import { isAdopting } from '../../lifecycle/own-date.ts';
import { papersOf } from '../../lifecycle/papers.ts';
import { agreementPeriod } from '../../lifecycle/period.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { documentOf, type ProjectDocument } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { DAY_FIELD, type DatedPaper, timelineOf } from './needed-first.ts';

export const afterTheEnd = defineRule({
  id: 'after-the-end',
  family: 'order',
  severity: 'error',
  clause: 'C26',
  title: { ja: '終わった事業に続く書類', en: 'A paper after the end of a project' },
  why: {
    ja: '不採用・取下げ・中止になった事業は、そこで終わります。続きは新しい提案として、前の提案と線で結びます。',
    en: 'A project that is not adopted, withdrawn or terminated ends there. What follows is a new proposal, linked to it.',
  },
  remedy: {
    ja: '新しい提案を出し、「前の提案」にこの事業の番号を書きます。中止の後の報告書は、中止の書類で「必要」とします。',
    en: 'File a new proposal that names this one. A report after a termination is possible when the termination says that it is owed.',
  },
  scope: 'project',
  *check(project, { record }) {
    const timeline = timelineOf(project, record);
    const end = timeline.findIndex(({ document }) => isEnd(document));
    const ending = timeline[end];
    if (!ending) return;
    for (const { document, on } of timeline.slice(end + 1)) {
      if (isOwedStill(document, ending)) continue;
      const [late, last] = [KINDS[document.kind].label, KINDS[ending.document.kind].label];
      yield {
        file: document.path,
        field: DAY_FIELD[document.kind],
        message: {
          ja: `この事業は「${last.ja}」により ${ending.on} に終わりましたが、その後に「${late.ja}」（${on}）があります。`,
          en: `The project ended on ${ending.on} ("${last.en}"), but a paper "${late.en}" of ${on} follows.`,
        },
        fix: {
          ja: `続きの提案なら、新しい提案の「前の提案」に ${project.id} を書いて提出してください。日付の誤りなら直してください。`,
          en: `File what follows as a new proposal that names ${project.id}, or mend the day if it is wrong.`,
        },
      };
    }
  },
});

const isEnd = ({ kind, data }: ProjectDocument): boolean =>
  kind === 'withdrawal' ||
  kind === 'termination' ||
  ((kind === 'review' || kind === 'decision') && data.result === 'not-adopted');

/**
 * Returns what may still come: advice for a new proposal, the answer of a section that had been asked, a member's sheet
 * for the sitting that ended it (one on paper is entered days later), and after a termination the report (where it says so), its verification, and word of what is done.
 */
function isOwedStill({ kind, data }: ProjectDocument, { document: ending, on }: DatedPaper): boolean {
  if (kind === 'consultation') return true;
  if (kind === 'opinion') return data.requestedOn <= on;
  if (kind === 'assessment') return 'meeting' in ending.data && ending.data.meeting === data.meeting;
  if (ending.kind !== 'termination') return false;
  if (kind === 'report') return ending.data.reportOwed;
  return kind === 'verification' || (kind === 'progress' && (data.done ?? []).length > 0);
}

export const reportOwedBeforeStart = defineRule({
  id: 'report-owed-before-start',
  family: 'order',
  severity: 'error',
  clause: 'C25',
  title: {
    ja: '始まらなかった事業に、報告書を求めている',
    en: 'A report is owed of a project that never began',
  },
  why: {
    ja: '報告書は、事業を行った年度について出します。協定の期間が始まる前に中止した事業には、報告することがありません。',
    en: 'A report is about a year of work. A project that ended before the period of its agreement has nothing to report.',
  },
  remedy: {
    ja: '「報告書の提出」を不要（false）にします。始まっていたなら、中止の日か協定の期間を直します。',
    en: 'Say that no report is owed. If work had begun, mend the day of the termination or the period of the agreement.',
  },
  scope: 'document',
  kinds: ['termination'],
  *check({ path: file, data: { on, reportOwed } }, project, { record }) {
    if (!reportOwed) return;
    const papers = papersOf(project, record.sittings, on);
    const period = papers && agreementPeriod(papers);
    if (period && period.from <= on) return;
    const { ja, en } = labelAt('termination', 'reportOwed');
    yield {
      file,
      field: 'reportOwed',
      message: period
        ? {
            ja: `「${ja}」が「必要」ですが、協定の期間（${period.from} から）が始まる前の ${on} に終わっています。`,
            en: `A report is owed, but the project ended on ${on}, before the period of its agreement (from ${period.from}).`,
          }
        : {
            ja: `「${ja}」が「必要」ですが、${on} までに協定が結ばれていません。`,
            en: `A report is owed, but no agreement had been concluded by ${on}.`,
          },
      allowed: { ja: '「不要」', en: 'not owed' },
      fix: {
        ja: `「${ja}」を不要に直してください。`,
        en: `Set "${en}" to "not owed".`,
      },
    };
  },
});

export const alreadyAdopted = defineRule({
  id: 'already-adopted',
  family: 'order',
  severity: 'error',
  clause: 'C19',
  title: { ja: '採用された後の検討や決定', en: 'A review or decision after the adoption' },
  why: {
    ja: '採用は一度だけ決まります。後から覆すと、準備を始めた双方が困ります。',
    en: 'A project is adopted once; both sides begin to prepare, and nobody should take it back by a second decision.',
  },
  remedy: {
    ja: '採用の後にやめるときは、見送り・中止の書類にします。内容を変えるときは、計画か変更協定書で変えます。',
    en: 'To end an adopted project, file a termination; to change it, use the plan or an amendment.',
  },
  scope: 'project',
  *check(project, { record }) {
    const timeline = timelineOf(project, record);
    const first = timeline.findIndex(({ document }) => document.kind === 'decision' && isAdopting(document));
    const adoption = timeline[first];
    if (!adoption) return;
    for (const { document, on } of timeline.slice(first + 1)) {
      if (document.kind !== 'review' && document.kind !== 'decision') continue;
      const { ja, en } = KINDS[document.kind].label;
      yield {
        file: document.path,
        field: 'meeting',
        message: {
          ja: `${adoption.on} に採用が決まっていますが、その後に「${ja}」（${on}）があります。`,
          en: `The project was adopted on ${adoption.on}, but a paper "${en}" of ${on} follows.`,
        },
        fix: {
          ja: 'やめるなら見送り・中止の書類、変えるなら計画か変更協定書にしてください。会議の誤りなら直してください。',
          en: 'File a termination to end the project, or an amendment to change it; mend the sitting if it is wrong.',
        },
      };
    }
  },
});

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

export const withdrawalAfterAgreement = defineRule({
  id: 'withdrawal-after-agreement',
  family: 'order',
  severity: 'error',
  clause: 'C23',
  title: { ja: '協定を結んだ後の取下げ', en: 'A withdrawal after the agreement' },
  why: {
    ja: '協定を結んだ後は、双方に約束があります。一方の取下げではなく、協定の解除として終えます。',
    en: 'After the agreement both sides are bound; the project ends by a termination, not by one side taking it back.',
  },
  remedy: {
    ja: '取下書の代わりに、見送り・中止・協定解除（termination.md）を加えます。日付の誤りなら日付を直します。',
    en: 'File a termination (termination.md) instead, or mend the day.',
  },
  scope: 'project',
  *check(project) {
    const [withdrawal, agreement] = [documentOf(project, 'withdrawal'), documentOf(project, 'agreement')];
    const concluded = agreement && bothOn(agreement.data.agreed);
    if (!withdrawal || !concluded || withdrawal.data.on < concluded) return;
    const label = labelAt('withdrawal', 'on');
    yield {
      file: withdrawal.path,
      field: 'on',
      message: {
        ja: `「${label.ja}」の「${withdrawal.data.on}」は、協定を結んだ日（${concluded}）の前ではありません。`,
        en: `"${withdrawal.data.on}" in "${label.en}" is not before the day of the agreement (${concluded}).`,
      },
      allowed: {
        ja: `${concluded} より前の日`,
        en: `a day before ${concluded}`,
      },
      fix: {
        ja: '取下書の代わりに、見送り・中止・協定解除の書類（termination.md）にしてください。',
        en: 'File a termination (termination.md) in place of the withdrawal.',
      },
    };
  },
});
