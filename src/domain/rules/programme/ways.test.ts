import path from 'node:path';
import { expect, it } from 'vitest';
import { GOLDEN, goldenCase, judgeCase } from '../golden.test-support.ts';

const { files, ...rest } = goldenCase(path.join(GOLDEN, 'way-without-means/nearly'));
const FILE = 'programme/2024.yaml';

const findingsWith = (url: string) =>
  judgeCase({
    ...rest,
    files: new Map(files).set(FILE, files.get(FILE)?.replace('https://post.example.jp/', url) ?? ''),
  }).map(({ rule, field, message }) => [rule, field, message.ja]);

it('a postbox that is reached without TLS is told of, unless nothing leaves the machine', () => {
  expect(findingsWith('http://post.example.jp/')).toEqual([
    ['way-without-means', 'postbox.url', expect.stringContaining('https で始まっていません')],
  ]);
  expect(findingsWith('http://localhost:4332/postbox')).toEqual([]);
  expect(findingsWith('https://post.example.jp/in')).toEqual([]);
});
