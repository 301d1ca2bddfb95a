import { dayOf, isHeld } from '../../lifecycle/sittings.ts';
import type { Sitting } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

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
  *check(document, _project, { record, today }) {
    const { kind, data } = document;
    if (kind !== 'review' && kind !== 'decision' && kind !== 'verification') return;
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
        ja: `会議の番号を確かめるか、${sitting.path} に出席した構成員を書いてください。`,
        en: `Check the number of the sitting, or record the attendees in ${sitting.path}.`,
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
