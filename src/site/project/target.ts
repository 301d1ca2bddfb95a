import type { DataOf } from '../../domain/record/kinds/index.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { numberText } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import { filed } from '../paper/words.ts';

type Indicator = DataOf<'plan'>['indicators'][number];
type Result = DataOf<'report'>['results'][number];

/** The target of a year, with its bound where less is better. */
export function targetOf(indicator: Indicator, year: FiscalYear, lang: Language): Part {
  if (indicator.kind === 'qualitative') return projectText.qualitative[lang];
  const target = indicator.targets?.find(({ fiscalYear }) => fiscalYear === year);
  if (!target) return null;
  const measured = amount(target.value, indicator, lang);
  if (indicator.direction !== 'at-most') return measured;
  return lang === 'ja'
    ? html`${measured}${projectText.atMost.ja}`
    : html`${projectText.atMost.en}${measured}`;
}

/** What was reached, or why it was not measured. */
export function actualOf(result: Result | undefined, indicator: Indicator, lang: Language): Part {
  if (!result) return null;
  if (result.notMeasured !== undefined)
    return html`${projectText.notMeasured[lang]}<br /><span class="soft"
        >${filed(result.notMeasured, lang)}</span
      >`;
  if (typeof result.actual === 'number') return amount(result.actual, indicator, lang);
  return filed(result.actual, lang);
}

/** A unit so long may break away from its number. */
const LONG = 6;

function amount(value: number, { unit }: Indicator, lang: Language): Part {
  const said = html`${numberText(value)}${unit && filed(unit, lang)}`;
  return unit && unit.length < LONG ? html`<span class="nowrap">${said}</span>` : said;
}
