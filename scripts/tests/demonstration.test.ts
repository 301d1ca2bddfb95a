import { beforeAll, describe, expect, it } from 'vitest';
import { STAGES } from '../../src/domain/lifecycle/stage.ts';
import { recordStatus, type RecordStatus } from '../../src/domain/lifecycle/status.ts';
import { PROJECT_KINDS } from '../../src/domain/record/kinds/index.ts';
import { readRecord, type ReadRecord } from '../../src/domain/record/read-record.ts';
import { documentOf, documentsOf } from '../../src/domain/record/record.ts';
import { readContent } from '../../src/io/content.ts';
import { ROOT, runScript } from './run-script.ts';

let read: ReadRecord;
let statuses: RecordStatus;
const projects = () => [...read.record.projects.values()];
const invented = () => projects().filter(({ id }) => !id.includes('-9'));

beforeAll(() => {
  read = readRecord(readContent(`${ROOT}/content`));
  statuses = recordStatus(read.record, '2026-11-20');
});

describe('the demonstration', () => {
  it('is clean', () => {
    expect(runScript('check').status).toBe(0);
    expect(read.problems).toEqual([]);
  });

  it('has at least 24 projects over the fiscal years 2023 to 2026, and the three from before the system', () => {
    expect(invented().length).toBeGreaterThanOrEqual(24);
    expect(new Set(invented().map(({ id }) => id.slice(0, 4)))).toEqual(
      new Set(['2023', '2024', '2025', '2026']),
    );
    expect(projects().filter((project) => documentOf(project, 'history')).length).toBe(3);
  });

  it('shows every stage and every kind of document', () => {
    const stages = new Set([...statuses.projects.values()].map(({ stage }) => stage));
    expect(STAGES.filter((stage) => !stages.has(stage))).toEqual([]);
    const kinds = new Set(projects().flatMap(({ documents }) => documents.map(({ kind }) => kind)));
    expect(
      Object.keys(PROJECT_KINDS).filter((kind) => !kinds.has(kind as keyof typeof PROJECT_KINDS)),
    ).toEqual([]);
  });

  it('C26: has a chain of three proposals', () => {
    const third = read.record.projects.get('2025-0083');
    const second = read.record.projects.get(
      (third && documentOf(third, 'proposal')?.data.previousProposal) ?? '',
    );
    expect(second && documentOf(second, 'proposal')?.data.previousProposal).toBe('2023-0007');
  });

  it('C02: proposals come from NPO corporations, groups, individuals and the city', () => {
    const types = new Set(invented().map((project) => documentOf(project, 'proposal')?.data.proposer.type));
    expect(types).toEqual(new Set(['npo-corporation', 'group', 'individual', 'city-staff']));
  });

  it('C07 and C16: consultations, learning and outreach are part of the record', () => {
    expect(read.record.consultations.length).toBeGreaterThan(0);
    expect(new Set(read.record.activities.map(({ data }) => data.kind))).toEqual(
      new Set(['study', 'training', 'outreach', 'scouting']),
    );
  });

  it('C25: a project of three years has an amendment and a report each year', () => {
    const project = read.record.projects.get('2023-0009');
    expect(project && documentsOf(project, 'amendment').length).toBe(1);
    expect(project && documentsOf(project, 'report').map(({ data }) => data.fiscalYear)).toEqual([
      2024, 2025,
    ]);
  });
});
