import { listed } from '../../messages/allowed-values.ts';
import { conditionsFor } from '../../programme/conditions.ts';
import { howToAdd, howToAddAll } from '../how-to-add.ts';
import type { DocumentOf } from '../../record/record.ts';
import { descriptionAt, labelAt } from '../labels.ts';
import { judgeOf, nameOf } from '../judged-by.ts';
import { defineRule, type Paper } from '../rule.ts';

export const corporateNumber = defineRule({
  id: 'corporate-number',
  family: 'completeness',
  severity: 'error',
  clause: null,
  title: { ja: '法人番号の検査用数字が合わない', en: 'The check digit of a corporate number is wrong' },
  why: {
    ja: '法人番号の最初の一桁は、残りの十二桁から決まります（法人番号の指定等に関する省令）。合わないときは、写し間違いがあります。',
    en: 'The first digit of a corporate number follows from the other twelve (ordinance on corporate numbers); if it does not, a digit was copied wrongly.',
  },
  remedy: {
    ja: '国税庁の法人番号公表サイトで番号を確かめて直します。分からなければ、書かなくてもかまいません。',
    en: "Look the number up on the National Tax Agency's site. It may be left out.",
  },
  scope: 'document',
  kinds: ['proposal', 'offer'],
  *check(document) {
    const [group, { corporateNumber: number }] = filerOf(document);
    if (number === undefined) return;
    const expected = checkDigit(number.slice(1));
    if (number.startsWith(String(expected))) return;
    const field = `${group}.corporateNumber`;
    const label = labelAt(document.kind, field);
    yield {
      file: document.path,
      field,
      message: {
        ja: `「${label.ja}」の「${number}」は、最初の数字が「${number[0]}」ですが、残りの十二桁からは「${expected}」になるはずです。`,
        en: `"${number}" in "${label.en}" begins with ${number[0]}, but its other twelve digits call for ${expected}.`,
      },
      fix: {
        ja: '十三桁のどこかに写し間違いがないか、国税庁の法人番号公表サイトで確かめてください。',
        en: "Look for a digit copied wrongly, on the National Tax Agency's site of corporate numbers.",
      },
    };
  },
});

/** Who filed a proposal or an offer, after the field that says so. */
const filerOf = (document: DocumentOf<'proposal'> | DocumentOf<'offer'>) =>
  document.kind === 'proposal'
    ? (['proposer', document.data.proposer] as const)
    : (['by', document.data.by] as const);

/** 9 less the remainder by 9 of the twelve digits, counted from the last and weighted 1 and 2 in turn. */
function checkDigit(base: string): number {
  const digits = [...base].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

export const eligibilityConfirmed = defineRule({
  id: 'eligibility-confirmed',
  family: 'completeness',
  severity: 'error',
  clause: 'C29',
  title: { ja: '応募の条件が確かめられていない', en: 'Conditions of eligibility are not confirmed' },
  why: {
    ja: '応募の条件は制度の定めにあり、提案するときに一つずつ確かめます。市の職員の提案には当てはまりません。',
    en: 'The programme lists conditions that a proposer confirms one by one; they do not concern city staff.',
  },
  remedy: {
    ja: '当てはまる条件に印を付けます。当てはまらないものがあるときは、出す前に窓口に相談してください。',
    en: 'Confirm the conditions that hold. If one does not, please ask the office before filing.',
  },
  scope: 'document',
  kinds: ['proposal', 'offer'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    const confirmed = Object.keys(document.data.eligibility ?? {});
    const asked = conditionsFor(judge.programme, filerOf(document)[1].type);
    const missing = asked.filter(({ key }) => !confirmed.includes(key));
    if (missing.length === 0) return;
    const [label, name] = [labelAt(document.kind, 'eligibility'), nameOf(judge)];
    const [absent, all] = [listed(missing), listed(asked)];
    const toAdd = howToAddAll(
      document.path,
      missing.map(({ key }) => `eligibility.${key}`),
    );
    yield {
      file: document.path,
      field: 'eligibility',
      message: {
        ja: `「${label.ja}」に、${name.ja}にある${absent.ja}がありません。`,
        en: `"${label.en}" lacks ${absent.en}, which is in ${name.en}.`,
      },
      allowed: all,
      give: missing.map(({ key }) => `eligibility.${key}`),
      fix: {
        ja: `${toAdd.ja}当てはまらないものがあるときは、窓口にご相談ください。`,
        en: `${toAdd.en} If one of them does not hold, please ask the office.`,
      },
    };
  },
});

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
  kinds: ['report'],
  *check(document) {
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

/** Returns the number of sentences. A sentence ends in a full stop, a question or an exclamation mark; what is quoted belongs to its sentence. */
function sentencesIn(text: string): number {
  const plain = withoutQuoted(text).trim();
  const ended = plain.match(/[。！？]+|(?<![.!?])[.!?]+(?=\s|$)/g)?.length ?? 0;
  return ended + (/[。！？.!?]$/.test(plain) || plain === '' ? 0 : 1);
}

const CLOSING: Readonly<Record<string, string>> = { '「': '」', '『': '』', '（': '）' };

/** Returns the text without what stands in brackets that are closed. Whether one is closed is looked for only once. */
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

export const tableEmpty = defineRule({
  id: 'table-empty',
  family: 'completeness',
  severity: 'warning',
  clause: null,
  title: { ja: '必要な表に一行もない', en: 'A required table without a row' },
  why: {
    ja: '日程のない計画、活動のない報告、議題のない会議は、何をするのか、したのかが伝わりません。',
    en: 'A plan without milestones, a report without activities or a sitting without an agenda says too little.',
  },
  remedy: { ja: '一行以上を書きます。', en: 'Write one row or more.' },
  scope: 'paper',
  *check(paper) {
    for (const field of emptyTables(paper)) {
      const { label, help } = descriptionAt(paper.kind, field);
      yield {
        file: paper.path,
        field,
        message: {
          ja: `「${label.ja}」に一行も書かれていません。`,
          en: `"${label.en}" has no row.`,
        },
        allowed: help,
        give: [field],
        fix: howToAdd(paper.path, field),
      };
    }
  },
});

/** The tables that a paper must fill, and does not. */
function* emptyTables({ kind, data }: Paper): Iterable<string> {
  if (kind === 'sitting' && data.agenda.length === 0) yield 'agenda';
  if (kind === 'plan' && data.milestones.length === 0) yield 'milestones';
  if (kind === 'report' && data.activities.length === 0) yield 'activities';
}
