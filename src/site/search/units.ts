import path from 'node:path';
import { readContent } from '../../../scripts/lib/content.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { fiscalYearOf } from '../../domain/programme/fiscal-year.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import { RULES } from '../../domain/rules/index.ts';
import type { UnitText } from '../../domain/search/corpus.ts';
import { stringsOf } from '../../domain/search/strings.ts';
import type { Language, Text } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { activityText } from '../i18n/activities.ts';
import { meetingText } from '../i18n/meetings.ts';
import { rulePath } from '../links.ts';
import { numberOf } from '../project/names.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';
import type { Facts } from '../record/facts.ts';
import type { UnitKind } from './table.ts';

/** What the search finds as one. */
export interface Unit {
  readonly kind: UnitKind;
  /** Number of a project or sitting; the path of anything else. */
  readonly id: string;
  /** Units of a year lie together; 0 for what belongs to none. */
  readonly year: number;
  readonly on: IsoDate | null;
  readonly title: Text;
  readonly by: string;
  /** Set where it is there in one language only. */
  readonly only?: Language;
  readonly facts?: Facts;
  /** A digest of what its text follows from. */
  readonly key: string;
  text(): UnitText;
}

/** Everything that can be found, years in order. Texts are read only where they are asked for. */
export function unitsOf(city: City): Unit[] {
  const units = [
    ...pages(city),
    ...rules(city),
    ...projects(city),
    ...meetings(city),
    ...activities(city),
    ...consultations(city),
  ];
  return units.sort((a, b) => a.year - b.year);
}

function projects(city: City): Unit[] {
  const names = namesIn(city);
  return [...city.projects.values()].map((facts) => ({
    kind: 'project',
    id: facts.id,
    year: Number(facts.id.slice(0, 4)),
    on: facts.papers[0]?.on ?? null,
    title: { ja: facts.title, en: facts.title },
    by: facts.proposer,
    facts,
    key: pageKey(city, 'ja', city.textsOf(facts.id)),
    text: () => ({
      title: facts.title,
      parts: [
        facts.id,
        ...city.standing(facts.id).project.documents.flatMap(({ data }) => stringsOf(data, names)),
      ],
    }),
  }));
}

/** Names of offices, themes and forms in both languages, by their keys. */
function namesIn({ programme }: City): (value: string) => readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const { id, name } of programme.offices) names.set(id, [name.ja, name.en]);
  for (const { key, label } of [...programme.themes, ...programme.forms])
    names.set(key, [label.ja, label.en]);
  return (value) => names.get(value) ?? [];
}

function meetings(city: City): Unit[] {
  const names = namesIn(city);
  return [...city.record.sittings.values()].map((sitting) => {
    const title = {
      ja: meetingText.title(...numberOf(sitting.id)).ja,
      en: meetingText.title(...numberOf(sitting.id)).en,
    };
    return {
      kind: 'meeting',
      id: sitting.id,
      year: Number(sitting.id.slice(0, 4)),
      on: dayOf(sitting),
      title,
      by: '',
      key: pageKey(city, 'ja', sitting.data),
      text: () => ({ title: title.ja, parts: [title.en, ...stringsOf(sitting.data, names)] }),
    };
  });
}

function activities(city: City): Unit[] {
  const names = namesIn(city);
  return city.record.activities.map(({ id, data }) => ({
    kind: 'activity',
    id: `/activities/#activity-${id}`,
    year: fiscalYearOf(data.on),
    on: data.on,
    title: { ja: data.audience, en: data.audience },
    by: '',
    key: pageKey(city, 'ja', data),
    text: () => ({ title: data.audience, parts: stringsOf(data, names) }),
  }));
}

/** Consultations before anything was filed. */
function consultations(city: City): Unit[] {
  const names = namesIn(city);
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
      text: () => ({ title: title.ja, parts: [title.en, ...stringsOf(data, names)] }),
    };
  });
}

function rules(city: City): Unit[] {
  return (['ja', 'en'] as const).flatMap((only) =>
    RULES.map(({ id, title, why, mend }) => ({
      kind: 'rule',
      id: rulePath(id),
      year: 0,
      on: null,
      title: { ja: title.ja, en: title.en },
      by: '',
      only,
      key: pageKey(city, only, id),
      text: () => ({ title: title[only], parts: [id, why[only], mend[only]] }),
    })),
  );
}

/** What the city itself writes, as far as it stands in its text. */
function pages(city: City): Unit[] {
  const folder = path.join(process.env['CONTENT_DIR'] ?? './content', 'pages');
  return filesIn(folder).flatMap(({ path: file, text }) => {
    const [only, slug] = file.replace(/\.mdx$/, '').split('/');
    if ((only !== 'ja' && only !== 'en') || !slug) return [];
    const title = /^title:\s*(.+)$/m.exec(text)?.[1] ?? slug;
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<[^>]*>|\]\([^)]*\)|[#[*]/g, '');
    return [
      {
        kind: 'page',
        id: pathOf(slug),
        year: 0,
        on: null,
        title: { ja: title, en: title },
        by: '',
        only,
        key: pageKey(city, only, text),
        text: () => ({ title, parts: body.split('\n\n') }),
      } satisfies Unit,
    ];
  });
}

/** Where a page of the city lies: `guide-engineers` at `/guide/engineers/`. */
const pathOf = (slug: string): string => `/${slug.replace(/^(guide|purpose)-/, '$1/')}/`;

function filesIn(folder: string): ReturnType<typeof readContent> {
  try {
    return readContent(folder);
  } catch {
    // A record may come without pages of the city's own.
    return [];
  }
}
