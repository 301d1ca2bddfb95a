import { CONTENT } from '../../domain/record/path.ts';
import type { Harness } from './harness.ts';

/** A sitting that is to come. */
export interface Planned {
  readonly id: string;
  readonly step: string;
  readonly convened: string;
  readonly day: string;
}

/** The secretariat writes, before a fiscal year, the roster of the year before for a year more, and then its sittings. */
export async function newYear(theatre: Harness, year: number, sittings: readonly Planned[]): Promise<void> {
  const roster = { path: `${CONTENT}council/${year}.yaml`, text: rosterOf(theatre, year) };
  await theatre.bring(`roster-${year}`, `${year}年度の名簿`, [roster]);
  const sheets = sittings.map((sitting) => ({
    path: `${CONTENT}meetings/${sitting.id}.md`,
    text: sheetOf(sitting),
  }));
  await theatre.bring(`sittings-${year}`, `${year}年度の会議`, sheets);
}

function rosterOf({ record }: Harness, year: number): string {
  const members = record().rosters.get(year - 1)?.data.members ?? [];
  const rows = members.map(({ steps, github, from: _, until: __, ...member }) =>
    [
      ...Object.entries(member).map(([key, value]) => `${key}: ${String(value)}`),
      `steps: [${steps.join(', ')}]`,
      `from: ${year}-04-01`,
      `until: ${year + 1}-03-31`,
      ...(github === undefined ? [] : [`github: { login: ${github.login}, id: ${github.id} }`]),
    ].join('\n    '),
  );
  return `members:\n${rows.map((row) => `  - ${row}\n`).join('')}`;
}

const sheetOf = ({ step, convened, day }: Planned): string => `---
step: ${step}
convenedOn: ${convened}
startsAt: ${day}T14:00:00+09:00
endsAt: ${day}T16:30:00+09:00
place: 市役所 会議室
openness: open
chair: 市民活動課長
agenda:
  - item: 提案と報告
---
`;
