import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './io/root.ts';

// People read one word for one thing. Left: what is not written; right: what is.
const WORDS: readonly (readonly [banned: RegExp, instead: string])[] = [
  [/枝/, 'ブランチ'],
  [/プル・リクエスト|プルリク(?!エスト)/, 'プルリクエスト'],
  [
    /(?:[ぁ-ん一-龠（「] ?\[?|^ *`?)pull request|pull request ?(?:#\$\{\w+\})? ?[\])）]*[ぁ-んァ-ヶ一-龠）]/,
    'プルリクエスト',
  ],
  [/(?:この|同じ|新しい) ?issue/, 'スレッド'],
  [/レポジトリ/, 'リポジトリ'],
  [/ワークフロ(?!ー)/, 'ワークフロー'],
  [/実演/, '見本'],
  [/待たれてい/, '対応待ち'],
  [/受け持った人|受け持つ人/, '担当'],
  [/期日から.{1,30}日たっています/, '期日を○日過ぎています'],
  [/この記録だけから/, 'このサイトで公開している書類をもとに'],
  [/ひとめぐりしました/, 'すべての手続きが終わりました'],
  [/ご自分の道具/, 'お使いのカレンダーやアプリ'],
  [/管理しているわけではありません/, '（書かない）'],
  [/いまの番(?!号)/, '次に動く人'],
];

/** Files whose words people read: of the site, the desk, setup and doctor, and the pages. */
const FOLDERS = ['src/site', 'src/desk', 'src/domain', 'src/doctor', 'src/setup', 'content/pages/ja'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mdx)$/.test(name) && !/test(?:-support)?\.ts$|golden\//.test(name))
    .map((name) => path.join(folder, name)),
);

it.each(WORDS)('no text that people read says %s', (banned, instead) => {
  const found = files.flatMap((file) =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (banned.test(line) ? [`${file}:${at + 1}: ${instead}`] : [])),
  );
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});
