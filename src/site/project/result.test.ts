import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../domain/text.ts';
import { ROOT } from '../../io/root.ts';
import { openDrawing } from '../draw.test-support.ts';
import type { Part } from '../markup/html.ts';

/** A project of the demonstration, as its page in a language begins, and its papers. */
async function opened(id: string, lang: Language = 'ja') {
  const { city } = await openDrawing(path.join(ROOT, 'content'), '2026-11-20');
  const [{ viewOf }, { leadOf }, { resultOf }, { papersOf }, { html }] = await Promise.all([
    import('./view.ts'),
    import('./summary.ts'),
    import('./result.ts'),
    import('./papers.ts'),
    import('../markup/html.ts'),
  ]);
  const view = viewOf(city, city.status(id), lang);
  const text = (part: Part) => html`${part}`.text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const lead = leadOf(view);
  const paper = (name: string) =>
    papersOf(view).papers.find(({ anchor }) => anchor === `paper-${name}`)?.content?.body;
  return {
    lead: { purpose: text(lead.purpose), reason: text(lead.reason), again: text(lead.again) },
    result: resultOf(view),
    paper: (name: string) => text(paper(name)),
  };
}

describe('what a project’s page begins with', () => {
  it('says of a verified project how many targets were met, what it cost and what the city paid', async () => {
    const { result } = await opened('2024-0046');
    expect(result?.sentence).toBe('目標4のうち3達成、費用56万6,800円、うち市50万円');
    expect(result?.years?.rows).toHaveLength(1);
  });

  it('adds up the years of a longer one', async () => {
    const { result } = await opened('2023-0009');
    expect(result?.sentence).toBe('目標6のうち4達成、費用202万7,500円、うち市92万円');
    expect(result?.years?.foot).toEqual(['合計', '6のうち4達成', '2,027,500円', '920,000円', null]);
  });

  it('says what is planned, or asked for, while nothing is reported', async () => {
    expect((await opened('2026-0132')).result?.sentence).toContain('計画では、費用24万円、うち市18万円');
    expect((await opened('2025-0108')).result?.sentence).toContain('うち市に求める額は40万円');
  });

  it('C14: has all reasons of a rejection and its advice, and never a cut of them', async () => {
    const { lead } = await opened('2024-0048');
    expect(lead.reason).toContain('教室の内容は高く評価する。');
    expect(lead.reason).toContain('この点を決めてから始めるべきだと判断した。');
    expect(lead.reason).toContain('書き直しの相談を受ける。');
    expect(lead.purpose).toContain('おしらせカードをつくります。');
  });

  it('C26: names the proposal that came after it', async () => {
    expect((await opened('2024-0048')).lead.again).toContain(
      '大船の自主防災組織と育てる「やさしい防災」教室',
    );
  });
});

describe('the papers below', () => {
  it('C23: keep the names that the plan had on their own day: a later amendment renames nothing', async () => {
    const { paper } = await opened('2023-0009');
    const later = '地域の運営者（小さな役割の担い手を含む）';
    for (const earlier of ['plan', 'report-2024', 'verification-2024']) {
      expect(paper(earlier)).toContain('地域の運営者');
      expect([earlier, paper(earlier).includes(later)]).toEqual([earlier, false]);
    }
    for (const after of ['amendment-2025-06-27', 'report-2025', 'verification-2025'])
      expect(paper(after)).toContain(later);
  });

  it('show names and no ids', async () => {
    const { paper } = await opened('2023-0009');
    for (const name of [
      'plan',
      'report-2024',
      'amendment-2025-06-27',
      'progress-2024-10-11',
      'verification-2024',
    ])
      expect(paper(name)).not.toMatch(/y202\d-|call-procedure|local-hosts|記号|事業の番号/);
  });
});
