import { dayOf, isCancelled, isHeld, knownFrom } from '../../domain/lifecycle/sittings.ts';
import type { Entry } from '../../domain/news/atom.ts';
import { PROJECT_KINDS } from '../../domain/record/kinds/index.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { followText } from '../i18n/follow.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { absolute } from '../open-data/addresses.ts';
import { choiceLabel } from '../paper/choice.ts';
import { anchorOf } from '../paper/title.ts';
import { numberOf } from '../project/names.ts';
import type { City } from '../record/city.ts';
import type { Facts, PaperFacts } from '../record/facts.ts';

/** Something that moved: a paper that came in, or a sitting that was called, held or cancelled. */
export interface News {
  readonly on: IsoDate;
  /** Unique in the record, and the same for ever: `projects/2026-0042/proposal.md`, `meetings/2026-02.md#held`. */
  readonly key: string;
  readonly project: string | null;
  /** Path of the page, without language. */
  readonly path: string;
  readonly fragment: string;
  /** Filed text, or null where it is about a sitting. */
  readonly subject: string | null;
  readonly what: Readonly<Record<Language, string>>;
}

/** What moved in one project, the oldest first. */
export const newsOf = ({ id, title, papers }: Facts): News[] =>
  papers
    .filter(({ kind }) => kind !== 'history')
    .map((paper) => ({
      on: paper.on,
      key: paper.path,
      project: id,
      path: projectPath(id),
      fragment: `#${anchorOf(paper.path)}`,
      subject: title,
      what: { ja: paperNews(paper, 'ja'), en: paperNews(paper, 'en') },
    }));

function paperNews({ kind, result }: PaperFacts, lang: Language): string {
  const label = PROJECT_KINDS[kind].label[lang];
  if (result === undefined) return label;
  const field = kind === 'verification' ? 'verdict' : 'result';
  return followText.withResult(label, choiceLabel(kind, field, result, lang))[lang];
}

/** What moved in the council, the oldest first. */
export function councilNews(city: City): News[] {
  const { today } = city;
  const all = [...city.record.sittings.values()].flatMap((sitting): News[] => {
    const { data } = sitting;
    return [
      sittingNews(sitting, knownFrom(sitting), 'called'),
      ...(isHeld(sitting, today) ? [sittingNews(sitting, dayOf(sitting), 'held')] : []),
      ...(data.cancelled && isCancelled(sitting, today)
        ? [sittingNews(sitting, data.cancelled.on, 'cancelled')]
        : []),
      ...(data.confirmedOn === undefined ? [] : [sittingNews(sitting, data.confirmedOn, 'confirmed')]),
    ];
  });
  return all.filter(({ on }) => on <= today).sort(byDay);
}

function sittingNews(sitting: Sitting, on: IsoDate, what: keyof typeof followText.sitting): News {
  const day = dayOf(sitting);
  const said = (lang: Language): string =>
    followText.sitting[what](meetingText.title(...numberOf(sitting.id))[lang], shortDate(day, lang))[lang];
  return {
    on,
    key: `meetings/${sitting.id}.md#${what}`,
    project: null,
    path: meetingPath(sitting.id),
    fragment: '',
    subject: null,
    what: { ja: said('ja'), en: said('en') },
  };
}

/** Everything that moved, the newest first. */
export function allNews(city: City): News[] {
  const known = remembered.get(city);
  if (known) return known;
  const news = [...[...city.projects.values()].flatMap(newsOf), ...councilNews(city)].sort(byDay).reverse();
  remembered.set(city, news);
  return news;
}

const remembered = new WeakMap<City, News[]>();

const byDay = (a: News, b: News): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/** News as an entry of a feed. The date of a tag URI is the year from which the name has been ours (RFC 4151). */
export function entryOf(news: News, city: City, lang: Language): Entry {
  const { on, key, path, fragment, subject, what } = news;
  return {
    id: `tag:${new URL(city.programme.site).hostname},2023:${key}`,
    title: subject === null ? what[lang] : followText.title(what[lang], subject)[lang],
    url: absolute(address(lang, path)) + fragment,
    on,
  };
}
