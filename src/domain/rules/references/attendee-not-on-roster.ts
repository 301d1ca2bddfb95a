import { dayOf } from '../../lifecycle/sittings.ts';
import { labelAt } from '../labels.ts';
import { listedMembers, rosterOn } from '../members.ts';
import { defineRule } from '../rule.ts';
import { likelyMeant } from '../../messages/allowed-values.ts';
import { attendanceOf } from './attendance.ts';

export const attendeeNotOnRoster = defineRule({
  id: 'attendee-not-on-roster',
  family: 'references',
  severity: 'error',
  clause: 'C08',
  title: {
    ja: '出欠の構成員が、その日の名簿にない',
    en: 'Attendance names somebody who was no member on that day',
  },
  why: {
    ja: 'NPOと行政の釣り合いは、その日の名簿の構成員で数えます。名簿にない人は数えられません。',
    en: 'The balance of the two sides is counted over the members on the roster of that day.',
  },
  remedy: {
    ja: '名簿の記号に直します。構成員でない人は「構成員のほかの参加者」に書きます。任期の誤りなら名簿を直します。',
    en: 'Use the ids of the roster. List others as guests. If a term is wrong, mend the roster.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const day = dayOf(sitting);
    const members = rosterOn(record, day, 'both');
    if (!members) return;
    const ids = members.map(({ id }) => id);
    for (const { field, member } of attendanceOf(sitting)) {
      if (ids.includes(member)) continue;
      const label = labelAt('sitting', field);
      const nearest = likelyMeant(member, ids);
      yield {
        file: sitting.path,
        field,
        message: {
          ja: `「${label.ja}」の「${member}」は、${day} の名簿の構成員ではありません。`,
          en: `"${member}" in "${label.en}" is no member on the roster of ${day}.`,
        },
        allowed: listedMembers(members),
        fix: {
          ja: `${nearest ? `「${nearest}」ではありませんか。` : ''}名簿の記号に直すか、構成員でない人は「構成員のほかの参加者」に書いてください。`,
          en: `${nearest ? `Is "${nearest}" meant? ` : ''}Use an id of the roster, or list whoever is no member as a guest.`,
        },
      };
    }
  },
});
