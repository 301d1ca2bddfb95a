import type { Member } from '../../lifecycle/balance.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { JUDGEMENT_LABELS, JUDGEMENTS, SIDE_LABELS, type Side } from '../../record/kinds/shared.ts';
import type { Language, Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import type { ProposalTally, SheetsOfSide, SittingTally, Views } from './tally.ts';

const WORDS = {
  title: { ja: '検討シートの集計', en: 'Sheets of the members' },
  filed: { ja: '提出', en: 'handed in' },
  open: { ja: 'まだ', en: 'still to come' },
  conflicted: { ja: '利害関係あり', en: 'conflict of interest' },
  nobody: { ja: 'なし', en: 'nobody' },
  guideline: { ja: '検討の指針', en: 'Guideline' },
  none: { ja: 'この会議で検討する提案はありません。', en: 'No proposal is to be judged at this sitting.' },
} satisfies Record<string, Text>;

/** A tally as plain lines, for the terminal. */
export function tallyText(tally: SittingTally, lang: Language): string {
  const blocks = tally.proposals.map((proposal) =>
    [
      `${proposal.project} ${oneLine(proposal.title)}`,
      ...proposal.sides.map((side) => `  ${sheetsLine(side, lang, oneLine)}`),
      ...judged(proposal).map((views) => `  ${views.label[lang]}: ${viewsLine(views, lang)}`),
    ].join('\n'),
  );
  return [headOf(tally, lang), ...(blocks.length === 0 ? [WORDS.none[lang]] : blocks)].join('\n\n');
}

/** The same as Markdown, for a comment or an agenda; what people typed is made safe. */
export function tallyMarkdown(tally: SittingTally, lang: Language): string {
  const blocks = tally.proposals.map((proposal) => proposalMarkdown(proposal, lang));
  return [`### ${headOf(tally, lang)}`, ...(blocks.length === 0 ? [WORDS.none[lang]] : blocks)].join('\n\n');
}

/** One proposal: who has handed in a sheet, and how the two sides see each guideline. */
export function proposalMarkdown(proposal: ProposalTally, lang: Language): string {
  const [npo, city] = [SIDE_LABELS.npo[lang], SIDE_LABELS.city[lang]];
  const table = judged(proposal).map(
    ({ label, by }) =>
      `| ${escapeMarkdown(label[lang])} | ${counts(by.npo, lang)} | ${counts(by.city, lang)} |`,
  );
  return [
    `#### ${proposal.project} ${escapeMarkdown(proposal.title, 100)}`,
    proposal.sides.map((side) => `- ${sheetsLine(side, lang, escapeMarkdown)}`).join('\n'),
    ...(table.length === 0
      ? []
      : [[`| ${WORDS.guideline[lang]} | ${npo} | ${city} |`, '| --- | --- | --- |', ...table].join('\n')]),
  ].join('\n\n');
}

/** The guidelines, once somebody has judged by them. */
const judged = ({ sides, guidelines }: ProposalTally): readonly Views[] =>
  sides.some(({ filed }) => filed.length > 0) ? guidelines : [];

/** Who of a side has handed in a sheet: 「NPO：提出 2/4人、まだ 構成員C・構成員D」. */
export function sheetsLine(
  { side, filed, open, conflicted }: SheetsOfSide,
  lang: Language,
  safe: (name: string) => string,
): string {
  const all = filed.length + open.length;
  const names = (members: readonly Member[]) =>
    members.map(({ displayName }) => safe(displayName)).join(lang === 'ja' ? '・' : ', ');
  const parts = [
    `${WORDS.filed[lang]} ${filed.length}/${all}`,
    `${WORDS.open[lang]}: ${open.length === 0 ? WORDS.nobody[lang] : names(open)}`,
    ...(conflicted.length === 0 ? [] : [`${WORDS.conflicted[lang]}: ${names(conflicted)}`]),
  ];
  return `${SIDE_LABELS[side][lang]} — ${parts.join(lang === 'ja' ? '、' : '; ')}`;
}

const headOf = ({ sitting }: SittingTally, lang: Language): string =>
  `${WORDS.title[lang]} ${sitting.id} (${dayOf(sitting)})`;

const viewsLine = ({ by }: Views, lang: Language): string =>
  (['npo', 'city'] as const)
    .map((side) => `${SIDE_LABELS[side][lang]} ${counts(by[side], lang)}`)
    .join(' / ');

const counts = (by: Views['by'][Side], lang: Language): string =>
  JUDGEMENTS.map((judgement) => `${JUDGEMENT_LABELS[judgement][lang]} ${by[judgement]}`).join(
    lang === 'ja' ? '・' : ', ',
  );

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
