import type { Stage } from '../../domain/lifecycle/stage.ts';
import { folded } from '../../domain/search/fold.ts';
import { spellingsOf } from '../../domain/search/variants.ts';
import type { PageName } from '../i18n/frame.ts';
import { pagePaths } from '../i18n/frame.ts';
import { stagePath } from '../links.ts';
import type { Table } from './search-table.ts';

/** What people type who look for a page, in their own words. Other spellings are added (src/domain/search/variants.ts). */
const OF_PAGES: Readonly<Partial<Record<PageName, string>>> = {
  propose: `提案 提案方法 提案したい 提案するには 応募 応募方法 応募条件 申請 申請方法 申込 申込方法 募集 募集要項 募集期間 要項 公募 参加 参加方法
    受付 受付期間 受付時間 締切 締切日 期限 いつまで 締め日 条件 資格 要件 対象 対象者 個人 任意団体 誰でも 法人
    補助金 助成金 支援金 交付金 資金 お金 上限 上限額 限度額 補助額 補助率 金額 予算 もらえる いくらもらえる お金が出る 経費 対象経費
    相談 相談窓口 相談先 窓口 連絡先 問い合わせ 問い合わせ先 電話 電話番号 住所 場所 時間 FAX ファックス
    手続き 流れ 提出 提出先 提出方法 出し方 送り方 郵送 持参 メール 書き方 書類 必要書類 スケジュール 始め方 メリット
    取り下げ 取り下げたい 辞退 撤回 キャンセル やめたい 取り消し 訂正 間違えた 修正 直したい 再提案 もう一度 再チャレンジ 再応募
    人件費 交通費 謝礼 振込 領収書 支払い 前払い 企業 会社 株式会社 学生 高校生 大学生 未成年 市外 在住 町内会 自治会 PTA ボランティア
    団体を作りたい 市民活動 支援 市の支援 エール 協働コース ログイン アカウント パスワード 登録方法 保険 責任 結果 審査結果 結果発表 結果はいつ 通知はいつ
    質問 Q&A よくある質問 FAQ 協働したい 市と一緒に 市に提案 アイデア 意見 要望 宗教 政治 選挙 営利
    apply application propose proposal submit grant subsidy funding money deadline contact phone office eligibility withdraw consultation`,
  proposeForm: `提案フォーム フォーム 入力フォーム 申請フォーム 申請書 提案書 企画書 応募用紙 応募書類 記入 記入例 入力 オンライン申請 電子申請 ネット申請 ネットで
    書く 提案を書く 下書き 保存 スマホから 様式 基本シート ダウンロード 用紙 印刷 PDF Word ワード form sheet write download`,
  reportForm: `報告書 報告書の書き方 報告 実績報告 完了報告 報告書様式 報告フォーム 報告の仕方 報告を書く 決算報告 収支報告 report`,
  projects: `事業一覧 一覧 事業 過去の事業 事例 事例集 プロジェクト 提案一覧 全部の事業 採択事業 どんな事業 実績 過去の提案 例 これまでの事業 projects list examples`,
  meetings: `会議 会議日程 日程 予定 開催日 次回 次の会議 会議録 議事録 議題 傍聴 傍聴したい 審査会 会場 いつ開かれる 協働エントランス会議 meeting meetings minutes schedule agenda`,
  council: `委員 委員名簿 審査員 審査委員 メンバー 構成員 名簿 誰が決める 誰が審査 座長 会長 部長 課長 members council reviewers`,
  obligations: `期日 遅れ 遅延 期限切れ 対応待ち 担当 誰の番 進捗 進捗状況 進み具合 状況 いまどうなっている 止まっている 滞っている ステータス late overdue progress`,
  statistics: `統計 件数 採択率 採用率 採用された割合 割合 倍率 確率 通る確率 グラフ 推移 実績 数字 何件 税金 税金の使い道 使い道 いくら使った 市の負担 費用 費用対効果 決算 予算総額 総額 成果 効果 かかったお金 statistics cost figures numbers`,
  purpose: `協働とは 協働って 協働の定義 目的 定義 理念 趣旨 目的と定義 NPOとは 非営利とは 市民活動とは purpose definition`,
  about: `このサイト このサイトについて サイトについて 運営者 著作権 プライバシー 個人情報 プライバシーポリシー 削除してほしい 公開されるもの 利用規約 about privacy`,
  follow: `通知 お知らせ メール配信 メルマガ メールマガジン 購読 RSS フィード カレンダー LINE ライン フォロー 受け取る 更新通知 知らせてほしい 登録 subscribe follow notification newsletter calendar feed`,
  changes: `新着 新着情報 最新 最新情報 更新情報 更新履歴 ニュース 動き 最近 news latest recent changes`,
  themes: `分野 分野別 ジャンル テーマ テーマ別 分類 カテゴリ カテゴリー 年度別 themes categories`,
  sections: `担当課 課 部署 どの課 市役所 市の担当 sections`,
  proposers: `団体 団体名 提案者 提案団体 団体一覧 NPO一覧 どんな団体 グループ proposers organisations groups`,
  activities: `勉強会 講座 研修 学習会 セミナー 学習 説明会 フォーラム イベント 啓発 職員研修 activities seminar`,
  data: `オープンデータ CSV エクセル Excel XLSX データ データダウンロード API 二次利用 ライセンス JSON open data download`,
  dictionary: `データの辞書 データ項目 項目の説明 項目の意味 列の意味 dictionary schema`,
  glossary: `用語 用語集 用語の意味 言葉の意味 意味 専門用語 glossary words`,
  markdown: `箇条書き 太字 見出し 表の書き方 リンクの付け方 改行 文字の装飾 文の書き方 Markdown マークダウン`,
  easy: `やさしい日本語 ふりがな ルビ 簡単な説明 わかりやすい説明 外国人向け 子ども向け やさしい plain easy`,
  accessibility: `アクセシビリティ 読み上げ 文字を大きく 文字サイズ 音声 色 コントラスト 視覚障害 accessibility`,
  rules: `確認の決まり チェック項目 エラー エラーの意味 誤り 注意 rules errors`,
  guideSecretariat: `事務局の手引き 手引き マニュアル 職員 職員向け 事務局 運用 operations manual secretariat`,
  guideEngineers: `技術者の手引き 技術者 導入 導入したい 他の市 ほかの市 別の市 自治体 システム ソースコード プログラム GitHub オープンソース engineers adopt source code`,
  week: `事務局の今週 今週 やること todo`,
  look: `届出を見るときに 確認のしかた チェックリスト checklist`,
};

const OF_STAGES: Readonly<Partial<Record<Stage, string>>> = {
  'not-adopted': `不採用 不採択 落選 却下 落ちた 通らなかった 断られた ボツ 採用されなかった 不採用の理由 rejected refused turned down not adopted`,
  adopted: `採用 採択 当選 通った 選ばれた 合格 採用された adopted accepted`,
  implementing: `実施中 進行中 今やっている 活動中 いまの事業 現在の事業 running ongoing`,
  verified: `検証済 終わった事業 完了した事業 終了した 完了 finished completed`,
  withdrawn: `取下げ 取り下げられた 辞退した withdrawn`,
  terminated: `中止 中止になった やめた事業 打ち切り 解除 terminated cancelled`,
  'under-review': `検討中 審査中 選考中 結果待ち 審査状況 under review`,
  proposed: `受付 新しい提案 届いた提案 new proposals`,
};

/** Words of the glossary that people know by other names. */
const OF_TERMS: Readonly<Record<string, string>> = {
  guidelines: `審査基準 選考基準 評価基準 基準 採点 採点基準 配点 点数 観点 ポイント criteria`,
  'step-1': `ヒアリング ヒヤリング 面接 プレゼン プレゼンテーション 一次審査 書類審査 説明の場`,
  'step-2': `二次審査 最終審査 決定はいつ`,
  agreement: `契約 契約書 約束 協定 協定書 覚書 contract`,
  verification: `評価 事業評価 振り返り 検証 検証とは`,
  're-proposal': `再提案 再応募 再チャレンジ もう一度`,
};

/** The words of all intents, folded, in every spelling, with the places of the units to which they lead. */
export function intentsOf(units: readonly { readonly id: string }[]): Table['intents'] {
  const places = Map.groupBy(units.keys(), (place) => units[place]?.id ?? '');
  const told = [
    ...Object.entries(OF_PAGES).map(([name, words]) => [pagePaths[name as PageName], words] as const),
    ...Object.entries(OF_TERMS).map(([term, words]) => [`${pagePaths.glossary}#${term}`, words] as const),
    ...Object.entries(OF_STAGES).map(([stage, words]) => [stagePath(stage as Stage), words] as const),
  ];
  const found = new Map<string, Set<number>>();
  for (const [path, words] of told)
    for (const word of words.split(/\s+/).flatMap((one) => spellingsOf(folded(one)))) {
      const own = found.get(word) ?? new Set();
      for (const place of places.get(path) ?? []) own.add(place);
      if (own.size > 0) found.set(word, own);
    }
  return [...found].map(([word, own]) => [word, [...own]]);
}
