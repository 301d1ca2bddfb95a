import { accountOf } from '../../account.test-support.ts';
import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  deskAt,
  formOf,
  judged,
  PROPOSAL,
  threadOf,
  WITHOUT_FUNDS,
  wordsOf,
} from '../filing.test-support.ts';
import type { Facts } from '../facts.ts';
import type { Thread } from '../../thread.ts';
import { commentFor } from './comment.ts';

const desk = deskAt('2026-11-20T10:05:00+09:00');
const proposal = (typed = PROPOSAL) => bodyOf(formOf('proposal', desk), typed);
const pull = { number: 58, state: 'open', createdAt: '2026-11-20T01:02:00Z', mergedAt: null } as const;

interface Case {
  readonly name: string;
  readonly body: string;
  readonly thread?: Partial<Thread>;
  readonly facts?: Partial<Facts>;
}

/** Each is the Japanese comment that people read; the files beside this test hold them. */
const CASES: readonly Case[] = [
  { name: 'received-next-round', body: proposal(), facts: { pull } },
  { name: 'received-without-funds', body: proposal(WITHOUT_FUNDS) },
  {
    name: 'received-in-other-words',
    body: proposal({
      ...PROPOSAL,
      '総額（円）': '４８万円',
      '市の負担（円）': '300千円',
      '提案者の負担（円）': '¥120,000-',
      開始予定日: '令和9年4月1日（木）',
      終了予定日: '20280331',
    }),
  },
  {
    name: 'to-mend',
    body: proposal({
      ...PROPOSAL,
      事業の名称: null,
      '総額（円）': '五十万くらい',
      終了予定日: '2026-02-31',
      分野: '宇宙',
    }),
  },
  { name: 'budget-does-not-add-up', body: proposal({ ...PROPOSAL, '市の負担（円）': '1' }) },
  {
    name: 'personal-data',
    body: proposal({ ...PROPOSAL, 団体の運営: '連絡は 090-1234-5678、hana@example.com まで' }),
  },
  { name: 'none-of-the-forms', body: 'はじめまして。相談したいことがあります。' },
  {
    name: 'edited-by-another',
    body: proposal(),
    thread: { edited: { at: '2026-11-20T02:00:00Z', by: accountOf('stranger') } },
  },
  { name: 'taken-back', body: proposal(), thread: { state: 'closed' }, facts: { pull } },
  {
    name: 'set-aside',
    body: proposal(),
    facts: { pull: { ...pull, state: 'closed' }, branch: { files: [], byHand: false } },
  },
  {
    name: 'edited-after-the-merge',
    body: proposal(),
    thread: { edited: { at: '2026-11-20T04:00:00Z', by: accountOf('teian') } },
    facts: { pull: { ...pull, state: 'closed', mergedAt: '2026-11-20T03:00:00Z' } },
  },
  {
    name: 'withdrawal-by-a-stranger',
    body: bodyOf(formOf('withdrawal', desk), { 事業の番号: '2026-0040', 取下げの日: '2026-11-20' }),
  },
  {
    name: 'heading-of-another-box',
    body: proposal({ ...PROPOSAL, 活動の内容: '前\n\n### 総額（円）\n\n1' }),
  },
];

describe('the comment of the desk', () => {
  it.each(CASES)('$name', async ({ name, body, thread, facts }) => {
    const outcome = judged(threadOf(body, thread), desk, facts);
    await expect(`${wordsOf(outcome, desk)}\n`).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each(CASES)('$name: English is there too, folded, and says as much', ({ body, thread, facts }) => {
    const [ja = '', en = ''] = (
      commentFor(judged(threadOf(body, thread), desk, facts), 57, desk) ?? ''
    ).split('<details lang="en"><summary>English</summary>');
    expect(en).toMatch(/^\n\n### [A-Z\d]/);
    expect(en.trimEnd()).toMatch(/<\/details>$/);
    expect(en.match(/^- /gm)?.length).toBe(ja.match(/^- /gm)?.length);
    expect(en.split('\n').filter((line) => /^### .*[ぁ-ん]/.test(line))).toEqual([]);
  });
});
