import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataOf } from '../../src/domain/record/kinds/index.ts';
import { printDocument } from '../../src/domain/record/text/print.ts';
import { FIRST_YEAR, makeProject, YEARS } from './record.ts';

const CRITERIA = [
  'publicInterest',
  'newPublicService',
  'continuity',
  'synergy',
  'participation',
  'responsibleParties',
];

const CITY_POSTS = ['zaisei-kacho', 'kikaku-kacho', 'gyokaku-kacho'];
const POSTS: Readonly<Record<string, string>> = {
  'somu-bucho': '総務部長',
  'kikaku-bucho': '企画部長',
  'gyokaku-bucho': '行革推進担当部長',
};
const DIRECTORS = ['somu-bucho', 'kikaku-bucho', 'gyokaku-bucho'];
const CITIZENS = ['npo-1', 'npo-2', 'npo-3', 'npo-4'];

/** Writes a made record of so many projects, with a programme, rosters and sittings of twenty years, into `dir`. */
export function writeRecord(dir: string, projects: number): void {
  rmSync(dir, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  };
  write(`programme/${FIRST_YEAR}.yaml`, programme());
  const agenda = agendas(projects);
  for (let year = FIRST_YEAR; year <= FIRST_YEAR + YEARS; year += 1) {
    write(`council/${year}.yaml`, roster(year));
    for (const sitting of sittingsOf(year, agenda.get(year) ?? []))
      write(`meetings/${sitting.id}.md`, printDocument('sitting', sitting.data));
  }
  for (let number = 1; number <= projects; number += 1) {
    const { id, papers } = makeProject(number, CRITERIA);
    for (const { kind, key, data } of papers)
      write(`projects/${id}/${key === null ? kind : `${kind}-${key}`}.md`, printDocument(kind, data));
  }
}

/** Kamakura's first programme, moved to the first year of the made record. */
function programme(): string {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../content/programme/2023.yaml'), 'utf8');
  return text
    .replace(/\nassemblySessions:\n(?: {2}- .*\n)+/, '\nassemblySessions: []\n')
    .replace('{ version: 2023-04, from: 2023-04-01 }', '{ version: 2006-04, from: 2006-04-01 }')
    .replace(/\ndemonstration:\n[\s\S]*$/, '\n');
}

function agendas(projects: number): Map<number, string[]> {
  const byYear = new Map<number, string[]>();
  for (let number = 1; number <= projects; number += 1) {
    const { id } = makeProject(number, []);
    const year = Number(id.slice(0, 4));
    byYear.set(year, [...(byYear.get(year) ?? []), id]);
  }
  return byYear;
}

function sittingsOf(year: number, projects: readonly string[]): { id: string; data: DataOf<'sitting'> }[] {
  const sitting = (number: number, month: string, step: 1 | 2, reviewed: readonly string[]) => ({
    id: `${year}-0${number}`,
    data: {
      step: [step],
      convenedOn: `${year}-${month}-01`,
      startsAt: `${year}-${month}-15T14:00:00+09:00`,
      endsAt: `${year}-${month}-15T16:00:00+09:00`,
      place: '市役所 会議室',
      openness: 'open' as const,
      chair: '市民活動課長',
      attendees: [...CITIZENS, ...CITY_POSTS, ...(step === 2 ? DIRECTORS : [])],
      agenda: [
        { item: '進め方の確認' },
        ...reviewed.map((project) => ({ project, item: '提案の検討', outcome: '了承' })),
      ],
      minutes: '事務局が資料を説明し、構成員が意見を交わしました。',
    },
  });
  return [
    sitting(1, '05', 1, []),
    sitting(2, '06', 1, projects),
    sitting(3, '07', 2, projects),
    sitting(4, '10', 1, []),
    sitting(5, '11', 1, []),
  ];
}

function roster(year: number): string {
  const member = (id: string, side: string, steps: string) =>
    `  - id: ${id}\n    displayName: ${id}\n    side: ${side}\n    office: 構成員の所属\n    post: ${POSTS[id] ?? '構成員'}\n    steps: ${steps}\n    from: ${year}-04-01\n    until: ${year + 1}-03-31\n`;
  return `members:\n${CITIZENS.map((id) => member(id, 'npo', '[1, 2]')).join('')}${CITY_POSTS.map((id) => member(id, 'city', '[1, 2]')).join('')}${DIRECTORS.map((id) => member(id, 'city', '[2]')).join('')}`;
}
