import { bothOn, wordDays } from '../../record/agreed.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import { yearAndNumberOf } from '../../record/id.ts';
import { contentPathOf } from '../../record/path.ts';
import { firstYear } from '../../programme/in-force.ts';
import { documentOf, type ProjectDocument } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { byPath } from '../paper-parts.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const fileNameDay = defineRule({
  id: 'file-name-day',
  family: 'references',
  severity: 'error',
  clause: null,
  title: {
    ja: 'ファイル名の日付と書類の日付が違う',
    en: 'The day in a file name differs from the day in the paper',
  },
  why: {
    ja: '相談と活動の記録は、ファイル名の日付の順に並びます。',
    en: 'Consultations and activities are listed by the day in their file names.',
  },
  remedy: {
    ja: 'どちらが正しいかを確かめ、もう一方を合わせます。',
    en: 'Find out which of the two is right, and bring the other into line.',
  },
  scope: 'paper',
  *check({ kind, path, data }) {
    const place = contentPathOf(path);
    if ((kind !== 'consultation' && kind !== 'activity') || !place || !('on' in place)) return;
    const named = place.on;
    if (named === data.on) return;
    yield {
      file: path,
      field: 'on',
      message: {
        ja: `ファイル名の日付は「${named}」ですが、書類の日付は「${data.on}」です。`,
        en: `The file name says "${named}", but the paper says "${data.on}".`,
      },
      allowed: { ja: `「${named}」`, en: `"${named}"` },
      fix: {
        ja: `書類の日付を「${named}」に直すか、ファイル名の日付を「${data.on}」に改めてください。`,
        en: `Write "${named}" in the paper, or "${data.on}" in the file name.`,
      },
    };
  },
});

export const fileNameKey = defineRule({
  id: 'file-name-key',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: 'ファイル名と書類の中身が合わない', en: 'The name of a file and its contents disagree' },
  why: {
    ja: 'ファイル名は書類のアドレスになります。中身と違う名前では、別の会議や年度の書類に見えます。',
    en: 'The file name becomes the address of the paper; a wrong one makes it look like that of another sitting or year.',
  },
  remedy: {
    ja: '正しいほうに合わせて、中身かファイル名を直します。公開した後は名前を変えられないので、中身を訂正します。',
    en: 'Mend the one that is wrong. A published file keeps its name, so its contents are corrected.',
  },
  scope: 'document',
  *check(document) {
    const named = keyOf(document);
    if (named === null || named.key === document.key) return;
    const { field, key } = named;
    const label = labelAt(document.kind, field);
    const extension = document.path.slice(document.path.lastIndexOf('.'));
    yield {
      file: document.path,
      field,
      message: {
        ja: `ファイル名は「${document.key ?? ''}」ですが、書類の中身（${label.ja}）では「${key}」です。`,
        en: `The file name says "${document.key ?? ''}", but the paper ("${label.en}") says "${key}".`,
      },
      allowed: {
        ja: `ファイル名 ${document.kind}-${key}${extension}、または中身の「${document.key ?? ''}」`,
        en: `the file name ${document.kind}-${key}${extension}, or "${document.key ?? ''}" in the paper`,
      },
      fix: {
        ja: 'どちらが正しいかを確かめ、もう一方を合わせてください。',
        en: 'Find out which of the two is right, and bring the other into line.',
      },
    };
  },
});

/** Returns what should follow the kind in the file name, and the field that says so; null for kinds without a key. */
function keyOf({ kind, data }: ProjectDocument): { readonly field: string; readonly key: string } | null {
  switch (kind) {
    case 'consultation':
      return { field: 'on', key: data.on };
    case 'progress':
      return { field: 'on', key: data.by === undefined ? data.on : `${data.on}-${data.by}` };
    case 'offer':
      return data.source ? { field: 'source.issue', key: String(data.source.issue) } : null;
    case 'opinion':
      return { field: 'section', key: data.section };
    case 'assessment':
      return { field: 'member', key: `${data.meeting}-${data.member}` };
    case 'review':
    case 'decision':
      return { field: 'meeting', key: data.meeting };
    case 'amendment':
      return amendmentKey(data);
    case 'report':
    case 'verification':
      return { field: 'fiscalYear', key: String(data.fiscalYear) };
    default:
      return null;
  }
}

/** An amendment has the day on which the first side agreed; what came from format 1 has that of its conclusion. */
function amendmentKey({ agreed }: DataOf<'amendment'>): { field: string; key: string } | null {
  const side = SIDES.find((one) => agreed[one]?.on === wordDays(agreed)[0]);
  const isMigrated = SIDES.every((one) => agreed[one]?.means === 'unrecorded');
  const key = isMigrated ? bothOn(agreed) : wordDays(agreed)[0];
  return side === undefined || key == null ? null : { field: `agreed.${side}.on`, key };
}

/** Imports use this number and those above it (FIELDS, `projectId`). */
const FIRST_IMPORT = 9001;

export const importNumber = defineRule({
  id: 'import-number',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: '制度前の事業の番号の付け方が違う', en: 'The number of an imported project is wrong' },
  why: {
    ja: '制度前から移した事業を、制度で受け付けた提案と番号で見分けられるようにします。',
    en: 'Projects from before the system are told from proposals by their numbers.',
  },
  remedy: {
    ja: '制度前の事業は、制度の最初の年度より前の年度と、9001 からの番号にします。制度で受け付けた提案は、受付の年度と番号にします。',
    en: 'A project from before the system has a fiscal year before its first and a number from 9001 on; a proposal has the year and number of its filing.',
  },
  scope: 'project',
  *check(project, { record }) {
    if (record.programmes.size === 0) return;
    const [year, number] = yearAndNumberOf(project.id);
    const first = firstYear(record);
    const [early, numbered] = [year < first, number >= FIRST_IMPORT];
    const wrong =
      documentOf(project, 'history') && !(early && numbered)
        ? historyInside(project.id, first)
        : early && !numbered
          ? numberTooLow(project.id, first)
          : null;
    const [paper] = wrong ? byPath(project) : [];
    if (!wrong || !paper) return;
    yield {
      file: paper.path,
      field: null,
      message: wrong,
      allowed: {
        ja: `年度は ${first - 1} 以前、番号は ${FIRST_IMPORT} 以上（例「${first - 1}-${FIRST_IMPORT}」）`,
        en: `a fiscal year up to ${first - 1} and a number from ${FIRST_IMPORT} on, as in "${first - 1}-${FIRST_IMPORT}"`,
      },
      fix: {
        ja: '移した記録なら、フォルダの番号を付け直してください。制度で受け付けた提案なら、受付の年度の番号にしてください。',
        en: 'Renumber the folder of an import; give a proposal the fiscal year and number of its filing.',
      },
    };
  },
});

const historyInside = (id: string, first: number): Text => ({
  ja: `「${id}」には制度前の事業の記録がありますが、番号が制度前のもの（${first - 1} 年度以前、${FIRST_IMPORT} 番以上）ではありません。`,
  en: `"${id}" holds a history, but its number is not that of a project from before the system (up to FY${first - 1}, from ${FIRST_IMPORT} on).`,
});

const numberTooLow = (id: string, first: number): Text => ({
  ja: `「${id}」の年度は制度の最初の年度（${first}）より前ですが、番号が ${FIRST_IMPORT} より小さくなっています。`,
  en: `The year of "${id}" is before FY${first}, the first of the system, but its number is below ${FIRST_IMPORT}.`,
});

export const projectNumber = defineRule({
  id: 'project-number',
  family: 'references',
  severity: 'error',
  clause: 'C02',
  title: { ja: '事業の番号と受付番号が違う', en: 'The number of a project differs from that of its issue' },
  why: {
    ja: '事業の番号は、届いた受付の番号からつくられ、二つの事業が同じ番号になることはありません。',
    en: 'A project has the number of the issue that brought it, so that no two share one.',
  },
  remedy: {
    ja: '受付番号を確かめて直します。事業のフォルダの名前は、公開した後は変えません。',
    en: 'Check the number of the issue. The folder of a published project keeps its name.',
  },
  scope: 'project',
  *check(project) {
    const proposal = documentOf(project, 'proposal');
    const issue = proposal?.data.source?.issue;
    if (!proposal || issue === undefined) return;
    const number = project.id.slice(project.id.indexOf('-') + 1);
    const expected = String(issue).padStart(4, '0');
    if (number === expected) return;
    const label = labelAt('proposal', 'source.issue');
    yield {
      file: proposal.path,
      field: 'source.issue',
      message: {
        ja: `「${label.ja}」は「${issue}」ですが、事業の番号は ${project.id} です。`,
        en: `"${label.en}" is "${issue}", but the project is ${project.id}.`,
      },
      allowed: { ja: `「${Number(number)}」`, en: `"${Number(number)}"` },
      fix: {
        ja: `受付番号を「${Number(number)}」に直すか、フォルダの番号を ${expected} にしてください。`,
        en: `Write "${Number(number)}", or give the folder the number ${expected}.`,
      },
    };
  },
});
