import { mentionsOf } from '../../github/teams.ts';
import { ALERT_WORDS } from '../../domain/desk/alert/alert-words.ts';
import { secretariatOn } from '../../domain/desk/reminders/who.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { ensureComment, oursWith } from '../../github/comments.ts';
import type { GitHub } from '../../github/port.ts';
import { alertIssue, ensureAlert } from '../../github/issues.ts';

/** Something that the secretariat is to know, once. */
export interface News {
  readonly mark: string;
  readonly words: string;
}

/** Who the secretariat is on a day. */
export interface Office {
  readonly record: CityRecord;
  readonly today: IsoDate;
}

/** What the secretariat was told already, by marks; nothing where there is no issue for it. One look for all. */
export async function toldMarks(gh: GitHub, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const alert = marks.length === 0 ? null : await alertIssue(gh);
  if (alert === null) return new Set();
  const comments = await gh.comments.list(alert);
  return new Set(marks.filter((mark) => oursWith(comments, mark).length > 0));
}

/** Tells the secretariat what it has not been told, each thing in a comment that calls its people. */
export async function tellSecretariat(
  gh: GitHub,
  office: Office | null,
  news: readonly News[],
): Promise<void> {
  const told = await toldMarks(
    gh,
    news.map(({ mark }) => mark),
  );
  const fresh = news.filter(({ mark }) => !told.has(mark));
  if (fresh.length === 0) return;
  const call = await secretariatMentions(gh, office);
  const alert = await ensureAlert(gh, { ...ALERT_WORDS, body: call(ALERT_WORDS.body) });
  for (const { mark, words } of fresh) await ensureComment(gh, alert, mark, call(words));
}

/** Puts the secretariat's people before some words, as far as they are known and this token may call them. */
export async function secretariatMentions(
  gh: GitHub,
  office: Office | null,
): Promise<(words: string) => string> {
  if (office === null) return (words) => words;
  const accounts = secretariatOn(office.record, office.today).flatMap(({ login }) => login ?? []);
  const mentions = await mentionsOf(gh, accounts);
  return (words) => (mentions.length === 0 ? words : `${mentions.join(' ')}\n\n${words}`);
}
