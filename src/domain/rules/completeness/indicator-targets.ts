import { wordDays } from '../../record/agreed.ts';
import { planInForce } from '../../lifecycle/plan-in-force.ts';
import type { Project, ProjectDocument } from '../../record/record.ts';
import { indicatorsOf, type PlacedIndicator } from '../paper-parts.ts';
import { plannedYears } from '../judged-by.ts';
import { defineRule } from '../rule.ts';
import { listedKeys } from '../../messages/allowed-values.ts';

export const indicatorTargets = defineRule({
  id: 'indicator-targets',
  family: 'completeness',
  severity: 'error',
  clause: 'C21',
  title: { ja: '目標値のない年度がある', en: 'An indicator without a target for a year' },
  why: {
    ja: '報告は毎年度あります。目標値のない年度は、達成したかどうかを評価できません。',
    en: 'There is a report for each fiscal year; a year without a target cannot be evaluated.',
  },
  remedy: {
    ja: '事業を行う年度ごとに、目標値を一つずつ書きます。期間を延ばす変更では、延びた年度の目標値も加えます。',
    en: 'Give one target for each fiscal year of the work; an amendment that prolongs it adds those of the new years.',
  },
  scope: 'document',
  kinds: ['plan', 'amendment'],
  *check(document, project, { record }) {
    const years = plannedYears(document, project, record).map(({ fiscalYear }) => fiscalYear);
    for (const { field, label, given } of targetsOf(document, project)) {
      const missing = years.filter((year) => !given.includes(year));
      const twice = given.filter((year, index) => given.indexOf(year) !== index);
      if (missing.length === 0 && twice.length === 0) continue;
      const [absent, repeated] = [listedKeys(missing), listedKeys(twice)];
      yield {
        file: document.path,
        field,
        message:
          missing.length > 0
            ? {
                ja: `評価項目「${label}」に、${absent.ja}年度の目標値がありません。`,
                en: `The indicator "${label}" has no target for the fiscal year ${absent.en}.`,
              }
            : {
                ja: `評価項目「${label}」に、${repeated.ja}年度の目標値が二つあります。`,
                en: `The indicator "${label}" has two targets for the fiscal year ${repeated.en}.`,
              },
        allowed: {
          ja: `年度ごとに一つ: ${listedKeys(years).ja}`,
          en: `one for each fiscal year: ${listedKeys(years).en}`,
        },
        fix: {
          ja: '事業を行う年度ごとに、目標値を一つずつ書いてください。',
          en: 'Give one target for each fiscal year of the work.',
        },
      };
    }
  },
});

interface Targets {
  readonly field: string;
  readonly label: string;
  readonly given: readonly number[];
}

function targetsOf(document: ProjectDocument, project: Project): Targets[] {
  return indicatorsInForce(document, project).flatMap(({ place, indicator }) => {
    if (indicator.kind === 'qualitative' || indicator.targets === undefined) return [];
    const given = indicator.targets.map(({ fiscalYear }) => fiscalYear);
    return [{ field: place.endsWith(']') ? `${place}.targets` : place, label: indicator.label, given }];
  });
}

/** Returns the indicators to judge. A change of the period that leaves them alone is judged by those that stand. */
function indicatorsInForce(document: ProjectDocument, project: Project): PlacedIndicator[] {
  if (document.kind !== 'amendment' || document.data.plan?.indicators) return indicatorsOf(document);
  const { validFrom, validUntil, agreed } = document.data;
  const last = wordDays(agreed).at(-1);
  if (validFrom === undefined && validUntil === undefined) return [];
  const place = validUntil === undefined ? 'validFrom' : 'validUntil';
  const indicators = (last === undefined ? null : planInForce(project, last))?.indicators ?? [];
  return indicators.map((indicator) => ({ place, indicator }));
}
