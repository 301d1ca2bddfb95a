import { codeowners, CODEOWNERS } from '../../desk/protect/codeowners.ts';
import { readDocument, readProgramme } from '../../domain/record/text/read-document.ts';
import { CONTENT, programmePath } from '../../domain/record/path.ts';
import type { ProgrammeText } from '../../domain/record/text/extended.ts';
import { setField } from '../../domain/record/text/set-field.ts';
import { setProgrammeField } from '../../domain/record/text/set-programme-field.ts';
import { compare } from '../../domain/compare.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Text } from '../../domain/text.ts';
import type { WantedFile } from '../../github/port.ts';
import type { Account } from '../find-account.ts';
import type { Branch } from '../ground.ts';

export const ROLE_LABELS: Readonly<Record<'secretariat' | 'office' | 'npo' | 'city', Text>> = {
  secretariat: { ja: '事務局', en: 'Secretariat' },
  office: { ja: '窓口・課', en: 'Office' },
  npo: { ja: '会議・NPO側', en: 'Council, NPO side' },
  city: { ja: '会議・行政側', en: 'Council, city side' },
};

/** Why one person is too few, and the two ways out. */
export const TOO_FEW: Text = {
  ja: 'コードと定めを確かめる人が二人に足りません。自分の変更を自分で承認することはできないので、一人では、定めや名簿を変えられなくなります。組織でチームを作って二人以上を入れ、このリポジトリの Write を渡し、事務局の欄に「組織/チーム」と書いてください。',
  en: 'Fewer than two people look after code and rules. Nobody can approve a change of one’s own, so one person alone could change neither programme nor roster. Make a team of two or more in the organisation, give it Write on the repository, and enter organisation/team for the secretariat.',
};

export const SOLE_OWNER_PRICE: Text = {
  ja: '一人で始めます。管理者だけは、ほかの人の確認を待たずに、プルリクエストを取り込めるようにします。そのつど GitHub の記録に残りますが、まちがいや、盗まれたアカウントを止める人がいません。二人になったら、この印を外します。',
  en: 'Begin alone. An administrator may then merge a pull request without anybody’s approval. GitHub logs each time, but nobody stops a mistake or a stolen account. Take the tick away when there are two.',
};

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
  const textOf = (year: FiscalYear): string | undefined => {
    const path = CONTENT + programmePath(year);
    return edited.get(path) ?? texts.get(path);
  };
  // Earlier years first: a later one may extend them.
  for (const [path, text] of [...texts].sort(([a], [b]) => compare(a, b))) {
    if (programmePaths.includes(path)) edited.set(path, programmeNamed(text, named, textOf));
    else if (Number(/^content\/council\/(\d{4})\.yaml$/.exec(path)?.[1] ?? 0) >= firstYear)
      edited.set(path, rosterNamed(text, named));
  }
  const inForce = readProgramme(edited.get(programmePaths[0] ?? '') ?? '', textOf).data;
  if (inForce) edited.set(CODEOWNERS, codeowners(inForce));
  return [...edited].flatMap(([path, text]) => (texts.get(path) === text ? [] : [{ path, text }]));
}

function programmeNamed(text: string, named: Named, textOf: ProgrammeText): string {
  const offices = readProgramme(text, textOf).data?.offices ?? [];
  return offices.reduce((now, { id }, at) => {
    const account = named.get(`office:${id}`);
    return account === undefined
      ? now
      : setProgrammeField(now, `offices[${at}].github`, valueOf(account), textOf);
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
