import { CATALOGUE } from '../../forms/catalogue.ts';
import { answerable, waitedFor, type WordPaper } from '../../forms/edits/side-word.ts';
import { CONTENT } from '../../record/path.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { SIDE_WORDS } from '../../record/kinds/parts/agreed.ts';
import type { Side } from '../../record/kinds/shared.ts';
import type { CityRecord } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { formLink, type Places } from '../places.ts';
import { canGive } from './side-words.ts';

/** A paper of both sides in a pull request, and the sides whose word it still lacks (C20, C21, C24, C28). */
export interface WordOwed {
  readonly paper: WordPaper;
  readonly sides: readonly Side[];
}

/** Returns the papers among the changed ones, as they will be after merging, that still lack the word of a side. */
export function wordsOwed(changed: readonly string[], merged: CityRecord): readonly WordOwed[] {
  const paths = new Set(changed);
  const papers = [...merged.projects.values()].flatMap((project) => [
    ...new Set(answerable(project).flatMap((one) => one.papers)),
  ]);
  return papers
    .filter(({ path }) => paths.has(CONTENT + path))
    .map((paper) => ({ paper, sides: waitedFor(paper) }))
    .filter(({ sides }) => sides.length > 0);
}

const nameOf = (sides: readonly Side[], lang: 'ja' | 'en'): string =>
  sides.map((side) => SIDE_WORDS[side][lang]).join(lang === 'ja' ? 'と' : ' and ');

const ACTS = {
  agreed: { ja: '同意', en: 'agreement' },
  judged: { ja: '評価', en: 'evaluation' },
} as const;

const actOf = ({ kind }: WordPaper): Text => (kind === 'report' ? ACTS.judged : ACTS.agreed);

/**
 * What a status says of a paper that may be merged and changes nothing yet: one side alone has registered it, and the word of
 * the other is waited for. It is no reason to shut the gate, since the other side answers what is registered.
 */
export function owedSentence([first]: readonly WordOwed[]): Text | null {
  if (!first) return null;
  const [label, act] = [KINDS[first.paper.kind].label, actOf(first.paper)];
  const { sides } = first;
  return {
    ja: `書類に誤りはありません。事務局が取り込めますが、${label.ja}は${nameOf(sides, 'ja')}の${act.ja}を待っています。出し方はコメントをご覧ください。`,
    en: `It may be merged; the ${act.en} of the ${nameOf(sides, 'en')} is still awaited. The comment says how it is given.`,
  };
}

/** Each paper that lacks a word: whose, and the ways in which it can be given. */
export const owedLines = (owed: readonly WordOwed[], places: Places | null): readonly Text[] =>
  owed.map((one) => lineOf(one, places));

function lineOf({ paper, sides }: WordOwed, places: Places | null): Text {
  const [label, act] = [KINDS[paper.kind].label, actOf(paper)];
  const { name } = CATALOGUE['side-word'];
  const form = places
    ? formLink(places, 'side-word', { project: paper.project })
    : { ja: `「${name.ja}」`, en: `"${name.en}"` };
  const approves = sides.some((side) => canGive(paper, side));
  return {
    ja: `${label.ja}（${paper.project}）：**${nameOf(sides, 'ja')}の${act.ja}**がまだです。${approves ? 'その側のアカウントでこのプルリクエストを Approve するか、' : ''}登録後に、その側のアカウントから${form.ja}を出します。紙や会議で受けたときは、事務局が同じフォームで登録します。`,
    en: `${label.en} (${paper.project}): the **${act.en} of the ${nameOf(sides, 'en')}** is missing. ${approves ? 'That side approves this pull request from its own account, or, once it is registered,' : 'Once it is registered, that side'} files ${form.en}. What was given on paper or at a meeting is entered by the secretariat with the same form.`,
  };
}
