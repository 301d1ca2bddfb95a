import type { Programme } from '../../programme/schema.ts';
import { siteUrl } from '../../programme/site.ts';

/** Pages of the site to which the forms lead. */
export interface Places {
  readonly guide: string;
  /** How the offices are reached. */
  readonly contact: string;
  readonly guideInEnglish: string | null;
  readonly purpose: string;
  readonly projects: string;
  readonly meetings: string;
  readonly council: string;
}

/** Returns the addresses of those pages. */
export const placesOf = (programme: Programme): Places => ({
  guide: siteUrl(programme, '/propose/'),
  contact: siteUrl(programme, '/propose/#contact'),
  guideInEnglish: programme.languages.includes('en') ? siteUrl(programme, '/en/propose/') : null,
  purpose: siteUrl(programme, '/purpose/'),
  projects: siteUrl(programme, '/projects/'),
  meetings: siteUrl(programme, '/meetings/'),
  council: siteUrl(programme, '/council/'),
});

type Offices = Pick<Programme, 'offices'>;

/** Returns who helps with writing; null where the programme names nobody. */
export const adviserOf = (programme: Offices): string | null => named(programme, 'consultation');

/** Who enters papers for others and is told when something has to go. */
export const counterOf = (programme: Offices): string => named(programme, 'secretariat') ?? '事務局';

const named = ({ offices }: Offices, role: Programme['offices'][number]['roles'][number]): string | null => {
  const names = offices.filter(({ roles }) => roles.includes(role)).map(({ name }) => name.ja);
  return names.length === 0 ? null : names.join('、');
};
