import { defineRule } from '../rule.ts';
import { placeOf } from './naming.ts';

export const unknownPath = defineRule({
  id: 'unknown-path',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '置き場所やファイル名が決まりと違う', en: 'A file that has no place in the record' },
  why: {
    ja: 'どの事業のどの書類かは、置き場所とファイル名だけで分かるようにしています。',
    en: 'Folder and file name alone say of which project a paper is, and of which kind.',
  },
  remedy: {
    ja: '書類の種類に合う場所と名前に移します。記録に不要なファイルは取り除きます。',
    en: 'Move the file to the place and name of its kind, or take it out of the record.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'unknown-path') return;
    const { nearest } = problem;
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${file}」は、記録の決まった置き場所・ファイル名ではありません。`,
        en: `"${file}" is no path of the record.`,
      },
      allowed: {
        ja: '事業の書類は「projects/2026-0042/proposal.md」、会議は「meetings/2026-02.md」のように置きます。',
        en: 'Papers of a project lie at paths like projects/2026-0042/proposal.md, sittings at meetings/2026-02.md.',
      },
      fix: nearest
        ? {
            ja: `「${nearest}」ではありませんか。ファイルを移してください。`,
            en: `Is "${nearest}" meant? Move the file there.`,
          }
        : {
            ja: '書類の種類に合う場所に移すか、不要なら取り除いてください。',
            en: 'Move the file to the place of its kind, or remove it.',
          },
    };
  },
});

export const oneFileAReport = defineRule({
  id: 'one-file-a-report',
  family: 'form',
  severity: 'error',
  clause: 'C25',
  title: { ja: '同じ年度の報告書が二つある', en: 'Two files for the report of one year' },
  why: {
    ja: '報告書は年度ごとに一つです。md と mdx の両方があると、どちらが正しいか分かりません。',
    en: 'There is one report a year. With both an .md and an .mdx file nobody can tell which of them holds.',
  },
  remedy: { ja: 'どちらか一つのファイルを残します。', en: 'Keep one of the two files.' },
  scope: 'paths',
  *check(paths) {
    const known = new Set(paths);
    for (const path of paths) {
      const other = path.slice(0, -1);
      if (!/^projects\/[^/]+\/report-[^/]+\.mdx$/.test(path) || !known.has(other)) continue;
      yield {
        file: path,
        field: null,
        message: {
          ja: `同じ報告書が「${other}」にもあります。`,
          en: `The same report also stands in "${other}".`,
        },
        fix: {
          ja: 'どちらか一つを残し、もう一方を取り除いてください。',
          en: 'Keep one of them and remove the other.',
        },
      };
    }
  },
});
