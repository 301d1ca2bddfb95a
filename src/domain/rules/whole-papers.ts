import { papersOf, type Papers } from '../lifecycle/papers.ts';
import { settingOf, type Setting } from '../lifecycle/setting.ts';
import type { CityRecord, Project } from '../record/record.ts';
import type { IsoDate } from '../record/values.ts';
import { remembered } from './remembered.ts';

/** Later than every day of a record. */
const END_OF_TIME: IsoDate = '9999-12-31';

/** Every paper of a project as it is written, whatever its day; null when it has none. */
export const wholePapers = remembered((project: Project, record): Papers | null =>
  papersOf(project, record.sittings, END_OF_TIME),
);

const settings = new WeakMap<CityRecord, Setting>();

/** A record as it is written, whatever its days, with every sitting that it plans; null without a programme. */
export function wholeSetting(record: CityRecord): Setting | null {
  if (record.programmes.size === 0) return null;
  let found = settings.get(record);
  if (!found) settings.set(record, (found = settingOf(record, END_OF_TIME)));
  return found;
}
