import type { Language, Text } from '../../domain/text.ts';
import type { PageName } from '../i18n/frame.ts';
import type { Html, Part } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';

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
  /** Stands above the list, where something else stands before it. */
  readonly heading?: Text;
  /** Stands on the first page, above the list. */
  readonly before?: (city: City, lang: Language) => Html;
  /** Stands above the list on every page. */
  readonly always?: (lang: Language) => Html;
  /** Shown of each project beside what is shown of it everywhere: by what the list is ordered, or its part in it. */
  readonly note?: (facts: Facts, lang: Language) => Part;
  /** What finds the same projects in the search: `theme=welfare&round=2026`. */
  readonly query?: string;
  readonly feed?: (lang: Language) => string;
}
