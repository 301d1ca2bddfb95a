import { itemsIn } from '../../domain/lifecycle/items-of.ts';
import { inOrder } from '../../domain/lifecycle/own-date.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { activityText } from '../i18n/activities.ts';
import { meetingText } from '../i18n/meetings.ts';
import { html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { paperTitle } from '../paper/title.ts';
import { filed, type Words } from '../paper/words.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import { wordsOn } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import { everyPaper, type Correction } from '../record/facts.ts';

/** A paper as a page of history tells of it. */
export interface Told {
  readonly path: string;
  readonly title: Part;
  /** Its own day. */
  readonly on: IsoDate | null;
  readonly corrections: readonly Correction[];
  readonly words: Words;
}

const wasChanged = ({ past }: City, path: string): boolean => past.versionsOf(path).length > 1;

/** Projects of which a paper was changed or corrected after it had entered the record: only they have such a page. */
export const changedProjects = (city: City): string[] =>
  [...city.projects.values()]
    .filter((facts) =>
      everyPaper(facts).some(({ path, corrections }) => corrections ?? wasChanged(city, path)),
    )
    .map(({ id }) => id);

export const changedSittings = (city: City): Sitting[] =>
  [...city.record.sittings.values()].filter(({ path }) => wasChanged(city, path));

export function projectPapers(id: string, city: City, lang: Language): Told[] {
  const { project } = city.status(id);
  return inOrder(project, city.record.sittings).map(({ document, on }) => {
    const day = on ?? city.today;
    const words = wordsOn(city, lang, day, itemsIn(document, project, day));
    const { corrections = [] } = document.data;
    return { path: document.path, title: paperTitle(document, words), on, corrections, words };
  });
}

export function sittingPaper(sitting: Sitting, city: City, lang: Language): Told {
  const title = meetingText.title(...yearAndNumberOf(sitting.id))[lang];
  const words = wordsOn(city, lang, dayOf(sitting));
  return { path: sitting.path, title, on: sitting.data.convenedOn, corrections: [], words };
}

/** Activities and consultations that were changed; none where git does not know. */
export function changedActivities(city: City, lang: Language): Told[] {
  const { activities, consultations } = city.record;
  const told = [
    ...activities.map(({ path, data }) => ({
      path,
      title: html`${choiceLabel('activity', 'kind', data.kind, lang)} ${filed(data.audience, lang)}`,
      on: data.on,
      corrections: [],
    })),
    ...consultations.map(({ path, data }) => ({
      path,
      title: activityText.consultations[lang],
      on: data.on,
      corrections: data.corrections ?? [],
    })),
  ];
  return told
    .filter(({ path, corrections }) => corrections.length > 0 || wasChanged(city, path))
    .map((one) => ({ ...one, words: wordsOn(city, lang, one.on) }));
}
