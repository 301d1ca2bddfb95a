import { prefilledAddress } from '../../forms/prefilled.ts';
import { boxId, type Box, type Form } from '../../forms/form.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { documentOf, type Project } from '../../record/record.ts';
import { valueAt, parseField } from '../../record/text/field-path.ts';
import { formPlace, type Places } from '../places.ts';

/** How much of a filed text a comment repeats, in characters as they are sent; all of it is on the project's page. */
const AT_MOST = 6_000;
const LINE_AT_MOST = 1_200;

/** GitHub would make a list, a heading or a rule of these signs at the start of a line, and count its numbers anew. */
const plainStart = (line: string): string =>
  line.replace(/^(\s*)([-+=]|#(?=#*\s))/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');

/** What was filed, as a quotation in a comment: paragraphs stay, markup and names of accounts lose their power. */
export function quote(prose: string): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of prose.split(/\r\n|[\n\r]/)) {
    const safe = plainStart(escapeMarkdown(line, LINE_AT_MOST));
    length += safe.length;
    if (length > AT_MOST && lines.length > 0) return [...lines, '> …'].join('\n');
    lines.push(safe === '' ? '>' : `> ${safe}`);
  }
  return lines.join('\n');
}

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
  return prefilledAddress(
    programme,
    form,
    Object.fromEntries(answersFrom(project.id, data, form)),
    data.title,
  );
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
