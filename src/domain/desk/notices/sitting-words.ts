import { sittingLabel } from '../../record/party.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { Programme } from '../../programme/schema.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import type { Sitting } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { list } from '../../messages/bilingual.ts';
import { sittingPlace } from '../places.ts';
import type { SittingNotice } from './notice.ts';

/** That a project is on the agenda of a sitting that lies ahead, or that this sitting was called off. */
export const sittingWords = ({ event, sitting }: SittingNotice, programme: Programme): readonly Text[] =>
  event === 'on-agenda' ? onAgenda(sitting, programme) : cancelled(sitting, programme);

function onAgenda(sitting: Sitting, programme: Programme): readonly Text[] {
  const { startsAt, endsAt, place, openness, step } = sitting.data;
  const day = dayOf(sitting);
  const [from, until] = [timeOf(startsAt), timeOf(endsAt)];
  const kinds = step.map((one) => sittingLabel(one, programme));
  const address = sittingPlace(programme, sitting.id);
  return [
    { ja: `### 会議の議題になりました：${japaneseDate(day)}`, en: `### On the agenda of ${day}` },
    {
      ja: `この事業を、[次の会議](${address})で取り上げます。`,
      en: `This project is on the agenda of [the next sitting](${address}).`,
    },
    list([
      { ja: `日時：${japaneseDate(day)} ${from}から${until}まで`, en: `When: ${day}, ${from} to ${until}` },
      { ja: `会場：${escapeMarkdown(place, 100)}`, en: `Where: ${escapeMarkdown(place, 100)}` },
      {
        ja: `会議の種類：${kinds.map(({ ja }) => ja).join('、')}`,
        en: `Kind of sitting: ${kinds.map(({ en }) => en).join(', ')}`,
      },
    ]),
    openness === 'open'
      ? {
          ja: '公開の会議で、どなたでも傍聴できます。説明や質問への答えをお願いするときは、事務局からご連絡します。',
          en: 'The sitting is open to everybody. Should you be asked to explain something there, the secretariat will tell you.',
        }
      : {
          ja: '非公開の会議です。説明や質問への答えをお願いするときは、事務局からご連絡します。',
          en: 'The sitting is closed. Should you be asked to explain something there, the secretariat will tell you.',
        },
  ];
}

function cancelled(sitting: Sitting, programme: Programme): readonly Text[] {
  const day = dayOf(sitting);
  const to = sitting.data.cancelled?.postponedTo;
  const reason = sitting.data.cancelled?.reason;
  return [
    {
      ja: `### 会議が中止になりました：${japaneseDate(day)}`,
      en: `### The sitting of ${day} was called off`,
    },
    {
      ja: `この事業を取り上げる予定だった会議は、開かれません。${reason === undefined ? '' : `理由：${escapeMarkdown(reason, 300)}`}`,
      en: `The sitting at which this project was to be taken up will not be held.${reason === undefined ? '' : ` Reason: ${escapeMarkdown(reason, 300)}`}`,
    },
    to === undefined
      ? {
          ja: '次の日程が決まりしだい、ここでお知らせします。していただくことはありません。',
          en: 'The new day will be told here. There is nothing that you need to do.',
        }
      : {
          ja: `代わりに、[会議 ${to}](${sittingPlace(programme, to)})で取り上げます。していただくことはありません。`,
          en: `It will be taken up at [sitting ${to}](${sittingPlace(programme, to)}) instead. There is nothing that you need to do.`,
        },
  ];
}

/** 14:00 of 2026-05-20T14:00:00+09:00. */
const timeOf = (time: string): string => time.slice(11, 16);
