/** Words of the page that says how texts are written. */
export const markdownText = {
  lead: {
    ja: 'ふつうの文をそのまま書いてください。打った文字が、消えたり別の文字に変わったりすることはありません。次の印を付けると、太字や表になります。',
    en: 'Write as you always do: every sign that you type is shown. If you like, some signs make bold text, lists or tables.',
  },
  typed: { ja: '書き方', en: 'What you type' },
  shown: { ja: '載り方', en: 'What is shown' },
  plainTitle: { ja: 'そのまま載る書き方', en: 'Shown just as typed' },
  plainLead: {
    ja: '時間の「~」や掛け算の「*」、注の「[ ]」などは、記号のまま載ります。HTMLのタグや画像は使えません。',
    en: 'A “~” between times, a “*” between numbers or a note in “[ ]” stays what it is. HTML and pictures cannot be used.',
  },
} as const;
