import { describe, expect, it } from 'vitest';
import { readContent } from '../../../io/content.ts';
import { bodyOf, deskAt, formOf, judged, PROPOSAL, threadOf } from './filing.test-support.ts';

// C02: whoever may propose can do so truthfully, under the very rules of the demonstration.

const desk = deskAt('2026-11-20T10:30:00+09:00', readContent(`${import.meta.dirname}/../../../../content`));
const proposal = formOf('proposal', desk);
const conditions = proposal.boxes.find(
  ({ target }) => target.is === 'field' && target.field === 'eligibility',
);
if (!conditions) throw new Error('The form asks for no conditions.');

/** A proposal by somebody of a kind that ticks just the conditions whose label fits. */
const filedAs = (type: string, ticks: (label: string) => boolean) =>
  judged(
    threadOf(
      bodyOf(proposal, {
        ...PROPOSAL,
        提案者の種類: type,
        提案者の名称: '鎌倉の歩き手',
        [conditions.heading]: conditions.choices
          .map(({ label }) => `- [${ticks(label.ja) ? 'x' : ' '}] ${label.ja}`)
          .join('\n'),
      }),
    ),
    desk,
  );

const isOfGroups = (label: string): boolean => label.includes('（NPO法人・法人格のない団体）');

describe('conditions of eligibility', () => {
  it('C02: say in the form for whom they hold', () => {
    expect(conditions.choices.filter(({ label }) => isOfGroups(label.ja)).length).toBeGreaterThan(0);
    expect(conditions.choices.some(({ label }) => !isOfGroups(label.ja))).toBe(true);
  });

  it('C02: an individual leaves the conditions of groups unticked, and is accepted', () => {
    const outcome = filedAs('個人', (label) => !isOfGroups(label));
    expect(outcome).toMatchObject({ is: 'accepted' });
    const [paper] = outcome.is === 'accepted' ? outcome.papers : [];
    expect(paper?.text).toContain('eligibility:\n  base: true\n');
    expect(paper?.text).not.toContain('members: true');
  });

  it('C02: what holds for all an individual confirms, too, and a group all of them', () => {
    expect(filedAs('個人', () => false).is).toBe('refused');
    expect(filedAs('法人格のない団体', (label) => !isOfGroups(label)).is).toBe('refused');
    expect(filedAs('法人格のない団体', () => true).is).toBe('accepted');
  });
});
