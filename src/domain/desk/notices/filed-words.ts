import { kindLabel } from '../../record/kinds/kind-label.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { marked } from '../../messages/comment-mark.ts';
import { paperPlace, pullPlace } from '../places.ts';

/** Papers of a project that somebody filed, and that the other side is to see before they are merged. */
export interface FiledNews {
  readonly pull: number;
  /** The branch of this repository on which they can be read; null for one of a fork. */
  readonly branch: string | null;
  /** Below the content folder. */
  readonly papers: readonly { readonly kind: ProjectKind; readonly path: string }[];
}

/** The mark of the comment about papers that were filed: one for each pull request. */
export const filedMark = (pull: number): string => `notice:filed:${pull}`;

/** That papers were filed, where to read them, and that there is time to say something before they are merged. */
export function filedComment(
  { pull, branch, papers }: FiledNews,
  mentions: readonly string[],
  programme: Programme,
): string {
  const labels = papers.map(({ kind }) => kindLabel(kind, programme));
  const names: Text = {
    ja: labels.map(({ ja }) => ja).join('・'),
    en: labels.map(({ en }) => en).join(', '),
  };
  const body = bilingual(
    paragraphs(
      { ja: `### ${names.ja}が届きました`, en: `### Filed: ${names.en}` },
      {
        ja: 'まだ記録には入っていません。登録される前に、内容をお読みください。',
        en: 'It is not in the record yet. Please read it before it is.',
      },
      list(
        papers.map(({ kind, path }) => {
          const { ja, en } = kindLabel(kind, programme);
          const place =
            branch === null ? `${pullPlace(programme, pull)}/files` : paperPlace(programme, branch, path);
          return {
            ja: `[${escapeMarkdown(ja)}を読む](${place})`,
            en: `[Read it: ${escapeMarkdown(en)}](${place})`,
          };
        }),
      ),
      papers.some(({ kind }) => kind === 'plan' || kind === 'agreement' || kind === 'amendment')
        ? AGREE
        : null,
      {
        ja: `直したいところや聞きたいことがあれば、ここか[確認の手続き（プルリクエスト #${pull}）](${pullPlace(programme, pull)})に書いてください。登録の前に、話し合うことができます。`,
        en: `If something should be different, say so here or in [pull request #${pull}](${pullPlace(programme, pull)}): there is time to talk it over.`,
      },
    ),
  );
  return marked(filedMark(pull), mentions.length === 0 ? body : `${mentions.join(' ')}\n\n${body}`);
}

const AGREE: Text = {
  ja: '合意するときは、下のプルリクエストの「Files changed」で「Review changes」から「Approve」を選んでください。その日が、合意した日として書類に入ります。書面や打合せで合意するときは、事務局が書き入れます。',
  en: 'To agree, choose "Approve" under "Review changes" in "Files changed" of the pull request below: that day is written into the paper as yours. What is agreed on paper or at a meeting is entered by the secretariat.',
};
