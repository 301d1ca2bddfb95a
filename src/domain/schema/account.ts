import * as z from 'zod/mini';
import { field, type FieldDescription } from './field.ts';
import { login } from './values.ts';

/**
 * An account on GitHub as the record knows it: the name that it had, and the number that it keeps. A name that is given up
 * may be taken by anybody, the number never is; so where the number is known it decides, and the name is for reading.
 * A team (`organisation/team`) stands under its name. Records written before the number was asked for have the name
 * alone, as a text.
 * https://docs.github.com/en/account-and-profile/concepts/username-changes
 */
export const account = (words: Pick<FieldDescription, 'help' | 'onlyWhen'>, example: string) =>
  field(
    z.optional(
      z.strictObject({
        login: field(login(), {
          label: { ja: 'アカウント名', en: 'Login' },
          help: {
            ja: '@ をつけずに、GitHub の名前を書きます。',
            en: 'The name on GitHub, without the @.',
          },
          example,
          entry: 'line',
        }),
        id: field(z.optional(z.int().check(z.gte(1))), {
          label: { ja: 'アカウントの番号', en: 'Account number' },
          help: {
            ja: '名前が変わっても変わらない番号です。https://api.github.com/users/名前 の id に書かれています。',
            en: 'The number that stays when the name changes: "id" at https://api.github.com/users/LOGIN.',
          },
          example: '583231',
          entry: 'number',
        }),
      }),
    ),
    { label: { ja: 'GitHub の名前', en: 'GitHub account' }, entry: 'group', shorthand: 'login', ...words },
  );

/** What `account` describes. */
export interface KnownAccount {
  readonly login: string;
  readonly id?: number | undefined;
}
