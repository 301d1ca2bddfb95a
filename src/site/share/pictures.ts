import { STAGE_LABELS, type Stage } from '../../domain/lifecycle/stage.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import { accentOf } from '../../domain/programme/colours.ts';
import { siteNameOf } from '../../domain/programme/name.ts';
import { roundCounts } from '../record/project-lists.ts';
import type { SiteFile } from '../site-file.ts';
import { dateText } from '../format.ts';
import { frameText, pageNames, pagePaths, type PageName } from '../i18n/frame.ts';
import { listText } from '../i18n/lists.ts';
import { meetingText } from '../i18n/meetings.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import { absoluteFile } from '../links.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { digest } from '../record/cache-keys.ts';
import { picture, type Said } from './picture.ts';

const NAMES = Object.keys(pagePaths) as PageName[];

/** While a project is in one of these stages, its page has a picture of its own. */
const UNDER_WAY: ReadonlySet<Stage> = new Set([
  'proposed',
  'under-review',
  'referred',
  'adopted',
  'agreed',
  'implementing',
]);

/**
 * A project has a picture of its own while it is on its way to a result and while it is carried out, so that no
 * change of the fiscal year takes it away. Later it has that of its round: a picture takes 13 kB and 30 ms, and ten
 * thousand of them would be 130 MB and five minutes.
 */
const isUnderWay = ({ stage }: Facts): boolean => UNDER_WAY.has(stage);

/** The picture that is shown where somebody shares the address of a page. `path` has no language. */
export function pictureOf(path: string, city: City): string {
  const [, room = '', own = '', key = ''] = path.split('/');
  if (room === 'meetings' && city.record.sittings.has(own)) return `share/meetings/${own}.png`;
  if (room === 'projects' && own === 'round') return `share/rounds/${key}.png`;
  if (subjectsIn(room, city).some((one) => one.key === own)) return `share/${room}/${own}.png`;
  const facts = room === 'projects' ? city.projects.get(own) : undefined;
  if (facts && isUnderWay(facts)) return `share/projects/${own}.png`;
  if (facts?.round) return `share/rounds/${facts.round.fiscalYear}.png`;
  return `share/pages/${pageOfRoom(path, room)}.png`;
}

const pageOfRoom = (path: string, room: string): PageName =>
  NAMES.find((one) => pagePaths[one] === path) ??
  NAMES.find((one) => pagePaths[one].startsWith(`/${room}/`)) ??
  'home';

interface Subject {
  readonly key: string;
  readonly name: string;
}

/** The themes and sections, each with a page of its own. */
function subjectsIn(room: string, { programme }: City): readonly Subject[] {
  if (room === 'themes') return programme.themes.map(({ key, label }) => ({ key, name: label.ja }));
  if (room !== 'sections') return [];
  return programme.offices
    .filter(({ roles }) => roles.includes('section'))
    .map(({ id, name }) => ({ key: id, name: name.ja }));
}

/** The picture of a page under its whole address, and what it shows in words. */
export function shownOf(path: string, city: City): { readonly image: string; readonly imageSays: string } {
  const file = pictureOf(path, city);
  return { image: absoluteFile(`/${file}`), imageSays: says(city).get(file) ?? '' };
}

const known = new WeakMap<City, ReadonlyMap<string, string>>();

/** What each picture shows, by its file; made once for a build. */
function says(city: City): ReadonlyMap<string, string> {
  const words =
    known.get(city) ?? new Map(saidOnAll(city).map(([file, { title, line }]) => [file, `${title} ${line}`]));
  known.set(city, words);
  return words;
}

/** The pictures: of the named pages, rounds, sittings, themes, sections, and the projects that are under way. */
export function* pictureFiles(city: City): Iterable<SiteFile> {
  for (const [path, said] of saidOnAll(city)) yield { path, key: digest(said), make: () => picture(said) };
}

function saidOnAll(city: City): (readonly [file: string, said: Said])[] {
  const { municipality, system, demonstration } = city.programme;
  const accent = accentOf(city.programme);
  const mark = demonstration ? `（${frameText.demonstration.ja}）` : '';
  const site = `${siteNameOf(city.programme).ja} ${frameText.siteLine(municipality.name.ja).ja}${mark}`;
  const one = (path: string, title: string, line: string) =>
    [`share/${path}.png`, { site, title, line, accent }] as const;
  return [
    ...NAMES.map((name) =>
      one(`pages/${name}`, name === 'home' ? system.ja : pageNames[name].ja, municipality.name.ja),
    ),
    ...[...roundCounts(city).keys()].map((year) =>
      one(`rounds/${year}`, listText.roundTitle(fiscalYearLabel(year).ja).ja, pageNames.projects.ja),
    ),
    ...(['themes', 'sections'] as const).flatMap((room) =>
      subjectsIn(room, city).map(({ key, name }) => one(`${room}/${key}`, name, pageNames.projects.ja)),
    ),
    ...[...city.record.sittings.values()].map((sitting) =>
      one(
        `meetings/${sitting.id}`,
        meetingText.title(...yearAndNumberOf(sitting.id)).ja,
        dateText(dayOf(sitting), 'ja'),
      ),
    ),
    ...[...city.projects.values()]
      .filter(isUnderWay)
      .map(({ id, title, stage, proposer }) =>
        one(`projects/${id}`, title, `${id} ${STAGE_LABELS[stage].ja} ${proposer}`),
      ),
  ];
}
