import { itemsOf } from '../lifecycle/items-of.ts';
import type { Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';

type Names = ReadonlyMap<string, string>;

/** What the ids of a project stand for; none where there is no project yet. */
export const namesIn = (project: Project | null, today: IsoDate): Names =>
  project ? itemsOf(project, today) : new Map();

/**
 * A sentence of the check for somebody who never sees ids: 「in-city」（収入 市の負担） and 「in-city」 both become 「収入 市の負担」.
 * Names are filed text, and so Japanese in English too.
 */
export const plainly = ({ ja, en }: Text, names: Names): Text => ({
  ja: ja
    .replace(/「[\w-]+」（([^（）]+)）/g, '「$1」')
    .replace(/「([\w-]+)」/g, (_, id: string) => `「${names.get(id) ?? id}」`),
  en: en
    .replace(/"[\w-]+" \(([^()]+)\)/g, '"$1"')
    .replace(/"([\w-]+)"/g, (_, id: string) => `"${names.get(id) ?? id}"`),
});
