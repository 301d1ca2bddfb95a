import { expect, it } from 'vitest';
import { play } from '../../src/sandbox/play/play.ts';

/** A whole year with some hundred runs of workflows, each of some processes: minutes on two cores, in milliseconds. */
const PLAYED = 1_200_000;

it(
  'C02–C28: a circle is played with nobody’s hand, on the workflows of the repository: proposed with mistakes, consulted, mended, judged by both sides, decided, agreed, reported, verified, and proposed again after a rejection',
  async () => {
    const told: string[] = [];
    await play((line) => told.push(line));
    const text = told.join('\n');
    for (const words of [
      '直していただきたい所が2か所あります',
      '次に動く人: 事務局',
      'ステップ2待ち',
      '不採用',
      '採用（詳細検討中）',
      '協定締結済',
      '報告待ち',
      '検証済',
      '誤り 0 件',
      'サイトを組み立てました。',
    ])
      expect(text).toContain(words);
  },
  PLAYED,
);
