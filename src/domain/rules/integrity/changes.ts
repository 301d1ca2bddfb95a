import { dayAndClock } from '../../dates/day.ts';
import { listedKeys } from '../../messages/allowed-values.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';
import { contentPathOf, folderOf } from '../../record/path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { alteredFields, changedDocuments, same } from './changed-documents.ts';

export const paperRemoved = defineRule({
  id: 'paper-removed',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: { ja: '公開した書類がなくなっている', en: 'A published paper was removed or renamed' },
  why: {
    ja: '公開した書類と会議の記録は、消したり名前を変えたりせずに残します。',
    en: 'Published papers and sittings are kept under their names.',
  },
  remedy: {
    ja: '書類を元に戻します。提案をやめるときは取下書、事業をやめるときは中止の書類を加えます。',
    en: 'Put the paper back. To give up a proposal file a withdrawal; to end a project, a termination.',
  },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of change.files) {
      if (before === null || after !== null) continue;
      const is = contentPathOf(path)?.is;
      if (is === undefined || is === 'programme' || is === 'roster' || is === 'page' || is === 'picture')
        continue;
      yield {
        file: path,
        field: null,
        message: {
          ja: `公開した書類「${path}」がなくなっています。`,
          en: `The published paper ${path} is gone.`,
        },
        fix: { ja: '元の名前で戻してください。', en: 'Put it back under its name.' },
      };
    }
  },
});

export const changedWithoutCorrection = defineRule({
  id: 'changed-without-correction',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: {
    ja: '公開した書類が訂正の記録なしに変わっている',
    en: 'A published paper changed without a correction',
  },
  why: {
    ja: '公開した書類は、いつ、どこを、なぜ直したかが読む人に分かるように直します。',
    en: 'Readers must see when, where and why a published paper was changed.',
  },
  remedy: {
    ja: '「訂正の記録」に、訂正した日、箇所、理由の一行を加えます。結果を通知した日、事業計画書に合意した日、関係課の回答は、書き足すだけなら必要ありません。',
    en: 'Add a row to the corrections with day, place and reason. The day of a notification, a missing agreement to the plan and a section’s answer may be added without one.',
  },
  scope: 'change',
  *check(change) {
    for (const document of changedDocuments(change)) {
      const added = (document.after.corrections?.length ?? 0) > (document.before.corrections?.length ?? 0);
      const altered = alteredFields(document);
      if (added || altered.length === 0) continue;
      const labels = altered.map((key) => labelAt(document.kind, key));
      yield {
        file: document.path,
        field: altered[0] ?? null,
        message: {
          ja: `公開した書類の「${labels.map(({ ja }) => ja).join('」「')}」が変わっていますが、訂正の記録がありません。`,
          en: `"${labels.map(({ en }) => en).join('", "')}" of the published paper changed without a correction.`,
        },
        fix: {
          ja: '「訂正の記録」（corrections）に一行を加えるか、変更を元に戻してください。',
          en: 'Add a row to corrections, or take the change back.',
        },
      };
    }
  },
});

export const confirmedSittingChanged = defineRule({
  id: 'confirmed-sitting-changed',
  family: 'integrity',
  severity: 'error',
  clause: 'C12',
  title: { ja: '確定した会議の記録が変わっている', en: 'A confirmed sitting changed' },
  why: {
    ja: '会議の記録は、確定した日までは直せます。確定した後は変わりません。',
    en: 'The record of a sitting can be mended until it is confirmed, and not after.',
  },
  remedy: {
    ja: '変更を元に戻し、次の会議の記録に訂正を書きます。',
    en: 'Take the change back, and note the correction in the next sitting.',
  },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of change.files) {
      if (contentPathOf(path)?.is !== 'sitting' || before === null || after === null) continue;
      const [was, is] = [readDocument('sitting', before).data, readDocument('sitting', after).data];
      if (was?.confirmedOn === undefined || !is || same(was, is)) continue;
      const altered = Object.keys({ ...was, ...is }).find(
        (key) => !same(valueAt(was, key), valueAt(is, key)),
      );
      yield {
        file: path,
        field: altered ?? null,
        message: {
          ja: `この会議の記録は ${was.confirmedOn} に確定していますが、${altered ? `「${labelAt('sitting', altered).ja}」` : '内容'}が変わっています。`,
          en: `This sitting was confirmed on ${was.confirmedOn}, but ${altered ? `"${labelAt('sitting', altered).en}"` : 'its record'} changed.`,
        },
        fix: { ja: '変更を元に戻してください。', en: 'Take the change back.' },
      };
    }
  },
});

const valueAt = (data: object, key: string): unknown =>
  new Map<string, unknown>(Object.entries(data)).get(key);

export const correctionsRewritten = defineRule({
  id: 'corrections-rewritten',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: { ja: '前の訂正の記録が変わっている', en: 'An earlier correction was altered' },
  why: {
    ja: '訂正の記録は書き足すものです。前の行が変わると、経過をたどれなくなります。',
    en: 'Corrections are only added to. If an earlier row changes, nobody can follow what happened.',
  },
  remedy: {
    ja: '前の行を元に戻し、新しい行を最後に加えます。',
    en: 'Put the earlier rows back and add a new one at the end.',
  },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of changedDocuments(change)) {
      const rows = before.corrections ?? [];
      const index = rows.findIndex((row, place) => !same(row, after.corrections?.[place]));
      if (index === -1) continue;
      yield {
        file: path,
        field: after.corrections?.[index] ? `corrections[${index}]` : 'corrections',
        message: {
          ja: `${rows[index]?.on} の訂正の記録が、書き換えられているか、なくなっています。`,
          en: `The correction of ${rows[index]?.on} was altered or removed.`,
        },
        fix: { ja: '前の訂正の記録を元に戻してください。', en: 'Put the earlier correction back.' },
      };
    }
  },
});

export const filedAtChanged = defineRule({
  id: 'filed-at-changed',
  family: 'integrity',
  severity: 'error',
  clause: 'C06',
  title: { ja: '提出日時が変わっている', en: 'The time of filing changed' },
  why: {
    ja: '提出日時で締切に間に合ったかどうかが決まります。仕組みが記録し、公開した後は変わりません。',
    en: 'The time of filing decides the round. The system records it, and it never changes once published.',
  },
  remedy: { ja: '提出日時を元に戻します。', en: 'Put the time of filing back.' },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of changedDocuments(change)) {
      if (!('filedAt' in before) || !('filedAt' in after) || before.filedAt === after.filedAt) continue;
      yield {
        file: path,
        field: 'filedAt',
        message: {
          ja: `提出日時が ${dayAndClock(before.filedAt)} から ${dayAndClock(after.filedAt)} に変わっています。`,
          en: `The time of filing changed from ${dayAndClock(before.filedAt)} to ${dayAndClock(after.filedAt)}.`,
        },
        allowed: { ja: before.filedAt, en: before.filedAt },
        fix: { ja: `${before.filedAt} に戻してください。`, en: `Put ${before.filedAt} back.` },
      };
    }
  },
});

/** Papers by which the council or an import touches many projects at once. */
const OF_MANY: ReadonlySet<ProjectKind> = new Set([
  'assessment',
  'review',
  'decision',
  'verification',
  'history',
]);

export const severalProjects = defineRule({
  id: 'several-projects',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: { ja: '一つの変更が複数の事業にわたっている', en: 'One change touches several projects' },
  why: {
    ja: '一つの変更を一つの事業にとどめると、確かめる人が見落とさず、ほかの事業を誤って変えません。',
    en: 'A change that stays within one project is easy to read and cannot harm another.',
  },
  remedy: {
    ja: '事業ごとに分けて出します。会議の結果と制度の定めは、まとめて出せます。',
    en: 'File one change a project. Results of a sitting and the programme’s own files may go together.',
  },
  scope: 'change',
  *check(change) {
    const projects = new Map<string, string>();
    for (const { path } of change.files) {
      const place = contentPathOf(path);
      if (place?.is === 'document' && !OF_MANY.has(place.kind) && !projects.has(place.project))
        projects.set(place.project, path);
    }
    const [first, ...others] = [...projects.keys()];
    for (const project of others)
      yield {
        file: projects.get(project) ?? folderOf(project),
        field: null,
        message: {
          ja: `この変更は事業 ${first} のほかに ${project} の書類も変えています。`,
          en: `This change touches project ${project} beside ${first}.`,
        },
        allowed: listedKeys(first === undefined ? [] : [first]),
        fix: { ja: '事業ごとに分けて出してください。', en: 'File one change for each project.' },
      };
  },
});
