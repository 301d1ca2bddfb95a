import type { UnplacedFinding } from '../../finding.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const receivedOnBehalf = defineRule({
  id: 'received-on-behalf',
  family: 'completeness',
  severity: 'error',
  clause: 'C06',
  title: { ja: '受付日と、窓口が受け取った日が合わない', en: 'Two days of receipt that do not agree' },
  why: {
    ja: '紙で届いた提案は、窓口が受け取った日に出されたものとして締切を数えます。',
    en: 'A proposal on paper counts for the cut-off from the day on which the office received it.',
  },
  remedy: {
    ja: '窓口が代わりに登録した提案には、「受付日」と「代理の登録」の両方を、同じ日で書きます。そうでなければ両方書きません。',
    en: 'Give both days, the same, where an office entered the proposal, and neither where it did not.',
  },
  scope: 'document',
  *check({ kind, path, data }): Iterable<UnplacedFinding> {
    if (kind !== 'proposal' || data.receivedOn === data.onBehalf?.receivedOn) return;
    const field = data.receivedOn === undefined ? 'onBehalf.receivedOn' : 'receivedOn';
    const [own, other] = [labelAt(kind, 'receivedOn'), labelAt(kind, 'onBehalf')];
    const [written, received] = [data.receivedOn, data.onBehalf?.receivedOn];
    yield {
      file: path,
      field,
      message: {
        ja: `「${own.ja}」は${quoted(written, 'ja')}、「${other.ja}」の受け取った日は${quoted(received, 'ja')}です。`,
        en: `"${own.en}" is ${quoted(written, 'en')}, but the day of receipt in "${other.en}" is ${quoted(received, 'en')}.`,
      },
      allowed: {
        ja: '二つの欄に同じ日。窓口が代わりに登録していなければ、二つとも空',
        en: 'the same day in both, or nothing in both where no office entered it',
      },
      fix: {
        ja: '窓口が受け取った日を、二つの欄に同じように書いてください。',
        en: 'Write the day on which the office received the paper into both fields.',
      },
    };
  },
});

function quoted(day: string | undefined, language: 'ja' | 'en'): string {
  if (day === undefined) return language === 'ja' ? '空' : 'empty';
  return language === 'ja' ? `「${day}」` : `"${day}"`;
}
