import { contentPathOf } from '../../domain/record/path.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { correctionAnchor, historyPath } from '../history/anchors.ts';
import type { Version } from '../git/commits.ts';
import { enteredOn } from '../git/past.ts';
import { correctionVersions } from '../history/steps.ts';
import { followText } from '../i18n/follow.ts';
import { projectPath } from '../links.ts';
import { plainText } from '../markup/plain-text.ts';
import { choiceLabel } from '../paper/choice.ts';
import { anchorOf, paperName } from '../paper/title.ts';
import { wordsOn } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import type { Facts, PaperFacts } from '../record/facts.ts';
import type { News } from './news.ts';

/** What is filed by the proposer alone. */
const PROPOSERS: ReadonlySet<string> = new Set(['proposal', 'withdrawal']);

/** What moved in each project: its papers, the opinions that were asked for, and each correction. */
export function* paperNews(city: City): Iterable<[project: string, news: News[]]> {
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
