import type { WrittenKind } from '../../domain/writing/draft.ts';
import type { Text } from '../../domain/text.ts';

/** What the form of each paper says of just this paper. `{name}` is filled in by the page. */
export interface WrittenWords {
  readonly lead: Text;
  readonly noScript: Text;
  readonly onPaper: Text;
  /** To the form, from the page of a project; and what it finds in the record. */
  readonly fromProject: Text;
  readonly missing: Text;
  /** The sums as they are typed: `{sum}` and `{other}`, and how far they are apart, `{gap}`. */
  readonly sum: Text;
  readonly sumRight: Text;
  readonly sumWrong: Text;
  /** What happens when it arrives. */
  readonly after: Text;
}

export const writtenText: Readonly<Record<WrittenKind, WrittenWords>> = {
  proposal: {
    lead: {
      ja: '基本シートを、質問に答えながら書けます。',
      en: 'Write the basic sheet by answering questions.',
    },
    noScript: {
      ja: 'この画面で続きを書くには、ブラウザのJavaScriptが必要です。JavaScriptを使わないときは、次の方法で提案できます。',
      en: 'To write on this page your browser needs JavaScript. Without it, you can propose like this.',
    },
    onPaper: { ja: '紙の基本シートを印刷する', en: 'Print the basic sheet' },
    fromProject: {
      ja: 'この提案をもとに、もう一度書く',
      en: 'Write it anew, starting from this proposal',
    },
    missing: {
      ja: '前の提案「{id}」が見つかりませんでした。はじめから書けます。',
      en: 'The former proposal "{id}" was not found. You can begin with an empty sheet.',
    },
    sum: { ja: '負担の合計 {sum}円、総額 {other}円', en: 'Shares ¥{sum}, total ¥{other}' },
    sumRight: { ja: '合っています。', en: 'They agree.' },
    sumWrong: { ja: '{gap}円違います。', en: '¥{gap} apart.' },
    after: {
      ja: '届くと、事務局が{within}以内に確かめて、受付番号をお知らせします。',
      en: 'When it arrives, the secretariat answers within {within}, with its number.',
    },
  },
  report: {
    lead: {
      ja: '報告書を書けます。評価項目と予算は、合意した計画から入っています。',
      en: 'Write the report. Indicators and budget lines come from the agreed plan.',
    },
    noScript: {
      ja: 'この画面で続きを書くには、ブラウザのJavaScriptが必要です。JavaScriptを使わないときは、次の方法で報告できます。',
      en: 'To write on this page your browser needs JavaScript. Without it, you can report like this.',
    },
    onPaper: { ja: '紙の報告書を印刷する', en: 'Print the report as a blank sheet' },
    fromProject: { ja: '報告書を書く', en: 'Write the report' },
    missing: {
      ja: '番号「{id}」の事業に、いま書く報告書は見つかりませんでした。番号を確かめてください。',
      en: 'There is no report to be written for a project "{id}". Please check its number.',
    },
    sum: { ja: '収入の合計 {sum}円、支出の合計 {other}円', en: 'Income ¥{sum}, expense ¥{other}' },
    sumRight: { ja: '合っています。', en: 'They agree.' },
    sumWrong: { ja: '{gap}円違います。', en: '¥{gap} apart.' },
    after: {
      ja: '届くと、事務局が確かめて記録に載せ、次の会議で検証します。',
      en: 'When it arrives, the secretariat looks it over and files it; the council verifies it at a sitting.',
    },
  },
};
