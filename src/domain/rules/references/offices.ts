import type { Programme } from '../../programme/schema.ts';
import type { Allowed } from '../../messages/allowed-values.ts';

type Role = Programme['offices'][number]['roles'][number];

/** The offices of a programme as values that may be written, those of one role where it is given. */
export function officesIn({ offices }: Programme, role?: Role): Allowed[] {
  return offices
    .filter(({ roles }) => role === undefined || roles.includes(role))
    .map(({ id, name }) => ({ key: id, label: name }));
}
