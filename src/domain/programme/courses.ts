import type { Text } from '../text.ts';
import { yen } from '../yen.ts';
import { PROPOSER_TYPE_LABELS } from './proposer-types.ts';
import type { Programme } from './schema.ts';

/** One of the courses that a programme offers side by side (C29). */
export type Course = NonNullable<Programme['courses']>[number];

/**
 * Returns a programme as it stands for a proposal of one of its courses: with the caps and the conditions of that course, and with
 * that course alone. It is the programme itself where no course of it was chosen.
 */
export function programmeOfCourse(programme: Programme, key: string | undefined): Programme {
  const { courses = [], caps, eligibility } = programme;
  const course = courses.length === 1 ? courses[0] : courses.find((one) => one.key === key);
  if (!course) return programme;
  const perYearYen = course.capYenPerYear ?? caps?.perYearYen;
  const years = course.capYears ?? caps?.years;
  return {
    ...programme,
    courses: [course],
    caps: {
      ...caps,
      ...(perYearYen === undefined ? {} : { perYearYen }),
      ...(years === undefined ? {} : { years }),
    },
    eligibility: eligibility.filter((condition) => course.eligibility?.includes(condition.key) ?? true),
  };
}

/** Returns the one course of a programme that was narrowed to it; null where there are none or several. */
export const onlyCourse = ({ courses = [] }: Pick<Programme, 'courses'>): Course | null =>
  courses.length === 1 ? (courses[0] ?? null) : null;

/** Returns what each course allows, a sentence for each; null where the programme has no courses to choose from. */
export function coursesText({ courses = [] }: Pick<Programme, 'courses'>): Text | null {
  if (courses.length < 2) return null;
  const each = courses.map(termsOf);
  return { ja: each.map(({ ja }) => ja).join(''), en: each.map(({ en }) => en).join(' ') };
}

function termsOf({ label, proposerTypes, capYenPerYear, capYears, rate }: Course): Text {
  const kinds = proposerTypes?.map((type) => PROPOSER_TYPE_LABELS[type]);
  const terms: readonly Text[] = [
    ...(kinds
      ? [
          {
            ja: `提案できるのは${kinds.map(({ ja }) => ja).join('・')}`,
            en: `for ${kinds.map(({ en }) => en).join(', ')}`,
          },
        ]
      : []),
    ...(capYenPerYear === undefined
      ? []
      : [
          {
            ja: `市の負担は一年度${yen(capYenPerYear).ja}まで`,
            en: `up to ${yen(capYenPerYear).en} a year`,
          },
        ]),
    ...(rate === undefined
      ? []
      : [{ ja: `市の負担は総額の${percentOf(rate)}％まで`, en: `up to ${percentOf(rate)}% of the total` }]),
    ...(capYears === undefined
      ? []
      : [{ ja: `市が負担するのは${capYears}年度まで`, en: `for up to ${capYears} years` }]),
  ];
  if (terms.length === 0) return { ja: `「${label.ja}」。`, en: `${label.en}.` };
  return {
    ja: `「${label.ja}」：${terms.map(({ ja }) => ja).join('、')}。`,
    en: `${label.en}: ${terms.map(({ en }) => en).join(', ')}.`,
  };
}

/** Returns a rate as people read it: 0.5 is 50, two thirds are 66.7. */
export const percentOf = (rate: number): number => Math.round(rate * 1000) / 10;
