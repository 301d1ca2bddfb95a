import { describe, expect, it } from 'vitest';
import { conditionLabel, conditionsFor } from './conditions.ts';

const label = { ja: '会員が5人以上いる', en: 'Has five members' };
const eligibility = [
  { key: 'base', label: { ja: '市内で活動している', en: 'Works in the city' } },
  { key: 'members', label, for: ['npo-corporation' as const, 'group' as const] },
  { key: 'office', label, for: ['city-staff' as const] },
];

describe('conditions of eligibility (C02)', () => {
  it.each([
    ['group', ['base', 'members']],
    ['individual', ['base']],
    ['city-staff', ['office']],
  ] as const)('a proposer of the kind %s confirms %j', (type, keys) => {
    expect(conditionsFor({ eligibility }, type).map(({ key }) => key)).toEqual(keys);
  });

  it('say for whom they are, where they are not for everybody', () => {
    const [base, members] = eligibility;
    expect(base && conditionLabel(base).ja).toBe('市内で活動している');
    expect(members && conditionLabel(members)).toEqual({
      ja: '会員が5人以上いる（NPO法人・法人格のない団体）',
      en: 'Has five members (NPO corporation, Unincorporated group)',
    });
  });
});
