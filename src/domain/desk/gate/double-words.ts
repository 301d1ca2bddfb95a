import { kindLabel } from '../../record/kinds/kind-label.ts';
import type { Programme } from '../../programme/schema.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';
import { bilingual, paragraphs } from '../../messages/bilingual.ts';
import { marked } from '../../messages/comment-mark.ts';
import { issuePlace, pullPlace } from '../places.ts';

/** Another pull request that would bring the same paper. */
export interface Double {
  readonly kind: ProjectKind;
  readonly pull: number;
  /** The issue from which the desk made it; null for what a person wrote. */
  readonly issue: number | null;
}

/** The mark of having told of another filing of the same paper, once for each pair. */
export const doubleMark = ({ pull }: Double): string => `notice:double:${pull}`;

/** That the same paper was filed a second time, and that only one of them can be taken in. */
export function doubleComment(double: Double, programme: Programme): string {
  const label = kindLabel(double.kind, programme);
  const place =
    double.issue === null
      ? `[pull request #${double.pull}](${pullPlace(programme, double.pull)})`
      : `[#${double.issue}](${issuePlace(programme, double.issue)})`;
  return marked(
    doubleMark(double),
    bilingual(
      paragraphs(
        {
          ja: `### 同じ「${label.ja}」が、もう一つ届いています`,
          en: `### The same paper was filed twice: ${label.en}`,
        },
        {
          ja: `${place} も、同じ事業の同じ書類です。記録に入るのは一つだけです。どちらを残すかを話し合い、不要なほうの issue を閉じてください（閉じると取り下げになります）。どちらも必要なら、一つにまとめてください。迷うときは、事務局がうかがいます。`,
          en: `${place} brings the same paper of the same project, and only one can enter the record. Please settle which one stays and close the issue of the other (which takes it back), or put both into one. The secretariat will help.`,
        },
      ),
    ),
  );
}
