import type { Box } from './form.ts';

/** What the address of a new issue says of the issue itself; no box can have such a name. */
const RESERVED = new Set([
  'title',
  'body',
  'template',
  'labels',
  'milestone',
  'assignees',
  'projects',
  'type',
]);

/**
 * The name of a box in addresses, which outlives a change of its heading: `needs.problem` is `needs-problem`. A field
 * that is called like a part of the address has its paper's name before it: `proposal-title`.
 */
export function boxId({ target }: Box): string {
  if (target.is === 'question') return target.question;
  const id = kebab(target.field);
  return RESERVED.has(id) ? `${target.kind}-${id}` : id;
}

const kebab = (field: string): string =>
  field.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
