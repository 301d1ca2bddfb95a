import type { Language, Text } from '../../domain/text.ts';
import type { PageName } from '../i18n/frame.ts';
import type { Part } from '../markup/html.ts';
import type { Facts } from '../record/facts.ts';
import type { Order } from './orders.ts';
import type { Section } from './sections.ts';

/** Some of the projects that belong together, with the page on which they are listed. */
export interface Subset {
  /** `/themes/environment/` */
  readonly path: string;
  readonly title: Text;
  /** Set where the title was filed, and so is Japanese in every language. */
  readonly isFiled?: boolean;
  readonly lead: Text;
  /** The page above it. */
  readonly room: PageName;
  readonly projects: readonly Facts[];
  /** What is said where there are none. */
  readonly none?: Text;
  /** Stands above the list, where something else stands before it. */
  readonly heading?: Text;
  /** The section whose page it is: what it owes and was asked stands on the first page, above the list. */
  readonly of?: Section;
  /** By what all projects are ordered, where the list has them all. */
  readonly order?: Order;
  /** To how many projects the list was cut; left out where it has all. */
  readonly cutTo?: number;
  /** Shown of each project beside what is shown of it everywhere: by what the list is ordered, or its part in it. */
  readonly note?: (facts: Facts, lang: Language) => Part;
  /** What finds the same projects in the search: `theme=welfare&round=2026`. */
  readonly query?: string;
  readonly feed?: (lang: Language) => string;
}
