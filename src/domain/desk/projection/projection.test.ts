import { describe, expect, it } from 'vitest';
import { STAGES } from '../../lifecycle/stage.ts';
import { programme, project } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { statusOn } from '../../lifecycle/status.test-support.ts';
import { PARTIES } from '../../record/kinds/shared.ts';
import { isCircleClosed, closingReason, reopeningMark } from './circle.ts';
import { isProjected, labelsOf } from './labels.ts';

describe('labels of a thread', () => {
  it('C27: say the stage and whose turn it is, as GitHub takes them', () => {
    for (const stage of STAGES) {
      for (const holder of [...PARTIES, null]) {
        const labels = labelsOf(
          { stage, holder },
          programme({ council: { ja: '協働事業審査会'.repeat(9), en: 'Council '.repeat(20).trim() } }),
        );
        expect(labels).toHaveLength(holder === null ? 1 : 2);
        for (const { name, color, description } of labels) {
          expect(isProjected(name)).toBe(true);
          expect(name.length).toBeLessThanOrEqual(50);
          expect(color).toMatch(/^[0-9a-f]{6}$/);
          expect(description.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  it.each(['書類:基本シート', '事務局へ', 'bug', '番号'])('%s is left alone', (label) => {
    expect(isProjected(label)).toBe(false);
  });
});

describe('the circle', () => {
  const status = (notifiedOn?: string) =>
    statusOn(
      project(
        '2026-0042',
        make.proposal('2026-04-10'),
        make.review('2026-01', 'not-adopted', notifiedOn === undefined ? {} : { notifiedOn }),
      ),
      '2026-06-01',
    );

  it('C14: of a rejected proposal stays open until the proposer was told', () => {
    expect(isCircleClosed(status())).toBe(false);
    expect(isCircleClosed(status('2026-05-25'))).toBe(true);
    expect(closingReason(status())).toBe('not_planned');
  });

  it('that somebody closed early is opened with a mark of that time, which a comment can carry', () => {
    expect(reopeningMark('2026-06-01T01:02:03Z')).toBe('notice:reopened:2026-06-01t01:02:03z');
  });
});
