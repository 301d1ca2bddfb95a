import type { Organization, Person, WebPage } from 'schema-dts';
import type { ProjectStatus } from '../../domain/lifecycle/status.ts';
import type { DataOf } from '../../domain/record/kinds/index.ts';
import { documentOf } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { projectPath } from '../links.ts';
import { pageAddress, siteId } from './script.ts';

/** A project's page: what it is about, who proposed it, and when it was filed and last moved. */
export function projectThing({ project, title, timeline }: ProjectStatus, lang: Language): WebPage {
  const { proposer } = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data ?? {};
  const english = documentOf(project, 'proposal')?.data.summaryEn;
  const [first, last] = [timeline[0]?.on, timeline.at(-1)?.on];
  return {
    '@type': 'WebPage',
    name: title,
    url: pageAddress(lang, projectPath(project.id)),
    // What was filed is Japanese on an English page too.
    inLanguage: lang === 'ja' ? 'ja' : ['en', 'ja'],
    isPartOf: { '@id': siteId(lang) },
    ...(first && { datePublished: first }),
    ...(last && { dateModified: last }),
    ...(proposer && { author: proposerThing(proposer) }),
    about: {
      '@type': 'Project',
      name: title,
      ...(english && { alternateName: english.title, description: english.line }),
      identifier: project.id,
    },
  };
}

function proposerThing(proposer: DataOf<'proposal'>['proposer']): Organization | Person {
  const { name, type } = proposer;
  if (type === 'individual') return { '@type': 'Person', name };
  return {
    '@type': type === 'city-staff' ? 'GovernmentOrganization' : 'Organization',
    name,
    ...(proposer.corporateNumber && { taxID: proposer.corporateNumber }),
  };
}
