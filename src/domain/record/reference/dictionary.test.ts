import { describe, expect, it } from 'vitest';
import { dictionaryOf } from './dictionary.ts';
import { PAPERS } from './described-papers.ts';
import { walk } from '../../schema/shape.ts';

const rows = PAPERS.flatMap(dictionaryOf);

const row = (kind: string, path: string) => rows.find((found) => found.kind === kind && found.path === path);

describe('the data dictionary', () => {
  it('has a row for each key of each kind and of the programme, and for no other', () => {
    const keys = PAPERS.flatMap(({ name, schema }) => [...walk(schema)].map(({ path }) => `${name} ${path}`));
    expect(rows.map(({ kind, path }) => `${kind} ${path}`)).toEqual(keys);
  });

  it('says what is required, and when', () => {
    expect(row('proposal', 'title')).toMatchObject({ required: 'R', condition: null });
    expect(row('proposal', 'autonomy')).toMatchObject({
      required: 'C',
      condition: { ja: '提案者が市の職員でないとき', en: 'when the proposer is not city staff' },
    });
    expect(row('proposal', 'proposer.corporateNumber')).toMatchObject({
      required: 'O',
      condition: { ja: '提案者がNPO法人のとき' },
    });
    expect(row('proposal', 'desiredForm')).toMatchObject({ required: 'O', condition: null });
  });

  it('says where a field stands', () => {
    expect(row('proposal', 'needs.problem')).toMatchObject({ where: 'body', heading: '地域の課題' });
    expect(row('proposal', 'needs')).toMatchObject({ where: 'body', heading: null });
    expect(row('proposal', 'plan')).toMatchObject({ where: 'both', heading: null });
    expect(row('proposal', 'plan.start')).toMatchObject({ where: 'frontmatter', heading: null });
    expect(row('sitting', 'minutes')).toMatchObject({ where: 'body', heading: null });
    expect(row('roster', 'members')).toMatchObject({ where: 'file' });
  });

  it('names the type of a value', () => {
    const typeOf = (kind: string, path: string) => row(kind, path)?.type;
    expect(typeOf('proposal', 'title')).toBe('text');
    expect(typeOf('proposal', 'purpose')).toBe('prose');
    expect(typeOf('proposal', 'publicationConsent')).toBe('confirmation');
    expect(typeOf('proposal', 'eligibility')).toBe('keyed');
    expect(typeOf('proposal', 'profile.members')).toBe('integer');
    expect(typeOf('proposal', 'budget')).toBe('group');
    expect(typeOf('proposal', 'budget.totalYen')).toBe('yen');
    expect(typeOf('plan', 'indicators')).toBe('table');
    expect(typeOf('plan', 'indicators[].targets[].value')).toBe('number');
    expect(typeOf('report', 'results[].actual')).toBe('numberOrText');
    expect(typeOf('termination', 'reportOwed')).toBe('yesNo');
    expect(row('sitting', 'step')).toMatchObject({ type: 'choice', list: true });
    expect(row('history', 'sources')).toMatchObject({ type: 'webAddress', list: true });
  });

  it('lists the values that are allowed with their labels, or where they come from', () => {
    expect(row('verification', 'verdict')?.allowed).toEqual([
      { value: 'continue', label: { ja: '継続', en: 'Continue' } },
      { value: 'improve', label: { ja: '改善して継続', en: 'Improve' } },
      { value: 'end', label: { ja: '終了', en: 'End' } },
    ]);
    expect(row('plan', 'form')).toMatchObject({ allowed: null, from: 'forms' });
  });

  it('names the clause of a field: its own, else that of its group, else those of its kind', () => {
    expect(row('proposal', 'budget.needsCityFunds')?.clauses).toEqual(['C06']);
    expect(row('proposal', 'budget.totalYen')?.clauses).toEqual(['C04']);
    expect(row('report', 'results[].npo.met')?.clauses).toEqual(['C24']);
    expect(row('review', 'criteria.*.reason')?.clauses).toEqual(['C13']);
    expect(row('consultation', 'topics')?.clauses).toEqual(['C07']);
  });
});
