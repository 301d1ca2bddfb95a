import type { Programme } from '../../programme/schema.ts';

/** Pages of the site to which the forms lead. */
export interface Places {
  readonly guide: string;
  readonly guideInEnglish: string | null;
  readonly purpose: string;
  readonly projects: string;
  readonly meetings: string;
  readonly council: string;
}

export function placesOf({ site, languages }: Programme): Places {
  const base = site.replace(/\/+$/, '');
  return {
    guide: `${base}/propose/`,
    guideInEnglish: languages.includes('en') ? `${base}/en/propose/` : null,
    purpose: `${base}/purpose/`,
    projects: `${base}/projects/`,
    meetings: `${base}/meetings/`,
    council: `${base}/council/`,
  };
}

type Role = Programme['offices'][number]['roles'][number];

/** The Japanese names of the offices with a role: 市民活動課. */
export const officesWith = ({ offices }: Programme, role: Role): string =>
  offices
    .filter(({ roles }) => roles.includes(role))
    .map(({ name }) => name.ja)
    .join('、');
