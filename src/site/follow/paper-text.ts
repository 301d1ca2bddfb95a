import { itemsOf } from '../../domain/lifecycle/items-of.ts';
import { inOrder } from '../../domain/lifecycle/own-date.ts';
import { proseOf } from '../prose/prose.ts';
import { shapeOf } from '../paper/shape.ts';
import { wordsOn } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import { saidIn } from '../paper/said.ts';
import type { News } from './news.ts';

/** Said by the entry itself, or a formality that tells a reader nothing. */
const APART: ReadonlySet<string> = new Set([
  'title',
  'filedAt',
  'onBehalf',
  'corrections',
  'source',
  'approvals',
  'termsAccepted',
  'publicationConsent',
  'noExcludedActivities',
  'eligibility',
]);

/**
 * Returns what a paper says, field by field under its label, as plain text in Japanese: for readers who see a feed and not
 * the site. Nothing of it is cut. Null for what is no paper of a project.
 */
export function paperText({ project, key }: News, city: City): string | null {
  const status = project === null ? null : city.status(project);
  const found =
    status && inOrder(status.project, city.record.sittings).find(({ document }) => document.path === key);
  if (!found) return null;
  const { document, on } = found;
  const own = wordsOn(city, 'ja', on ?? city.today, itemsOf(status.project, city.today));
  const said = { own, other: null, proseOf: proseOf(document.path) };
  return shapeOf(document.kind)
    .filter((shape) => !APART.has(shape.key))
    .flatMap((shape) => {
      const texts = saidIn(Reflect.get(document.data, shape.key), shape, said);
      return texts.length === 0
        ? []
        : [`【${shape.description?.label.ja ?? shape.key}】\n${texts.join('\n')}`];
    })
    .join('\n\n');
}
