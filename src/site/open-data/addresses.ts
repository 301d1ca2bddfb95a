import { languagesOf } from '../../domain/programme/languages.ts';
import type { Around } from '../../domain/open-data/table.ts';
import type { Addresses } from '../../domain/open-data/api/project.ts';
import { texts } from '../../domain/open-data/tables/texts.ts';
import { absolute, absoluteFile, address, meetingPath, projectPath, yearPath } from '../links.ts';
import { city, type City } from '../record/city.ts';

/** The addresses in the answers of the API. */
export function addresses(): Addresses {
  const { programme } = city();
  const { repository } = programme;
  // A page that is there in Japanese alone has one address.
  const english = languagesOf(programme).includes('en') ? 'en' : 'ja';
  return {
    page: (path) => ({ ja: absolute(address('ja', path)), en: absolute(address(english, path)) }),
    api: (path) => absoluteFile(`/api/v1/${path}`),
    texts: (year) => absoluteFile(`/${yearPath(texts.name, year)}`),
    paper: (path) => `${repository}/blob/main/content/${path}`,
    folder: (id) => `${repository}/tree/main/content/projects/${id}`,
    history: (id) => `${repository}/commits/main/content/projects/${id}`,
  };
}

/** What the rows of the tables are made with, beside the record. */
export function aroundOf(city: City): Around {
  return {
    today: city.today,
    programme: city.programme,
    projectPage: (id) => absolute(address('ja', projectPath(id))),
    meetingPage: (id) => absolute(address('ja', meetingPath(id))),
    paper: addresses().paper,
  };
}
