import { itemsIn } from '../../domain/lifecycle/items-of.ts';
import { inOrder } from '../../domain/lifecycle/own-date.ts';
import { OBLIGATION_LABELS } from '../../domain/lifecycle/obligation.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { dateText, shortDate } from '../format.ts';
import { activityText } from '../i18n/activities.ts';
import { meetingText } from '../i18n/meetings.ts';
import { activityName } from '../listings/activities.ts';
import { sittingTexts } from '../meetings/meeting.ts';
import { paperTitle } from '../paper/title.ts';
import { yearAndNumberOf, yearOfId } from '../../domain/record/id.ts';
import { wordsOn } from '../paper/names.ts';
import { owerText } from '../project/party.ts';
import { isAtRest, viewOf, type ProjectView } from '../project/view.ts';
import { proseOf, prose } from '../prose/prose.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import { textsOf } from '../markup/blocks.ts';
import { saidBy } from '../paper/said.ts';
import type { Unit } from './units.ts';

export function projectUnits(city: City): Unit[] {
  return [...city.projects.values()].map((facts) => ({
    kind: 'project',
    id: facts.id,
    year: yearOfId(facts.id),
    on: facts.papers[0]?.on ?? null,
    title: { ja: facts.title, en: facts.titleEn ?? facts.title },
    by: facts.proposer,
    facts,
    key: pageKey(city, 'ja', [city.textsOf(facts.id), titleBefore(facts.id, city)]),
    text: () => {
      const view = viewOf(city, city.status(facts.id), 'ja');
      return { title: facts.title, parts: [facts.id, ...statusTexts(view), ...paperTexts(view)] };
    },
  }));
}

/** The proposal names the earlier one, by a title that is not its own. */
const titleBefore = (id: string, { chains, projects }: City): string | undefined =>
  projects.get(chains.predecessorOf.get(id) ?? '')?.title;

/** Where the project stands, and what was and is owed, by whom and until when. */
function statusTexts(view: ProjectView): string[] {
  const { stage, round, obligations } = view.status;
  const { ja, en } = STAGE_LABELS[stage];
  return [
    `${ja} ${en}`,
    ...(round ? [fiscalYearLabel(round.fiscalYear).ja] : []),
    ...obligations.flatMap((owed) => [
      OBLIGATION_LABELS[owed.what].ja,
      owerText(owed, view),
      ...(owed.due === null ? [] : [dateText(owed.due, 'ja')]),
    ]),
  ];
}

/** Every paper with its name and its day. The English page of what came to rest names its papers only. */
function paperTexts(view: ProjectView): string[] {
  const { status, city } = view;
  const papers = inOrder(status.project, city.record.sittings);
  const isShort = isAtRest({ ...view, lang: 'en' });
  return papers.flatMap(({ document, on }) => {
    const day = on ?? city.today;
    const own = wordsOn(city, 'ja', day, itemsIn(document, status.project, day));
    const other = { ...own, lang: 'en' } as const;
    return [
      ...textsOf(paperTitle(document, own)),
      ...textsOf(paperTitle(document, other)),
      ...(on ? [dateText(on, 'ja')] : []),
      ...saidBy(document.kind, document.data, {
        own,
        other: isShort ? null : other,
        proseOf: proseOf(document.path),
      }),
    ];
  });
}

export function meetingUnits(city: City): Unit[] {
  return [...city.record.sittings.values()].map((sitting) => {
    const { ja, en } = meetingText.title(...yearAndNumberOf(sitting.id));
    const texts = sittingTexts(sitting, city, 'ja');
    return {
      kind: 'meeting',
      id: sitting.id,
      year: yearOfId(sitting.id),
      on: dayOf(sitting),
      title: { ja, en },
      by: '',
      key: pageKey(city, 'ja', texts),
      text: () => ({ title: ja, parts: [en, ...texts] }),
    };
  });
}

export function activityUnits(city: City): Unit[] {
  return city.record.activities.map(({ id, data }) => ({
    kind: 'activity',
    id: `/activities/#activity-${id}`,
    year: fiscalYearOf(data.on),
    on: data.on,
    title: { ja: activityName(data, 'ja'), en: activityName(data, 'en') },
    by: '',
    key: pageKey(city, 'ja', data),
    text: () => {
      const own = wordsOn(city, 'ja', data.on);
      const count = data.participants === undefined ? [] : [activityText.participants(data.participants).ja];
      const said = saidBy('activity', data, { own, other: { ...own, lang: 'en' }, proseOf: prose });
      return { title: activityName(data, 'ja'), parts: [...said, ...count] };
    },
  }));
}

/** Consultations before anything was filed. */
export function consultationUnits(city: City): Unit[] {
  return city.record.consultations.map(({ id, data }) => {
    const name = activityText.consultations;
    const title = {
      ja: `${name.ja}（${shortDate(data.on, 'ja')}）`,
      en: `${name.en} (${shortDate(data.on, 'en')})`,
    };
    return {
      kind: 'activity',
      id: `/activities/#consultation-${id}`,
      year: fiscalYearOf(data.on),
      on: data.on,
      title,
      by: '',
      key: pageKey(city, 'ja', data),
      text: () => {
        const own = wordsOn(city, 'ja', data.on);
        const said = saidBy('consultation', data, { own, other: { ...own, lang: 'en' }, proseOf: prose });
        return { title: title.ja, parts: [title.en, ...said] };
      },
    };
  });
}
