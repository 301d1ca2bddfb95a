import { isSeq, isMap, parseDocument } from 'yaml';
import { setField } from '../../domain/record/text/set-field.ts';
import type { CityRecord, ContentFile } from '../../domain/record/record.ts';
import { accountNamed } from '../forge/people.ts';

/** The office where everything arrives has the name of its room, not of its section. */
const OFFICE_LOGINS: Readonly<Record<string, string>> = { 'shimin-katsudo-ka': 'shimin-katsudo' };

/**
 * The files of a record that give everybody who works with it a GitHub name: each office of the newest programme and
 * each member of the rosters, by their ids, with the number of the account. That it is a demonstration is taken out, as a
 * city does that goes live, for the desk writes nothing while it stands there; and so is the day on which it stands, for
 * the sandbox has a clock. Only files that change are given. `files` have paths within the content folder.
 */
export function named(files: readonly ContentFile[], record: CityRecord): ContentFile[] {
  const newest = `programme/${Math.max(...record.programmes.keys())}.yaml`;
  return files.flatMap(({ path, text }) => {
    if (path === newest) return [{ path, text: programmeNamed(text) }];
    const roster = /^council\/(\d+)\.yaml$/.exec(path);
    const members = roster && record.rosters.get(Number(roster[1]))?.data.members;
    return members ? [{ path, text: rosterNamed(text, members) }] : [];
  });
}

function programmeNamed(text: string): string {
  const document = parseDocument(text);
  document.delete('demonstration');
  document.delete('demonstrationToday');
  const offices = document.get('offices');
  if (isSeq(offices))
    for (const office of offices.items) {
      const id = isMap(office) ? office.get('id') : undefined;
      if (isMap(office) && typeof id === 'string')
        office.set('github', document.createNode(accountNamed(OFFICE_LOGINS[id] ?? id), { flow: true }));
    }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const rosterNamed = (text: string, members: readonly { readonly id: string }[]): string =>
  members.reduce(
    (now, { id }, at) => setField(now, 'roster', `members[${at}].github`, accountNamed(id)),
    text,
  );
