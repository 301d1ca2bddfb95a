import { FAILSAFE_SCHEMA, YAMLException, load } from 'js-yaml';
import type { YamlFault } from '../problem.ts';
import { DEPTH_LIMIT } from './limits.ts';
import { quickYaml } from './quick-yaml.ts';
import { isGroup } from './raw.ts';
import type { RawGroup } from './raw.ts';
import { faultsOf } from './yaml-faults.ts';

/** Where and why a block of YAML cannot be read; 1-based within the block. */
export interface FaultAt {
  readonly fault: YamlFault;
  readonly line: number;
  readonly column: number;
}

/**
 * Every scalar stays the text that was typed: `007`, `no` and `2026-04-01` are not guessed at, the schema says
 * later what they are. Aliases and foreign tags are refused, so no few lines can become many.
 */
const OPTIONS = { schema: FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: DEPTH_LIMIT } as const;

/** Reads one block of keys and values, or says everything that is wrong with its form. */
export function readYaml(source: string): { readonly value: RawGroup } | { readonly faults: FaultAt[] } {
  const quick = quickYaml(source);
  if (quick !== null) return { value: quick };
  try {
    const value = load(source, OPTIONS);
    return isGroup(value) ? { value } : { faults: [{ fault: 'no-keys', line: 1, column: 1 }] };
  } catch (error) {
    if (isBlank(source)) return { value: {} };
    if (!(error instanceof YAMLException)) throw error;
    return { faults: faultsOf(source, error) };
  }
}

function isBlank(source: string): boolean {
  return source.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('#'));
}
