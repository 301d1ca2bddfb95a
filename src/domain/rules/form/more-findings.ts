import type { UnplacedFinding } from '../../finding.ts';
import { FINDINGS_LIMIT } from '../../record/text/limits.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';

/** That so many more findings of a file are not told one by one. */
export const moreThanTold = (file: string, count: number): UnplacedFinding => ({
  file,
  field: null,
  message: {
    ja: `このファイルには、ほかにも ${count} 件あります。`,
    en: `There are ${count} more in this file.`,
  },
  fix: {
    ja: '示されたものを直してから、もう一度確かめてください。',
    en: 'Mend those that are shown, then check again.',
  },
});

export const moreFindings = defineRule({
  id: 'more-findings',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '直すところが多すぎて、すべては示せない', en: 'More findings than can be shown' },
  why: {
    ja: `一つのファイルについて示すのは ${FINDINGS_LIMIT} 件までです。読み切れる長さにし、一つのファイルの確認にかかる時間にも限りを設けるためです。残りは件数を示します。`,
    en: `At most ${FINDINGS_LIMIT} findings are shown of one file, so that they can be read and no file holds up the others. Of the rest, the number is told.`,
  },
  remedy: {
    ja: '示されたものを直すと、残りが示されます。同じ間違いが続くときは、まとめて直すと早く済みます。',
    en: 'Mend those that are shown; then the rest will be. The same mistake is often repeated and can be mended in one go.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code === 'more') yield { ...moreThanTold(file, problem.count), ...placeOf(problem, file) };
  },
});
