import { MARKS_LIMIT } from '../../compose.ts';
import type { UnplacedFinding } from '../../finding.ts';
import { FINDINGS_LIMIT } from '../../record/text/front-matter.ts';
import { RECORD_FORMAT } from '../../programme/schema.ts';
import { defineRule } from '../rule.ts';
import { paperName, placeOf } from './naming.ts';

export const notText = defineRule({
  id: 'not-text',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '文字として読めないファイル', en: 'A file that is no text' },
  why: {
    ja: '記録は、誰でも読み、比べ、検索できる文字のファイルで残します。',
    en: 'The record is kept as text that everybody can read, compare and search.',
  },
  remedy: {
    ja: '文字コードを UTF-8 にして保存し直します。画像や Word などのファイルは、内容を文字で書き写します。',
    en: 'Save the file as UTF-8 text. Write out in text what a picture or an office file says.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'not-text') return;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」のファイルを文字として読めません。`,
        en: `The file of "${paper.en}" cannot be read as text.`,
      },
      allowed: { ja: '文字コードが UTF-8 の文字のファイルです。', en: 'A text file in UTF-8.' },
      fix: {
        ja: '文字コードを UTF-8 にして保存し直してください。画像などのファイルは置けません。',
        en: 'Save it again as UTF-8 text. Pictures and other binary files cannot stand here.',
      },
    };
  },
});

export const recordFormat = defineRule({
  id: 'record-format',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '記録の形式が違う', en: 'The record has another format' },
  why: {
    ja: '記録と道具は、同じ取り決めによって読み書きします。形式が違うと、書かれた内容を正しく読めません。',
    en: 'Record and tools read and write by one contract; of another format they would misread what stands there.',
  },
  remedy: {
    ja: '前の形式の記録は「npm run migrate」で移します。新しい形式の記録は、新しい版のソフトウェアで読みます。',
    en: 'Bring a record of an earlier format over with npm run migrate; read one of a later format with a newer version.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'record-format') return;
    const isFormer = problem.found === '1';
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `この記録の形式は「${problem.found}」です。ここでは形式 ${RECORD_FORMAT} を読みます。`,
        en: `The format of this record is "${problem.found}"; format ${RECORD_FORMAT} is read here.`,
      },
      allowed: { ja: String(RECORD_FORMAT), en: String(RECORD_FORMAT) },
      fix: isFormer
        ? {
            ja: '「npm run migrate」で、記録全体を新しい形式に移してください。',
            en: 'Run npm run migrate: it brings the whole record to the new format.',
          }
        : {
            ja: 'この形式を読める版に、ソフトウェアを新しくしてください。',
            en: 'Update the software to a version that reads this format.',
          },
    };
  },
});

export const extendsUnread = defineRule({
  id: 'extends-unread',
  family: 'form',
  severity: 'error',
  clause: 'C29',
  title: { ja: 'もとにする年度の定めを読めない', en: 'The year that a programme extends cannot be read' },
  why: {
    ja: '変わるところだけを書いた定めは、もとの年度の定めと合わせて一つになります。もとがないと、何も決まりません。',
    en: 'A programme that says only what differs is whole together with the year that it extends.',
  },
  remedy: {
    ja: 'もとにする年度を確かめます。その年度の定めに誤りがあれば、先に直します。',
    en: 'Check the year. Where the programme of that year has errors, mend those first.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'extends-unread') return;
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `もとにする「${problem.found}」年度の定めが、この年度より前にないか、読めません。`,
        en: `There is no readable programme of "${problem.found}" before this year to extend.`,
      },
      allowed: {
        ja: '前の年度のうち、programme フォルダに定めのある年度です。',
        en: 'An earlier year that has a file in the folder programme.',
      },
      fix: {
        ja: '年度を確かめてください。その年度の定めに誤りがあるときは、先にそちらを直します。',
        en: 'Check the year; where that programme has errors, mend it first.',
      },
    };
  },
});

export const manyMarks = defineRule({
  id: 'many-marks',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '一つの文字に付く記号が多すぎる', en: 'Too many marks on one letter' },
  why: {
    ja: '濁点やアクセントのように前の文字に重なる記号を大量に付けると、画面では文字が崩れ、検査や検索にも長い時間がかかります。',
    en: 'Marks that are laid over a letter, in great numbers, break the page and keep checks and searches busy.',
  },
  remedy: {
    ja: 'その行の文字を消して、打ち直します。飾りのために付けた記号は取り除きます。',
    en: 'Delete the letters of that line and type them again, without marks for decoration.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'many-marks') return;
    yield {
      ...placeOf(problem, file),
      message: {
        ja: '一つの文字に、重ねて書く記号（濁点やアクセントなど）が続きすぎています。',
        en: 'Too many marks (such as accents) are laid over one letter.',
      },
      allowed: {
        ja: `一つの文字に付けられるのは ${MARKS_LIMIT} 個までです。`,
        en: `Up to ${MARKS_LIMIT} marks on one letter.`,
      },
      fix: {
        ja: 'その行の文字を消して、打ち直してください。',
        en: 'Delete the letters of that line and type them again.',
      },
    };
  },
});

export const tooLarge = defineRule({
  id: 'too-large',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '大きすぎるファイル', en: 'A file that is too large' },
  why: {
    ja: '読む人の負担にならず、検査がいつでもすぐに終わるよう、大きさに限りを設けています。',
    en: 'A limit keeps papers readable, and keeps every check short.',
  },
  remedy: {
    ja: '要点にしぼるか、資料は別の場所に公開してアドレスを書きます。',
    en: 'Keep to what matters, or publish material elsewhere and give its address.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'too-large') return;
    const paper = paperName(file);
    const limit = `${problem.limit / 1024} kB`;
    const part =
      problem.part === 'file'
        ? { ja: 'ファイル', en: 'file' }
        : { ja: '先頭の「---」の間', en: 'part between the "---" lines' };
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」の${part.ja}が大きすぎます（${limit} を超えています）。`,
        en: `The ${part.en} of "${paper.en}" is too large (more than ${limit}).`,
      },
      allowed: { ja: `${limit} までです。`, en: `Up to ${limit}.` },
      fix: {
        ja: '内容を要点にしぼってください。写真や資料は別の場所に公開し、アドレスを書いてください。',
        en: 'Keep to what matters. Publish pictures and material elsewhere and give the address.',
      },
    };
  },
});

export const noFrontmatter = defineRule({
  id: 'no-frontmatter',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '先頭の項目欄がない', en: 'A paper without its fields at the head' },
  why: {
    ja: '日付や金額などの短い項目は、先頭の「---」と「---」の間にまとめて書く決まりです。',
    en: 'Short values such as dates and amounts stand together between two lines "---" at the head.',
  },
  remedy: {
    ja: '一行目を「---」だけにし、項目を書き、その次の行をもう一度「---」だけにします。',
    en: 'Make the first line "---" and nothing else, then the fields, then again a line "---".',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'no-frontmatter') return;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」の先頭に、「---」の行で囲んだ項目欄がありません。`,
        en: `"${paper.en}" does not begin with fields between two lines "---".`,
      },
      allowed: {
        ja: '一行目は「---」だけです。後に何も付けません。項目欄の終わりにも「---」だけの行を置きます。',
        en: 'The first line is "---" with nothing after it; another such line ends the fields.',
      },
      fix: {
        ja: '一行目と、項目欄の次の行を、「---」だけの行にしてください。',
        en: 'Put a line "---" before the fields and another after them.',
      },
    };
  },
});

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
