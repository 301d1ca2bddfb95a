import { folded } from './fold.ts';

/** Ways to write one word: okurigana, kanji and kana, readings that people type instead of kanji. All say the same. */
const SPELLINGS = rows(`
子ども 子供 こども
子どもたち 子供たち 子供達 こどもたち
取組 取り組み 取組み
取り組む 取組む
引っ越し 引越し 引越
空き家 空家 あきや
空き店舗 空店舗
申込 申し込み 申込み
受付 受け付け 受付け うけつけ
手続き 手続
締切 締め切り 締切り 〆切 〆切り しめきり
問い合わせ 問合せ お問い合わせ お問合せ 問合わせ
打ち合わせ 打合せ
話し合い 話合い
取り下げ 取下げ 取下
見直し 見なおし
障害 障がい 障碍 しょうがい
高齢者 こうれいしゃ
お年寄り おとしより 年寄り
防災 ぼうさい
避難 ひなん
避難路 避難経路
子育て こそだて
福祉 ふくし
介護 かいご
環境 かんきょう
観光 かんこう
谷戸 やと
海岸 かいがん
協働 きょうどう
提案 ていあん
報告 ほうこく
報告書 ほうこくしょ
検証 けんしょう
協定 きょうてい
会議 かいぎ
予算 よさん
補助金 ほじょきん
助成金 じょせいきん
締結 ていけつ
統計 とうけい
構成員 こうせいいん
議事録 ぎじろく
不採用 ふさいよう
採用 さいよう
相談 そうだん
窓口 まどぐち
書き方 かきかた
食卓 しょくたく
見守り 見まもり みまもり
居場所 いばしょ
学び場 学びの場
買い物 買物
片付け 片づけ かたづけ
草刈り 草刈 草かり
落ち葉 落葉
読み聞かせ 読みきかせ
聞き書き 聞書き 聞書
貸し出し 貸出し 貸出
持ち帰り 持帰り
撮りためる 撮り溜める
支払い 支払
ごみ 塵
スマホ スマートフォン スマフォ
ベビーカー ベビーカ
車いす 車椅子
ウェブサイト ウエブサイト ホームページ
メール Eメール 電子メール eメール
お金 おかね
海 うみ
山 やま
川 かわ
花 はな
森 もり
田んぼ 水田 休耕田
商店街 商店
団体 グループ
NPO NPO法人 特定非営利活動法人
議題 次第
一覧 リスト
金額 額
町内会 自治会
引き継ぎ 引継ぎ
受け取る 受取る
入り江 入江
灯り 明かり 明り あかり
生きもの 生き物 いきもの
組み合わせ 組合せ
腰越 こしごえ
大船 おおふな
深沢 ふかさわ
玉縄 たまなわ
由比ガ浜 ゆいがはま
稲村ガ崎 いなむらがさき
`);

/** Everyday words, each with words of the record that mean nearly that. They are looked for where little else is found. */
const RELATED = rows(`
補助金 市の負担 予算 負担
助成金 市の負担 予算 負担
支援金 市の負担 予算
交付金 市の負担 予算
資金 予算 費用 市の負担
お金 予算 費用 市の負担
税金 市の負担 予算 決算
費用 予算 金額 負担
値段 費用 予算
コスト 費用 決算 予算
お年寄り 高齢者
シニア 高齢者
老人 高齢者
ひとり暮らし 高齢者 見守り
認知症 高齢者 見守り
孤独 見守り 会食
孤立 見守り 会食
赤ちゃん 乳幼児 親子 子育て
乳児 乳幼児 親子
ママ 親子 子育て
パパ 親子 子育て
お母さん 親子 子育て
お父さん 親子 子育て
育児 子育て 親子
保育 子育て 親子
幼児 親子 子ども
子ども 親子 小学生 放課後 あそび場
児童 子ども 小学生
小学生 子ども 放課後
学校 小学校 中学校 放課後
塾 学び場 放課後
宿題 学び場 放課後
勉強 学び場 学習
遊び場 あそび場 公園
遊び あそび場 公園
災害 防災 避難
地震 防災 避難
津波 避難 防災
台風 防災 避難
大雨 防災 避難
ハザードマップ 避難路 防災
避難所 避難 防災
防犯 夜の道 灯り 見守り
街灯 灯り 夜の道
外灯 灯り 夜の道
照明 灯り
暗い道 夜の道 灯り
夜道 夜の道 灯り
治安 夜の道 見守り
交通安全 道 歩道
道路 道 歩道 小道
歩道 小道 道
坂 坂のまち
外国人 外国 多言語 やさしい日本語
外国 多言語
英語 多言語 外国
翻訳 多言語
日本語教室 外国 やさしい日本語
国際交流 多言語 外国
移民 外国 多言語
ゴミ拾い ごみ 海岸
清掃 ごみ 手入れ
掃除 ごみ 手入れ
プラスチック ごみ カップ
リサイクル ごみ カップ
リユース カップ 貸し出し
エコ ごみ 環境
温暖化 環境 暑さ
熱中症 ひと涼み 休み処 暑さ
猛暑 ひと涼み 休み処 暑さ
クーリングシェルター ひと涼み 休み処
日陰 休み処 ひと涼み
自然 里山 谷戸 生きもの
里山 谷戸
里海 海岸
緑化 花 植栽 みどり
緑 みどり 植栽 谷戸
ガーデニング 花 植栽
花壇 花 植栽
植物 植栽 花
木 植栽
生物 生きもの
動物 生きもの
虫 生きもの
ホタル 小川 湿地
ビオトープ 湿地 小川 休耕田
農業 休耕田
畑 休耕田
田んぼ 休耕田
海 海岸
ビーチ 海岸
砂浜 海岸
浜 海岸
商店街 空き店舗
シャッター街 空き店舗
カフェ 空き店舗
空き家 空き店舗
古民家 空き家
お風呂 銭湯
オーバーツーリズム 観光
観光客 観光
観光公害 観光 ごみ
混雑 観光 分散
渋滞 観光 分散
インバウンド 観光 外国
散歩 まち歩き
ウォーキング まち歩き
ツアー まち歩き
健康 体操 歩く
運動 体操 歩く
音楽 合唱 うた
歌 うた 合唱
コーラス 合唱
カラオケ 合唱 うた
写真 写真 古い写真
カメラ 写真
歴史 古い資料 聞き書き 古い写真
郷土史 古い資料 聞き書き
文化財 古い資料
アーカイブ 古い資料 ふみくら
昔話 聞き書き くらし
図書館 資料 ふみくら
本 資料
雑誌 マガジン
新聞 便り
広報 便り
点字 声 便り
視覚障害 声 便り
目が見えない 声 便り
音訳 声 便り
朗読 声
ラジオ 声
バリアフリー 車いす ベビーカー
障害 車いす
携帯電話 スマホ
携帯 スマホ
スマホ教室 スマホ 講座
パソコン スマホ
デジタル スマホ
IT スマホ
デジタル化 スマホ
給食 食卓 会食
食事 会食 食卓
ご飯 会食 食卓
子ども食堂 食卓 会食
弁当 会食 食卓
料理 会食 食卓
転入 引っ越し
移住 引っ越し
新住民 引っ越し
キャンプ 合宿
泊まり 合宿
ボランティア 市民活動
イベント 講座 まち歩き
セミナー 講座
教室 講座
ワークショップ 講座
地図 マップ
マップ 地図
雨 雨の日
跡地 跡地
審査 検討
選考 検討 決定
審議 検討
評価 検証
振り返り 検証
成果 結果 実績
効果 結果 検証
契約 協定書
契約書 協定書
契約期間 協定書
終了 検証済
完了 報告
失敗 中止 不採用
遅れ 期日
`);

function rows(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split(' ').map(folded));
}

const spellings = new Map<string, Set<string>>();
for (const row of SPELLINGS)
  for (const word of row) spellings.set(word, new Set([...(spellings.get(word) ?? []), ...row]));

const related = new Map<string, string[]>();
for (const [word = '', ...others] of RELATED) related.set(word, [...(related.get(word) ?? []), ...others]);

/** Hiragana between kanji that many leave out: 取り組み, 締め切り, 話し合い. */
const OKURIGANA = /(?<=\p{Script=Han})[ぁ-ん]{1,2}(?=\p{Script=Han})/gu;

/** Returns a folded word and every other way to write it, itself first. */
export function spellingsOf(word: string): string[] {
  const own = [word, ...(spellings.get(word) ?? [])];
  const short = word.replace(OKURIGANA, '');
  const bare = short !== word && word.length <= 6 ? [short] : [];
  return [...new Set([...own, ...bare])];
}

/** Returns words of the record for an everyday word, in any of its spellings; none where none is known. */
export const relatedTo = (word: string): string[] => [
  ...new Set(spellingsOf(word).flatMap((one) => related.get(one) ?? [])),
];

/** Every word that has another spelling or a related word, the longest first. */
export const KNOWN: readonly string[] = [...new Set([...spellings.keys(), ...related.keys()])]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);
