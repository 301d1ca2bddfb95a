import { OBLIGATION_LABELS, type Obligation } from '../../lifecycle/obligation.ts';
import type { Programme } from '../../programme/schema.ts';
import { dueItemsOf, type Project } from '../../record/record.ts';
import type { Text } from '../../text.ts';

/** What is owed, in words: 報告書（2026年度）; `safe` is done to what people typed. */
export function matterOf(
  { what, id, fiscalYear, basis }: Obligation,
  project: Project | undefined,
  programme: Programme,
  safe: (typed: string) => string,
): Text {
  const label = OBLIGATION_LABELS[what];
  if (what === 'opinion') return withAbout(label, officeName(id, programme));
  const item = id === undefined ? undefined : itemOf(project, basis, id);
  if (item !== undefined) return withAbout(label, { ja: safe(item), en: safe(item) });
  if (id !== undefined) return withAbout(label, { ja: safe(id), en: safe(id) });
  if (fiscalYear !== undefined) return withAbout(label, { ja: `${fiscalYear}年度`, en: `FY${fiscalYear}` });
  return label;
}

const withAbout = (label: Text, about: Text): Text => ({
  ja: `${label.ja}（${about.ja}）`,
  en: `${label.en} (${about.en})`,
});

const officeName = (id: string | undefined, { offices }: Programme): Text =>
  offices.find((office) => office.id === id)?.name ?? { ja: id ?? '', en: id ?? '' };

/** What was asked, in the words of the paper that asked for it. */
function itemOf(project: Project | undefined, basis: string, id: string): string | undefined {
  const paper = project?.documents.find(({ path }) => path === basis);
  return paper && dueItemsOf(paper).find((item) => item.id === id)?.what;
}
