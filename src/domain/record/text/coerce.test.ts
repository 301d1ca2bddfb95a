import { expect, it } from 'vitest';
import { meetingId } from '../../schema/values.ts';
import { coerceTo } from './coerce.ts';

it.each([
  ['2026年度 第6回会議', '2026-06'],
  ['２０２６年度（令和8年度） 第６回', '2026-06'],
  ['2026-6', '2026-06'],
  ['2026-06', '2026-06'],
  ['第6回', '第6回'],
  ['2026-006', '2026-006'],
])('a sitting is known by what its page calls it: %s', (written, read) => {
  expect(coerceTo(meetingId())(written, null, [])).toBe(read);
});
