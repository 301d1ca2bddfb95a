import { newIssueAddress } from '../../forms/address.ts';
import { boxId, type Box, type Form } from '../../forms/form.ts';
import { valueAt, parseField } from '../../record/text/field-path.ts';
import { documentOf, type Project } from '../../record/record.ts';
import { formPlace, type Places } from '../filing/words/places.ts';

/** Entries that an address can fill in and that say the same a second time; days of the work lie in the past. */
const CARRIED: ReadonlySet<Box['entry']> = new Set(['line', 'prose', 'number', 'yen']);

/**
 * Where a project is proposed again (C26): the form that names its predecessor and starts from the old text, box by
 * box, as far as an address holds it.
 */
export function againPlace(project: Project, places: Places): string {
  const { programme, forms } = places;
  const form = forms.find(({ id }) => id === 're-proposal');
  const plain = formPlace(places, 're-proposal', null);
  const data = documentOf(project, 'proposal')?.data;
  if (!form || !data) return plain;
  let found: string | null = null;
  let values: Record<string, string> = {};
  for (const [id, value] of answersFrom(project.id, data, form)) {
    const longer = { ...values, [id]: value };
    const address = newIssueAddress(programme, form, longer, data.title);
    if (address === null) continue;
    found = address;
    values = longer;
  }
  return found ?? plain;
}

/** What the new form begins with: first the number of the old project, then its words in the order of the form. */
function answersFrom(project: string, data: unknown, { boxes }: Form): [id: string, value: string][] {
  const own = boxes.flatMap((box): [string, string][] => {
    const { target, entry } = box;
    if (target.is !== 'field' || target.kind !== 'proposal') return [];
    if (target.field === 'previousProposal') return [[boxId(box), project]];
    if (!CARRIED.has(entry) || target.field.startsWith('onBehalf') || target.field === 'changesSinceLast')
      return [];
    const value = valueAt(data, parseField(target.field));
    return typeof value === 'string' || typeof value === 'number' ? [[boxId(box), String(value)]] : [];
  });
  return own.sort(([, a], [, b]) => Number(b === project) - Number(a === project));
}
