import { isMet, OBLIGATION_LABELS } from '../../domain/lifecycle/obligation.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import { dateHtml } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { anchorOf, paperTitle } from '../paper/title.ts';
import { wordsOn } from './names.ts';
import { owerName } from './party.ts';
import { isAtRest, type ProjectView } from './view.ts';

interface Event {
  readonly on: IsoDate;
  readonly what: Part;
  /** Where links to a paper lead on a page that has none of the papers themselves. */
  readonly id?: string;
}

/** What happened and what comes: papers by their own date, the agreed period, and the days that are still to come. */
export function timelineSection(view: ProjectView): Html | null {
  const { city, lang } = view;
  const events = [...papers(view), ...period(view), ...ahead(view)];
  if (events.length === 0) return null;
  const sorted = events.map((event, place) => ({ ...event, place })).sort(byDay);
  const item = ({ on, what, id }: Event) =>
    html`<li${id !== undefined && html` id="${id}"`}${on > city.today && html` class="ahead"`}>${dateHtml(on, lang)} ${what}</li>`;
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">${projectText.timeline[lang]}</h2>
    <ol class="timeline">
      ${sorted.map(item)}
    </ol>
  </section>`;
}

/** The papers; the English page of what came to rest leads to them as they were filed. */
function papers(view: ProjectView): Event[] {
  const { standing, city, lang, items } = view;
  const atRest = isAtRest(view);
  const place = atRest ? html`${address('ja', projectPath(standing.project.id))}` : '';
  return standing.timeline.map((paper) => {
    const anchor = anchorOf(paper.path);
    const title = paperTitle(paper, wordsOn(city, lang, paper.on, items));
    return {
      on: paper.on,
      what: html`<a href="${place}#${anchor}" ${atRest && html`hreflang="ja"`}>${title}</a>`,
      ...(atRest && { id: anchor }),
    };
  });
}

function period({ standing, lang }: ProjectView): Event[] {
  if (!standing.period || standing.stage === 'terminated') return [];
  return [
    { on: standing.period.from, what: projectText.begins[lang] },
    { on: standing.period.to, what: projectText.ends[lang] },
  ];
}

function ahead(view: ProjectView): Event[] {
  const { standing, city, lang } = view;
  return standing.obligations.flatMap((obligation) =>
    isMet(obligation) || obligation.due === null || obligation.due <= city.today
      ? []
      : [
          {
            on: obligation.due,
            what: html`${projectText.due[lang]}: ${OBLIGATION_LABELS[obligation.what][lang]}
              <span class="soft">${owerName(obligation, view)}</span>`,
          },
        ],
  );
}

const byDay = (a: Event & { place: number }, b: Event & { place: number }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.place - b.place;
