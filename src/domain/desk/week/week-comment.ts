import { addDays, weekdayOf } from '../../dates/day.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { RecordStatus } from '../../lifecycle/status.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { siteUrl } from '../../programme/site.ts';
import { remedyAddress, remedyPath } from '../../remedy/remedy.ts';
import type { Text } from '../../text.ts';
import type { AdviceRequest } from '../advice/request.ts';
import { issuePlace, projectPlace, sittingPlace, type Places } from '../places.ts';
import { markedWithAll } from '../reminders/marks.ts';
import type { Arrived, WaitingFiling } from './arrived.ts';
import { remedyOf } from './remedy-of.ts';
import { WHENS, type WeekItem } from './item.ts';
import { lettersOf } from './letters.ts';
import { projectsOf } from './week-projects.ts';
import { weekOf } from './week.ts';
import { wordsOf } from './week-words.ts';

/** The mark of the list of a week, by its Monday (JST). */
export const weekMark = (today: IsoDate): string => `remind:week:${mondayOf(today)}`;

/** The Monday of the week of a day. */
const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((weekdayOf(day) + 6) % 7));

const SECRETARIAT = { is: 'secretariat' } as const;

/** So many lines of one part stand in the comment; the page on the site has all. GitHub takes 65,536 characters. */
const MOST = 25;

/**
 * Draws 「事務局の今週」 for the secretariat's thread: what has come in and waits, and the lines of the site's list that are for
 * today and this week, each with its form and its letters. Null where there is nothing to do.
 */
export function weekComment(
  statuses: RecordStatus,
  arrived: Arrived,
  places: Places,
  mentions: readonly string[],
): string | null {
  const { record, today, programme } = statuses;
  const items = weekOf(SECRETARIAT, { projects: projectsOf(statuses), programme, record, today });
  const draw = (item: WeekItem): Text => itemLine(item, statuses, places);
  const parts = [
    part(
      ARRIVED,
      arrived.filings.map((one) => filingLine(one, places)),
    ),
    part(
      ADVICE,
      arrived.advice.map((one) => adviceLine(one, today, places)),
    ),
    ...(['now', 'week'] as const).map((when) =>
      part(WHENS[when], items.filter((one) => one.when === when).map(draw)),
    ),
  ].filter((one) => one !== null);
  if (parts.length === 0) return null;
  const page = siteUrl(places.programme, '/week/');
  const words = bilingual(
    paragraphs({ ja: '### 事務局の今週', en: '### The week of the secretariat' }, ...parts, {
      ja: `来週からの分もふくむ一覧は、いつでも [事務局の今週](${page}) で見られます。`,
      en: `The [whole list](${page}), with what comes later, is on the site.`,
    }),
  );
  return markedWithAll(
    [weekMark(today)],
    mentions.length === 0 ? words : `${mentions.join(' ')}\n\n${words}`,
  );
}

const ARRIVED: Text = { ja: '届いていて、事務局を待っているもの', en: 'Arrived, and waiting for you' };
const ADVICE: Text = { ja: '返事を待っている相談', en: 'Requests for advice that wait' };

function part(title: Text, lines: readonly Text[]): Text | null {
  if (lines.length === 0) return null;
  const left = lines.length - MOST;
  const more: Text = { ja: `ほか ${left} 件`, en: `${left} more` };
  return paragraphs(
    { ja: `**${title.ja}**`, en: `**${title.en}**` },
    list(left > 0 ? [...lines.slice(0, MOST), more] : lines),
  );
}

/** 「**結果を知らせる**：[2026-0042 水辺の散歩道](…)、結果の通知、2026年6月10日（[フォームを開く](…)、[通知書](…)）」. */
function itemLine(item: WeekItem, { record, today, projects }: RecordStatus, places: Places): Text {
  const { programme } = places;
  const { project, sitting } = item;
  const { task, subject, about, who, when } = wordsOf(item, programme, today);
  const place = project
    ? projectPlace(programme, project.id)
    : sitting === null
      ? null
      : sittingPlace(programme, sitting);
  const remedy = remedyOf(item, SECRETARIAT, project ? projects.get(project.id)?.project : undefined);
  const path = remedy && remedyPath(remedy);
  const form = remedy && (path === null ? remedyAddress(remedy, places) : siteUrl(programme, path));
  const links: readonly (readonly [Text, string])[] = [
    ...(form ? [[OPEN, form] as const] : []),
    ...lettersOf(item, { record, today }).map(
      (letter) => [letter.name, siteUrl(programme, letter.path)] as const,
    ),
  ];
  const drawn = (lang: 'ja' | 'en', comma: string): string => {
    const name = `${project ? `${project.id} ` : ''}${escapeMarkdown(subject[lang], 60)}`;
    return [
      place === null ? name : `[${name}](${place})`,
      ...[about, who].flatMap((one) => (one === null ? [] : [escapeMarkdown(one[lang], 60)])),
      when[lang],
    ].join(comma);
  };
  const linked = (lang: 'ja' | 'en', comma: string): string =>
    links.map(([words, url]) => `[${words[lang]}](${url})`).join(comma);
  return {
    ja: `**${task.ja}**：${drawn('ja', '、')}${links.length > 0 ? `（${linked('ja', '、')}）` : ''}`,
    en: `**${task.en}**: ${drawn('en', ', ')}${links.length > 0 ? ` (${linked('en', ', ')})` : ''}`,
  };
}

const OPEN: Text = { ja: 'フォームを開く', en: 'open the form' };

function filingLine({ issue, title, since, overdue, for: who }: WaitingFiling, { programme }: Places): Text {
  const place = `[#${issue} ${escapeMarkdown(title, 60)}](${issuePlace(programme, issue)})`;
  const late: Text =
    overdue === null
      ? { ja: '', en: '' }
      : { ja: `（${japaneseDate(overdue)}までの目安を過ぎています）`, en: ` (was to be seen by ${overdue})` };
  if (who === 'closer')
    return {
      ja: `**読んで閉じる**：${place}、${japaneseDate(since)}に、出す方の違う書類が届きました${late.ja}`,
      en: `**Read and close**: ${place}, from somebody who does not file it, of ${since}${late.en}`,
    };
  return who === 'reader'
    ? {
        ja: `**読んで答える**：${place}、${japaneseDate(since)}に届いた、書類ではない文${late.ja}`,
        en: `**Read and answer**: ${place}, no paper, of ${since}${late.en}`,
      }
    : {
        ja: `**確かめて登録する**：${place}、${japaneseDate(since)}に届きました${late.ja}`,
        en: `**Look at it and merge it**: ${place}, of ${since}${late.en}`,
      };
}

function adviceLine({ issue, askedOn, due }: AdviceRequest, today: IsoDate, { programme }: Places): Text {
  const isLate = due !== null && due < today;
  const until: Text =
    due === null
      ? { ja: '', en: '' }
      : {
          ja: `、${japaneseDate(due)}までに返事${isLate ? '（過ぎています）' : ''}`,
          en: `, to be answered by ${due}${isLate ? ' (that day is over)' : ''}`,
        };
  return {
    ja: `[#${issue}](${issuePlace(programme, issue)})：${japaneseDate(askedOn)}の相談${until.ja}`,
    en: `[#${issue}](${issuePlace(programme, issue)}): asked on ${askedOn}${until.en}`,
  };
}
