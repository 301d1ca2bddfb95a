import type { Language, Text } from '../../domain/text.ts';
import type { PageName } from '../i18n/frame.ts';
import type { Html } from '../markup/html.ts';
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
  /** What a project of the list is marked with here, beside what it is everywhere. */
  readonly mark?: (facts: Facts) => Text | null;
  /** Stands above the list, where something else stands before it. */
  readonly heading?: Text;
  /** Stands on the first page, above the list. */
  readonly before?: (city: City, lang: Language) => Html;
  readonly feed?: (lang: Language) => string;
}
