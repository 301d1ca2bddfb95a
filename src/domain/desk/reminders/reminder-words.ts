import { partyLabel } from '../../record/party.ts';
import { sidesOf } from '../../lifecycle/obligation.ts';
import { siteUrl } from '../../programme/site.ts';
import { remedyAddress, remedyFor, remedyPath } from '../../remedy/remedy.ts';
import { OPENING } from '../../forms/headings.ts';
import { daysBetween } from '../../dates/day.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { Programme } from '../../programme/schema.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { secretariatLine } from '../contact-words.ts';
import { type Places } from '../places.ts';
import type { Reminder } from './due.ts';
import { matterOf } from './matter.ts';
import { markedWithAll } from './marks.ts';
import type { Addressee } from './who.ts';

/** What the words depend on beside the reminders themselves. */
export interface Telling {
  readonly places: Places;
  readonly today: IsoDate;
  readonly call: Call;
}

/** How accounts are called so that GitHub tells them: a team by its members, or by its own name, or not at all. */
export type Call = (logins: readonly string[]) => readonly string[];

/** How many things one comment tells of: GitHub takes 65,536 characters. */
const IN_ONE_COMMENT = 40;

/** Draws comments of some reminders, so many in each as it holds. */
export function inComments(
  fresh: readonly Reminder[],
  draw: (some: readonly Reminder[]) => string,
): string[] {
  const count = Math.ceil(fresh.length / IN_ONE_COMMENT);
  return Array.from({ length: count }, (_, at) =>
    draw(fresh.slice(at * IN_ONE_COMMENT, (at + 1) * IN_ONE_COMMENT)),
  );
}

/** One comment in a project's thread: all that is new there, with its marks. */
export function threadComment(reminders: readonly Reminder[], telling: Telling): string {
  const isLate = reminders.some(({ step }) => step.name === 'overdue');
  return comment(
    reminders,
    telling.call,
    paragraphs(
      { ja: '### 期日のお知らせ', en: '### What is due' },
      list(reminders.map((reminder) => line(reminder, telling))),
      isLate ? LATE : null,
      reminders.some((reminder) => formText(reminder, telling.places)) ? OPENING : null,
      QUESTIONS,
      secretariatLine(telling.places.programme),
    ),
  );
}

const comment = (reminders: readonly Reminder[], call: Call, words: Text): string => {
  const mentions = call(loginsOf(reminders.flatMap(({ to }) => to)));
  const body = bilingual(words);
  return markedWithAll(
    reminders.map(({ mark }) => mark),
    mentions.length === 0 ? body : `${mentions.join(' ')}\n\n${body}`,
  );
};

/** Each account once, whatever the case of its letters. */
export function loginsOf(people: readonly Addressee[]): string[] {
  const logins = people.flatMap(({ login }) => login ?? []);
  return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
}

/** 「**報告書（2026年度）**：担当課（みどり課）、期日 2027年（令和9年）4月30日（あと14日）」 and where to go. */
function line(reminder: Reminder, { places, today }: Telling): Text {
  const { programme } = places;
  const { status, obligation } = reminder;
  const matter = matterOf(obligation, status.project, programme, escapeMarkdown);
  const who = holdersText(reminder, programme);
  const when = whenText(obligation.due, today);
  const form = formText(reminder, places);
  return {
    ja: `**${matter.ja}**：${who.ja}、${when.ja}${form ? `（${form.ja}）` : ''}`,
    en: `**${matter.en}**: ${who.en}, ${when.en}${form ? ` ${form.en}` : ''}`,
  };
}

/** The party, and the office or the group that it is here; a council is named as a whole. */
function holdersText({ obligation, to }: Reminder, programme: Programme): Text {
  const label = partyLabel(obligation.owedBy, programme);
  if (obligation.owedBy === 'council') return label;
  const named = to.filter(({ party, name }) => name.ja !== partyLabel(party, programme).ja);
  if (named.length === 0) return label;
  return {
    ja: `${label.ja}（${named.map(({ name }) => escapeMarkdown(name.ja, 60)).join('、')}）`,
    en: `${label.en} (${named.map(({ name }) => escapeMarkdown(name.en, 60)).join(', ')})`,
  };
}

/** A due day and how far it is. */
function whenText(due: IsoDate | null, today: IsoDate): Text {
  if (due === null) return { ja: '期日はまだ決まっていません', en: 'no day is fixed yet' };
  const left = daysBetween(today, due);
  const day = japaneseDate(due);
  if (left > 0) return { ja: `期日 ${day}（あと${left}日）`, en: `due ${due} (${days(left)} left)` };
  if (left === 0) return { ja: `期日 ${day}（今日まで）`, en: `due ${due} (today)` };
  return { ja: `期日 ${day}（${-left}日過ぎています）`, en: `was due ${due} (${days(-left)} ago)` };
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** The form of each side that owes it, filled in as that side's (C28); one that serves both alike is named once. */
function formText({ obligation, status }: Reminder, places: Places): Text | null {
  const { programme } = places;
  const forms = sidesOf(obligation.owedBy).flatMap((side) => {
    const remedy = remedyFor(obligation, side, status.project);
    if (!remedy) return [];
    const path = remedyPath(remedy);
    const place = path === null ? remedyAddress(remedy, places) : siteUrl(programme, path);
    return [{ who: partyLabel(side, programme), place }];
  });
  const own = forms.filter(({ place }, at) => forms.findIndex((one) => one.place === place) === at);
  const [first] = own;
  if (!first) return null;
  if (own.length === 1)
    return { ja: `[フォームを開く](${first.place})`, en: `[open the form](${first.place})` };
  return {
    ja: own.map(({ who, place }) => `[${who.ja}のフォームを開く](${place})`).join('、'),
    en: own.map(({ who, place }) => `[open the form of the ${who.en}](${place})`).join(', '),
  };
}

const LATE: Text = {
  ja: '期日を過ぎても、手続きが打ち切られることはありません。間に合わない事情があれば、いつごろになりそうかをここに書いてください。事務局が一緒に考えます。',
  en: 'Nothing is ended because a day has passed. If it takes longer, please say here until when; the secretariat will help.',
};

const QUESTIONS: Text = {
  ja: '分からないことは、ここに書いてください。事務局がお答えします。すでに済んでいて、書類の登録を待っているときは、そのままお待ちください。',
  en: 'Ask here if anything is unclear; the secretariat answers. If it is done and only waits to be recorded, there is nothing more to do.',
};
