import type { IsoDate } from '../../dates/iso-date.ts';
import { dayOf, isHeld, type Step } from '../../lifecycle/sittings.ts';
import { KINDS, type ProjectKind } from '../../record/kinds/index.ts';
import type { Sitting } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { isReviewed } from '../../lifecycle/reviewed.ts';
import { wholePapers } from '../judged-by.ts';
import { choiceAt, labelAt } from '../labels.ts';
import { SITTING_OF } from '../members.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from './needed-first.ts';

export const sittingNotHeld = defineRule({
  id: 'sitting-not-held',
  family: 'order',
  severity: 'error',
  clause: 'C12',
  title: { ja: '開かれていない会議の結果', en: 'A result of a sitting that was not held' },
  why: {
    ja: '結果は、開かれた会議で出ます。出席した構成員の記録があって、開かれたと分かります。',
    en: 'A result comes from a sitting that was held, and its attendance shows that it was.',
  },
  remedy: {
    ja: '会議の番号を直すか、会議の記録に出席した構成員を書きます。これから開く会議なら、開いた後に登録します。',
    en: 'Mend the number of the sitting, or record its attendees. If it is still to come, file the result after it.',
  },
  scope: 'document',
  kinds: ['review', 'decision', 'verification'],
  *check(document, _project, { record, today }) {
    const { kind, data } = document;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting || isHeld(sitting, today)) return;
    const label = labelAt(kind, 'meeting');
    const reason = whyNot(sitting, today);
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `「${label.ja}」の「${data.meeting}」は、${reason.ja}`,
        en: `The sitting "${data.meeting}" in "${label.en}" ${reason.en}`,
      },
      allowed: {
        ja: 'すでに開かれ、出席した構成員が記録された会議',
        en: 'a sitting that was held, with its attendees recorded',
      },
      fix: {
        ja: '会議の番号を確かめてください。会議が済んでいるときは、その会議に出席した構成員を、先に登録してください。',
        en: 'Check the number of the sitting. If it was held, record who attended it first.',
      },
    };
  },
});

function whyNot(sitting: Sitting, today: IsoDate): Text {
  const { cancelled } = sitting.data;
  if (cancelled)
    return { ja: `${cancelled.on} に中止になった会議です。`, en: `was cancelled on ${cancelled.on}.` };
  const day = dayOf(sitting);
  if (day > today)
    return {
      ja: `${day} に開く予定で、まだ開かれていません。`,
      en: `is planned for ${day} and has not been held yet.`,
    };
  return {
    ja: `出席した構成員の記録がなく、開かれたと分かりません。`,
    en: 'has no attendees recorded, so that nothing shows that it was held.',
  };
}

/** What a sitting has to be for, to come to a result of each kind. */
const SITTINGS: Partial<Record<ProjectKind, Step>> = SITTING_OF;

export const sittingOfOtherStep = defineRule({
  id: 'sitting-of-other-step',
  family: 'order',
  severity: 'error',
  clause: 'C19',
  title: { ja: '会議の種類と結果が合わない', en: 'A result of a sitting that was not for it' },
  why: {
    ja: '検討は検討の会議、決定は決定の会議、検証は検証の会議で行います。',
    en: 'Reviewing sittings review, deciding sittings decide, and verification sittings verify.',
  },
  remedy: {
    ja: '会議の番号を確かめて直します。その会議で行ったのなら、会議の記録の「会議の種類」に加えます。',
    en: 'Check the number of the sitting; if it did take place there, add the kind to the sitting.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    const wanted = SITTINGS[document.kind];
    if (wanted === undefined || !('meeting' in document.data)) return;
    const { meeting } = document.data;
    const sitting = record.sittings.get(meeting);
    if (!sitting || sitting.data.step.includes(wanted)) return;
    const label = labelAt(document.kind, 'meeting');
    const steps = sitting.data.step.map((step) => choiceAt('sitting', 'step', String(step)));
    const needed = choiceAt('sitting', 'step', String(wanted));
    const kind = KINDS[document.kind].label;
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `「${label.ja}」の「${meeting}」は「${steps.map(({ ja }) => ja).join('・')}」の会議で、「${kind.ja}」に必要な「${needed.ja}」の会議ではありません。`,
        en: `"${meeting}" in "${label.en}" is a sitting for "${steps.map(({ en }) => en).join(', ')}", but "${kind.en}" needs one for "${needed.en}".`,
      },
      allowed: {
        ja: `会議の種類に「${needed.ja}」を含む会議`,
        en: `a sitting for "${needed.en}"`,
      },
      fix: {
        ja: `会議の番号を直すか、${sitting.path} の「会議の種類」を確かめてください。`,
        en: `Mend the number of the sitting, or check its kind in ${sitting.path}.`,
      },
    };
  },
});

/** What is written once a sitting has been held. */
const AFTERWARDS = ['attendees', 'absentees', 'proxies', 'observers', 'confirmedOn', 'minutes'] as const;

export const attendanceWithoutSitting = defineRule({
  id: 'attendance-without-sitting',
  family: 'order',
  severity: 'error',
  clause: 'C12',
  title: {
    ja: '開かれていない会議の出席や議事録',
    en: 'Attendance or minutes of a sitting that was not held',
  },
  why: {
    ja: '出席と議事録は、会議が開かれたことの記録です。予定や中止の会議に書くと、開かれたように見えます。',
    en: 'Attendance and minutes show that a sitting was held; on one that is planned or cancelled they mislead.',
  },
  remedy: {
    ja: '会議を開いた後に書きます。開いたのに中止や日付が誤っているなら、そちらを直します。',
    en: 'Write them after the sitting. If it was held, mend the day or take the cancellation away.',
  },
  scope: 'sitting',
  *check(sitting, { today }) {
    const { cancelled } = sitting.data;
    if (!cancelled && dayOf(sitting) <= today) return;
    for (const field of AFTERWARDS) {
      if (!isGiven(sitting, field)) continue;
      const label = labelAt('sitting', field);
      yield {
        file: sitting.path,
        field,
        message: cancelled
          ? {
              ja: `中止した会議（${cancelled.on} に決定）に「${label.ja}」が書かれています。`,
              en: `"${label.en}" is given for a sitting that was cancelled on ${cancelled.on}.`,
            }
          : {
              ja: `${dayOf(sitting)} に開く予定の会議に「${label.ja}」が書かれています。`,
              en: `"${label.en}" is given for a sitting that is planned for ${dayOf(sitting)}.`,
            },
        fix: cancelled
          ? {
              ja: `「${label.ja}」を消すか、開かれた会議なら「会議の中止」を消してください。`,
              en: `Take "${label.en}" away, or the cancellation if the sitting was held.`,
            }
          : {
              ja: `「${label.ja}」を消し、会議の後に書いてください。開かれた会議なら日時を直してください。`,
              en: `Take "${label.en}" away until the sitting has been held, or mend its day.`,
            },
      };
    }
  },
});

/** Returns whether a field says something. A list without entries says nothing; a count of none does. */
function isGiven({ data }: Sitting, field: (typeof AFTERWARDS)[number]): boolean {
  const value = data[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

export const reviewAfterReferral = defineRule({
  id: 'review-after-referral',
  family: 'order',
  severity: 'warning',
  clause: 'C13',
  title: { ja: '決定の会議へ送った後の検討', en: 'A review after the referral' },
  why: {
    ja: '決定の会議へ送った後は、決定の会議が協議します。検討に戻ると、次に動く人が分からなくなります。',
    en: 'Once a project is referred, the deciding sitting deals with it; going back leaves it unclear whose turn it is.',
  },
  remedy: {
    ja: '会議の番号と結果を確かめます。検討をやり直したのなら、このままで差し支えありません。',
    en: 'Check the sitting and the result. If the review was really done anew, leave it as it is.',
  },
  scope: 'document',
  kinds: ['review'],
  *check(document, project, { record }) {
    const place = placeOf(document, project, record);
    const before = place?.before.findLast((placed) => placed.document.kind === 'review');
    if (!place || before?.document.kind !== 'review' || before.document.data.result !== 'refer') return;
    const refer = choiceAt('review', 'result', 'refer');
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `${before.on} に「${refer.ja}」と決まっていますが、${place.on} の検討結果がさらにあります。`,
        en: `The project was referred on ${before.on}, but a review of ${place.on} follows.`,
      },
      fix: {
        ja: '会議の番号と結果を確かめてください。',
        en: 'Check the sitting and the result.',
      },
    };
  },
});

export const decisionWithoutReferral = defineRule({
  id: 'decision-without-referral',
  family: 'order',
  severity: 'error',
  clause: 'C19',
  title: { ja: '検討を経ていない事業の決定', en: 'A decision on what no review has referred' },
  why: {
    ja: '検討と決定の二段階の制度では、検討の会議から送られた事業だけを決定します。検討を経ない決定は、公平を損ないます。',
    en: 'With review and decision, only what the review has referred is decided; a decision without a review is not fair.',
  },
  remedy: {
    ja: '決定の会議へ送るとした検討結果を先に加えます。まだなら、検討の会議で検討します。',
    en: 'Add the review that refers the project; if there is none, let a reviewing sitting consider it.',
  },
  scope: 'document',
  kinds: ['decision'],
  *check(document, project, { record }) {
    const place = placeOf(document, project, record);
    const papers = wholePapers(project, record);
    if (!place || (papers && !isReviewed(papers, record))) return;
    const last = place.before.findLast((placed) => placed.document.kind === 'review')?.document;
    const result = last?.kind === 'review' ? last.data.result : null;
    if (result === 'refer') return;
    const refer = choiceAt('review', 'result', 'refer');
    const review = KINDS.review.label;
    const found = result && choiceAt('review', 'result', result);
    yield {
      file: document.path,
      field: 'meeting',
      message: found
        ? {
            ja: `${place.on} の決定の前の検討結果は「${found.ja}」で、「${refer.ja}」ではありません。`,
            en: `The last review before the decision of ${place.on} says "${found.en}", not "${refer.en}".`,
          }
        : {
            ja: `${place.on} の決定より前に、「${review.ja}」がありません。`,
            en: `There is no review before the decision of ${place.on}.`,
          },
      allowed: {
        ja: `先に「${refer.ja}」とした検討結果があること`,
        en: `a review before it that says "${refer.en}"`,
      },
      fix: {
        ja: `「${refer.ja}」とした検討結果を加えるか、会議の番号と日付を確かめてください。`,
        en: `Add the review that says "${refer.en}", or check the number and the day of the sitting.`,
      },
    };
  },
});
