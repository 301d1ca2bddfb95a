import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Text } from '../../text.ts';
import { exampleOf } from '../reference/json-schema.ts';
import { bare, expectationOf, itemOf, shapeOf, valuesOf, fieldsOf, walk } from '../../schema/shape.ts';
import type { Entry } from '../../schema/field.ts';
import { descriptionOf } from '../../schema/field.ts';
import { KINDS } from './index.ts';

const kinds = Object.values(KINDS);

/** Every field of every kind with a name that tells where it is. */
const fields = kinds.flatMap(({ kind, schema }) =>
  fieldsOf(schema).map((field) => ({ ...field, name: `${kind}.${field.path}` })),
);

const namesOf = (found: readonly { name: string }[]) => found.map(({ name }) => name);

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const inBothLanguages = ({ ja, en }: Text) => JAPANESE.test(ja) && en !== '' && !JAPANESE.test(en);

describe('every kind', () => {
  it.each(kinds)('$kind has a label and a purpose in both languages', ({ label, purpose }) => {
    expect(inBothLanguages(label)).toBe(true);
    expect(inBothLanguages(purpose)).toBe(true);
    expect(purpose.ja).toMatch(/。$/);
    expect(purpose.en).toMatch(/\.$/);
  });

  it.each(kinds)('$kind has no key without a description', ({ schema }) => {
    const bare = [...walk(schema)].filter((place) => !descriptionOf(place.schema));
    expect(bare.map((place) => place.path)).toEqual([]);
  });

  it.each(kinds)('$kind has headings of prose that are unique, former ones too', ({ schema }) => {
    const prose = fieldsOf(schema).filter(({ description }) => description.entry === 'prose');
    const headings = prose.flatMap(({ description }) => [
      description.label.ja,
      ...(description.formerly ?? []),
    ]);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it.each(kinds)('$kind has at most one field that is the whole body, and then no headings', ({ schema }) => {
    const entries = fieldsOf(schema).map(({ description }) => description.entry);
    const bodies = entries.filter((entry) => entry === 'body').length;
    expect(bodies === 0 || (bodies === 1 && !entries.includes('prose'))).toBe(true);
  });

  it.each(kinds)('$kind is valid when it is filled in with its own examples', ({ schema }) => {
    expect(z.safeParse(schema, exampleOf(schema)).error?.issues).toBeUndefined();
  });
});

describe('every field', () => {
  it('has label, help and conditions in Japanese and English', () => {
    const wrong = fields.filter(({ description: { label, help, requiredWhen, onlyWhen } }) =>
      [label, help, requiredWhen, onlyWhen].some((text) => text && !inBothLanguages(text)),
    );
    expect(namesOf(wrong)).toEqual([]);
  });

  it('is helped by plain sentences that end as sentences do', () => {
    const wrong = fields.filter(
      ({ description: { help } }) => !/(ます|です|ません)。$/.test(help.ja) || !/^[A-Z].*\.$/.test(help.en),
    );
    expect(namesOf(wrong)).toEqual([]);
  });

  it('has an example that its schema takes, unless it is a group or a table', () => {
    const wrong = fields.filter(({ schema, description: { entry, example } }) =>
      entry === 'group' || entry === 'table'
        ? example !== undefined
        : example === undefined || !z.safeParse(schema, exampleOf(schema)).success,
    );
    expect(namesOf(wrong)).toEqual([]);
  });

  it('is entered in the way that its schema asks for', () => {
    const wrong = fields.filter(({ schema, description: { entry } }) => !FITS[entry](schema));
    expect(namesOf(wrong)).toEqual([]);
  });

  it('that is long text, and no other, stands in the body', () => {
    const inBody = fields.filter(({ description: { entry } }) => entry === 'prose' || entry === 'body');
    const long = fields.filter(({ schema }) => isText(schema));
    expect(namesOf(inBody)).toEqual(namesOf(long));
    expect(inBody.some(({ repeated }) => repeated)).toBe(false);
  });

  it('that is an enumeration names each of its values, and no other', () => {
    const wrong = fields.filter(({ schema, description: { entry, choices } }) => {
      const values = entry === 'confirm' ? null : valuesOf(schema);
      const named = Object.keys(choices ?? {}).sort();
      const labels = Object.values(choices ?? {});
      return (
        named.join() !== (values ?? []).map(String).sort().join() ||
        labels.some(({ ja, en }) => ja === '' || en === '' || JAPANESE.test(en))
      );
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  it('that is chosen has choices, or a list of the record to choose from', () => {
    const chosen = fields.filter(({ description: { entry } }) => entry === 'choice' || entry === 'choices');
    expect(namesOf(chosen.filter(({ description: { choices, from } }) => !choices === !from))).toEqual([]);
  });

  it('says when it is required or has a place only if it may be absent, and not both', () => {
    const wrong = fields.filter(
      ({ required, description: { requiredWhen, onlyWhen } }) =>
        (required && (requiredWhen || onlyWhen)) || (requiredWhen && onlyWhen),
    );
    expect(namesOf(wrong)).toEqual([]);
  });
});

describe('the contract', () => {
  it('requires just these fields under a condition', () => {
    const conditional = fields.filter(({ description }) => description.requiredWhen);
    expect(namesOf(conditional)).toEqual([
      'proposal.course',
      'proposal.proposer.section',
      'proposal.eligibility',
      'proposal.autonomy',
      'proposal.profile',
      'proposal.answers',
      'proposal.previousProposal',
      'proposal.changesSinceLast',
      'proposal.source',
      'opinion.feasibility',
      'opinion.opinion',
      'assessment.step',
      'assessment.criteria',
      'assessment.criteria.*.judgement',
      'assessment.criteria.*.points',
      'assessment.criteria.*.reason',
      'review.criteria',
      'review.criteria.*.judgement',
      'review.criteria.*.points',
      'review.criteria.*.reason',
      'review.reasons',
      'review.reasonInBrief',
      'review.resubmissionInvited',
      'decision.criteria',
      'decision.criteria.*.judgement',
      'decision.criteria.*.points',
      'decision.criteria.*.reason',
      'decision.reasonInBrief',
      'decision.conditions',
      'decision.resubmissionInvited',
      'decision.section',
      'decision.budgetFiscalYear',
      'plan.formNote',
      'plan.indicators[].unit',
      'plan.indicators[].targets',
      'plan.privacyHandling',
      'amendment.plan.indicators[].unit',
      'amendment.plan.indicators[].targets',
      'progress.by',
      'progress.state',
      'offer.eligibility',
      'report.results[].actual',
      'report.results[].notMeasured',
      'report.results[].npo',
      'report.results[].city',
      'report.settlement[].reason',
      'sitting.closedReason',
      'sitting.attendees',
    ]);
  });

  it('C04: the basic sheet has the seven items of the report, in its order', () => {
    const items = [
      '提案の目的',
      'ニーズの所在',
      '予算規模',
      '事業計画',
      '団体の自立性',
      '継続性',
      'プロフィール',
    ];
    const labels = shapeOf(KINDS.proposal.schema).map(([, schema]) => descriptionOf(schema)?.label.ja);
    expect(labels.filter((label) => label !== undefined && items.includes(label))).toEqual(items);
  });
});

type Fits = (schema: z.core.$ZodType) => boolean;

const typeOf = (schema: z.core.$ZodType) => bare(schema)._zod.def.type;
const takesLong: Fits = (schema) => z.safeParse(schema, 'あ'.repeat(301)).success;
const isText: Fits = (schema) => z.safeParse(schema, 'あ').success && takesLong(schema);
const isList: Fits = (schema) => typeOf(schema) === 'array' && !isTable(schema);
const isTable: Fits = (schema) => typeOf(schema) === 'array' && rowOf(schema).length > 0;
const rowOf = (schema: z.core.$ZodType) => shapeOf(itemOf(schema) ?? schema);

/** What a schema must be for each way of entering its values. */
const FITS: Record<Entry, Fits> = {
  line: (schema) => ['string', 'union'].includes(typeOf(schema)) && !takesLong(schema),
  prose: isText,
  body: isText,
  choice: (schema) => ['enum', 'boolean', 'string', 'literal'].includes(typeOf(schema)),
  choices: isList,
  confirm: (schema) => valuesOf(schema)?.join() === 'true',
  date: (schema) => expectationOf(schema) === 'date',
  time: (schema) => expectationOf(schema) === 'time',
  number: (schema) => typeOf(schema) === 'number',
  yen: (schema) => z.safeParse(schema, 100_000_000_000).success && !z.safeParse(schema, -1).success,
  list: isList,
  table: isTable,
  group: (schema) => shapeOf(schema).length > 0,
  keyed: (schema) => typeOf(schema) === 'record',
};
