import { escapeMarkdown } from '../../domain/messages/escape-markdown.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import { partyLabel } from '../../domain/programme/party.ts';
import type { Letter } from '../../domain/desk/reminders/letters.ts';
import { japaneseDate } from '../../domain/dates/era.ts';
import type { WriteCall } from './calls.ts';

/** One line a call. What was typed by people stays within the line, as JSON. */
export const callLines = (calls: readonly WriteCall[]): string[] =>
  calls.map(
    ({ method, path, body }) => `${method} ${path}${body === null ? '' : ` ${JSON.stringify(body)}`}`,
  );

/** The calls and letters to be made, as Markdown for the summary of the run. */
export function letterLines(letters: readonly Letter[], programme: Programme): string[] {
  if (letters.length === 0) return [];
  return [
    '## 電話や手紙で知らせる人',
    '',
    'GitHub の名前が分からないか、事業の issue がない人です。',
    ...letters.flatMap(({ to, party, items }) => [
      '',
      `### ${escapeMarkdown(to.ja)}（${partyLabel(party, programme).ja}）`,
      '',
      ...items.map(
        ({ project, title, matter, due, since, paper }) =>
          `- ${project} ${escapeMarkdown(title, 60)}：**${escapeMarkdown(matter.ja)}**、期日 ${due === null ? '未定' : japaneseDate(due)}、出すもの：${paper.ja}、${since}から`,
      ),
    ]),
  ];
}
