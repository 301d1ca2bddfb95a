import { itemsOf } from '../../lifecycle/items-of.ts';
import { isMet } from '../../lifecycle/obligation.ts';
import type { RecordStatus } from '../../lifecycle/status.ts';
import { documentOf, documentsOf, sectionKeyOf } from '../../record/record.ts';
import type { WeekProject } from './item.ts';

/** The projects of a record as far as the list of a week asks for them. */
export function* projectsOf({ projects, today }: RecordStatus): Iterable<WeekProject> {
  for (const { project, title, stage, obligations } of projects.values()) {
    const proposal = documentOf(project, 'proposal')?.data;
    yield {
      id: project.id,
      title,
      stage,
      proposer: proposal?.proposer.name ?? '',
      section: sectionKeyOf(project) ?? null,
      wishedSection: proposal?.desiredSection ?? null,
      owed: obligations.filter((one) => !isMet(one)),
      asked: Object.fromEntries(itemsOf(project, today)),
      opinions: documentsOf(project, 'opinion').map(({ data }) => ({ section: data.section })),
    };
  }
}
