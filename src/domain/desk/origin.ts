import { dayOf } from '../dates/day.ts';
import type { IsoTime, IsoDate } from '../dates/iso-date.ts';
import type { Finding, Severity } from '../finding.ts';
import { firstYear } from '../programme/in-force.ts';
import { numberOfId } from '../record/id.ts';
import { contentPathOf } from '../record/path.ts';
import { type CityRecord, paperAt } from '../record/record.ts';
import { valueAt } from '../record/text/field-path.ts';
import { splitFrontmatter } from '../record/text/front-matter.ts';
import { readYaml } from '../record/text/yaml.ts';
import { same } from '../rules/integrity/changed-documents.ts';
import type { Change } from '../rules/rule.ts';
import type { Text } from '../text.ts';
import type { Actor } from './actor.ts';
import { isSender } from './sender.ts';

/** What a paper says of its origin that is not so, or that only people can vouch for. */
export type OriginFault =
  | { readonly is: 'on-behalf' }
  | { readonly is: 'received-on'; readonly day: IsoDate }
  | { readonly is: 'filed-at'; readonly field: string; readonly time: string; readonly since: IsoTime }
  | { readonly is: 'identity' }
  | { readonly is: 'city-staff'; readonly login: string }
  | { readonly is: 'postbox'; readonly holdsLink: boolean };

interface Words {
  readonly severity: Severity;
  readonly message: Text;
  readonly fix: Text;
}

/** A fault of origin as a finding of a paper, by its path below the content folder. */
export function originFinding(fault: OriginFault, file: string, field: string): Finding {
  return {
    rule: `origin/${fault.is}`,
    file,
    line: null,
    column: null,
    field,
    allowed: null,
    clause: fault.is === 'filed-at' || fault.is === 'received-on' ? 'C06' : null,
    ...wordsOf(fault),
  };
}

function wordsOf(fault: OriginFault): Words {
  switch (fault.is) {
    case 'on-behalf':
      return {
        severity: 'error',
        message: {
          ja: '「代わりに登録した窓口」と「受け取った日」は、書類を受け取った窓口の人だけが書けます。',
          en: 'Only the office that received the paper may enter it on behalf of somebody.',
        },
        fix: {
          ja: 'ご自身で出すときは、空のままにしてください。',
          en: 'Leave it empty when you file for yourself.',
        },
      };
    case 'received-on':
      return {
        severity: 'warning',
        message: {
          ja: `窓口が ${fault.day} に受け取ったものとして登録されます。受け取った日は、窓口の人だけが確かめられます。`,
          en: `It counts as received on ${fault.day}, for which the office alone can vouch.`,
        },
        fix: {
          ja: '受付印などで日付を確かめてください。',
          en: 'Please check the day against the stamp of receipt.',
        },
      };
    case 'filed-at':
      return {
        severity: 'error',
        message: {
          ja: `提出の時刻が「${fault.time}」と書かれていますが、この内容が届いたのは ${fault.since} です。`,
          en: `It says that it was filed at "${fault.time}", but this content arrived at ${fault.since}.`,
        },
        fix: {
          ja: `「${fault.field}: ${fault.since}」と書いてください。紙などで先に届いていたときは、窓口が「受け取った日」に書きます。`,
          en: `Write "${fault.field}: ${fault.since}". For what came on paper before, the office gives the day of receipt.`,
        },
      };
    case 'identity':
      return {
        severity: 'error',
        message: {
          ja: '提案者の名称や種類、受付の番号を直せるのは、事務局だけです。利害関係や出せる人を、これで確かめているためです。',
          en: 'Only the secretariat corrects who proposes and which issue it was: conflicts of interest are found by them.',
        },
        fix: {
          ja: '正しい名称を事務局にお知らせください。',
          en: 'Please tell the secretariat what is right.',
        },
      };
    case 'postbox':
      return {
        severity: 'warning',
        message: fault.holdsLink
          ? {
              ja: '受付箱から、提案した人に渡した受付票のリンクを使って届きました。送った人の名前は確かめられていません。',
              en: 'It came by the postbox, from whoever holds the link that was given for the proposal; nothing else shows who that is.',
            }
          : {
              ja: '受付箱から届きました。だれが送ったかは確かめられていません。',
              en: 'It came by the postbox; nothing shows who sent it.',
            },
        fix: {
          ja: '事務局が、提案した団体に電話などで確かめます。出した方は、そのままお待ちください。',
          en: 'The secretariat asks the proposer, by telephone or the like; whoever sent it need not do anything.',
        },
      };
    case 'city-staff':
      return {
        severity: 'warning',
        message: {
          ja: `市の職員からの提案とされていますが、${fault.login} さんがその課の人かどうかは確かめられていません。`,
          en: `It is said to come from city staff, but nothing shows that ${fault.login} works for that section.`,
        },
        fix: {
          ja: '事務局が本人に確かめます。出した方は、そのままお待ちください。',
          en: 'The secretariat makes sure; whoever filed it need not do anything.',
        },
      };
  }
}

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
    return [...onBehalf(facts), ...filingTime(facts, base), ...proposer(facts), ...byPostbox(facts)];
  });
}

/** Whether the secretariat has to vouch for something before it is merged. */
export const needsVouching = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => rule === 'origin/city-staff' || rule === 'origin/postbox');

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
  if (!changes(facts, 'onBehalf')) return [];
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

/** What anybody may file, anybody may send; all else is the word of a proposer, whom the postbox cannot know. */
function byPostbox({ entry, was, origin: { filer } }: Facts): Finding[] {
  const place = contentPathOf(entry.path);
  if (!isSender(filer) || place?.is !== 'document') return [];
  if (was === null && (place.kind === 'proposal' || place.kind === 'offer')) return [];
  const holdsLink = filer.id === -numberOfId(place.project);
  return [originFinding({ is: 'postbox', holdsLink }, entry.path, 'source')];
}
