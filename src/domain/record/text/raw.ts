/** What the YAML reader gives: texts, lists and groups of them, nothing else. */
export type Raw = string | readonly Raw[] | RawGroup;
export interface RawGroup {
  [key: string]: Raw;
}

/** Whether a value is a group of keyed values, and not a list or a scalar. */
export function isGroup(value: unknown): value is RawGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
