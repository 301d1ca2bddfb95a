import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

const MOST = 3;

export const summaryLength = defineRule({
  id: 'summary-length',
  family: 'completeness',
  severity: 'warning',
  clause: 'C25',
  title: { ja: '報告書の概要が三文より長い', en: 'The summary of a report has more than three sentences' },
  why: {
    ja: '概要は、市民が最初に読むところです。三文までなら、誰でも読み切れます。',
    en: 'The summary is what citizens read first; everybody gets through three sentences.',
  },
  remedy: {
    ja: 'したことと成果に絞り、詳しいことは「活動の記録」「課題」に移します。',
    en: 'Keep to work and results, and move the rest to the activities and issues.',
  },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'report') return;
    const count = sentencesIn(document.data.summary);
    if (count <= MOST) return;
    const label = labelAt('report', 'summary');
    yield {
      file: document.path,
      field: 'summary',
      message: {
        ja: `「${label.ja}」が ${count} 文あります。`,
        en: `"${label.en}" has ${count} sentences.`,
      },
      allowed: { ja: `${MOST} 文まで`, en: `up to ${MOST} sentences` },
      fix: {
        ja: '大切なことから三文までにまとめ、残りは「課題」や「活動の記録」に移してください。',
        en: 'Keep the most important three, and move the rest to the issues or the activities.',
      },
    };
  },
});

/** A sentence ends in a full stop, a question or an exclamation mark; what is quoted belongs to its sentence. */
function sentencesIn(text: string): number {
  const plain = withoutQuoted(text).trim();
  const ended = plain.match(/[。！？]+|(?<![.!?])[.!?]+(?=\s|$)/g)?.length ?? 0;
  return ended + (/[。！？.!?]$/.test(plain) || plain === '' ? 0 : 1);
}

const CLOSING: Readonly<Record<string, string>> = { '「': '」', '『': '』', '（': '）' };

/** The text without what stands in brackets that are closed. Whether one is closed is looked for only once. */
function withoutQuoted(text: string): string {
  const missing = new Set<string>();
  let left = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const closing = CLOSING[sign];
    const end = closing === undefined || missing.has(closing) ? -1 : text.indexOf(closing, at + 1);
    if (end >= 0) at = end;
    else {
      if (closing !== undefined) missing.add(closing);
      left += sign;
    }
  }
  return left;
}
