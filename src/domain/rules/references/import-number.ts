import { firstYear } from '../../programme/in-force.ts';
import { documentOf } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { byPath } from '../by-path.ts';
import { defineRule } from '../rule.ts';

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
    const [year, number] = project.id.split('-').map(Number) as [number, number];
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
