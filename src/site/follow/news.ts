import { compare } from '../../domain/compare.ts';
import type { Entry } from '../../domain/news/atom.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { followText } from '../i18n/follow.ts';
import { frameText } from '../i18n/frame.ts';
import { absolute, address, meetingPath, projectPath } from '../links.ts';
import type { City } from '../record/city.ts';
import { titleIn } from '../record/title.ts';
import { identity } from './identity.ts';
import { dayOf, isCancelled, isHeld, knownFrom } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import { shortDate } from '../format.ts';
import { enteredOn } from '../git/past.ts';
import { type SittingStep, correctionVersions, sittingVersions } from '../history/steps.ts';
import { meetingText } from '../i18n/meetings.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import { contentPathOf } from '../../domain/record/path.ts';
import { correctionAnchor, historyPath } from '../history/anchors.ts';
import type { Version } from '../git/commits.ts';
import { plainText } from '../markup/plain-text.ts';
import { choiceLabel } from '../paper/choice.ts';
import { anchorOf, paperName } from '../paper/title.ts';
import { wordsOn } from '../paper/names.ts';
import type { Facts, PaperFacts } from '../record/facts.ts';

/** Something that moved: a paper that came in or was corrected, or a sitting that was called, held or cancelled. */
export interface News {
  /** The day on which it entered the record (JST); its own day where git does not tell. */
  readonly on: IsoDate;
  /** Its own day: of the paper, of the sitting. */
  readonly dated: IsoDate;
  /** Unique in the record, and the same for ever: `projects/2026-0042/proposal.md`, `meetings/2026-02.md#held`. */
  readonly key: string;
  readonly project: string | null;
  /** Path of the page, without language. */
  readonly path: string;
  readonly fragment: string;
  /** Filed text, or null where it is about a sitting. */
  readonly subject: string | null;
  /** The same in English, where a person wrote it. */
  readonly subjectEn?: string | null;
  readonly what: Readonly<Record<Language, string>>;
  /** Filed text that says more of it. */
  readonly detail?: string;
  /** Who filed it, where that is neither the city nor the council. */
  readonly by?: string;
}

interface AllNews {
  readonly byProject: ReadonlyMap<string, readonly News[]>;
  readonly council: readonly News[];
  readonly all: readonly News[];
}

/** Everything that moved, each list with the newest first. */
export function newsOf(city: City): AllNews {
  const known = remembered.get(city);
  if (known) return known;
  const byProject = new Map([...paperNews(city)].map(([id, news]) => [id, news.sort(newestFirst)] as const));
  const council = councilNews(city).sort(newestFirst);
  const all = [...[...byProject.values()].flat(), ...council].sort(newestFirst);
  const news = { byProject, council, all };
  remembered.set(city, news);
  return news;
}

const remembered = new WeakMap<City, AllNews>();

/** What entered on one day by its own day, and then by its name, so that the order is always the same. */
const newestFirst = (a: News, b: News): number =>
  compare(b.on, a.on) || compare(b.dated, a.dated) || compare(b.key, a.key);

/** News as an entry of a feed. */
export function entryOf(news: News, city: City, lang: Language): Entry {
  const { on, dated, key, project, path, fragment, what, detail, by } = news;
  const subject = subjectIn(news, lang);
  return {
    id: identity(city, key),
    title: subject === null ? what[lang] : followText.title(what[lang], subject)[lang],
    url: absolute(address(lang, path)) + fragment,
    published: dated,
    updated: on,
    ...(subject !== null && { about: subject, themes: city.projects.get(project ?? '')?.themes ?? [] }),
    ...(detail !== undefined && { summary: detail }),
    ...(by !== undefined && { author: by }),
  };
}

/** The title of what it is about; in English it says where there is none but the Japanese one. */
function subjectIn({ subject, subjectEn }: News, lang: Language): string | null {
  if (subject === null) return null;
  const shown = titleIn({ title: subject, titleEn: subjectEn ?? null }, lang);
  return shown.lang === lang ? shown.text : `${shown.text} ${frameText.inJapanese[lang]}`;
}

/** What moved in the council: each step of a sitting, on the day on which its paper told of it. */
function councilNews(city: City): News[] {
  const { today, past } = city;
  const versionOf = sittingVersions(city);
  return [...city.record.sittings.values()].flatMap((sitting): News[] => {
    const { cancelled, confirmedOn } = sitting.data;
    const step = (dated: IsoDate, what: SittingStep): News => {
      const arrived = past.arrivedWith(versionOf(sitting.path, what));
      return sittingNews(sitting, dated, enteredOn(dated, arrived, today), what);
    };
    const known = knownFrom(sitting);
    const arrived = past.arrivedWith(past.versionsOf(sitting.path)[0]);
    return [
      sittingNews(sitting, known, enteredOn(known, arrived, today), 'called'),
      ...(isHeld(sitting, today) ? [step(dayOf(sitting), 'held')] : []),
      ...(cancelled && isCancelled(sitting, today) ? [step(cancelled.on, 'cancelled')] : []),
      ...(confirmedOn !== undefined && confirmedOn <= today ? [step(confirmedOn, 'confirmed')] : []),
    ];
  });
}

function sittingNews(
  sitting: Sitting,
  dated: IsoDate,
  on: IsoDate,
  what: keyof typeof followText.sitting,
): News {
  const day = dayOf(sitting);
  const said = (lang: Language): string =>
    followText.sitting[what](meetingText.title(...yearAndNumberOf(sitting.id))[lang], shortDate(day, lang))[
      lang
    ];
  return {
    on,
    dated,
    key: `${sitting.path}#${what}`,
    project: null,
    path: meetingPath(sitting.id),
    fragment: '',
    subject: null,
    what: { ja: said('ja'), en: said('en') },
  };
}

/** What is filed by the proposer alone. */
const PROPOSERS: ReadonlySet<string> = new Set(['proposal', 'withdrawal']);

/** What moved in each project: its papers, the opinions that were asked for, and each correction. */
function* paperNews(city: City): Iterable<[project: string, news: News[]]> {
  const papers = [...city.projects.values()].flatMap((facts) => facts.papers);
  const corrected = correctionVersions(city, papers);
  for (const facts of city.projects.values()) {
    const told = facts.papers.filter(({ kind }) => kind !== 'history');
    const news = told.flatMap((paper) => [
      ...steps(paper, facts, city),
      ...corrections(paper, facts, corrected.get(paper.path) ?? [], city),
    ]);
    yield [facts.id, news.filter(({ on }) => on <= city.today)];
  }
}

/** A paper that came in; of an opinion both that it was asked for and that it was given. */
function steps(paper: PaperFacts, facts: Facts, city: City): News[] {
  const { path, on, kind, askedOn } = paper;
  const versions = city.past.versionsOf(path);
  const came = (own: IsoDate, version: Version | undefined) => ({
    dated: own,
    on: enteredOn(own, city.past.arrivedWith(version), city.today),
  });
  const name = (lang: Language) => nameOf(paper, city, lang);
  const common = {
    project: facts.id,
    path: projectPath(facts.id),
    fragment: `#${anchorOf(path)}`,
    subject: facts.title,
    subjectEn: facts.titleEn,
    ...(PROPOSERS.has(kind) && { by: facts.proposer }),
  };
  const whole = { ...common, key: path, what: both((lang) => withResult(name(lang), paper, lang)) };
  if (kind !== 'opinion') return [{ ...whole, ...came(on, versions[0]) }];
  const asked: News = {
    ...common,
    ...came(askedOn ?? on, versions[0]),
    key: `${path}#asked`,
    what: both((lang) => followText.asked(name(lang))[lang]),
  };
  // The answer came with the first version from its day on.
  const answer = versions.find((version) => version.on >= on);
  return askedOn === undefined ? [asked] : [asked, { ...whole, ...came(on, answer) }];
}

function corrections(
  paper: PaperFacts,
  { id, title, titleEn }: Facts,
  versions: readonly (Version | undefined)[],
  city: City,
): News[] {
  return (paper.corrections ?? []).map(({ on, what, why }, row) => ({
    dated: on,
    on: enteredOn(on, city.past.arrivedWith(versions[row]), city.today),
    key: `${paper.path}#correction-${row + 1}`,
    project: id,
    path: historyPath(id),
    fragment: `#${correctionAnchor(paper.path, row)}`,
    subject: title,
    subjectEn: titleEn,
    what: both((lang) => followText.corrected(nameOf(paper, city, lang))[lang]),
    detail: `${what}（${why}）`,
  }));
}

const both = (said: (lang: Language) => string): News['what'] => ({ ja: said('ja'), en: said('en') });

function nameOf({ path, kind, on }: PaperFacts, city: City, lang: Language): string {
  const place = contentPathOf(path);
  const key = place?.is === 'document' ? place.key : null;
  return plainText(paperName({ kind, key }, wordsOn(city, lang, on)));
}

function withResult(name: string, { kind, result }: PaperFacts, lang: Language): string {
  if (result === undefined) return name;
  const field = kind === 'verification' ? 'verdict' : 'result';
  return followText.withResult(name, choiceLabel(kind, field, result, lang))[lang];
}
