import type { Programme } from '../../programme/schema.ts';
import { lastDayOf } from '../../dates/fiscal-year.ts';
import { memoizeByRecord } from '../../lifecycle/memoize-by-record.ts';
import { listedKeys } from '../../messages/allowed-values.ts';
import { unlessUnread } from '../../record/as-far-as-read.ts';
import { CONTENT, pagePath } from '../../record/path.ts';
import { documentOf, type CityRecord, type Project } from '../../record/record.ts';
import { judgeOf, type Judge } from '../judged-by.ts';
import { defineRule } from '../rule.ts';

export const termsWithoutPage = defineRule({
  id: 'terms-without-page',
  family: 'programme',
  severity: 'error',
  clause: 'C01',
  title: { ja: '「協働の目的と定義」の版に、文章のページがない', en: 'A version of the purpose has no page' },
  why: {
    ja: '提案する人は「協働の目的と定義」を読み、その版を了解して提案します。文章のない版は、了解のしようがありません。',
    en: 'Proposers read the purpose and definitions and accept that version. Nobody can accept what is not written.',
  },
  remedy: {
    ja: 'その版の文章を pages フォルダに加えます。まだ公表しない版なら、制度の定めから外します。',
    en: 'Add the text of the version to the folder pages, or take the version out until it is published.',
  },
  scope: 'programme',
  *check({ path: file, programme: { terms, languages } }, { paths }) {
    for (const [index, { version }] of terms.entries()) {
      const missing = languages
        .map((language) => pagePath(language, `purpose-${version}`))
        .filter((page) => !paths.has(page));
      if (missing.length === 0) continue;
      const [ja, en] = [missing.join('、'), missing.join(', ')];
      yield {
        file,
        field: `terms[${index}].version`,
        message: {
          ja: `「協働の目的と定義」の版「${version}」の文章（${ja}）がありません。`,
          en: `The text of version "${version}" of the purpose and definitions (${en}) is missing.`,
        },
        fix: {
          ja: `その版の文章を加えてください：${missing.map((page) => CONTENT + page).join('、')}`,
          en: `Add the text of that version: ${missing.map((page) => CONTENT + page).join(', ')}`,
        },
      };
    }
  },
});

export const termsNotBegun = defineRule({
  id: 'terms-not-begun',
  family: 'programme',
  severity: 'error',
  clause: 'C01',
  title: {
    ja: 'その年度に使う「協働の目的と定義」の版がない',
    en: 'No version of the purpose is in force in the year of the programme',
  },
  why: {
    ja: '提案する人は、そのとき使われている版を了解します。どの版もまだ始まっていなければ、了解するものがありません。',
    en: 'Proposers accept the version in force. While none has begun, they have nothing to accept.',
  },
  remedy: {
    ja: '版の適用開始日を直します。前の年度から使う版があれば、その行も書きます。',
    en: 'Mend the day from which a version is used; write the version of before, too, if there is one.',
  },
  scope: 'programme',
  *check({ path: file, fiscalYear, programme: { terms } }) {
    const last = lastDayOf(fiscalYear);
    const first = terms.map(({ from }) => from).sort()[0];
    if (first === undefined || first <= last) return;
    const index = terms.findIndex(({ from }) => from === first);
    yield {
      file,
      field: `terms[${index}].from`,
      message: {
        ja: `「協働の目的と定義」は、早い版でも ${first} からで、${fiscalYear}年度には使える版がありません。`,
        en: `The first version of the purpose and definitions is of ${first}: fiscal year ${fiscalYear} has none.`,
      },
      allowed: { ja: `${last} までの日`, en: `a day up to ${last}` },
      fix: { ja: '適用開始日（from）を確かめてください。', en: 'Check the day (from).' },
    };
  },
});

export const termsLost = defineRule({
  id: 'terms-lost',
  family: 'programme',
  severity: 'error',
  clause: 'C01',
  title: { ja: '提案者が了解した版が、一覧から消えている', en: 'A version that proposers accepted is gone' },
  why: {
    ja: '提案者がどの「協働の目的と定義」を了解したかは、後からもたしかめられるようにします。版は書き換えず、新しい版を加えます。',
    en: 'It must stay clear what each proposer accepted. A version is never rewritten; a new one is added.',
  },
  remedy: {
    ja: '消えた版を一覧に戻し、新しい版は別の行に加えます。',
    en: 'Put the version back, and add the new one in a row of its own.',
  },
  scope: 'programme',
  *check({ path: file, programme }, { record }) {
    for (const [version, projects] of lostTerms(record).get(programme) ?? [])
      yield {
        file,
        field: 'terms',
        message: {
          ja: `「目的と定義の版」に「${version}」がありませんが、${projects.length}件の提案（${projects[0] ?? ''} など）がこの版を了解しています。`,
          en: `The terms no longer have "${version}", which ${projects.length} proposals (such as ${projects[0] ?? ''}) accepted.`,
        },
        allowed: listedKeys([version, ...programme.terms.map((one) => one.version)]),
        fix: {
          ja: `「${version}」の行を戻し、新しい版は別の行に加えてください。`,
          en: `Put the row of "${version}" back, and add a new version in another row.`,
        },
      };
  },
});

/**
 * Returns the versions that several proposals accepted and their programme does not have, each with the projects. What
 * several name is no slip of theirs: the programme has lost it, and is told so once.
 */
const lostTerms = memoizeByRecord(
  (record): ReadonlyMap<Programme, ReadonlyMap<string, readonly string[]>> => {
    const lost = new Map<Programme, Map<string, string[]>>();
    for (const project of record.projects.values()) {
      const found = unlessUnread(() => unknownVersion(project, record));
      if (!found) continue;
      const of = lost.get(found.programme) ?? new Map<string, string[]>();
      lost.set(found.programme, of);
      of.set(found.version, [...(of.get(found.version) ?? []), project.id].sort());
    }
    for (const of of lost.values())
      for (const [version, projects] of of) if (projects.length < 2) of.delete(version);
    return lost;
  },
);

function unknownVersion(project: Project, record: CityRecord) {
  const proposal = documentOf(project, 'proposal');
  const judge = proposal && judgeOf(proposal, project, record);
  if (!judge) return null;
  const version = proposal.data.termsAccepted;
  const { programme } = judge;
  return programme.terms.some((one) => one.version === version) ? null : { programme, version };
}

/** Returns whether a programme has lost a version of the terms, and is told so itself. */
export const hasLost = ({ programme }: Judge, version: string, record: CityRecord): boolean =>
  lostTerms(record).get(programme)?.has(version) ?? false;
