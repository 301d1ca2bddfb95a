import { papersOf, type Papers } from '../lifecycle/papers.ts';
import { remembered } from '../lifecycle/remembered.ts';
import { settingOf, type Setting } from '../lifecycle/setting.ts';
import type { CityRecord, Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** Later than every day of a record. */
const END_OF_TIME: IsoDate = '9999-12-31';

const papersOfId = remembered((record, id: string): Papers | null => {
  const project = record.projects.get(id);
  return project ? papersOf(project, record.sittings, END_OF_TIME) : null;
});

/** Every paper of a project of the record as it is written, whatever its day; null when it has none. */
export const wholePapers = (project: Project, record: CityRecord): Papers | null =>
  papersOfId(record, project.id);

/** A record as it is written, whatever its days, with every sitting that it plans; null without a programme. */
export const wholeSetting = remembered((record): Setting | null =>
  record.programmes.size === 0 ? null : settingOf(record, END_OF_TIME),
);
