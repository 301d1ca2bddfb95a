/** Words in the place of a paper that cannot be shown. */
export const notShownText = {
  title: { ja: '表示できない書類', en: 'Papers that cannot be shown' },
  paper: { ja: 'この書類は表示できません。', en: 'This paper cannot be shown.' },
  file: (path: string) => ({
    ja: `ファイル（${path}）を GitHub で見る`,
    en: `See the file (${path}) on GitHub`,
  }),
  more: (count: number) => ({ ja: `ほかに ${count} 件あります。`, en: `There are ${count} more.` }),
} as const;
