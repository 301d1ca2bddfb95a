import { createHash } from 'node:crypto';
import type { LifecycleContext } from '../../domain/lifecycle/context.ts';
import { isHeld } from '../../domain/lifecycle/sittings.ts';
import type { ContentFile } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { coProposerPath } from './proposers.ts';
import type { City } from './city.ts';
import { everyPaper } from './facts.ts';
import type { OwnPage } from './own-pages.ts';

/**
 * The key under which a page may be kept from one build to the next: a digest of everything that it shows. The
 * day is part of it, since states follow the day; the commit is not, or every page would change with every
 * commit: a page names the commit at which it was drawn, and has been the same in all since.
 */
export function pageKey(city: City, lang: Language, shown: unknown): string {
  return digest([city.contextKey, lang, shown]);
}

/** The key of a file that shows nothing but what is given: it is made anew where that differs, whatever day it is. */
export const contentKey = (shown: unknown): string => digest([import.meta.env.CODE_DIGEST, shown]);

/** What a project's page shows: its texts, where it stands in the context, and its neighbours, and what it is compared with. */
export function projectKey(city: City, id: string, lang: Language): string {
  const own = known.get(city) ?? new Map<string, string>();
  known.set(city, own);
  const shown = own.get(id) ?? projectDigest(city, id);
  own.set(id, shown);
  return `${shown} ${lang}`;
}

/** Asked for once for each page and file of a project. */
const known = new WeakMap<City, Map<string, string>>();

function projectDigest(city: City, id: string): string {
  const { predecessorOf, successorsOf } = city.chains;
  const around = [predecessorOf.get(id) ?? [], successorsOf.get(id) ?? []].flat();
  const neighbours = around.map((one) => [
    one,
    city.projects.get(one)?.title,
    city.projects.get(one)?.titleEn,
    city.projects.get(one)?.stage,
  ]);
  const { coProposers = [] } = city.projects.get(id) ?? {};
  const together = coProposers.map(({ name }) => coProposerPath(city, name));
  const facts = city.projects.get(id);
  const versions = facts && everyPaper(facts).map(({ path }) => city.past.versionsOf(path));
  return digest([city.contextKey, city.textsOf(id), neighbours, together, versions, [...city.typicalDays]]);
}

/** Day, code, rules, rosters, names of the city's own pages, and the days of the sittings without what was said there. */
export function contextKey(
  files: readonly ContentFile[],
  ownPages: readonly OwnPage[],
  { record, today }: LifecycleContext,
): string {
  const rules = files.filter(({ path }) => /^(programme|council)\//.test(path));
  const calendar = [...record.sittings.values()].map((sitting) => {
    const { step, startsAt, convenedOn, cancelled } = sitting.data;
    return [sitting.id, step, startsAt, convenedOn, cancelled, isHeld(sitting, today)];
  });
  // With a dot: asked for in brackets, the whole environment of the build would stand in this module.
  return digest([today, import.meta.env.CODE_DIGEST, rules, ownPages, calendar]);
}

/** What of the sittings concerns one project: those that have it on their agenda. */
export function agendaOf(id: string, { sittings }: LifecycleContext): string {
  return (sittings.agendas.get(id) ?? []).map((sitting) => sitting.id).join(' ');
}

/** Something that differs where the value does. */
export function digest(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url');
}
