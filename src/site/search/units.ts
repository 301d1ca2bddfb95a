import type { FiscalYear, IsoDate } from '../../domain/dates/iso-date.ts';
import type { UnitText } from '../../domain/search/corpus.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { fixed, pageUnits } from './page-units.ts';
import { activityUnits, consultationUnits, meetingUnits, projectUnits } from './record-units.ts';
import type { UnitKind } from './search-table.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import { STAGES, STAGE_LABELS, type Stage } from '../../domain/lifecycle/stage.ts';
import { listText } from '../i18n/lists.ts';
import { stageMeanings } from '../i18n/stages.ts';
import { roundPath, stagePath } from '../links.ts';
import { roundCounts } from '../record/project-lists.ts';
import { proposersOf } from '../record/proposers.ts';
import { sectionSubsets } from '../listings/subset.ts';
import { themeSubsets } from '../listings/themes.ts';

/** What the search finds as one. */
export interface Unit {
  readonly kind: UnitKind;
  /** Number of a project or sitting; the path of anything else. */
  readonly id: string;
  /** Units of a year lie together; 0 for what belongs to none. */
  readonly year: number;
  readonly on: IsoDate | null;
  readonly title: Text;
  readonly by: string;
  /** Set where it is there in one language only. */
  readonly only?: Language;
  readonly facts?: Facts;
  /** A digest of what its text follows from. */
  readonly key: string;
  text(): UnitText;
}

/** Everything that can be found, years in order. Texts are read only where they are asked for. */
export function unitsOf(city: City): Unit[] {
  const units = [
    ...pageUnits(city),
    ...placeUnits(city),
    ...projectUnits(city),
    ...meetingUnits(city),
    ...activityUnits(city),
    ...consultationUnits(city),
  ];
  return units.sort((a, b) => a.year - b.year);
}

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
function placeUnits(city: City): Unit[] {
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
