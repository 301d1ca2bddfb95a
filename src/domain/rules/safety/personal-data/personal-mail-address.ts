import { defineRule } from '../../rule.ts';
import { mailboxOf, mailsIn } from './find/mails.ts';
import { WHY, suspected } from './suspected.ts';

const INSTEAD = {
  ja: 'アドレスを消し、連絡先が要るときは市の窓口の名前か、団体の公開ページを書いてください。',
  en: 'Remove the address; where a contact is needed, name the office or the public page of the group.',
};

export const personalMailAddress = defineRule({
  id: 'personal-mail-address',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: 'メールアドレスの記載', en: 'A mail address' },
  why: WHY,
  remedy: INSTEAD,
  scope: 'file',
  check: suspected({
    find: mailsIn,
    normal: mailboxOf,
    name: { ja: 'メールアドレス', en: 'a mail address' },
    instead: INSTEAD,
  }),
});
