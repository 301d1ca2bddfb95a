import { describe, expect, it } from 'vitest';
import { commentFor } from './filing/words/comment.ts';
import {
  bodyOf,
  deskAt,
  formOf,
  judged,
  PROPOSAL,
  smallFiles,
  threadOf,
} from './filing/filing.test-support.ts';

const CONTACT =
  '    contact: { telephone: 000-0000-0001, mail: kyodo@city.example.jp, hours: { ja: 平日 9時から17時まで, en: weekdays 9 to 17 } }\n';

/** The small record in which the secretariat says how it is reached. */
const files = smallFiles().map((file) =>
  file.path === 'programme/2024.yaml'
    ? { ...file, text: file.text.replace(/( {2}- id: shimin-katsudo-ka\n)/, `$1${CONTACT}`) }
    : file,
);
const desk = deskAt('2026-11-20T10:05:00+09:00', files);
const said = (body: string): string => commentFor(judged(threadOf(body), desk), 57, desk) ?? '';

describe('the contact of the office', () => {
  it.each([
    ['a receipt', bodyOf(formOf('proposal', desk), PROPOSAL)],
    ['a refusal', bodyOf(formOf('proposal', desk), { ...PROPOSAL, 分野: '宇宙' })],
    ['an answer to the wrong person', bodyOf(formOf('decision', desk), { 事業の番号: '2026-0040' })],
    ['an answer to what is no form', 'はじめまして。'],
  ])('C02: is written out in %s', (_, body) => {
    const [ja = '', en = ''] = said(body).split('<details');
    expect(ja).toContain(
      'お問い合わせ: 市民活動課（電話 000-0000-0001、メール kyodo@city.example.jp、受付 平日 9時から17時まで）',
    );
    expect(en).toContain('telephone 000-0000-0001, mail kyodo@city.example.jp, hours weekdays 9 to 17');
  });

  it('is no personal data where somebody repeats it', () => {
    const body = bodyOf(formOf('proposal', desk), {
      ...PROPOSAL,
      団体の運営: '毎月、市民活動課（電話 000-0000-0001、kyodo@city.example.jp）と話しています。',
    });
    expect(judged(threadOf(body), desk).is).toBe('accepted');
  });
});
