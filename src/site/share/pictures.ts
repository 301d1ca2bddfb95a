import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/programme/fiscal-year.ts';
import { roundCounts } from '../data/projects.ts';
import type { SiteFile } from '../files/file.ts';
import { dateText } from '../format.ts';
import { frameText, pageNames, pagePaths, type PageName } from '../i18n/frame.ts';
import { listText } from '../i18n/lists.ts';
import { meetingText } from '../i18n/meetings.ts';
import { numberOf } from '../project/names.ts';
import type { City } from '../record/city.ts';
import { digest } from '../record/digest.ts';
import { picture, type Said } from './picture.ts';

const NAMES = Object.keys(pagePaths) as PageName[];

/** A project has a picture of its own in the fiscal year in which it was filed; later it has that of its round. */
const isNew = (id: string, city: City): boolean => Number(id.slice(0, 4)) >= fiscalYearOf(city.today);

/** The picture that is shown where somebody shares the address of a page. `path` has no language. */
export function pictureOf(path: string, city: City): string {
  const [, room, own = '', key = ''] = path.split('/');
  if (room === 'meetings' && city.record.sittings.has(own)) return `share/meetings/${own}.png`;
  if (room === 'projects' && own === 'round') return `share/rounds/${key}.png`;
  const facts = room === 'projects' ? city.projects.get(own) : undefined;
  if (facts && isNew(own, city)) return `share/projects/${own}.png`;
  if (facts?.round) return `share/rounds/${facts.round.fiscalYear}.png`;
  const name =
    NAMES.find((one) => pagePaths[one] === path) ??
    NAMES.find((one) => pagePaths[one].startsWith(`/${room}/`)) ??
    'home';
  return `share/pages/${name}.png`;
}

/** The pictures: of the named pages, the rounds, the sittings, and the projects of this fiscal year. */
export function* pictureFiles(city: City): Iterable<SiteFile> {
  const { municipality, system } = city.programme;
  const mark = city.programme.demonstration ? `（${frameText.demonstration.ja}）` : '';
  const site = `${frameText.siteName.ja} ${frameText.siteLine(municipality.name.ja).ja}${mark}`;
  const file = (path: string, title: string, line: string): SiteFile => {
    const said: Said = { site, title, line };
    return { path: `share/${path}.png`, key: digest(said), make: () => picture(said) };
  };
  for (const name of NAMES)
    yield file(`pages/${name}`, name === 'home' ? system.ja : pageNames[name].ja, municipality.name.ja);
  for (const year of roundCounts(city).keys())
    yield file(`rounds/${year}`, listText.roundTitle(fiscalYearLabel(year).ja).ja, pageNames.projects.ja);
  for (const sitting of city.record.sittings.values())
    yield file(
      `meetings/${sitting.id}`,
      meetingText.title(...numberOf(sitting.id)).ja,
      dateText(dayOf(sitting), 'ja'),
    );
  for (const { id, title, stage, proposer } of city.projects.values())
    if (isNew(id, city)) yield file(`projects/${id}`, title, `${id} ${STAGE_LABELS[stage].ja} ${proposer}`);
}
