import { defineRule, type Rule, type RuleWords } from '../../rule.ts';
import { accountsIn } from './find/accounts.ts';
import { addressesIn, placeOf } from './find/addresses.ts';
import { birthDatesIn } from './find/birth-dates.ts';
import { identityNumbersIn } from './find/identity-numbers.ts';
import { mailboxOf, mailsIn } from './find/mails.ts';
import { digitsOf } from './find/signs.ts';
import { telephonesIn } from './find/telephones.ts';
import { suspected, WHY, type PersonalDataKind } from './suspected.ts';

const TABLE: readonly (Pick<RuleWords, 'id' | 'title'> & PersonalDataKind)[] = [
  {
    id: 'personal-telephone',
    title: { ja: '電話番号・FAX番号の記載', en: 'A telephone or fax number' },
    find: telephonesIn,
    normal: digitsOf,
    name: { ja: '電話番号', en: 'a telephone or fax number' },
    instead: {
      ja: '番号を消し、連絡先が必要なときは市の窓口の名前を書いてください。',
      en: 'Remove the number; where a contact is needed, name the office of the city.',
    },
  },
  {
    id: 'personal-mail-address',
    title: { ja: 'メールアドレスの記載', en: 'A mail address' },
    find: mailsIn,
    normal: mailboxOf,
    name: { ja: 'メールアドレス', en: 'a mail address' },
    instead: {
      ja: 'アドレスを消し、連絡先が必要なときは市の窓口の名前か、団体の公開ページを書いてください。',
      en: 'Remove the address; where a contact is needed, name the office or the public page of the group.',
    },
  },
  {
    id: 'personal-street-address',
    title: { ja: '番地のある住所の記載', en: 'A street address' },
    find: addressesIn,
    normal: placeOf,
    name: { ja: '番地や部屋番号のある住所', en: 'a street address' },
    instead: {
      ja: '番地を消して町名までにするか、施設なら名前を書いてください。',
      en: 'Keep the name of the town only; of a public place, write its name.',
    },
  },
  {
    id: 'personal-birth-date',
    title: { ja: '生年月日の記載', en: 'A date of birth' },
    find: birthDatesIn,
    normal: (text) => text,
    name: { ja: '生年月日', en: 'a date of birth' },
    instead: {
      ja: '日付を消し、必要なら「60代」「小学5年生」のように書いてください。',
      en: 'Remove the date; where age matters, write an age group.',
    },
  },
  {
    id: 'personal-bank-account',
    title: { ja: '口座番号の記載', en: 'A bank account number' },
    find: accountsIn,
    normal: digitsOf,
    name: { ja: '口座番号', en: 'a bank account number' },
    instead: {
      ja: '番号を消し、振込先は市の窓口に直接お知らせください。',
      en: 'Remove the number and give it to the office directly.',
    },
  },
  {
    id: 'personal-identity-number',
    title: { ja: 'マイナンバーなど個人を示す番号の記載', en: 'An identity number' },
    find: identityNumbersIn,
    normal: digitsOf,
    name: { ja: 'マイナンバー・免許証・保険証などの番号', en: 'the number of an identity or insurance card' },
    instead: {
      ja: '番号を消してください。この制度でこうした番号は必要ありません。',
      en: 'Remove the number; the programme never asks for such numbers.',
    },
  },
];

/** What nobody may publish about a person, a rule for each kind. They need no more than a text, so that a browser can ask them too. */
export const personalDataRules: readonly Rule[] = TABLE.map(({ id, title, ...kind }) =>
  defineRule({
    id,
    family: 'safety',
    severity: 'error',
    clause: null,
    title,
    why: WHY,
    remedy: kind.instead,
    scope: 'file',
    check: suspected(kind),
  }),
);
