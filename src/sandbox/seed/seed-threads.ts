import { CLOSED_STAGES } from '../../domain/lifecycle/stage.ts';
import { recordStatus } from '../../domain/lifecycle/status.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { descriptionOf } from '../../domain/schema/field.ts';
import { KINDS, type DataOf } from '../../domain/record/kinds/index.ts';
import { documentsOf, type CityRecord } from '../../domain/record/record.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';

/** An issue that was there before the sandbox began: the thread of a project of the record. */
export interface SeededThread {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly createdAt: IsoTime;
  readonly state: 'open' | 'closed';
}

/** The threads of the projects that were filed up to a moment, in the order of their numbers. */
export function threadsOf(record: CityRecord, now: IsoTime): SeededThread[] {
  const { projects } = recordStatus(record, dayOf(now));
  const logins = new Map<string, string>();
  const threads: SeededThread[] = [];
  for (const { project, stage } of projects.values()) {
    const data = documentsOf(project, 'proposal')[0]?.data;
    if (data?.source === undefined) continue;
    const { issue } = data.source;
    threads.push({
      number: issue,
      title: `【基本シート】${data.title}`,
      body: shortBody(data),
      author: loginOf(data, logins),
      createdAt: data.filedAt,
      state: CLOSED_STAGES.has(stage) ? 'closed' : 'open',
    });
  }
  return threads.sort((a, b) => a.number - b.number);
}

/** The first answers of the form; the paper itself is in the record. */
function shortBody({ title, purpose }: DataOf<'proposal'>): string {
  const { shape } = KINDS.proposal.schema;
  const answers = [
    [descriptionOf(shape.title), title],
    [descriptionOf(shape.purpose), purpose],
  ] as const;
  return answers.map(([field, value]) => `### ${field?.label.ja}\n\n${value}`).join('\n\n');
}

/** A section files under its own name; each other proposer has one, also for a second proposal. */
function loginOf({ proposer, source }: DataOf<'proposal'>, known: Map<string, string>): string {
  if (proposer.section !== undefined) return proposer.section;
  const login = known.get(proposer.name) ?? `teian-${source?.issue}`;
  known.set(proposer.name, login);
  return login;
}
