import { expect, it } from 'vitest';
import { cityWith } from '../record/city.test-support.ts';
import { remedySendAddress, sendPath } from './places.ts';

const { programme } = cityWith('2026-11-20');
const withPostbox = { ...programme, postbox: { url: 'https://post.example' } };
const remedy = {
  form: 'progress',
  fields: { project: '2026-0129', by: 'proposer', done: 'lodging-rules' },
} as const;

it('C14: whoever has no account is led to the site’s own form, filled in with what is asked', () => {
  expect(remedySendAddress(remedy, 'proposer', withPostbox, 'ja')).toBe(
    '/send/progress/?project=2026-0129&by=proposer&done=lodging-rules',
  );
  expect(remedySendAddress(remedy, 'owner', withPostbox, 'en')).toMatch(/^\/en\/send\/progress\//);
});

it('an office has an account, and a city without a postbox has no such form', () => {
  expect(remedySendAddress(remedy, 'secretariat', withPostbox, 'ja')).toBeNull();
  const without = { ...programme, postbox: undefined };
  expect(remedySendAddress(remedy, 'proposer', without, 'ja')).toBeNull();
  expect(remedySendAddress({ form: 'notification', fields: {} }, 'proposer', withPostbox, 'ja')).toBeNull();
});

it('a proposal and a report have forms of their own', () => {
  expect(sendPath('proposal')).toBe('/propose/form/');
  expect(sendPath('report', '2026-0129')).toBe('/report/form/?from=2026-0129');
  expect(sendPath('consult')).toBe('/send/consult/');
});
