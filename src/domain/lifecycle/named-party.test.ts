import { expect, it } from 'vitest';
import { programme, project } from './build.test-support.ts';
import { namedParty } from './named-party.ts';

const name = (ja: string) => ({ ja, en: ja });
const city = programme({
  offices: [
    { id: 'shimin-ka', name: name('市民活動課'), roles: ['secretariat', 'section'] },
    { id: 'midori-ka', name: name('みどり課'), roles: ['section'] },
  ],
});
const decided = project('2026-0042', {
  kind: 'decision',
  key: '2026-03',
  data: { meeting: '2026-03', result: 'adopted', reasons: '理由', section: 'midori-ka' },
});

it('a role is named with whom to call, where the record knows', () => {
  expect(namedParty('section', decided, city).ja).toBe('担当課（みどり課）');
  expect(namedParty('both', decided, city).ja).toBe('担当課と事業主体者（みどり課）');
  expect(namedParty('secretariat', null, city).ja).toBe('事務局（市民活動課）');
  expect(namedParty('owner', decided, city).ja).toBe('事業主体者');
});
