import { dayOf } from '../../lifecycle/sittings.ts';
import type { CityRecord } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';

export const unknownMeeting = defineRule({
  id: 'unknown-meeting',
  family: 'references',
  severity: 'error',
  clause: 'C12',
  title: { ja: '書類の会議が、会議の記録にない', en: 'A paper names a sitting that is not in the record' },
  why: {
    ja: '検討・決定・検証の結果は、どの会議で出たかをたどれて初めて確かなものになります。',
    en: 'A result is only certain when the sitting that came to it can be looked up.',
  },
  remedy: {
    ja: '会議の番号を確かめて直します。会議の記録がまだなければ、先に meetings フォルダに加えます。',
    en: 'Check the number of the sitting. If the sitting is not recorded yet, add it to the folder meetings first.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    if (!('meeting' in document.data) || record.sittings.has(document.data.meeting)) return;
    const { meeting } = document.data;
    const label = labelAt(document.kind, 'meeting');
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `「${label.ja}」の「${meeting}」は、会議の記録にありません（meetings/${meeting}.md を読めません）。`,
        en: `"${meeting}" in "${label.en}" is not in the record (there is no readable meetings/${meeting}.md).`,
      },
      allowed: sittingsNear(meeting, record),
      fix: {
        ja: '会議の番号を直すか、先に会議の記録を加えてください。',
        en: 'Mend the number of the sitting, or record the sitting first.',
      },
    };
  },
});

/** The sittings of the fiscal year that was written, each with its day; where it has none, how numbers look. */
function sittingsNear(meeting: string, record: CityRecord): Text {
  const ofYear = [...record.sittings.values()].filter(({ id }) => id.slice(0, 4) === meeting.slice(0, 4));
  if (ofYear.length > 0)
    return listed(ofYear.map((sitting) => ({ key: sitting.id, label: asText(dayOf(sitting)) })));
  return {
    ja: '会議の番号です。「2026-02」のように、年度と二桁の番号で書きます。',
    en: 'The number of a sitting: its fiscal year and two digits, as in "2026-02".',
  };
}

const asText = (day: IsoDate): Text => ({ ja: day, en: day });
