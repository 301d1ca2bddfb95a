import type { Around } from '../../domain/open-data/table.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import type { City } from '../record/city.ts';
import { absolute, addresses } from './addresses.ts';

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
