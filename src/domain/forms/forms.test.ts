import { describe, expect, it } from 'vitest';
import { programme } from '../lifecycle/build.test-support.ts';
import { fieldsOf } from '../schema/shape.ts';
import { KINDS } from '../record/kinds/index.ts';
import { boxId, FORM_IDS, type FiledKind, type Form, type FormId } from './form.ts';
import { city, TODAY } from './city.test-support.ts';
import { EDITS, isEdit } from './edits/index.ts';
import { formsOf } from './forms.ts';
import { isSupplied, suppliedFields } from './supplied.ts';

const forms = formsOf(city, TODAY);
const form = (id: FormId, all: readonly Form[] = forms): Form => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no form ${id}.`);
  return found;
};
const headings = (id: FormId, all?: readonly Form[]) => form(id, all).boxes.map(({ heading }) => heading);
const box = (id: FormId, field: string, all?: readonly Form[]) =>
  form(id, all).boxes.find(({ target }) => target.is === 'field' && target.field === field);

const FILED = Object.keys(KINDS).filter(
  (kind): kind is FiledKind => !['sitting', 'roster', 'history'].includes(kind),
);

/** Returns the fields of a kind that some form asks for; the criteria's keys are written `*` again, columns by their rows. */
const askedOf = (kind: FiledKind): ReadonlySet<string> =>
  new Set(
    forms.flatMap(({ boxes }) =>
      boxes.flatMap(({ target, also = [], columns }) =>
        [target, ...also].flatMap((one) => {
          if (one.is !== 'field' || one.kind !== kind) return [];
          const field = one.field.replace(/^criteria\.[^.]+/, 'criteria.*');
          const isKeyed = columns[0]?.field === '*';
          return [field, ...columns.map((column) => `${field}${isKeyed ? '.*' : '[]'}.${column.field}`)];
        }),
      ),
    ),
  );

describe('the forms of the desk', () => {
  it('are all there, in the order in which people meet them', () => {
    expect(forms.map(({ id }) => id)).toEqual(FORM_IDS);
  });

  it.each(FORM_IDS)('have headings and ids that are unique: %s', (id) => {
    const ids = form(id).boxes.map(boxId);
    expect(new Set(headings(id)).size).toBe(headings(id).length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('title');
    expect(ids).not.toContain('body');
    expect(headings(id).filter((heading) => heading !== heading.normalize('NFC').trim())).toEqual([]);
  });

  it.each(FILED)('C04: ask for every field of every paper, or the desk supplies it: %s', (kind) => {
    const asked = askedOf(kind);
    const leaves = fieldsOf(KINDS[kind].schema).filter(
      ({ description: { entry }, path }) =>
        !['group', 'keyed'].includes(entry) && !/targets(\[\].*)?$/.test(path),
    );
    // What another programme asks: points instead of grades, the council's judgement where it only decides, one of several courses.
    const others = /^(?:criteria\.\*\.points|course)$/;
    const isOfOneStep = (path: string) => kind === 'decision' && /^(?:criteria|hearing)\./.test(path);
    const forgotten = leaves.filter(
      ({ path }) => !asked.has(path) && !isSupplied(kind, path) && !others.test(path) && !isOfOneStep(path),
    );
    expect(forgotten.map(({ path }) => path)).toEqual([]);
  });

  it.each(FILED)('supply only what is a field of the paper, and ask for none of it: %s', (kind) => {
    const fields = new Set(fieldsOf(KINDS[kind].schema).map(({ path }) => path));
    const asked = askedOf(kind);
    for (const field of suppliedFields(kind)) {
      expect(fields).toContain(field);
      expect(asked).not.toContain(field);
    }
  });

  it('ask for the targets of an indicator in one column, as pairs', () => {
    const targets = box('agreement', 'indicators')?.columns.find(({ field }) => field === 'targets');
    expect(targets).toMatchObject({ required: false, example: '2027=200' });
  });

  it('ask for the project first, except where there is none yet', () => {
    const without = forms.filter(({ boxes: [first] }) => first?.heading !== '事業の番号').map(({ id }) => id);
    expect(without).toEqual([
      ...['consult', 'proposal', 're-proposal', 'consultation', 'activity', 'paste'],
      ...Object.keys(EDITS),
    ]);
    const asking = forms.filter(({ boxes }) => boxes.some(({ heading }) => heading === '事業の番号'));
    expect(asking.map(({ id }) => id)).toEqual(
      FORM_IDS.filter((id) => !['proposal', 're-proposal', 'activity', ...Object.keys(EDITS)].includes(id)),
    );
  });

  it('C26: ask a re-proposal first for its predecessor and for what has changed, and a proposal for neither', () => {
    expect(form('re-proposal').boxes.slice(0, 2)).toMatchObject([
      { heading: '前の提案', required: true },
      { heading: '前回から変えた点', required: true },
    ]);
    expect(headings('re-proposal').slice(2)).toEqual(headings('proposal'));
  });

  it('C03: have the terms in force accepted by a tick that names their version', () => {
    const label = (version: string) => ({
      value: version,
      label: { ja: `「協働の目的と定義」（${version}版）を読み、趣旨を了解しました。` },
    });
    expect(box('proposal', 'termsAccepted')).toMatchObject({
      required: true,
      entry: 'confirm',
      choices: [label('2025-04')],
      formerChoices: [label('2023-04')],
    });
    expect(box('proposal', 'termsAccepted', formsOf(city, '2025-03-31'))).toMatchObject({
      choices: [label('2023-04')],
      formerChoices: [label('2025-04')],
    });
    expect(box('proposal', 'termsAccepted', formsOf(city, '2022-04-01'))?.choices).toHaveLength(1);
  });

  it('ask for each confirmation by its sentence', () => {
    expect(box('proposal', 'publicationConsent')).toMatchObject({
      required: true,
      choices: [{ value: 'true', label: { ja: '書いた内容がそのまま公開されることに同意します。' } }],
    });
  });

  it('C13: ask for a judgement and its reason by each guideline of the programme', () => {
    const asked = headings('assessment').filter((heading) => heading.includes('：'));
    expect(asked).toEqual(
      city.criteria.flatMap(({ label }) => [`${label.ja}：判断`, `${label.ja}：判断の理由`]),
    );
  });

  it('C20: make plan and agreement of one form, and ask once who entered them', () => {
    expect(form('agreement').kinds).toEqual(['plan', 'agreement']);
    expect(headings('agreement')).toEqual(
      expect.arrayContaining(['事業計画書：事業主体者', '協定の当事者：事業主体者', '協定の当事者：市']),
    );
    expect(box('agreement', 'onBehalf.by')).toMatchObject({
      target: { kind: 'plan' },
      also: [{ is: 'field', kind: 'agreement', field: 'onBehalf.by' }],
    });
  });

  it('C15: ask the verification for a row an indicator, the indicator first', () => {
    expect(box('verification', 'findings')?.columns.map(({ field, required }) => [field, required])).toEqual([
      ['*', true],
      ['met', true],
      ['comment', false],
    ]);
  });

  it('C24: ask the report for the judgements of both sides in columns of their own', () => {
    const columns = box('report', 'results')?.columns.map(({ field }) => field);
    expect(columns).toEqual([
      'indicator',
      'actual',
      'notMeasured',
      'npo.met',
      'npo.comment',
      'city.met',
      'city.comment',
    ]);
  });

  it('end with what only the counter fills in', () => {
    for (const one of forms.filter(
      ({ kinds, id }) => kinds.length > 0 && id !== 'activity' && !kinds.some(isEdit),
    )) {
      expect(one.boxes.slice(-2).map(boxId)).toEqual(['on-behalf-by', 'on-behalf-received-on']);
      expect(one.boxes.slice(-2).every(({ required }) => !required)).toBe(true);
    }
    expect(form('assessment').boxes.at(-3)).toMatchObject({ heading: '構成員', required: false });
    // A side gives its word by filing: only the office writes one down (C28).
    expect(form('amendment').boxes.slice(-6, -2).map(boxId)).toEqual([
      'amendment-agreed-npo-on',
      'amendment-agreed-npo-means',
      'amendment-agreed-city-on',
      'amendment-agreed-city-means',
    ]);
  });

  it('have sittings and members written, so that they last longer than a list of them', () => {
    expect(box('review', 'meeting')).toMatchObject({ entry: 'line', choices: [], example: '2026-02' });
    expect(box('review', 'approvals')?.columns[0]).toMatchObject({ field: 'member', example: '財政課長' });
    expect(box('assessment', 'member')?.example).toBe('財政課長');
    expect(box('review', 'approvals')?.columns[0]?.choices).toBeUndefined();
  });

  it('say in the help of an optional box when it must be filled in', () => {
    expect(box('proposal', 'autonomy.staff')?.help.ja).toContain('提案者が市の職員でないときは、必ず書いて');
    expect(box('proposal', 'profile.members')?.help.ja).toContain('空のままでかまいません');
    expect(box('proposal', 'title')?.help.ja).toBe('何をする事業かが分かる名前にします。');
  });
});

describe('the forms of another city', () => {
  it('C29: offer its own offices, guidelines, themes, forms and conditions', () => {
    const label = (ja: string) => ({ ja, en: ja });
    const other = formsOf(
      programme({
        offices: [
          { id: 'kyodo-ka', name: label('協働推進課'), roles: ['secretariat', 'section'] },
          { id: 'soudan', name: label('相談室'), roles: ['consultation'] },
        ],
        criteria: [{ key: 'joy', label: label('楽しさ'), question: label('楽しいか') }],
        themes: [{ key: 'sea', label: label('海') }],
        forms: [{ key: 'together', label: label('一緒に') }],
        eligibility: [],
      }),
      TODAY,
    );
    const offered = (id: FormId, field: string) =>
      box(id, field, other)?.choices.map(({ label }) => label.ja);
    expect(offered('proposal', 'theme')).toEqual(['海']);
    expect(offered('proposal', 'desiredSection')).toEqual(['協働推進課']);
    expect(offered('proposal', 'onBehalf.by')).toEqual(['協働推進課', '相談室']);
    expect(offered('agreement', 'form')).toEqual(['一緒に']);
    expect(headings('review', other)).toContain('楽しさ：判断の理由');
    expect(headings('review', other)).not.toContain('公益性：判断');
    expect(box('proposal', 'eligibility', other)).toBeUndefined();
  });
});
