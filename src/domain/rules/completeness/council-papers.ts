import { bothOn, missingSides } from '../../record/agreed.ts';
import { isHeld } from '../../lifecycle/sittings.ts';
import { listed } from '../../messages/allowed-values.ts';
import { SIDE_LABELS, SIDES } from '../../record/kinds/shared.ts';
import { documentOf, type CityRecord, type Project, type ProjectDocument } from '../../record/record.ts';
import { givesPoints, guidelinesOf, judgedAt, type Guideline } from '../../programme/judging.ts';
import type { Programme } from '../../programme/schema.ts';
import { howToAddAll } from '../how-to-add.ts';
import { labelAt } from '../labels.ts';
import { listedMembers, rosterOf, rosterOn, seatedOn, stepFor, stepOfSheet } from '../members.ts';
import { judgeOf } from '../judged-by.ts';
import { seatsOf } from '../programme/lists.ts';
import { defineRule } from '../rule.ts';

export const approvalsOfBothSides = defineRule({
  id: 'approvals-of-both-sides',
  family: 'completeness',
  severity: 'warning',
  clause: 'C28',
  title: { ja: '構成員の承認が、双方そろっていない', en: 'The approvals of both sides are not complete' },
  why: {
    ja: 'NPOと行政のどちらの言葉も同じ重さです。結果の文章は、双方の構成員が承認します。',
    en: 'Neither side weighs more: the text of a result is approved by members of both.',
  },
  remedy: {
    ja: '承認した構成員を書き足します。まだなら、承認をもらってから書きます。',
    en: 'Add the members who approved; if they have not yet, ask them.',
  },
  scope: 'document',
  kinds: ['review', 'decision', 'verification'],
  *check(document, project, { record }) {
    const { kind, data } = document;
    // A paper of a time when approvals on GitHub stood in the merge alone, where the gate had counted them.
    if (data.approvals === undefined) return;
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    const step = stepFor(kind, record, judge.on);
    if (!rosterOn(record, judge.on, step)) return;
    const approvers = data.approvals.flatMap(({ member, on }) =>
      seatedOn(record, step, judge.on, on).filter(({ id }) => id === member),
    );
    const approved = new Map(approvers.map(({ id, side }) => [id, side]));
    const label = labelAt(kind, 'approvals');
    for (const side of SIDES) {
      const wanted = judge.programme.approvals[side];
      const given = [...approved.values()].filter((own) => own === side).length;
      // More than there are seats is told of the programme.
      if (given >= Math.min(wanted, seatsOf(judge.programme, side))) continue;
      const { ja, en } = SIDE_LABELS[side];
      yield {
        file: document.path,
        field: 'approvals',
        message: {
          ja: `「${label.ja}」のうち、${ja}の承認が ${given} 人です。制度の定めでは ${wanted} 人が必要です。`,
          en: `"${label.en}" has ${given} from the side "${en}"; the programme wants ${wanted}.`,
        },
        allowed: {
          ja: `${ja}の構成員 ${wanted} 人以上`,
          en: `${wanted} members of the side "${en}" or more`,
        },
        fix: {
          ja: `会議の席や書面で承認した${ja}の構成員がいれば、書き足してください。GitHub で承認した人は、窓口が書き足します。`,
          en: `Add the members of the side "${en}" who approved at the sitting or on paper; the desk adds those who approve on GitHub.`,
        },
      };
    }
  },
});

export const attendanceComplete = defineRule({
  id: 'attendance-complete',
  family: 'completeness',
  severity: 'warning',
  clause: 'C08',
  title: { ja: '出欠の分からない構成員がいる', en: 'A member of whom the attendance says nothing' },
  why: {
    ja: 'NPOと行政のどちらが何人いたかを示すには、構成員全員の出欠が必要です。',
    en: 'The attendance of every member is needed to show how many of each side were there.',
  },
  remedy: {
    ja: '出席した構成員か欠席した構成員の、どちらかに加えます。',
    en: 'Add each of them to the attendees or the absentees.',
  },
  scope: 'sitting',
  *check(sitting, { record, today }) {
    if (!isHeld(sitting, today)) return;
    const { attendees = [], absentees = [] } = sitting.data;
    const named = new Set([...attendees, ...absentees]);
    const missing = (rosterOf(sitting, record) ?? []).filter(({ id }) => !named.has(id));
    if (missing.length === 0) return;
    const [there, not] = [labelAt('sitting', 'attendees'), labelAt('sitting', 'absentees')];
    const absent = listedMembers(missing);
    yield {
      file: sitting.path,
      field: 'attendees',
      message: {
        ja: `${absent.ja}が、「${there.ja}」にも「${not.ja}」にもありません。`,
        en: `Neither "${there.en}" nor "${not.en}" names ${absent.en}.`,
      },
      fix: {
        ja: `出欠を確かめて、「${there.ja}」か「${not.ja}」に加えてください。`,
        en: `Find out whether they were there, and add them to one of the two.`,
      },
    };
  },
});

export const criteriaComplete = defineRule({
  id: 'criteria-complete',
  family: 'completeness',
  severity: 'error',
  clause: 'C13',
  title: { ja: '検討の指針の判断がそろっていない', en: 'A guideline has no judgement' },
  why: {
    ja: 'すべての指針について判断と理由を示すと、提案者はどこを改めればよいかが分かります。',
    en: 'With a judgement and a reason for every guideline, proposers learn what they could do better.',
  },
  remedy: {
    ja: '足りない指針について、判断とその理由を書きます。利害関係のある構成員と、継続とした検討結果には必要ありません。',
    en: 'Add judgement and reason for each missing guideline. Members with a conflict of interest, and reviews to be continued, need none.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const judged = judgedBy(document);
    const judge = judged && judgeOf(document, project, record);
    if (!judge) return;
    const wanted = guidelinesFor(document, project, record, judge.programme);
    const missing = wanted.filter(({ key }) => !judged.includes(key));
    if (missing.length === 0) return;
    const label = labelAt(document.kind, 'criteria');
    const absent = listed(missing);
    const fields = givesPoints(judge.programme) ? ['points'] : ['judgement', 'reason'];
    const give = missing.flatMap(({ key }) => fields.map((field) => `criteria.${key}.${field}`));
    const toAdd = howToAddAll(
      document.path,
      missing.map(({ key }) => `criteria.${key}`),
      fields,
    );
    yield {
      file: document.path,
      field: 'criteria',
      message: {
        ja: `「${label.ja}」に、${absent.ja}がありません（${wanted.length}項目のうち${missing.length}項目）。`,
        en: `"${label.en}" lacks ${absent.en} (${missing.length} of ${wanted.length}).`,
      },
      allowed: listed(wanted),
      give,
      fix: {
        ja: givesPoints(judge.programme)
          ? `${toAdd.ja}点数は、会議や構成員がつけたものにします。`
          : `${toAdd.ja}判断（good・fair・poor）と理由は、会議や構成員の言葉に替えます。`,
        en: givesPoints(judge.programme)
          ? `${toAdd.en} Put the true points there.`
          : `${toAdd.en} Put the true judgement (good, fair or poor) and its reason there.`,
      },
    };
  },
});

/** Returns the guidelines by which a paper has to judge: those of its step. */
export function guidelinesFor(
  document: ProjectDocument,
  project: Project,
  record: CityRecord,
  programme: Programme,
): readonly Guideline[] {
  if (document.kind === 'assessment') {
    const step = stepOfSheet(document, project, record);
    return step === null ? programme.criteria : guidelinesOf(programme, step);
  }
  return judgedAt(programme, document.kind === 'decision' ? 2 : 1);
}

/** Returns the guidelines that a paper judges; null for one that need not judge all of them. */
function judgedBy({ kind, data }: ProjectDocument): readonly string[] | null {
  if (kind === 'assessment' && !data.conflictOfInterest) return Object.keys(data.criteria ?? {});
  if ((kind === 'review' || kind === 'decision') && data.result !== 'continued')
    return Object.keys(data.criteria ?? {});
  return null;
}

export const planAgreedByBoth = defineRule({
  id: 'plan-agreed-by-both',
  family: 'completeness',
  severity: 'warning',
  clause: 'C21',
  title: {
    ja: '協定があるのに、計画の合意日がそろっていない',
    en: 'An agreement, but a plan that a side has not agreed to',
  },
  why: {
    ja: '評価項目と目標値は、双方の合意で決めます。合意した日が両方あって、対等に決めたと分かります。',
    en: 'Indicators and targets are set by mutual agreement; the days of both sides show that they were.',
  },
  remedy: {
    ja: '合意した日を書き足します。この日は、訂正の記録なしに加えられます。',
    en: 'Add the day. It may be added without a correction.',
  },
  scope: 'project',
  *check(project) {
    const [plan, agreement] = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
    const concluded = agreement && bothOn(agreement.data.agreed);
    if (!plan || !concluded) return;
    for (const side of missingSides(plan.data.agreed)) {
      const field = `agreed.${side}`;
      const label = labelAt('plan', field);
      yield {
        file: plan.path,
        field,
        message: {
          ja: `協定は ${concluded} に結ばれていますが、計画の「${label.ja}」がありません。`,
          en: `The agreement was concluded on ${concluded}, but "${label.en}" is missing in the plan.`,
        },
        allowed: {
          ja: `${concluded} までの日`,
          en: `a day up to ${concluded}`,
        },
        fix: {
          ja: `合意した日を確かめて「${label.ja}」に書いてください。`,
          en: `Find out the day, and add it as "${label.en}".`,
        },
      };
    }
  },
});
