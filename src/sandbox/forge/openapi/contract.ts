import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import type { Json } from './schema.ts';

/** What GitHub describes of one call: the schema of what is sent, and of each answer (null where it is empty). */
export interface Operation {
  readonly body: Json | null;
  readonly responses: Readonly<Record<string, Json | null>>;
}

interface Contract {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Json>>;
}

/** An answer that GitHub would not give: a fault of the stand-in, never of who called. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** Any call may be refused in these ways, described or not. */
const ALWAYS = new Set([401, 403, 404, 409, 422, 429]);

const contract = JSON.parse(readFileSync(new URL('github.json', import.meta.url), 'utf8')) as Contract;
// Every schema is compiled once, however many refer to it, and not polished: most are used a few times only.
const ajv = new Ajv({ strict: false, allErrors: false, inlineRefs: false, code: { optimize: false } });
formats.default.default(ajv);
ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
ajv.addSchema({ $id: 'github', components: { schemas: contract.schemas } });

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value by a schema, in a sentence; null when it fits. Schemas are compiled when first used. */
function wrongWith(name: string, schema: Json, value: unknown): string | null {
  const validate = compiled.get(name) ?? ajv.compile({ $id: `github-${compiled.size}`, ...resolved(schema) });
  compiled.set(name, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

/** References point into the one document of all schemas. */
const resolved = (schema: Json): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"github#/components')) as object;

/** Throws `ContractError` for an answer that GitHub's description does not allow. */
export function checkAnswer(key: string, status: number, body: unknown): void {
  const responses = contract.operations[key]?.responses;
  if (!responses) throw new ContractError(`GitHub does not describe ${key}.`);
  const described = responses[status];
  if (described === undefined && !ALWAYS.has(status))
    throw new ContractError(`${key} never answers ${status}.`);
  if (described === null) return;
  const wrong =
    described === undefined
      ? wrongWith('error', { $ref: '#/components/schemas/basic-error' }, body)
      : wrongWith(`${key} ${status}`, described, body);
  if (wrong) throw new ContractError(`${key} ${status}: ${wrong}`);
}

/** What is wrong with what was sent, or null. */
export function wrongBody(key: string, body: unknown): string | null {
  const schema = contract.operations[key]?.body;
  return schema ? wrongWith(`${key} body`, schema, body ?? {}) : null;
}
