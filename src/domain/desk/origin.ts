import { dayOf } from '../dates/day.ts';
import type { IsoTime } from '../dates/iso-date.ts';
import type { Finding } from '../finding.ts';
import { firstYear } from '../programme/in-force.ts';
import { contentPathOf } from '../record/path.ts';
import { type CityRecord, paperAt } from '../record/record.ts';
import { valueAt } from '../record/text/field-path.ts';
import { splitFrontmatter } from '../record/text/front-matter.ts';
import { readYaml } from '../record/text/yaml.ts';
import { same } from '../rules/integrity/changed-documents.ts';
import type { Change } from '../rules/rule.ts';
import type { Actor } from './actor.ts';
import { type OriginFault, originFinding } from './origin-words.ts';

/** What is known of a change beside its texts, whatever the door through which it came. */
export interface Origin {
  readonly filer: Actor;
  /** The earliest moment at which what it brings was filed, as GitHub recorded it. */
  readonly since: IsoTime;
}

type Entry = Change['files'][number];

/**
 * Proves what papers say of the day of filing (C06), of the office that enters them for somebody, and of who proposes:
 * these are facts of the desk, not of the file. One function for the form, the paste, the correction and a pull request
 * by hand, after the paper is made. What only people can vouch for is a warning. `base` is the record without the change,
 * `after` the one with it.
 */
export function originFindings(
  change: Change,
  origin: Origin,
  base: CityRecord,
  after: CityRecord,
): Finding[] {
  return change.files.flatMap((entry) => {
    if (entry.after === null || contentPathOf(entry.path)?.is !== 'document') return [];
    const [was, is] = [
      entry.before === null ? null : dataOf(entry.path, entry.before, base),
      dataOf(entry.path, entry.after, after),
    ];
    const facts = { entry, was, is, origin };
    return [...onBehalf(facts), ...filingTime(facts, base), ...proposer(facts)];
  });
}

/** Whether the secretariat has to vouch for something before it is merged. */
export const needsVouching = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => rule === 'origin/city-staff');

interface Facts {
  readonly entry: Entry;
  readonly was: unknown;
  readonly is: unknown;
  readonly origin: Origin;
}

/** The values of a paper; those at its head as they stand where it cannot be read as a whole. */
function dataOf(path: string, text: string, record: CityRecord): unknown {
  const paper = paperAt(record, path);
  if (paper) return paper.data;
  const parts = splitFrontmatter(text);
  const head = parts && readYaml(parts.head);
  return head && 'value' in head ? head.value : {};
}

const changes = ({ was, is }: Facts, ...steps: string[]): boolean =>
  !same(valueAt(was, steps), valueAt(is, steps));

const told = ({ entry }: Facts, fault: OriginFault, field: string): Finding =>
  originFinding(fault, entry.path, field);

/** Somebody files for another only in the name of an office for which they work. */
function onBehalf(facts: Facts): Finding[] {
  if (!changes(facts, 'onBehalf') && !changes(facts, 'receivedOn')) return [];
  const { offices } = facts.origin.filer;
  const given = valueAt(facts.is, ['onBehalf']);
  const by = valueAt(given ? facts.is : facts.was, ['onBehalf', 'by']);
  const mayAct = typeof by === 'string' ? offices.some(({ id }) => id === by) : offices.length > 0;
  if (!mayAct) return [told(facts, { is: 'on-behalf' }, 'onBehalf.by')];
  const day = valueAt(given, ['receivedOn']);
  return typeof day === 'string' && day < dayOf(facts.origin.since)
    ? [told(facts, { is: 'received-on', day }, 'onBehalf.receivedOn')]
    : [];
}

/** Which field of a paper says when it was filed. */
const TIMES = ['filedAt', 'submittedAt'] as const;

function filingTime(facts: Facts, base: CityRecord): Finding[] {
  const { entry, origin } = facts;
  const place = contentPathOf(entry.path);
  const year = place?.is === 'document' ? Number(place.project.slice(0, 4)) : 0;
  if (base.programmes.size > 0 && year < firstYear(base)) return [];
  return TIMES.flatMap((field) => {
    const time = valueAt(facts.is, [field]);
    if (!isMoment(time) || !changes(facts, field)) return [];
    if (facts.was !== null && origin.filer.isSecretariat) return [];
    return dayOf(time) < dayOf(origin.since)
      ? [told(facts, { is: 'filed-at', field, time, since: origin.since }, field)]
      : [];
  });
}

const isMoment = (time: unknown): time is IsoTime =>
  typeof time === 'string' && /(?:Z|[+-]\d{2}:\d{2})$/.test(time) && !Number.isNaN(Date.parse(time));

/** By these a conflict of interest is found, and who may file the papers of a project. */
const IDENTITY = [
  ['proposer', 'type'],
  ['proposer', 'name'],
  ['proposer', 'section'],
  ['coProposers'],
  ['source'],
];

function proposer(facts: Facts): Finding[] {
  const { filer } = facts.origin;
  if (filer.isSecretariat) return [];
  if (facts.was !== null)
    return IDENTITY.filter((steps) => changes(facts, ...steps)).map((steps) =>
      told(facts, { is: 'identity' }, steps.join('.')),
    );
  const section = valueAt(facts.is, ['proposer', 'section']);
  const isStaff = valueAt(facts.is, ['proposer', 'type']) === 'city-staff';
  if (!isStaff || filer.offices.some(({ id }) => id === section)) return [];
  return [told(facts, { is: 'city-staff', login: filer.login }, 'proposer.type')];
}
