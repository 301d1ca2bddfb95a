import { defineRule } from '../rule.ts';

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
