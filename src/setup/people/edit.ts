import { codeowners, CODEOWNERS } from '../../desk/protect/codeowners.ts';
import { readDocument, readProgramme } from '../../domain/record/text/read-document.ts';
import { setField } from '../../domain/record/text/set-field.ts';
import { setProgrammeField } from '../../domain/record/text/set-programme-field.ts';
import type { WantedFile } from '../../github/port.ts';
import type { Account } from '../accounts.ts';
import type { Branch } from '../ground.ts';

/** Who has which name on GitHub, by the key of the seat; null takes the name away. */
export type Named = ReadonlyMap<string, Pick<Account, 'login' | 'id'> | null>;

/** The files that change when seats get these names: programmes, rosters of `years` and later, and the code owners. */
export function filesNamed(
  { texts }: Branch,
  programmePaths: readonly string[],
  firstYear: number,
  named: Named,
): WantedFile[] {
  const edited = new Map<string, string>();
  for (const [path, text] of texts) {
    if (programmePaths.includes(path)) edited.set(path, programmeNamed(text, named));
    else if (Number(/^content\/council\/(\d{4})\.yaml$/.exec(path)?.[1] ?? 0) >= firstYear)
      edited.set(path, rosterNamed(text, named));
  }
  const inForce = readProgramme(edited.get(programmePaths[0] ?? '') ?? '').data;
  if (inForce) edited.set(CODEOWNERS, codeowners(inForce));
  return [...edited].flatMap(([path, text]) => (texts.get(path) === text ? [] : [{ path, text }]));
}

function programmeNamed(text: string, named: Named): string {
  const offices = readProgramme(text).data?.offices ?? [];
  return offices.reduce((now, { id }, at) => {
    const account = named.get(`office:${id}`);
    return account === undefined ? now : setProgrammeField(now, `offices[${at}].github`, valueOf(account));
  }, text);
}

function rosterNamed(text: string, named: Named): string {
  const members = readDocument('roster', text).data?.members ?? [];
  return members.reduce((now, { id }, at) => {
    const account = named.get(`member:${id}`);
    return account === undefined ? now : setField(now, 'roster', `members[${at}].github`, valueOf(account));
  }, text);
}

const valueOf = (account: Pick<Account, 'login' | 'id'> | null) =>
  account === null ? undefined : { login: account.login, ...(account.id === null ? {} : { id: account.id }) };
