/**
 * What people type into the search, in their own words and slips, and the pages of which one should be among the first
 * three: `query → page or number [page …]`. Written by hand for the demonstration's record.
 */
const WRITTEN = `
提案するには → /propose/
提案したい → /propose/
提案の仕方 → /propose/
提案方法 → /propose/
どうやって提案するの → /propose/
市に提案したい → /propose/
応募 → /propose/
応募方法 → /propose/
応募資格 → /propose/
応募条件 → /propose/
応募したい → /propose/
申請 → /propose/
申請方法 → /propose/
申し込み → /propose/
申込み方法 → /propose/
申込 → /propose/
募集 → /propose/
募集期間 → /propose/
募集要項 → /propose/
公募 → /propose/
締切 → /propose/
締め切り → /propose/
〆切 → /propose/
しめきり → /propose/
締切はいつ → /propose/
いつまでに出せばいい → /propose/
期限 → /propose/
提出期限 → /propose/
受付期間 → /propose/
受付 → /propose/ /projects/stage/proposed/
受け付け → /propose/ /projects/stage/proposed/
補助金 → /propose/
補助金の上限 → /propose/
補助金はいくらもらえる → /propose/
補助金 対象 → /propose/
ほじょきん → /propose/
助成金 → /propose/
助成金 申請 → /propose/
支援金 → /propose/
資金 → /propose/
お金 → /propose/
お金はもらえるの → /propose/
いくらもらえる → /propose/
金額 上限 → /propose/
上限額 → /propose/
限度額 → /propose/
経費 → /propose/
予算 → /propose/
条件 → /propose/
対象者 → /propose/
誰でも提案できる → /propose/
個人でも応募できる → /propose/
個人 → /propose/
任意団体 → /propose/
法人でなくても応募できますか → /propose/
相談 → /propose/
相談したい → /propose/
相談窓口 → /propose/
そうだん → /propose/
窓口 → /propose/
まどぐち → /propose/
窓口の場所 → /propose/
連絡先 → /propose/
電話 → /propose/
電話番号 → /propose/
問い合わせ → /propose/
問合せ先 → /propose/
お問い合わせ → /propose/
住所 → /propose/
FAX → /propose/
手続き → /propose/
手続 流れ → /propose/
流れ → /propose/
提出先 → /propose/
提出方法 → /propose/
出し方 → /propose/
書類の出し方 → /propose/
郵送 → /propose/
郵送で出したい → /propose/
メールで送る → /propose/
提案の書き方 → /propose/ /propose/form/
書き方 → /propose/ /propose/form/
必要書類 → /propose/
取り下げ → /propose/ /projects/stage/withdrawn/
取り下げたい → /propose/
取下げ → /propose/ /projects/stage/withdrawn/
辞退 → /propose/
キャンセル → /propose/
提案をやめたい → /propose/
間違えたので直したい → /propose/
訂正 → /propose/
修正 → /propose/
もう一度出したい → /propose/ /glossary/#re-proposal
再提案 → /propose/ /glossary/#re-proposal
再応募 → /propose/ /glossary/#re-proposal
よくある質問 → /propose/
FAQ → /propose/
質問 → /propose/
宗教 → /propose/
政治活動 → /propose/
スケジュール → /propose/
フォーム → /propose/form/
提案フォーム → /propose/form/
入力フォーム → /propose/form/
申請書 → /propose/form/
申請書 ダウンロード → /propose/form/
提案書 → /propose/form/
企画書 → /propose/form/
様式 → /propose/form/ /propose/
様式 ダウンロード → /propose/form/
用紙 → /propose/form/
応募用紙 → /propose/form/
記入例 → /propose/form/
オンライン申請 → /propose/form/
電子申請 → /propose/form/
ネットで申請 → /propose/form/ /propose/
スマホから申請 → /propose/form/ /propose/
下書き 保存 → /propose/form/
印刷 → /propose/form/
Word → /propose/form/
基本シート → /propose/form/ /glossary/#basic-sheet
報告書 → /report/form/
報告書の書き方 → /report/form/
報告書の様式 → /report/form/
ほうこくしょ → /report/form/
実績報告 → /report/form/
完了報告 → /report/form/
収支報告 → /report/form/
報告の仕方 → /report/form/
事業一覧 → /projects/
一覧 → /projects/
過去の事業 → /projects/
過去の提案 → /projects/
事例 → /projects/
事例集 → /projects/
どんな事業がある → /projects/
プロジェクト → /projects/
採択事業 → /projects/ /projects/stage/adopted/
会議 → /meetings/
次の会議 → /meetings/
次の会議はいつ → /meetings/
会議の日程 → /meetings/
会議 予定 → /meetings/
かいぎ → /meetings/
議事録 → /meetings/
議事録を見たい → /meetings/
ぎじろく → /meetings/
会議録 → /meetings/
傍聴 → /meetings/
傍聴したい → /meetings/
審査会 → /meetings/
開催日 → /meetings/
議題 → /meetings/
協働エントランス会議 → /meetings/ /council/
委員 → /council/
委員名簿 → /council/
メンバー → /council/
審査員 → /council/
審査委員は誰 → /council/
誰が審査するの → /council/
誰が決める → /council/
構成員 → /council/
名簿 → /council/
財政課長 → /council/
部長 → /council/
期日 → /obligations/
遅れ → /obligations/
遅れている事業 → /obligations/
期限切れ → /obligations/
進捗 → /obligations/
進捗状況 → /obligations/
進み具合 → /obligations/
いまどうなっている → /obligations/
誰の番 → /obligations/
対応待ち → /obligations/
統計 → /statistics/
件数 → /statistics/
採択率 → /statistics/
採用率 → /statistics/
採用される確率 → /statistics/
グラフ → /statistics/
推移 → /statistics/
税金 → /statistics/
税金の使い道 → /statistics/
いくら使ったか → /statistics/
費用対効果 → /statistics/
決算 → /statistics/
かかったお金 → /statistics/
効果 → /statistics/
成果 → /statistics/
市の負担 → /statistics/ /propose/
協働とは → /purpose/ /glossary/#collaboration
協働の定義 → /purpose/ /purpose/2025-04/ /purpose/2023-04/
協働って何 → /purpose/ /glossary/#collaboration
NPOとは → /purpose/
目的 → /purpose/
理念 → /purpose/
趣旨 → /purpose/
きょうどう → /glossary/#collaboration /purpose/
プライバシー → /about/
個人情報 → /about/
著作権 → /about/
このサイトについて → /about/
運営者 → /about/
削除してほしい → /about/
通知 → /follow/
お知らせを受け取りたい → /follow/
メール配信 → /follow/
メルマガ → /follow/
LINE → /follow/
ライン → /follow/
RSS → /follow/
カレンダー → /follow/
フォロー → /follow/
購読 → /follow/
新着 → /changes/
新着情報 → /changes/
最新情報 → /changes/
更新情報 → /changes/
ニュース → /changes/
最近の動き → /changes/
分野 → /themes/
ジャンル → /themes/
テーマ → /themes/
カテゴリー → /themes/
担当課 → /sections/ /glossary/#section
部署 → /sections/
市役所のどの課 → /sections/
団体 → /proposers/
団体一覧 → /proposers/
団体名 → /proposers/
どんな団体が提案している → /proposers/
提案者 → /proposers/
講座 → /activities/
勉強会 → /activities/
研修 → /activities/
説明会 → /activities/
セミナー → /activities/
イベント → /activities/
オープンデータ → /data/
CSV → /data/
エクセル → /data/
Excel ダウンロード → /data/
データ ダウンロード → /data/
API → /data/
二次利用 → /data/
用語集 → /glossary/
用語の意味 → /glossary/
専門用語 → /glossary/
事業主体者 → /glossary/#owner
事業主体者とは → /glossary/#owner
評価項目 → /glossary/#indicator
検討の指針 → /glossary/#guidelines
ステップ1 → /glossary/#step-1
ステップ2とは → /glossary/#step-2
じゅんかん → /glossary/#circulation
箇条書き → /help/markdown/
太字 → /help/markdown/
改行 → /help/markdown/
やさしい日本語 → /easy/
ふりがな → /easy/
ルビ → /easy/
わかりやすい説明 → /easy/
アクセシビリティ → /accessibility/
文字を大きくしたい → /accessibility/
読み上げ → /accessibility/
手引き → /guide/secretariat/ /guide/engineers/
マニュアル → /guide/secretariat/
職員向け → /guide/secretariat/
事務局 → /guide/secretariat/ /glossary/#secretariat
導入 → /guide/engineers/
他の市で使いたい → /guide/engineers/
ソースコード → /guide/engineers/
GitHub → /guide/engineers/
エラー → /rules/
不採用 → /projects/stage/not-adopted/
不採用になった提案 → /projects/stage/not-adopted/
不採択 → /projects/stage/not-adopted/
落選 → /projects/stage/not-adopted/
却下 → /projects/stage/not-adopted/
落ちた → /projects/stage/not-adopted/
不採用の理由 → /projects/stage/not-adopted/
採用 → /projects/stage/adopted/
採択 → /projects/stage/adopted/
選ばれた事業 → /projects/stage/adopted/
実施中 → /projects/stage/implementing/
今やっている事業 → /projects/stage/implementing/
進行中 → /projects/stage/implementing/
終わった事業 → /projects/stage/verified/
中止 → /projects/stage/terminated/
中止になった → /projects/stage/terminated/
審査中 → /projects/stage/under-review/
検討中 → /projects/stage/under-review/
2026年度 → /projects/round/2026/
福祉 → /themes/welfare/
ふくし → /themes/welfare/
環境 → /themes/environment/
まちづくり → /themes/town/
子育て → /themes/children/
こそだて → /themes/children/
子ども → /themes/children/
子供 → /themes/children/
こども → /themes/children/ 2022-9002
防災 → /themes/safety/
ぼうさい → /themes/safety/
観光 → /themes/tourism/
国際 → /themes/international/
学び → /themes/learning/
みどり課 → /sections/midori-ka/
道路課 → /sections/doro-ka/
観光課 → /sections/kanko-ka/
財政課 → /sections/zaisei-ka/
こども支援課 → /sections/kosodate-ka/
くるくるカップ → 2024-0052
くるくるカッブ → 2024-0052
くるくるカプ → 2024-0052
くるくる → 2024-0052
カップ 貸出 → 2024-0052
リユースカップ → 2024-0052
観光地のゴミ → 2024-0052
まちの食卓 → 2023-0009
まちのしょくたく → 2023-0009
高齢者の見守り → 2023-0009
お年寄りの食事 → 2023-0009
会食 → 2023-0009
ひとり暮らしの食事 → 2023-0009
スマホ教室 → 2024-0046
スマフォ → 2024-0046
スマホ相談員 → 2024-0046
スマートフォン → 2024-0046
携帯電話の使い方 → 2024-0046
やさしい防災 → 2024-0048 2025-0083 2023-0007
外国人 防災 → 2023-0007 2024-0048
多言語カード → 2023-0007
大船 → 2024-0048 2025-0083
海岸のごみ → 2026-0124
海のゴミ → 2026-0124
ゴミ拾い → 2026-0124 2024-0052
持ち帰り袋 → 2026-0124
ビーチクリーン → 2026-0124
空き家 → 2026-0129
空家 → 2026-0129
あきや → 2026-0129
防災合宿 → 2026-0129
空き店舗 → 2023-0019
親子の広場 → 2023-0019
ひとやすみ → 2023-0019
親子 居場所 → 2023-0019 2026-0127
引っ越し → 2026-0127
引越し → 2026-0127
となりの一年 → 2026-0127
転入 → 2026-0127
銭湯 → 2025-0096
ゆのした塾 → 2025-0096
ゆのしたじゅく → 2025-0096
放課後 → 2025-0096
雨の日 → 2025-0108
雨の日の地図 → 2025-0108
谷戸 → 2023-0004 2026-0129
谷戸の小川 → 2023-0004
湿地 → 2023-0004
花みち → 2023-0011
街路樹 花 → 2023-0011
花壇 → 2023-0011
でてこいパーク → 2023-0015
公園 遊び場 → 2023-0015
あそび場 → 2023-0015
まち歩き → 2023-0018
観光 混雑 → 2023-0018
避難路 → 2023-0023 2024-0071
避難経路 腰越 → 2023-0023
腰越 → 2023-0023 2025-0096
古い写真 → 2023-0031
聞き書き → 2023-0031
昔の写真 → 2023-0031
まちのふみくら → 2024-0057
町内会の資料 → 2024-0057
自治会 → 2024-0057
ひと涼み → 2024-0064
熱中症 → 2024-0064
休み処 → 2024-0064
車いす → 2024-0071
車椅子 → 2024-0071
ベビーカー 避難 → 2024-0071
坂のまち → 2024-0071
みみより → 2026-0132
声の広報 → 2026-0132
みちの点検日 → 2026-0135
小道を直す → 2026-0135
合唱 → 2026-0139
うたの縁台 → 2026-0139
コーラス → 2026-0139
休耕田 → 2026-0141
生き物の冬ごもり → 2026-0141
田んぼ → 2026-0141
夜の道 → 2026-0143
街灯 → 2026-0143
夜道の明かり → 2026-0143
野村総研跡地 → 2022-9001
ローカルマガジン → 2022-9002
ことこと → 2022-9002
外国人のための鎌倉指南書 → 2015-9001
2023-0009 → 2023-0009
grant → /propose/
how to apply → /propose/
how to propose → /propose/
deadline → /propose/
contact → /propose/
meetings → /meetings/
next meeting → /meetings/
minutes → /meetings/
council members → /council/
rejected → /projects/stage/not-adopted/
not adopted → /projects/stage/not-adopted/
statistics → /statistics/
open data → /data/
`;

/** A query and the pages of which one should be among the first three. */
export const QUERIES: readonly (readonly [query: string, wanted: readonly string[]])[] = WRITTEN.trim()
  .split('\n')
  .map((line) => {
    const [query = '', wanted = ''] = line.split(' → ');
    return [query, wanted.split(' ')] as const;
  });
