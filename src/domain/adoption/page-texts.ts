import type { Language } from '../text.ts';
import type { Answers } from './answers.ts';

/** Returns the page of purpose and definitions as a city begins it: its headings, and what belongs below each. */
export const purposeText: Readonly<Record<Language, (answers: Answers) => string>> = {
  ja: ({ system }) => `---
title: 協働の目的と定義
description: ${system.ja}に提案する方に、了解していただく目的と定義です。
---

## 目的

ここに、この制度の目的を書いてください。

## 言葉の意味

ここに、「協働事業」「NPO等」など、制度で使う言葉の意味を書いてください。

## 提案できないもの

ここに、対象にならない活動を書いてください。

## 記録の公開

提案から検証までの書類は、すべて公開します。ただし、個人の住所、電話番号、メールアドレス、生年月日、印影、口座の情報と、参加した方や未成年の方に関する情報は公開しません。個人で提案する方は、表示名を使えます。
`,
  en: ({ system }) => `---
title: Purpose and definitions
description: The purpose and the definitions that everyone who proposes to the ${system.en} accepts.
---

## Purpose

TODO: the purpose of the programme.

## What the words mean

TODO: what a collaborative project is, and who may propose one.

## What cannot be proposed

TODO: what the programme is not for.

## The record is public

All papers from proposal to verification are published, but for private addresses, telephone numbers, mail addresses, dates of birth, seals and accounts, and what concerns participants and minors. Individuals may use a display name.
`,
};

/** Returns the README of a city's repository. */
export const readmeText = ({
  city,
  system,
  site,
}: Pick<Answers, 'city' | 'system' | 'site'>): string => `# ${city.ja} ${system.ja}の記録

${city.ja}の${system.ja}の、提案から検証までの記録です。サイト: <${site}>

- \`content/programme/\` 制度の定め、\`content/council/\` 構成員の名簿
- \`content/projects/\` 事業ごとの書類、\`content/meetings/\` 会議
- \`content/pages/\` 市のページ。[Junkan 循環](https://www.npmjs.com/package/junkan) のページと同じ名前のものは、そのページに代わります
- \`.github/\` GitHub の様式と自動の処理。Junkan が書きます。手では直しません

| コマンド | すること |
| --- | --- |
| \`npm install\` | Junkan を入れる |
| \`npm run check\` | 記録を確かめる。\`-- --ready\` は、受け付けを始めるまでに要ること |
| \`npm start\` | 記録を確かめ、サイトを組み立てて <http://localhost:4321/> で見る |
| \`npm run forms\` | 制度の定めを変えた後に、GitHub の様式を作る |
| \`npm run sandbox\` | GitHub の代わりの練習場で、ためしに動かす |
| \`npm run setup\` | GitHub のリポジトリを整える |
| \`npx junkan@latest upgrade\` | 新しい版の Junkan にする |

This repository is the record of ${city.en === city.ja ? 'a city' : city.en}: papers in \`content/\`, published at the address above. It is run by [Junkan](https://www.npmjs.com/package/junkan); the commands are in the table.
`;
