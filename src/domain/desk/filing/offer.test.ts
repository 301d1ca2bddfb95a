import { describe, expect, it } from 'vitest';
import { readDocument } from '../../record/text/read-document.ts';
import type { ContentFile } from '../../record/record.ts';
import { setField } from '../../record/text/set-field.ts';
import { accountOf } from '../account.test-support.ts';
import {
  accepted,
  bodyOf,
  deskAt,
  formOf,
  judged,
  smallFiles,
  threadOf,
  wordsOf,
  type Typed,
} from './filing.test-support.ts';

const NOW = '2026-11-20T10:05:00+09:00';
const CALL = 'projects/2026-0040/proposal.md';

/** The small record, in which a section of the city's made one of the proposals. */
const files: readonly ContentFile[] = smallFiles().map((file) =>
  file.path === CALL
    ? {
        ...file,
        text: setField(file.text, 'proposal', 'proposer', {
          type: 'city-staff',
          name: 'みどり課',
          section: 'midori-ka',
        }),
      }
    : file,
);
const desk = deskAt(NOW, files);
const OFFER: Typed = {
  事業の番号: '2026-0040',
  応募者の名称: '谷戸やまもりの会',
  法人番号: null,
  代わりに登録した窓口: null,
  受け取った日: null,
};
const offerOf = (typed: Typed, at = desk) =>
  judged(threadOf(bodyOf(formOf('offer', at), { ...OFFER, ...typed }), { author: accountOf('someone') }), at);

describe('an offer to be the partner', () => {
  it('C02: may come from anyone, stands in the project’s folder, and is told what comes next', () => {
    const outcome = offerOf({ 応募者の種類: '個人' });
    const { papers } = accepted(outcome);
    expect(papers.map(({ path }) => path)).toEqual(['projects/2026-0040/offer-57.md']);
    expect(readDocument('offer', papers[0]?.text ?? '').data).toMatchObject({
      by: { type: 'individual', name: '谷戸やまもりの会' },
      filedAt: '2026-11-20T10:00:00+09:00',
      source: { issue: 57 },
    });
    expect(wordsOf(outcome, desk)).toContain('誰と一緒に取り組むかが決まったとき');
  });

  it('C02: is refused where no partner is sought, and leads on to a proposal of one’s own', () => {
    const elsewhere = offerOf({ 応募者の種類: '法人格のない団体', 事業の番号: '2026-0031' });
    expect(elsewhere.is).toBe('refused');
    expect(wordsOf(elsewhere, desk)).toContain('協働相手を募集していません');
    expect(wordsOf(elsewhere, desk)).toContain('新しい提案として');
  });

  it('guards what nobody should publish of a person, as a proposal does', () => {
    const outcome = offerOf({ 応募者の種類: '個人', 一緒にできること: '連絡は 090-1234-5678 にください。' });
    expect(outcome.is).toBe('withheld');
    expect(wordsOf(outcome, desk)).not.toContain('090-1234-5678');
  });
});
