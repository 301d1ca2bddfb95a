import { compose } from '../../../compose.ts';
import { wordsOf } from '../../../forms/edits/index.ts';
import type { Programme } from '../../../programme/schema.ts';
import type { Accepted } from '../outcome.ts';
import { filingBranch } from '../facts.ts';
import { trailersOf, withTrailers } from '../../gate/trailers.ts';
import { twinLinks } from './receipt-words.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import { issuePlace, paperPlace } from '../../places.ts';

/** What the pull request of a filing says. The approvals at the end of `before` stay: they are the gate's. */
export function pullWords(
  { papers, receipt, form }: Accepted,
  issue: number,
  programme: Programme,
  before: string | null,
): { readonly title: string; readonly body: string } {
  const isThread = papers.some(({ kind }) => kind === 'proposal');
  const body = [
    // The issue of a proposal stays open: it is the thread of the project until its circle closes.
    isThread ? `受付: #${issue}` : `Closes #${issue}`,
    ...(receipt.changed.length === 0
      ? []
      : [`**変わること**\n\n${receipt.changed.map(({ ja }) => `- ${ja}`).join('\n')}`]),
    ...papers.map(
      ({ kind, path }) =>
        `- ${wordsOf(kind).label.ja}: [${path}](${paperPlace(programme, filingBranch(issue), path)})`,
    ),
    `提出の日: ${receipt.filedOn}`,
    ...(receipt.twins.length === 0
      ? []
      : [
          `**確かめてください**: 同じ名称・同じ提案者の提案が、先に届いています（${twinLinks(receipt.twins, programme)}）。二重に出されたものなら、取り込まずに、提出した方に issue を閉じるようお願いしてください。`,
        ]),
    `このプルリクエストは [#${issue}](${issuePlace(programme, issue)}) からつくりました。そのスレッドの文を直すと、ここも新しくなります。ここに直接書き加えたときは、自動では書き換えません。`,
    `<details lang="en"><summary>English</summary>\n\nMade from [#${issue}](${issuePlace(programme, issue)}), and renewed when that is edited. If you write here by hand, it is left alone.\n\n</details>`,
  ].join('\n\n');
  const title = receipt.title === '' ? form.name.ja : plainTitle(receipt.title);
  return {
    title: `${form.titleStart}${title} (#${issue})`,
    body: withTrailers(body, trailersOf(before ?? '')),
  };
}

/**
 * A title is no Markdown, so nothing can be escaped in it: signs that mean something to a shell, a workflow or a
 * browser are written wide, and it calls nobody and closes no other issue.
 */
function plainTitle(title: string): string {
  const line = compose(title)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...line]
    .slice(0, 80)
    .join('')
    .replace(/[$&<>[\]`{|}\\]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll('@', '@\u{2060}')
    .replaceAll('::', ':\u{2060}:')
    .replaceAll('#', '#\u{2060}');
}

/** What the commit of a filing says: nothing that anybody typed. */
export const commitWords = ({ papers }: Accepted, issue: number): string =>
  `${papers.map(({ kind }) => wordsOf(kind).label.ja).join('・')}（#${issue}）\n\n${papers.map(({ path }) => escapeMarkdown(path)).join('\n')}\n`;
