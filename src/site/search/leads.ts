import type { Language } from '../../domain/text.ts';
import { activityText } from '../i18n/activities.ts';
import { councilText } from '../i18n/council-members.ts';
import { dataText } from '../i18n/data.ts';
import { dictionaryText } from '../i18n/dictionary.ts';
import { followText } from '../i18n/follow.ts';
import type { PageName } from '../i18n/frame.ts';
import { glossaryText } from '../i18n/glossary.ts';
import { letterText } from '../i18n/letters.ts';
import { markdownText } from '../i18n/markdown.ts';
import { homeText } from '../i18n/home.ts';
import { listText } from '../i18n/lists.ts';
import { meetingText } from '../i18n/meetings.ts';
import { moneyText } from '../i18n/money.ts';
import { partnerText } from '../i18n/partner.ts';
import { placesText } from '../i18n/places.ts';
import { ruleText } from '../i18n/rules.ts';
import { searchText } from '../i18n/search.ts';
import { statisticsText } from '../i18n/statistics.ts';
import { lookText } from '../i18n/look.ts';
import { weekText } from '../i18n/week.ts';
import { writtenText } from '../i18n/written.ts';
import type { City } from '../record/city.ts';

type LeadOf = (city: City, lang: Language) => string;

/** What the pages that are drawn say of themselves; those that the city writes speak in their own text. */
export const pageLeads: Readonly<Partial<Record<PageName, LeadOf>>> = {
  home: ({ programme: { system, council } }, lang) =>
    `${homeText.title[lang]} ${homeText.lead(system[lang], council[lang])[lang]}`,
  projects: (_, lang) => listText.projectsLead[lang],
  seeking: (_, lang) => partnerText.seekingLead[lang],
  meetings: ({ programme }, lang) =>
    meetingText.lead(programme.council[lang], programme.sittings.minimum)[lang],
  council: ({ programme }, lang) => councilText.lead(programme.council[lang])[lang],
  obligations: (_, lang) => listText.dutiesLead[lang],
  week: (_, lang) => weekText.lead[lang],
  look: (_, lang) => lookText.lead[lang],
  activities: (_, lang) => activityText.lead[lang],
  rules: (_, lang) => ruleText.lead[lang],
  dictionary: (_, lang) => dictionaryText.lead[lang],
  sheets: (_, lang) => letterText.sheetsLead[lang],
  search: (_, lang) => searchText.lead[lang],
  statistics: (_, lang) => statisticsText.lead[lang],
  money: (_, lang) => moneyText.lead[lang],
  follow: (_, lang) => followText.lead[lang],
  changes: (_, lang) => followText.changesLead[lang],
  themes: (_, lang) => placesText.themesLead[lang],
  sections: (_, lang) => placesText.sectionsLead[lang],
  proposers: (_, lang) => placesText.proposersLead[lang],
  proposeForm: (_, lang) => writtenText.proposal.lead[lang],
  reportForm: (_, lang) => writtenText.report.lead[lang],
  data: (_, lang) => dataText.lead[lang],
  glossary: (_, lang) => glossaryText.lead[lang],
  markdown: (_, lang) => markdownText.lead[lang],
};
