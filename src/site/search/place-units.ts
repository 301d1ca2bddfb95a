import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import { STAGE_LABELS, STAGES, type Stage } from '../../domain/lifecycle/stage.ts';
import type { Text } from '../../domain/text.ts';
import { listText } from '../i18n/lists.ts';
import { stageMeanings } from '../i18n/stages.ts';
import { roundPath, stagePath } from '../links.ts';
import { roundCounts } from '../record/project-lists.ts';
import { proposersOf } from '../record/proposers.ts';
import { sectionSubsets } from '../listings/sections.ts';
import { themeSubsets } from '../listings/themes.ts';
import type { City } from '../record/city.ts';
import { fixed } from './page-units.ts';
import type { Unit } from './units.ts';

/** From so many proposals on a proposer's own page is found; of one proposal, the project says who proposed it. */
const SEVERAL = 2;

const stageTitle = (stage: Stage): Text => ({
  ja: listText.stageTitle(STAGE_LABELS[stage].ja).ja,
  en: listText.stageTitle(STAGE_LABELS[stage].en).en,
});

const roundTitle = (year: FiscalYear): Text => ({
  ja: listText.roundTitle(fiscalYearLabel(year).ja).ja,
  en: listText.roundTitle(fiscalYearLabel(year).en).en,
});

/** A theme's or a section's own page, and not one of the pages below it. */
const OWN = /^\/\w+\/[^/]+\/$/;

/** The lists of projects by stage and by round, and the pages of themes, sections and of those who proposed more than once. */
export function placeUnits(city: City): Unit[] {
  const places = [...themeSubsets(city), ...sectionSubsets(city)].filter(({ path }) => OWN.test(path));
  const proposers = proposersOf(city).filter(({ projects }) => projects.length >= SEVERAL);
  return [
    ...STAGES.map((stage) =>
      fixed(
        'place',
        stagePath(stage),
        stageTitle(stage),
        [stageMeanings[stage].ja, stageMeanings[stage].en],
        city,
      ),
    ),
    ...[...roundCounts(city).keys()].map((year) =>
      fixed('place', roundPath(year), roundTitle(year), [], city),
    ),
    ...places.map(({ path, title }) => fixed('place', path, title, [], city)),
    ...proposers.map(({ path, name }) => fixed('place', path, { ja: name, en: name }, [], city)),
  ];
}
