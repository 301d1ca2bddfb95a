import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import type { Finding } from '../finding.ts';
import { parseField } from '../record/text/field-path.ts';
import type { YamlFault } from '../record/problem.ts';
import { splitFrontmatter } from '../record/text/front-matter.ts';
import { readDocument } from '../record/text/read-document.ts';
import { GOLDEN, goldenCase, judgeCase, type GoldenCase } from './golden.test-support.ts';
import { RULES } from './index.ts';

// What a finding tells an editor of files to do is done here to the letter, in the text of the file, and helps.

type Files = ReadonlyMap<string, string>;

/** Puts the head of a paper, or the whole of a YAML file, in the place of the one that stands there. */
function withHead(text: string, change: (head: string) => string): string {
  const parts = splitFrontmatter(text);
  if (!parts) return change(text);
  const until = parts.headAt + parts.head.length;
  return text.slice(0, parts.headAt) + change(parts.head) + text.slice(until);
}

const setField = (text: string, field: string, value: string | undefined): string =>
  withHead(text, (head) => {
    const document = parseDocument(head, { schema: 'failsafe' });
    const steps = parseField(field);
    if (value === undefined) document.deleteIn(steps);
    else document.setIn(steps, value);
    return document.toString({ lineWidth: 0 });
  });

/** Returns a field of the head without its value; a section of the body without its heading. */
function without(text: string, field: string, label: string | undefined): string {
  const taken = setField(text, field, undefined);
  if (taken !== text || label === undefined) return taken;
  const at = text.indexOf(`## ${label}\n`);
  const next = text.indexOf('\n## ', at + 1);
  return at < 0 ? text : text.slice(0, at) + (next < 0 ? '' : text.slice(next + 1));
}

const LINE =
  /(?:項目欄（[^）]*）に|ファイルに)「(?<whole>.+?)」の行を書いてください|(?<place>(?:「[\w-]+:」|\d+つ目)(?:の(?:「[\w-]+:」|\d+つ目))*)(?:（なければ[^）]*）)?の中に、ほかの項目と頭をそろえて「(?<line>.+?)」の行を書いてください/g;
const HEADING = /見出し「(## [^」]+)」の下に書いてください/g;

/** Writes what the fix says is to be written; null where it says no such thing. */
function added(text: string, fix: string): string | null {
  let now = text;
  for (const [, heading = ''] of fix.matchAll(HEADING))
    now = now.includes(`\n${heading}\n`)
      ? now.replace(`\n${heading}\n`, `\n${heading}\n\n書きました。\n`)
      : `${now.trimEnd()}\n\n${heading}\n\n書きました。\n`;
  for (const { groups = {} } of fix.matchAll(LINE)) {
    const { whole, place, line } = groups;
    now = withHead(now, (head) =>
      whole === undefined ? pasted(head, place ?? '', line ?? '') : onTop(head, whole),
    );
  }
  return now === text ? null : now;
}

const keyIn = (line: string): string => /^[^:]+/.exec(line)?.[0] ?? '';

/** Writes a line among the fields; in the place of its key, where that stands there without a value. */
function onTop(head: string, line: string): string {
  const empty = new RegExp(`^${keyIn(line)}:[ \\t]*(?:\\[\\])?$`, 'm');
  return empty.test(head) ? head.replace(empty, () => line) : `${head}${line}\n`;
}

/** Writes a line where it is told to: in 「indicators:」の1つ目. */
function pasted(head: string, place: string, line: string): string {
  const lines = head.split('\n');
  let [at, margin] = [-1, 0];
  for (const [, key, row] of place.matchAll(/「([\w-]+):」|(\d+)つ目/g)) {
    if (key !== undefined) {
      const own = new RegExp(`^\\s*(?:- )?${key}:`);
      const next = lines.findIndex((one, index) => index > at && own.test(one));
      if (next < 0) return `${head}${key}:\n  ${line}\n`;
      const found = lines[next] ?? '';
      [at, margin] = [next, found.search(/\S/) + (/^\s*- /.test(found) ? 4 : 2)];
    } else {
      for (let count = Number(row); count > 0; count--)
        at = lines.findIndex((one, index) => index > at && one.startsWith(`${' '.repeat(margin)}- `));
      margin += 2;
    }
  }
  const own = lines[at] ?? '';
  if (own.includes('{')) lines[at] = own.replace(/ ?\}\s*$/, `, ${line} }`);
  else lines.splice(at + 1, 0, ' '.repeat(margin) + line);
  return lines.join('\n');
}

const quotedIn = (text: string): string[] =>
  [...text.matchAll(/「((?:[^「」]|「[^」]*」)*)」/g)].map(([, inner = '']) => inner);

const setAll = (text: string, field: string, value: string): string =>
  field === 'agreed'
    ? ['npo', 'city'].reduce((now, side) => setField(now, `agreed.${side}.on`, value), text)
    : setField(text, field, value);

/** Gives a key another name. */
const renamed = (text: string, field: string, name: string): string =>
  withHead(text, (head) => {
    const document = parseDocument(head, { schema: 'failsafe' });
    const steps = parseField(field);
    const group = document.getIn(steps.slice(0, -1), true) ?? document.contents;
    const pair = (group as { items?: { key: unknown }[] }).items?.find(
      ({ key }) => isScalar(key) && key.value === steps.at(-1),
    );
    if (pair && isScalar(pair.key)) pair.key.value = name;
    return document.toString({ lineWidth: 0 });
  });

const onLine = (text: string, line: number | null, change: (line: string) => string): string =>
  line === null
    ? text
    : text
        .split('\n')
        .flatMap((one, at) => (at === line - 1 ? change(one).split('\n') : [one]))
        .join('\n');

/** What a reader does who is told to choose among days. */
const DAYS = /どちらの日付|日付を直|日付の誤りなら|期限に直|確かめて直してください/;

/** Returns the texts that a file may have after somebody did what a finding says, in the order in which they would try. */
function* followed(text: string, finding: Finding): Iterable<string> {
  const { rule, field, line, fix, message, allowed } = finding;
  const [told, named, can] = [fix.ja, quotedIn(message.ja), quotedIn(allowed?.ja ?? '')];
  const add = added(text, told);
  if (add !== null) yield add;
  const moved = /項目欄から取り除き/.test(told) && field !== null ? setField(text, field, undefined) : null;
  if (moved !== null) yield added(moved, told.replace('項目欄から取り除き、', '')) ?? moved;
  if (rule === 'unknown-heading') {
    const to = quotedIn(told).find((one) => one.startsWith('## '));
    yield onLine(text, line, (one) => (to === undefined ? one.replace(/^#+/, '###') : to));
  }
  if (field === null || /見出しを取り除/.test(told)) {
    for (const [, code = ''] of message.ja.matchAll(/「U\+([0-9A-F]+)/g))
      yield text.replaceAll(String.fromCodePoint(Number.parseInt(code, 16)), '');
    if (/タグを消|注釈を消/.test(told)) yield onLine(text, line, (one) => one.replace(/<[^>]*>/g, ''));
    if (/「---」だけの行に/.test(told))
      yield `---\n${text.replace(/^---.*\n/, '').replace(/\n---.*\n/, '\n')}`.replace('\n\n', '\n---\n\n');
    if (/「```」だけの行を加える/.test(told)) yield text.replace(/(\n```[^\n]*\n[^\n]*\n)/, '$1```\n');
    if (/消|取り除|移/.test(told)) {
      yield onLine(text, line, () => '');
      yield onLine(text, line, () => '窓口が取り次ぎます。');
    }
    return;
  }
  if (rule === 'unknown-key') for (const key of quotedIn(told)) yield renamed(text, field, key);
  if (/書ける値の中から|書き直して|範囲に収まる/.test(told))
    for (const value of [...quotedIn(told), ...can, ...(allowed?.ja.match(/^\d+/) ?? [])]) {
      yield setField(text, field, value);
      yield setField(text, field, undefined) === text ? text : renamed(text, field, value);
    }
  if (/書き直して/.test(told) && /一覧/.test(allowed?.ja ?? '')) {
    const typed = named.at(-1) ?? '';
    yield withHead(text, (head) => head.replace(`${field}: ${typed}`, `${field}:\n  - ${typed}`));
  }
  if (/に直|書き直|に戻|に改め/.test(told))
    for (const value of [...quotedIn(told), ...(told.match(/\d{4}-[\dT:+-]+/g) ?? [])])
      yield setField(text, field, value);
  if (DAYS.test(told))
    for (const day of `${message.ja} ${allowed?.ja ?? ''}`.match(/\d{4}-\d{2}-\d{2}/g) ?? []) {
      const near = (by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
      for (const one of [day, near(1), near(-1)]) {
        yield setAll(text, field, one);
        yield setField(text, field, `${one}T12:00:00+09:00`);
      }
    }
  const answer = /（(true|false)）にして/.exec(told)?.[1];
  if (answer !== undefined) yield setField(text, field, answer);
  if (/短くして/.test(told)) yield setField(text, field, '短い名前');
  if (/消|取り除|外し|一つだけ残/.test(told)) {
    const whole = without(text, field, named.at(0));
    yield whole;
    for (const label of quotedIn(told)) yield without(whole, '-', label);
    const row = /^(.*\[\d+\])\./.exec(field)?.[1];
    if (row !== undefined) yield without(text, row, undefined);
  }
}

const keyOf = ({ rule, file, field, message }: Finding): string => `${rule} ${file} ${field} ${message.ja}`;

const judgedWith = (golden: GoldenCase, files: Files) => judgeCase({ ...golden, files });

/** Returns what is left of a finding and what is new, after a file was changed. */
function leftAfter(golden: GoldenCase, before: readonly Finding[], finding: Finding, files: Files): string[] {
  const counts = new Map<string, number>();
  for (const one of before) if (one !== finding) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return judgedWith(golden, files)
    .map(keyOf)
    .filter((key) => {
      const left = counts.get(key) ?? 0;
      counts.set(key, left - 1);
      return left <= 0;
    });
}

/** Returns one reason for several rules. */
const because = (reason: string, ...ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, reason]));

/** What only a person can do, who knows what is true, or what is done elsewhere than in the text that is told of. */
const FOR_A_PERSON: Readonly<Record<string, string>> = {
  ...because(
    'The file is moved, renamed, removed, saved in another way, or kept out of this change.',
    ...[
      'unknown-path',
      'one-file-a-report',
      'not-text',
      'import-number',
      'history-alone',
      'several-projects',
      'picture-unfit',
    ],
    ...['portable-path', 'path-clash', 'withdrawal-after-agreement', 'already-adopted'],
  ),
  ...because(
    'It is mended in another file, by a command, or by a paper that is still to come.',
    ...['record-format', 'extends-unread', 'terms-without-page', 'picture-unnamed'],
    ...[
      'waits-for-another',
      'programme-missing',
      'roster-missing',
      'agreement-without-plan',
      'progress-unasked',
    ],
    ...['decision-without-referral', 'termination-without-adoption', 'verification-without-report'],
    ...['without-proposal', 'sitting-not-held', 'before-programme', 'not-on-agenda', 'step-2-members'],
  ),
  ...because(
    'What was published is put back as it was.',
    ...['paper-removed', 'changed-without-correction', 'corrections-rewritten', 'confirmed-sitting-changed'],
  ),
  ...because(
    'A text is shortened or put in other words.',
    ...[
      'too-large',
      'many-marks',
      'summary-length',
      'mdx-components',
      'issue-form-too-long',
      'no-frontmatter',
    ],
    ...['issue-form-reserved-option', 'issue-form-equal-options', 'issue-form-forbidden-word'],
    ...['issue-form-equal-questions', 'yaml-readable'],
  ),
  ...because('The other findings are mended first.', 'more-findings'),
  ...because(
    'The city decides what its programme is to say.',
    ...[
      'approvals-beyond-seats',
      'length-of-time',
      'listed-twice',
      'local-government-code',
      'role-without-office',
      'no-such-day',
      'steps-with-seats',
      'points-with-maximum',
      'judged-by-programme',
      'terms-lost',
      'terms-not-begun',
      'thread-labels',
      'page-in-one-language',
      'page-components',
      'way-without-means',
    ],
  ),
  ...because(
    'Somebody has to find out what is true: a name, a member, a section, a sitting, a day.',
    ...[
      'sitting-clash',
      'unrecorded-word',
      'offer-unsought',
      'title-as-typed',
      'amounts-in-thousands',
      'report-owed-before-start',
    ],
    ...['agreement-party-differs', 'attendee-not-on-roster', 'attendee-of-other-step', 'duplicate-member'],
    ...['assessor-not-on-roster', 'file-name-key', 'foreign-site', 'plan-section-differs', 'unknown-meeting'],
    ...['review-after-referral', 'sitting-of-other-step', 'approvals-of-both-sides', 'attendance-complete'],
    ...[
      'corporate-number',
      'plan-agreed-by-both',
      'agreement-period',
      'assembly-clash',
      'budget-year-passed',
    ],
    ...['decision-after-due', 'milestone-outside-period', 'project-year', 'report-year', 'roster-term'],
    ...['sitting-times', 'sitting-year', 'start-before-budget', 'start-before-filing', 'terms-superseded'],
    ...[
      'year-outside-period',
      'roster-unbalanced',
      'sitting-unbalanced',
      'seats-differ',
      'guest-not-approved',
    ],
    ...['too-few-sittings', 'agreement-after-start', 'amendment-dates', 'without-agreement', 'source-issue'],
    ...['approved-despite-conflict', 'own-proposal'],
  ),
  ...because(
    'Somebody has to find out an amount, a result or a reason.',
    ...[
      'budget-adds-up',
      'city-share-without-funds',
      'city-share-over-cap',
      'city-share-over-rate',
      'city-share-years',
      'plan-balanced',
    ],
    ...['settlement-complete', 'settlement-explained', 'settlement-balanced', 'settlement-line-year'],
    ...['unknown-settlement-line', 'actual-is-a-figure', 'indicator-targets', 'report-indicators'],
    ...['result-measured', 'verification-indicators'],
  ),
};

/** Heads of a paper that cannot be read, each with what is told of it done to the letter. */
const YAML_SLIPS: Readonly<Record<Exclude<YamlFault, 'directive'>, readonly [string, string]>> = {
  indentation: ['title: 畑\n theme: [a]', 'title: 畑\ntheme: [a]'],
  tab: ['budget:\n\ttotalYen: 1', 'budget:\n  totalYen: 1'],
  'duplicate-key': ['title: 畑\ntitle: 畑', 'title: 畑'],
  unclosed: ['title: "畑', 'title: "畑"'],
  'no-colon': ['title: 畑\nproposer\ntheme: [a]', 'title: 畑\nproposer: \ntheme: [a]'],
  'wide-colon': ['title：畑', 'title: 畑'],
  'wide-blank': ['budget:\n\u3000\u3000totalYen: 1', 'budget:\n  totalYen: 1'],
  'no-blank': ['title:畑', 'title: 畑'],
  character: ['title: 午後 2: 片付け', 'title: "午後 2: 片付け"'],
  alias: ['title: *畑', 'title: "*畑"'],
  tag: ['title: !畑 学ぶ', 'title: "!畑 学ぶ"'],
  comment: ['title: 畑 #2', 'title: "畑 #2"'],
  anchor: ['title: &畑 学ぶ', 'title: "&畑 学ぶ"'],
  folded: ['title: 畑で\n  学ぶ', 'title: 畑で学ぶ'],
  depth: [`theme: ${'['.repeat(30)}${']'.repeat(30)}`, 'theme: [a]'],
  'several-documents': ['title: 畑\n...\ntheme: [a]', 'title: 畑\ntheme: [a]'],
  'no-keys': ['畑で学ぶ講座', 'title: 畑で学ぶ講座'],
  syntax: ['title: [急募] 畑', 'title: "[急募] 畑"'],
};

describe('a head that cannot be read', () => {
  const faultsIn = (head: string) =>
    readDocument('proposal', `---\n${head}\n---\n`).problems.flatMap((problem) =>
      problem.code === 'yaml' ? [problem.fault] : [],
    );

  it.each(Object.entries(YAML_SLIPS))(
    '%s: is told by its name, and mended as told it is read',
    (fault, [broken, mended]) => {
      expect(faultsIn(broken)).toContain(fault);
      expect(faultsIn(mended)).toEqual([]);
    },
  );
});

/** What comes to light only when something else was mended: it could not be judged before. */
const THEN: Readonly<Record<string, readonly string[]>> = {
  'wrong-value': ['budget-adds-up'],
  // A name is read as the member's id, which is told.
  'approver-not-on-roster': ['plainly-written'],
  // An example that was pasted is to be replaced by the true name.
  'missing-field': ['title-as-typed'],
};

const byLetter = RULES.filter(({ id }) => FOR_A_PERSON[id] === undefined);

describe('a fix in the terms of a file', () => {
  it.each(byLetter.map(({ id }) => [id]))(
    '%s: done to the letter, it helps and breaks nothing else',
    (id) => {
      const golden = goldenCase(path.join(GOLDEN, id, 'breaks'));
      const before = judgeCase(golden);
      for (const finding of before.filter(({ rule }) => rule === id)) {
        const text = golden.files.get(finding.file) ?? '';
        const tried: string[][] = [];
        for (const mended of followed(text, finding)) {
          if (mended === text) continue;
          const files = new Map([...golden.files, [finding.file, mended]]);
          const left = leftAfter(golden, before, finding, files).filter(
            (one) => !THEN[id]?.some((rule) => one.startsWith(`${rule} `)),
          );
          tried.push(left);
          if (left.length === 0) break;
        }
        const said = `${finding.message.ja}\n→ ${finding.fix.ja}`;
        expect(tried.length, `${said}\nNothing in it can be done to the letter.`).toBeGreaterThan(0);
        expect(tried.some((left) => left.length === 0) ? [] : tried, said).toEqual([]);
      }
    },
  );

  it('is left to a person only under rules that exist', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(FOR_A_PERSON).filter((id) => !ids.has(id))).toEqual([]);
  });
});
