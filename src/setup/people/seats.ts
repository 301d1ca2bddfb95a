import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { ROLE_LABELS } from './edit.ts';
import type { Text } from '../../domain/text.ts';
import type { Ground } from '../ground.ts';

/** An office or a member of the council, which may have a name on GitHub. */
export interface Seat {
  /** `office:midori-ka`, `member:npo-1` */
  readonly key: string;
  readonly name: Text;
  readonly part: Text;
  readonly isSecretariat: boolean;
  readonly github: { readonly login: string; readonly id?: number | undefined } | undefined;
}

/** All offices of the programme in force, and the members of the council of this year and later ones. */
export async function seatsOf(ground: Ground): Promise<readonly Seat[]> {
  const { offices } = await ground.programme();
  const now = fiscalYearOf(ground.session.place.today());
  const members = new Map<string, Seat>();
  for (const [year, { data }] of (await ground.record()).rosters)
    if (year >= now)
      for (const { id, displayName, side, github } of data.members)
        members.set(`member:${id}`, {
          key: `member:${id}`,
          name: { ja: displayName, en: displayName },
          part: ROLE_LABELS[side],
          isSecretariat: false,
          github,
        });
  return [
    ...offices.map(({ id, name, roles, github }) => ({
      key: `office:${id}`,
      name,
      part: ROLE_LABELS[roles.includes('secretariat') ? 'secretariat' : 'office'],
      isSecretariat: roles.includes('secretariat'),
      github,
    })),
    ...members.values(),
  ];
}
