import type { Programme } from '../../domain/programme/schema.ts';

const HEAD = `# だれの確認が要るか。制度の定め（content/programme/）の事務局の GitHub の名前から、npm run protect -- --codeowners がつくります。
# Made from the secretariat's GitHub name in the programme; do not edit by hand.
`;

const NOBODY = `# 事務局に GitHub の名前がまだありません。制度の定めの offices に github を書くと、ここに入ります。
# The secretariat has no GitHub name yet: give its office one in the programme.
`;

export const CODEOWNERS = '.github/CODEOWNERS';

/** What people file: the gate counts the approvals of the council, and the secretariat merges. */
const RECORD = '/content/';

/** Within the record, what only its owners change: the rules, the rosters, and pages that are compiled. */
const OWNED = ['/content/programme/', '/content/council/', '/content/pages/'];

/** The accounts and teams (`organisation/team`) that answer for all but what is filed: those of the secretariat. */
export function ownersOf({ offices }: Pick<Programme, 'offices'>): readonly string[] {
  const names = offices.flatMap(({ roles, github }) =>
    roles.includes('secretariat') && github !== undefined && isName(github.login) ? [github.login] : [],
  );
  return [...new Set(names)];
}

/**
 * Whether one owner can approve what another changed, as far as names tell: nobody's approval of one's own change
 * counts. A team is taken for several people; `npm run setup` counts them.
 */
export const areEnough = (owners: readonly string[]): boolean => owners.length >= 2 || owners.some(isTeam);

export const isTeam = (name: string): boolean => name.includes('/');

/**
 * The text of `.github/CODEOWNERS`: the secretariat answers for all but what is filed. The last line that fits a file
 * counts, and one without a name asks for nobody.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeowners(programme: Pick<Programme, 'offices'>): string {
  const owners = ownersOf(programme)
    .map((name) => `@${name}`)
    .join(' ');
  if (owners === '') return `${HEAD}${NOBODY}`;
  return `${HEAD}\n* ${owners}\n${RECORD}\n${OWNED.map((path) => `${path} ${owners}`).join('\n')}\n`;
}

/** An account, or a team as `organisation/team`. */
const isName = (name: string): boolean => /^[a-z0-9-]+(\/[a-z0-9._-]+)?$/i.test(name);
