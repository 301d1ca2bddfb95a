import type { IsoDate } from '../../dates/iso-date.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { chooseInstead, listed, listedKeys } from '../../messages/allowed-values.ts';
import { KINDS } from '../../record/kinds/index.ts';
import type { CityRecord } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

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

/** Returns the sittings of the fiscal year that was written, each with its day; where it has none, how numbers look. */
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

export const postponedToUnknown = defineRule({
  id: 'postponed-to-unknown',
  family: 'references',
  severity: 'error',
  clause: 'C11',
  title: {
    ja: '延期先の会議が記録にない',
    en: 'The sitting that takes the place of another is not in the record',
  },
  why: {
    ja: '中止された会議の議題を待つ人が、次にどの会議を見ればよいかが分かるようにします。',
    en: 'Whoever waits for a cancelled sitting should see which one takes its place.',
  },
  remedy: {
    ja: '延期先の会議の番号に直します。まだ決まっていなければ、この欄を消します。',
    en: 'Give the number of that sitting, or take the field away while it is not settled.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const found = sitting.data.cancelled?.postponedTo;
    if (found === undefined || (found !== sitting.id && record.sittings.has(found))) return;
    const label = labelAt('sitting', 'cancelled.postponedTo');
    const others = [...record.sittings.keys()].filter((id) => id !== sitting.id);
    yield {
      file: sitting.path,
      field: 'cancelled.postponedTo',
      message:
        found === sitting.id
          ? {
              ja: `「${label.ja}」が、中止したこの会議そのものの「${found}」になっています。`,
              en: `"${label.en}" is "${found}", the cancelled sitting itself.`,
            }
          : {
              ja: `「${label.ja}」の「${found}」は、会議の記録にありません。`,
              en: `"${found}" in "${label.en}" is not in the record.`,
            },
      allowed: listedKeys(others),
      fix: {
        ja: `${chooseInstead(found, others).ja}まだ決まっていなければ、この欄を消してください。`,
        en: `${chooseInstead(found, others).en} Take the field away while it is not settled.`,
      },
    };
  },
});

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
  kinds: ['review', 'decision', 'verification'],
  *check(document, project, { record }) {
    const { kind, data } = document;
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
