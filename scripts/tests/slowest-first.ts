import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: one that began last would run alone in the end. */
const SLOWEST = [
  'scripts/tests/play.test.ts',
  'scripts/tests/intake.wire.test.ts',
  'scripts/tests/gate.attacks.test.ts',
  'scripts/tests/doctor.command.test.ts',
];

/** Vitest's own order (by lane, then by what files took last time or their size) behind the slowest files. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = SLOWEST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return place === -1 ? SLOWEST.length : place;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
