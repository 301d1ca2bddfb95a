import { stepsText } from '../meetings/list.ts';
import { kindLabel } from '../../domain/record/kinds/kind-label.ts';
import { compare } from '../../domain/compare.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { dayOf, inOrderOfDay, isPlanned } from '../../domain/lifecycle/sittings.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { clockText, dateHtml, weekdayAfter } from '../format.ts';
import { homeText } from '../i18n/home.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { projectTitle } from '../paper/names.ts';
import { anchorOf } from '../paper/title.ts';
import { filed } from '../paper/words.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import { meetingText } from '../i18n/meetings.ts';

const NEWS = 6;

/** A paper that came in lately. */
export interface NewPaper {
  readonly url: string;
  /** Title of its project. */
  readonly title: Part;
  readonly kind: string;
  readonly on: IsoDate;
}

/** Returns the papers that came in last. */
export function newPapers(city: City, lang: Language): NewPaper[] {
  const papers = [...city.projects.values()].flatMap((facts) =>
    facts.papers.map((paper) => ({ ...paper, id: facts.id, facts })),
  );
  const newest = papers.sort((a, b) => compare(b.on, a.on) || compare(b.path, a.path));
  return newest.slice(0, NEWS).map(({ id, facts, kind, path, on }) => ({
    url: `${address(lang, projectPath(id))}#${anchorOf(path)}`,
    title: projectTitle(facts, lang),
    kind: kindLabel(kind, city.programme)[lang],
    on,
  }));
}

/** The next sitting that is planned, with what is on its agenda. */
export function nextSittingCard(city: City, lang: Language): Html {
  const next = inOrderOfDay(city.record.sittings.values()).find(
    (sitting) => dayOf(sitting) >= city.today && isPlanned(sitting, city.today),
  );
  if (!next) return html`<p>${homeText.noSitting[lang]}</p>`;
  const { data } = next;
  const day = dayOf(next);
  const steps = stepsText(next, city.programme, lang);
  return html`<p>
    <a href="${address(lang, meetingPath(next.id))}"
      ><strong>${meetingText.title(...yearAndNumberOf(next.id))[lang]}</strong></a
    ><br />${dateHtml(day, lang)}${weekdayAfter(day, lang)}
    ${clockText(data.startsAt)}${RANGE_MARK[lang]}${clockText(data.endsAt)}<br />${filed(data.place, lang)}<br />${steps}
  </p>`;
}
