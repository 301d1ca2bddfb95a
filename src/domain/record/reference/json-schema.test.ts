import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { exampleOf, jsonSchemaOf, type Extent } from './json-schema.ts';
import type { Paper } from './described-papers.ts';
import { PAPERS } from './described-papers.ts';
import { shapeOf } from '../../schema/shape.ts';
import { whereOf } from './dictionary.ts';

const paper = (name: string): Paper => {
  const found = PAPERS.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no paper ${name}.`);
  return found;
};

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

function accepts(of: Paper, extent: Extent, value: unknown): boolean {
  const name = `${of.name} ${extent}`;
  const validate = compiled.get(name) ?? ajv.compile(jsonSchemaOf(of, extent));
  compiled.set(name, validate);
  return validate(value) === true;
}

const exampleFor = (of: Paper) => exampleOf(of.schema) as Record<string, unknown>;

const markdown = PAPERS.filter(({ format }) => format === 'markdown');

describe('the JSON Schema of a whole paper', () => {
  it.each(PAPERS)('$name takes what the kind takes, and refuses an unknown key', (of) => {
    expect(accepts(of, 'document', exampleFor(of))).toBe(true);
    expect(accepts(of, 'document', { ...exampleFor(of), titel: 'x' })).toBe(false);
  });

  it.each(markdown)('$name misses each required key, as the kind does', (of) => {
    for (const key of shapeOf(of.schema).map(([name]) => name)) {
      const rest = Object.fromEntries(Object.entries(exampleFor(of)).filter(([name]) => name !== key));
      expect([key, accepts(of, 'document', rest)]).toEqual([key, z.safeParse(of.schema, rest).success]);
    }
  });

  it.each([
    ['proposal', { title: '' }],
    ['proposal', { receivedOn: '2026-13-01' }],
    ['proposal', { filedAt: '2026-04-18 10:24' }],
    ['proposal', { publicationConsent: false }],
    ['proposal', { theme: [] }],
    ['proposal', { previousProposal: '42' }],
    ['review', { result: 'maybe' }],
    ['review', { criteria: { publicInterest: { judgement: 'excellent', reason: 'x' } } }],
    ['sitting', { step: [3] }],
    ['report', { fiscalYear: 27 }],
    ['report', { fiscalYear: '2027' }],
    ['history', { amountYen: 0.5 }],
    ['history', { amountYen: -1 }],
    ['history', { sources: ['ftp://example.org/'] }],
  ])('%s refuses %j', (name, wrong) => {
    const of = paper(name);
    expect(accepts(of, 'document', { ...exampleFor(of), ...wrong })).toBe(false);
  });
});

describe('the JSON Schema of the frontmatter', () => {
  it.each(markdown)('$name takes the values without the prose, and refuses prose', (of) => {
    const { values, prose } = split(of);
    expect(accepts(of, 'frontmatter', values)).toBe(true);
    for (const key of Object.keys(prose)) {
      expect([key, accepts(of, 'frontmatter', { ...values, [key]: prose[key] })]).toEqual([key, false]);
    }
  });

  it('leaves out the prose within a group whose other fields stay', () => {
    expect(jsonSchemaOf(paper('review'), 'frontmatter').properties?.hearing).toMatchObject({
      properties: { on: expect.anything() },
      required: ['on'],
    });
    expect(jsonSchemaOf(paper('proposal'), 'frontmatter').properties).not.toHaveProperty('needs');
  });
});

describe('what an editor shows', () => {
  const proposer = jsonSchemaOf(paper('proposal'), 'frontmatter').properties?.proposer;
  const shown = (typeof proposer === 'object' ? proposer.properties : {}) ?? {};

  it('is the label, the help and the example in Japanese, and both languages in Markdown', () => {
    expect(shown.name).toMatchObject({
      title: '提案者の名称',
      description: '団体名を書きます。個人の方は、公開してよい表示名でかまいません。',
      markdownDescription: expect.stringContaining('Name of the proposer'),
      examples: ['NPO法人 みどりの谷戸'],
    });
  });

  it('is each value of an enumeration with its label', () => {
    expect(shown.type).toMatchObject({
      oneOf: expect.arrayContaining([{ const: 'city-staff', title: '市の職員', description: 'City staff' }]),
    });
    const { step } = jsonSchemaOf(paper('sitting'), 'frontmatter').properties ?? {};
    expect(step).toMatchObject({
      items: { oneOf: expect.arrayContaining([expect.objectContaining({ const: 1 })]) },
    });
  });

  it('is when a field has to be there', () => {
    expect(shown.section).toMatchObject({
      markdownDescription: expect.stringContaining('提案者が市の職員のとき'),
    });
  });
});

/** An example split as a paper is: the values of the head, and the groups that stand in the body whole. */
function split(of: Paper): { values: Record<string, unknown>; prose: Record<string, unknown> } {
  const values: Record<string, unknown> = {};
  const prose: Record<string, unknown> = {};
  for (const [key, schema] of shapeOf(of.schema)) {
    const where = whereOf(schema);
    const value = exampleOf(schema);
    if (where === 'body') prose[key] = value;
    else values[key] = where === 'both' ? withoutProse(schema, value as Record<string, unknown>) : value;
  }
  return { values, prose };
}

const withoutProse = (schema: z.core.$ZodType, value: Record<string, unknown>) => {
  const stays = shapeOf(schema).filter(([, own]) => whereOf(own) !== 'body');
  return Object.fromEntries(stays.map(([key]) => [key, value[key]]));
};

describe('the JSON Schema of the programme', () => {
  const programme = (yaml: string) => accepts(paper('programme'), 'document', load(yaml));

  it.each([
    'recordFormat: 2\nextends: 2026\n',
    'recordFormat: 2\nextends: 2026\ndeadlines:\n  budgetCutoff: { month: 5 }\n',
  ])('takes what only differs from an earlier year: %j', (yaml) => expect(programme(yaml)).toBe(true));

  it.each([
    'extends: 2026\n',
    'recordFormat: 2\ndueSoonDays: 9\n',
    'recordFormat: 2\nextends: 2026\ndeadlines: { budgetCutoff: { month: 13 } }\n',
    'recordFormat: 2\nextends: 2026\nthemes: [{ key: sea }]\n',
  ])('refuses %j', (yaml) => expect(programme(yaml)).toBe(false));
});
