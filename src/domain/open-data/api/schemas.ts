import { OBLIGATION_LABELS, OBLIGATION_STATE_LABELS } from '../../lifecycle/obligation.ts';
import { STAGES } from '../../lifecycle/stage.ts';
import { PARTIES, PROPOSER_TYPES } from '../../record/kinds/shared.ts';
import { PROJECT_KINDS } from '../../record/kinds/index.ts';
import { PATTERNS } from '../../record/values.ts';
import { DIALECT } from '../json-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where the schemas are published: those of the API, and those of the papers. */
export interface SchemaAddresses {
  readonly api: (name: string) => string;
  readonly paper: (kind: string) => string;
}

const day: Json = { type: 'string', format: 'date' };
const nullable = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] });
const text: Json = { type: 'string' };
const address: Json = { type: 'string', format: 'uri' };
const id: Json = { type: 'string', pattern: PATTERNS.projectId.source };
const list = (items: Json): Json => ({ type: 'array', items });

/** Keys that are not named here may be added in time; those that are named stay. */
const object = (properties: Json, optional: readonly string[] = []): Json => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});

const stage: Json = { enum: STAGES };
const holder: Json = nullable({ enum: PARTIES });
const year: Json = { type: 'integer' };
const round = nullable(object({ fiscalYear: year, cutoff: nullable(day), decisionBy: nullable(day) }));
const obligation = object(
  {
    what: { enum: Object.keys(OBLIGATION_LABELS) },
    owedBy: { enum: PARTIES },
    due: nullable(day),
    basis: text,
    state: { enum: Object.keys(OBLIGATION_STATE_LABELS) },
    metOn: nullable(day),
    fiscalYear: year,
    id: text,
  },
  ['fiscalYear', 'id'],
);
const both = object({ ja: text, en: text });
const pages = object({ ja: address, en: address });
const head = { $schema: address, version: { const: '1' }, asOf: day };

/** The schemas of the API's answers by name. */
export function apiSchemas(at: SchemaAddresses): ReadonlyMap<string, Json> {
  const schemas: Readonly<Record<string, Json>> = {
    index: object({
      ...head,
      municipality: object({ localGovernmentCode: text, name: both }),
      commit: nullable(text),
      licence: object({ name: text, path: address, title: text }),
      links: object({
        documentation: pages,
        projects: address,
        meetings: address,
        obligations: address,
        statistics: address,
        feed: address,
        calendar: address,
        dataPackage: address,
        repository: address,
      }),
      tables: list(
        object({ name: text, title: both, csv: address, json: address, schema: address }, ['json', 'schema']),
      ),
    }),
    projects: object({
      ...head,
      years: list(object({ fiscalYear: year, projects: { type: 'integer' }, href: address })),
    }),
    year: object({
      ...head,
      fiscalYear: year,
      projects: list(
        object({
          id,
          title: text,
          proposer: text,
          stage,
          holder,
          round,
          papers: { type: 'integer' },
          href: address,
        }),
      ),
    }),
    project: object(
      {
        ...head,
        id,
        title: text,
        proposer: object({ type: { enum: PROPOSER_TYPES }, name: text }),
        stage,
        since: nullable(day),
        holder,
        round,
        period: nullable(object({ from: day, to: day })),
        predecessor: nullable(id),
        successors: list(id),
        stages: list(object({ stage, from: day, to: nullable(day) })),
        obligations: list(obligation),
        papers: list(paperSchema(at)),
        links: object({ self: address, page: pages, source: address, history: address }),
      },
      ['proposer'],
    ),
    meetings: object({
      ...head,
      meetings: list(object({ id: text, page: pages, data: { $ref: at.paper('sitting') } })),
    }),
    obligations: object({
      ...head,
      programme: list(obligation),
      projects: list(object({ id, title: text, href: address, obligations: list(obligation) })),
    }),
    statistics: object({
      ...head,
      figures: list(
        object({
          id: text,
          title: both,
          sentence: both,
          of: object({ key: text, label: both }),
          series: list(
            object({
              key: text,
              label: both,
              unit: { enum: ['projects', 'days', 'yen', 'percent', 'count'] },
            }),
          ),
          rows: list(object({ key: text, label: both, values: list(nullable({ type: 'number' })) })),
          csv: address,
        }),
      ),
    }),
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { $schema: DIALECT, $id: at.api(name), title: name, ...schema },
    ]),
  );
}

/** A paper with the schema of its kind for its head. */
const paperSchema = (at: SchemaAddresses): Json => ({
  ...object({
    kind: { enum: Object.keys(PROJECT_KINDS) },
    key: nullable(text),
    path: text,
    on: nullable(day),
    data: { type: 'object' },
  }),
  allOf: Object.keys(PROJECT_KINDS).map((kind) => ({
    if: { properties: { kind: { const: kind } } },
    then: { properties: { data: { $ref: at.paper(kind) } } },
  })),
});
