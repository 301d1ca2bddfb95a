import { describe, expect, it } from 'vitest';
import { accountOf } from '../account.test-support.ts';
import {
  accepted,
  bodyOf,
  deskAt,
  formOf,
  judged,
  PROPOSAL,
  smallFiles,
  threadOf,
  wordsOf,
} from './filing.test-support.ts';
import type { Facts } from './facts.ts';
import { overdueSince, waitingLabels, waitingOf } from './waiting.ts';

const desk = deskAt('2026-11-20T10:05:00+09:00');
const body = bodyOf(formOf('proposal', desk), PROPOSAL);
const pull = { number: 58, state: 'open', createdAt: '2026-11-19T01:02:00Z', mergedAt: null } as const;

function turns(text: string, more: Partial<Facts> = {}, thread: Parameters<typeof threadOf>[1] = {}) {
  const of = threadOf(text, thread);
  const facts = { thread: of, pull: more.pull ?? null };
  return waitingOf(judged(of, desk, more), facts).map((one) => `${one.for} ${one.since}`);
}

const BUDGET = '2027｜収入｜会費｜180000｜NPO\n2027｜支出｜道具｜180000｜NPO';

describe('whose turn it is before a filing is merged', () => {
  it('the secretariat’s, from the day of the pull request on', () => {
    expect(turns(body, { pull })).toEqual(['secretariat 2026-11-19']);
    expect(turns(body)).toEqual(['secretariat 2026-11-20']);
  });

  it('of whoever filed, where the text is to be mended; of both, where a former text waits, too', () => {
    const broken = body.replace('480000', '五十万くらい');
    expect(turns(broken)).toEqual(['filer 2026-11-20']);
    expect(turns(broken, { pull })).toEqual(['filer 2026-11-20', 'secretariat 2026-11-19']);
  });

  it('C28: of the other side, too, until its word stands in the paper, by its filing or by its approval', () => {
    const files = smallFiles().filter(
      ({ path }) => !/2024-0010\/(?:plan|agreement|amendment|progress|report|verif)/.test(path),
    );
    const before = deskAt('2024-10-01T10:05:00+09:00', files);
    const form = formOf('agreement', before);
    const signing = threadOf(
      bodyOf(form, { 事業の番号: '2024-0010', 担当課: 'みどり課', 収支予算: BUDGET }),
      {
        author: accountOf('midori'),
        createdAt: '2024-10-01T01:00:00Z',
      },
    );
    const outcome = judged(signing, before, { teams: ['city/midori'], proposer: accountOf('teian') });
    const { papers } = accepted(outcome);
    const labels = (more: Partial<Facts>) =>
      waitingLabels(waitingOf(outcome, { thread: signing, pull: null, ...more })).map(({ name }) => name);
    expect(labels({})).toEqual(['受付:事務局', '受付:相手方']);
    const approved = papers.map(({ path, text }) => ({
      path,
      text: text.replace(/^agreed:\n/m, 'agreed:\n  npo:\n    on: 2024-10-01\n    means: github\n'),
    }));
    expect(labels({ branch: { files: approved, byHand: false } })).toEqual(['受付:事務局']);
    expect(
      overdueSince({ for: 'other-side', since: '2024-01-02' }, before.read.record, '2024-11-20'),
    ).toBeNull();
  });

  it('of a person who reads, where it is no form; nobody’s, where it is taken back', () => {
    expect(turns('提案したいです。どうすればいいですか')).toEqual(['reader 2026-11-20']);
    expect(turns(body, { pull }, { state: 'closed' })).toEqual([]);
  });

  it('labels keep to the limits of GitHub', () => {
    const all = (['filer', 'secretariat', 'other-side', 'reader'] as const).map((who) => ({
      for: who,
      since: '2026-11-20',
    }));
    const labels = waitingLabels([...all, ...all]);
    expect(labels.map(({ name }) => name)).toEqual([
      '受付:提出した人',
      '受付:事務局',
      '受付:相手方',
      '受付:書類ではない',
    ]);
    for (const { name, color, description } of labels) {
      expect([...name].length).toBeLessThanOrEqual(50);
      expect([...description].length).toBeLessThanOrEqual(100);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
    }
  });

  it('only the secretariat is ever late', () => {
    const { record } = desk.read;
    expect(overdueSince({ for: 'secretariat', since: '2026-11-02' }, record, '2026-11-20')).not.toBeNull();
    expect(overdueSince({ for: 'reader', since: '2026-11-02' }, record, '2026-11-20')).not.toBeNull();
    expect(overdueSince({ for: 'filer', since: '2026-01-02' }, record, '2026-11-20')).toBeNull();
  });
});

describe('a text that has lost its form', () => {
  const lost = body.replaceAll('### ', '');

  it('is known by what its branch holds: the former text stands, and the headings are there to be copied', () => {
    const { papers } = accepted(judged(threadOf(body), desk));
    const outcome = judged(threadOf(lost, { title: '水辺' }), desk, {
      branch: { files: papers, byHand: false },
      pull,
    });
    expect(outcome).toMatchObject({ is: 'refused', kept: true, form: { id: 'proposal' } });
    const words = wordsOf(outcome, desk);
    expect(words).toContain('前に受け付けた内容は、そのまま残っています');
    const headings = /```text\n([\s\S]*?)```/.exec(words)?.[1]?.replace(/^ {6}/gm, '') ?? '';
    const answers = headings.replace(
      /^(### .*)$/gm,
      (heading) => body.slice(body.indexOf(heading)).split('\n\n### ')[0] ?? '',
    );
    expect(judged(threadOf(answers), desk).is).toBe('accepted');
  });

  it('is known by its title, and is the secretariat’s to read where nothing tells', () => {
    expect(judged(threadOf(lost, { title: '【基本シート】水辺' }), desk)).toMatchObject({
      is: 'refused',
      form: { id: 'proposal' },
    });
    expect(judged(threadOf(lost, { title: '水辺' }), desk).is).toBe('not-ours');
  });
});

describe('free text', () => {
  it('is told how to propose, first, and only of forms that this person may file', () => {
    const words = wordsOf(judged(threadOf('提案したいです。どうすればいいですか'), desk), desk);
    expect(words).toContain('[提案するには](');
    // A proposal, a proposal again, and an answer to a proposal of the city's.
    expect(words.match(/^- /gm)).toHaveLength(3);
    const office = wordsOf(judged(threadOf('メモ', { author: accountOf('desk') }), desk), desk);
    expect(office.match(/^- /gm)?.length).toBeGreaterThan(10);
  });

  it('with a file is told that a file is no paper', () => {
    const text = '[基本シート.docx](https://github.com/user-attachments/files/12345/proposal.docx)';
    expect(wordsOf(judged(threadOf(text), desk), desk)).toContain('付いているファイルの中身は');
  });
});
