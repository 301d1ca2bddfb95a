import { isMet, OBLIGATION_LABELS } from '../../domain/lifecycle/obligation.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { projectText } from '../i18n/project.ts';
import { address, projectPath } from '../links.ts';
import type { Part } from '../markup/html.ts';
import { anchorOf, paperTitle } from '../paper/title.ts';
import { wordsOn } from '../paper/names.ts';
import { owerName } from './party.ts';
import { isAtRest, type ProjectView } from './view.ts';

/** What happened on a day, or will. */
export interface TimelineEvent {
  readonly on: IsoDate;
  readonly what: Part;
  /** Who has to do it, of what is still to come. */
  readonly who?: Part;
  /** Where the paper stands with which it happened. */
  readonly href?: string;
  /** Language of that place, where it is another page's. */
  readonly hreflang?: 'ja';
  /** Where links to a paper lead on a page that has none of the papers themselves. */
  readonly id?: string;
  readonly isAhead: boolean;
}

/**
 * Returns what happened and what comes, by day: papers by their own date, the agreed period, and the days that are still
 * to come; null where there is nothing.
 */
export function timelineOf(view: ProjectView): readonly TimelineEvent[] | null {
  const { today } = view.city;
  const events = [...papers(view), ...period(view), ...ahead(view)];
  if (events.length === 0) return null;
  return events
    .map((event) => ({ ...event, isAhead: event.on > today }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

type Event = Omit<TimelineEvent, 'isAhead'>;

/** The papers; the English page of what came to rest leads to them as they were filed. */
function papers(view: ProjectView): Event[] {
  const { status, city, lang, items } = view;
  const atRest = isAtRest(view);
  const page = atRest ? address('ja', projectPath(status.project.id)) : '';
  return status.timeline.map((paper) => {
    const anchor = anchorOf(paper.path);
    return {
      on: paper.on,
      what: paperTitle(paper, wordsOn(city, lang, paper.on, items)),
      href: `${page}#${anchor}`,
      ...(atRest && { id: anchor, hreflang: 'ja' }),
    };
  });
}

function period({ status, lang }: ProjectView): Event[] {
  if (!status.period || status.stage === 'terminated') return [];
  return [
    { on: status.period.from, what: projectText.begins[lang] },
    { on: status.period.to, what: projectText.ends[lang] },
  ];
}

function ahead(view: ProjectView): Event[] {
  const { status, city, lang } = view;
  return status.obligations.flatMap((obligation) =>
    isMet(obligation) || obligation.due === null || obligation.due <= city.today
      ? []
      : [
          {
            on: obligation.due,
            what: `${projectText.due[lang]}: ${OBLIGATION_LABELS[obligation.what][lang]}`,
            who: owerName(obligation, view),
          },
        ],
  );
}
