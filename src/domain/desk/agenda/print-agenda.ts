import { yearAndNumberOf } from '../../record/id.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { partyLabel } from '../../record/party.ts';
import type { Programme } from '../../programme/schema.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import { RANGE_MARK, type Language, type Text } from '../../text.ts';
import { proposalMarkdown } from '../tally/print-tally.ts';
import { MATTERS, type Agenda, type AgendaItem, type Matter } from './agenda-items.ts';

type Rows = DataOf<'sitting'>['agenda'];

/**
 * The agenda as the meeting's file is to have it: every row that stands there, as it stands, and below them what is
 * missing. A project has as many rows as there are matters of it; a row in a person's words counts as one of them.
 */
export function writtenAgenda({ sitting, items }: Agenda): Rows {
  const rows = sitting.data.agenda;
  const left = new Map<string, number>();
  for (const { project } of rows) if (project !== undefined) left.set(project, (left.get(project) ?? 0) + 1);
  const missing = items.filter(({ project }) => {
    const count = left.get(project) ?? 0;
    left.set(project, count - 1);
    return count <= 0;
  });
  return [...rows, ...missing.map(({ project, item }) => ({ project, item }))];
}

/** An agenda as a Markdown page to read and to send round; what people typed is made safe. */
export function agendaMarkdown(agenda: Agenda, programme: Programme, lang: Language): string {
  const { sitting, items, others, on } = agenda;
  const { startsAt, endsAt, place, chair } = sitting.data;
  const [year, number] = yearAndNumberOf(sitting.id);
  const day = dateText(dayOf(sitting), lang);
  const blocks = MATTERS.flatMap((matter) => {
    const own = items.filter((item) => item.matter === matter);
    return own.length === 0
      ? []
      : [`## ${HEADINGS[matter][lang]}`, ...own.map((item) => itemBlock(item, programme, lang))];
  });
  const further = sitting.data.agenda.filter(
    ({ project }) => project === undefined || others.includes(project),
  );
  return [
    `# ${lang === 'ja' ? `${year}年度 第${number}回会議 議題` : `Agenda of sitting ${number} of FY${year}`}`,
    [
      `- ${WORDS.when[lang]}: ${day} ${startsAt.slice(11, 16)}${RANGE_MARK[lang]}${endsAt.slice(11, 16)}`,
      `- ${WORDS.place[lang]}: ${escapeMarkdown(place)}`,
      `- ${WORDS.chair[lang]}: ${escapeMarkdown(chair)}`,
      `- ${WORDS.asOf[lang]}: ${dateText(on, lang)}`,
    ].join('\n'),
    ...(blocks.length === 0 ? [WORDS.nothing[lang]] : blocks),
    ...(further.length === 0
      ? []
      : [
          `## ${WORDS.further[lang]}`,
          further
            .map(({ project, item }) => `- ${project ? `${project} ` : ''}${escapeMarkdown(item, 300)}`)
            .join('\n'),
        ]),
  ].join('\n\n');
}

function itemBlock(item: AgendaItem, programme: Programme, lang: Language): string {
  const { project, title, carried, invited, asks, conflicts, opinions, tally } = item;
  const lines = [
    ...(carried ? [WORDS.carried[lang]] : []),
    ...named(
      WORDS.invited,
      invited.map(({ role, name }) => `${escapeMarkdown(name[lang], 80)} (${role[lang]})`),
      lang,
    ),
    ...asks.map(
      ({ what, owedBy, due, done }) =>
        `${done ? '✓ ' : ''}${WORDS.ask[lang]}: ${escapeMarkdown(what, 300)} — ${partyLabel(owedBy, programme)[lang]}, ${dateText(due, lang)}${done ? '' : ` ${WORDS.open[lang]}`}`,
    ),
    ...opinions.map(
      ({ section, due }) =>
        `${WORDS.opinion[lang]}: ${escapeMarkdown(section[lang])}${due === null ? '' : ` (${dateText(due, lang)})`}`,
    ),
    ...named(
      WORDS.conflicts,
      conflicts.map(({ displayName }) => escapeMarkdown(displayName, 80)),
      lang,
    ),
  ];
  return [
    `### ${project} ${escapeMarkdown(title, 100)}`,
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')]),
    ...(tally ? [proposalMarkdown(tally, lang)] : []),
  ].join('\n\n');
}

const named = (label: Text, names: readonly string[], lang: Language): string[] =>
  names.length === 0 ? [] : [`${label[lang]}: ${names.join(lang === 'ja' ? '、' : ', ')}`];

const dateText = (day: IsoDate, lang: Language): string => (lang === 'ja' ? japaneseDate(day) : day);

const HEADINGS: Readonly<Record<Matter, Text>> = {
  review: { ja: '検討する提案（ヒヤリング）', en: 'To be reviewed (hearing)' },
  heard: { ja: 'もう一度検討する提案', en: 'To be heard again' },
  decision: { ja: '決定する提案', en: 'To be decided' },
  verification: { ja: '検証する報告書', en: 'To be verified' },
  progress: { ja: '進み具合の報告', en: 'To be reported on' },
};

const WORDS = {
  when: { ja: '日時', en: 'When' },
  place: { ja: '会場', en: 'Place' },
  chair: { ja: '進行', en: 'Chair' },
  asOf: { ja: '記録を見た日', en: 'As the record stood on' },
  nothing: {
    ja: '記録から決まる議題はまだありません。',
    en: 'Nothing of the record is due at this sitting yet.',
  },
  further: { ja: 'そのほかの議題', en: 'Further items' },
  carried: { ja: '前の会議で扱えなかったものです', en: 'An earlier sitting did not come to it' },
  invited: { ja: 'お招きする人', en: 'Invited' },
  ask: { ja: 'お願いしたこと', en: 'Asked' },
  open: { ja: '（まだ届いていません）', en: '(not answered yet)' },
  opinion: { ja: 'まだ届いていない意見', en: 'Opinion still missing' },
  conflicts: { ja: '利害関係があり判断に加わらない人', en: 'Take no part (conflict of interest)' },
} satisfies Record<string, Text>;
