import { bilingual } from '../../messages/bilingual.ts';

/** The mark of the comment that tells of an issue or a pull request that took too long: once for each. */
export const slowMark = (number: number): string => `slow:${number}`;

/** That an issue or a pull request took too long and was left, so that the others could go on. */
export const slowWords = (number: number): string =>
  bilingual({
    ja: `#${number} の処理に時間がかかりすぎたため、途中でやめて、ほかの件を先に進めました。次の定期の処理でもう一度試します。#${number} を開いて、極端に長い文や、同じ行の繰り返しがないか確かめてください。内容におかしなところがなければ、保守の担当に知らせてください。`,
    en: `#${number} took too long, so it was left and the others went on; the next sweep will try again. Please open #${number} and see whether it holds something extremely long or repeated. If it looks ordinary, tell whoever maintains the system.`,
  });
