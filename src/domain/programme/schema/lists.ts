import * as z from 'zod/mini';
import { account } from '../../schema/account.ts';
import * as v from '../../schema/values.ts';
import { clause, entry, keyOf, labelOf, text } from './shared.ts';

/** One choice of a list of the programme: a theme, a form, a condition. */
export const choice = () => z.strictObject({ key: keyOf(), label: labelOf(), clause: clause() });

/** One guideline of the review with the question that it asks (C13). */
export const criterion = () =>
  z.strictObject({
    key: keyOf(),
    label: labelOf(),
    question: entry(
      text(),
      'group',
      ['問い', 'Question'],
      ['検討のときに考える問いです。', 'What the council asks itself.'],
    ),
    clause: clause(),
  });

/** One office of the city or its partners, with what it does in the programme (C29). */
export const office = () =>
  z.strictObject({
    id: entry(
      v.key(),
      'line',
      ['キー', 'Key'],
      ['書類の中で使う短い名前です。', 'The short name that papers use.'],
      { example: 'midori-ka' },
    ),
    name: entry(text(), 'group', ['名称', 'Name'], ['課や団体の名前です。', 'The name of the office.']),
    roles: entry(
      z.array(z.enum(['secretariat', 'consultation', 'section'])).check(z.minLength(1)),
      'choices',
      ['役割', 'Roles'],
      ['この制度での役割を選びます。', 'What the office does in the programme.'],
      {
        example: 'section',
        choices: {
          secretariat: { ja: '事務局', en: 'Secretariat' },
          consultation: { ja: '相談窓口', en: 'Consultation' },
          section: { ja: '担当課', en: 'Section' },
        },
      },
    ),
    github: account(
      {
        help: {
          ja: '通知を受け取り、この課として書類を出すアカウントまたはチームです。',
          en: 'The account or team that is told, and that files as this office.',
        },
      },
      'kamakura/midori',
    ),
    contacts: entry(
      z.optional(z.array(v.line())),
      'list',
      ['公の連絡先', 'Public contacts'],
      [
        '公開している電話番号やメールです。個人情報の検査から除きます。',
        'Telephone and mail of the office itself; they are no personal data.',
      ],
      { example: 'npo@city.example.jp' },
    ),
    clause: clause(),
  });

/** One version of the purpose and definitions that proposers accept (C01). */
export const termsVersion = () =>
  z.strictObject({
    version: entry(v.line(), 'line', ['版', 'Version'], ['版の名前です。', 'The name of the version.'], {
      example: '2025-04',
    }),
    from: entry(
      v.isoDate(),
      'date',
      ['適用開始日', 'From'],
      ['この版を使い始める日です。', 'The day from which it is used.'],
      { example: '2025-04-01' },
    ),
  });
