import { PROPOSER_TYPE_LABELS } from '../programme/proposer-types.ts';
import type { Language, Text } from '../text.ts';
import { HISTORY_FIELDS } from './fields.ts';
import { labelOf, type Head } from './column-headings.ts';
import type { History } from './history-row.ts';
import type { Outcome } from './book.ts';
import type { ImportChoices, ImportPlan } from './plan-import.ts';
import { columnLetters, rowNumber, type ImportFinding, type Table } from './import-table.ts';

export interface Reported {
  readonly file: string;
  readonly table: Table;
  readonly choices: ImportChoices;
  readonly plan: ImportPlan;
  readonly written: boolean;
}

/** Returns what the command says: what the file is, how it was understood, what becomes of each row, and a sum over all rows. */
export function report(reported: Reported, lang: Language): string {
  const { file, table, plan } = reported;
  const paragraphs = [
    [`${file}: ${table.format[lang]}`],
    plan.head ? understood(plan.head, reported, lang) : [],
    plan.outcomes.flatMap((outcome) => line(outcome, table, lang)),
    grouped(plan.findings).map((group) => told(group, table, lang)),
    [...asideLines(plan.outcomes, table, lang), sumOf(plan.outcomes)[lang], next(reported)[lang]],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function understood(head: Head, { table, choices }: Reported, lang: Language): string[] {
  const letters = (column: number): string =>
    table.numbering === 'list'
      ? ''
      : { ja: `${columnLetters(column)}列`, en: `${columnLetters(column)} ` }[lang];
  const rows = HISTORY_FIELDS.flatMap((field) => {
    const column = head.columns.get(field);
    const given = choices.given[field];
    const from: string[] = [];
    if (column !== undefined) from.push(`${letters(column)}${quoted(head.headings[column] ?? '')[lang]}`);
    if (column !== undefined && field === 'amountYen' && head.unit)
      from.push({ ja: `${head.unit}として`, en: `in units of ${head.unit}` }[lang]);
    if (field === 'proposer.type' && column === undefined)
      from.push(
        { ja: '名称に「NPO法人」などがあれば NPO法人', en: 'NPO corporation where the name says so' }[lang],
      );
    if (given !== undefined) from.push(`--set ${quoted(given)[lang]}`);
    return from.length === 0
      ? []
      : [`  ${labelOf(field)[lang]} ← ${from.join({ ja: '、', en: ', ' }[lang])}`];
  });
  const at = rowNumber(table.numbering, head.row);
  const title =
    table.numbering === 'list'
      ? { ja: '次のように読みました。', en: 'It was understood so:' }
      : {
          ja: `${at}行目を見出しとして、次のように読みました。`,
          en: `Row ${at} has the headings. It was understood so:`,
        };
  const year = head.columns.get('carriedOutFiscalYear');
  const isBare = year !== undefined && /^年度(?:[(（].*)?$/.test(head.headings[year] ?? '');
  return [
    title[lang],
    ...rows,
    ...(isBare
      ? [
          {
            ja: `  （「年度」は実施の年度として読んでいます。提案の年度なら --map proposedFiscalYear=${columnLetters(year)} を付けてください。）`,
            en: `  (年度 was taken for the year of carrying out. If it is that of the proposal, add --map proposedFiscalYear=${columnLetters(year)}.)`,
          }[lang],
        ]
      : []),
  ];
}

const quoted = (text: string): Text => ({ ja: `「${text}」`, en: `"${text}"` });

const STATES: Readonly<Record<'new' | 'unchanged' | 'differs', Text>> = {
  new: { ja: '新しく登録', en: 'new' },
  unchanged: { ja: '登録済み（変更なし）', en: 'there, unchanged' },
  differs: { ja: '登録済みと異なる（そのままにします）', en: 'there, differs: left alone' },
};

function line(outcome: Outcome, { numbering }: Table, lang: Language): string[] {
  const row = rowName([outcome.row], numbering)[lang];
  if (outcome.is === 'again') {
    const first = rowName([outcome.first], numbering);
    return [
      `${row}  ${{ ja: `${first.ja}と同じ内容なので、書きません`, en: `the same as ${first.en}: not written again` }[lang]}`,
    ];
  }
  if (!('history' in outcome)) return [];
  return [`${row}  ${outcome.project}  ${STATES[outcome.is][lang]}  ${facts(outcome.history)[lang]}`];
}

/** Returns what was understood of a row, so that a dry run shows it. */
function facts(history: History): Text {
  const { title, proposer, section, proposedFiscalYear, adoptedFiscalYear, carriedOutFiscalYear, amountYen } =
    history;
  const type = PROPOSER_TYPE_LABELS[proposer.type];
  const parts: Text[] = [{ ja: `${proposer.name}［${type.ja}］`, en: `${proposer.name} [${type.en}]` }];
  if (section !== undefined) parts.push({ ja: section, en: section });
  if (proposedFiscalYear !== undefined)
    parts.push({ ja: `提案 ${proposedFiscalYear}年度`, en: `proposed in ${proposedFiscalYear}` });
  if (adoptedFiscalYear !== undefined)
    parts.push({ ja: `採用 ${adoptedFiscalYear}年度`, en: `adopted in ${adoptedFiscalYear}` });
  if (carriedOutFiscalYear !== undefined)
    parts.push({ ja: `実施 ${carriedOutFiscalYear}年度`, en: `carried out in ${carriedOutFiscalYear}` });
  if (amountYen !== undefined) {
    const yen = amountYen.toLocaleString('en-US');
    parts.push({ ja: `${yen}円`, en: `${yen} yen` });
  }
  return {
    ja: `${title}（${parts.map(({ ja }) => ja).join('、')}）`,
    en: `${title} (${parts.map(({ en }) => en).join(', ')})`,
  };
}

type Group = readonly [first: ImportFinding, ...others: ImportFinding[]];

/** Returns the findings, errors first; the same finding of many rows is one. */
function grouped(findings: readonly ImportFinding[]): Group[] {
  const groups = new Map<string, [ImportFinding, ...ImportFinding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.at.column, finding.message, finding.fix]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups.values()];
  return [
    ...all.filter(([{ severity }]) => severity === 'error'),
    ...all.filter(([{ severity }]) => severity === 'warning'),
  ];
}

const SEVERITIES: Readonly<Record<ImportFinding['severity'], Text>> = {
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
};

function told(group: Group, { numbering }: Table, lang: Language): string {
  const [{ at, severity, message, fix }] = group;
  const rows = group.flatMap((one) => (one.at.row === null ? [] : [one.at.row]));
  const heading = at.heading ? quoted(at.heading) : { ja: '', en: '' };
  const letters = at.column === null || numbering === 'list' ? null : columnLetters(at.column);
  const column = {
    ja: `${letters === null ? '' : `${letters}列`}${heading.ja}`,
    en: [letters === null ? '' : `column ${letters}`, heading.en].filter(Boolean).join(' '),
  };
  const row = rows.length === 0 ? { ja: '', en: '' } : rowName(rows, numbering);
  const place = {
    ja: [row.ja, column.ja].filter(Boolean).join(' '),
    en: [row.en, column.en].filter(Boolean).join(', '),
  }[lang];
  return `${SEVERITIES[severity][lang]}: ${place}${place === '' ? '' : ': '}${message[lang]} ${fix[lang]}`;
}

/** 5行目, 5〜9、12行目; the ranges that a reader can take in, and the number of the other rows. */
export function rowName(rows: readonly number[], numbering: Table['numbering']): Text {
  const ranges: [first: number, last: number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const MOST = 20;
  const number = (row: number): number => rowNumber(numbering, row);
  const shown = ranges.slice(0, MOST);
  const rest = ranges.slice(MOST).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const words = (mark: string, between: string): string =>
    shown
      .map(([first, last]) =>
        first === last ? `${number(first)}` : `${number(first)}${mark}${number(last)}`,
      )
      .join(between);
  const unit = numbering === 'sheet' ? '行目' : '件目';
  const one = numbering === 'sheet' ? 'row' : 'item';
  return {
    ja: `${words('〜', '、')}${unit}${rest > 0 ? `ほか${rest}行` : ''}`,
    en: `${rows.length > 1 ? `${one}s` : one} ${words('–', ', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
}

type Aside = Extract<Outcome, { is: 'aside' }>;

const KINDS_ASIDE: Readonly<Record<Aside['kind'], Text>> = {
  title: { ja: '表題など', en: 'titles' },
  head: { ja: '見出し', en: 'headings' },
  year: { ja: '年度の見出し', en: 'years above rows' },
  total: { ja: '合計', en: 'totals' },
  note: { ja: '注', en: 'notes' },
  blank: { ja: '空の行', en: 'empty' },
};

/** Returns the rows that are no projects, and the rows that could not be taken: every row that the list has is named somewhere. */
function asideLines(outcomes: readonly Outcome[], { numbering }: Table, lang: Language): string[] {
  const lines = Object.entries(KINDS_ASIDE).flatMap(([kind, name]) => {
    const rows = outcomes.filter(
      (outcome): outcome is Aside => outcome.is === 'aside' && outcome.kind === kind,
    );
    if (rows.length === 0 || (numbering === 'list' && kind === 'head')) return [];
    const texts = kind === 'blank' ? [] : rows.slice(0, 5).map(({ text }) => quoted(text)[lang]);
    const where = rowName(
      rows.map(({ row }) => row),
      numbering,
    )[lang];
    return [
      `  ${name[lang]}: ${where}${texts.length > 0 ? ` ${texts.join(lang === 'ja' ? '' : ', ')}` : ''}`,
    ];
  });
  const refused = outcomes.filter(({ is }) => is === 'refused').map(({ row }) => row);
  return [
    ...(lines.length > 0
      ? [{ ja: '事業の行ではないもの:', en: 'Rows that are no projects:' }[lang], ...lines]
      : []),
    ...(refused.length > 0
      ? [
          { ja: '取り込めない行:', en: 'Rows that cannot be taken:' }[lang] +
            ` ${rowName(refused, numbering)[lang]}`,
        ]
      : []),
  ];
}

/** Returns the sum of all rows: rows in = rows written + rows told. */
function sumOf(outcomes: readonly Outcome[]): Text {
  const count = (is: Outcome['is']): number => outcomes.filter((outcome) => outcome.is === is).length;
  const parts = (
    [
      ['new', '新しく登録', 'new'],
      ['unchanged', '登録済み', 'there, unchanged'],
      ['differs', '登録済みと異なる', 'there, different'],
      ['again', '前の行と同じ', 'same as an earlier row'],
      ['refused', '取り込めない', 'cannot be taken'],
      ['aside', '事業の行ではない', 'no projects'],
    ] as const
  ).map(([is, ja, en]) => ({ ja: `${ja} ${count(is)}`, en: `${en} ${count(is)}` }));
  return {
    ja: `全${outcomes.length}行 = ${parts.map(({ ja }) => ja).join(' + ')}`,
    en: `${outcomes.length} rows = ${parts.map(({ en }) => en).join(' + ')}`,
  };
}

function next({ plan, written }: Reported): Text {
  const fresh = plan.outcomes.filter(({ is }) => is === 'new').length;
  if (fresh === 0) return { ja: '新しく書くものはありません。', en: 'There is nothing new to write.' };
  return written
    ? { ja: `${fresh} 件を書きました。`, en: `Wrote ${fresh}.` }
    : {
        ja: `まだ何も書いていません。${fresh} 件を書くには --write を付けてもう一度実行してください。`,
        en: `Nothing is written yet. Run it again with --write to write ${fresh}.`,
      };
}
