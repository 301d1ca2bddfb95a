import { programmeOn } from '../domain/programme/in-force.ts';
import type { Programme } from '../domain/programme/schema.ts';
import { namedParty } from '../domain/lifecycle/named-party.ts';
import { STAGE_LABELS } from '../domain/lifecycle/stage.ts';
import type { ProjectStatus, RecordStatus } from '../domain/lifecycle/status.ts';
import {
  OBLIGATION_LABELS,
  OBLIGATION_STATE_LABELS,
  type Obligation,
} from '../domain/lifecycle/obligation.ts';
import type { Language } from '../domain/text.ts';
import { asTable } from './columns.ts';

const HEAD = {
  ja: ['番号', '事業', '段階', 'いつから', '次に動く人', '次にすること', '期日', '状態'],
  en: ['Number', 'Project', 'Stage', 'Since', 'Next to act', 'What is due', 'Due', 'State'],
} as const;

const PROGRAMME = { ja: '制度の運営', en: 'The programme itself' } as const;
const NOBODY = { ja: 'なし', en: 'nobody' } as const;

/** A table of the projects, each with its holder and what is due next, and below it what the programme owes. */
export function printStatus(
  statuses: RecordStatus,
  projects: readonly ProjectStatus[],
  programme: readonly Obligation[],
  lang: Language,
): string {
  const inForce = programmeOn(statuses.record, statuses.today);
  const rows = projects.map((status) => rowOf(status, inForce, lang));
  const table = asTable([HEAD[lang], ...rows]);
  if (programme.length === 0) return `${statuses.today}\n\n${table}`;
  const obligations = programme.map((obligation) => [
    `${obligation.fiscalYear ?? ''}`,
    obligation.id ?? '',
    namedParty(obligation.owedBy, null, inForce)[lang],
    ...dueOf(obligation, lang),
  ]);
  return `${statuses.today}\n\n${table}\n\n${PROGRAMME[lang]}\n${asTable(obligations)}`;
}

function rowOf(
  { project, title, stage, since, holder, next }: ProjectStatus,
  inForce: Programme,
  lang: Language,
): string[] {
  const party = holder === null ? NOBODY[lang] : namedParty(holder, project, inForce)[lang];
  return [
    project.id,
    shorten(title),
    STAGE_LABELS[stage][lang],
    since ?? '',
    party,
    ...(next ? dueOf(next, lang) : []),
  ];
}

const dueOf = ({ what, due, state }: Obligation, lang: Language): string[] => [
  OBLIGATION_LABELS[what][lang],
  due ?? '',
  OBLIGATION_STATE_LABELS[state][lang],
];

const shorten = (title: string): string =>
  [...title].length > 22 ? `${[...title].slice(0, 21).join('')}…` : title;
