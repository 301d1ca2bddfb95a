import type { Finding, Severity } from '../finding.ts';
import type { IsoDate, IsoTime } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';

/** What a paper says of its origin that is not so, or that only people can vouch for. */
export type OriginFault =
  | { readonly is: 'on-behalf' }
  | { readonly is: 'received-on'; readonly day: IsoDate }
  | { readonly is: 'filed-at'; readonly field: string; readonly time: string; readonly since: IsoTime }
  | { readonly is: 'identity' }
  | { readonly is: 'city-staff'; readonly login: string };

interface Words {
  readonly severity: Severity;
  readonly message: Text;
  readonly fix: Text;
}

/** A fault of origin as a finding of a paper, by its path below the content folder. */
export function originFinding(fault: OriginFault, file: string, field: string): Finding {
  return {
    rule: `origin/${fault.is}`,
    file,
    line: null,
    column: null,
    field,
    allowed: null,
    clause: fault.is === 'filed-at' || fault.is === 'received-on' ? 'C06' : null,
    ...wordsOf(fault),
  };
}

function wordsOf(fault: OriginFault): Words {
  switch (fault.is) {
    case 'on-behalf':
      return {
        severity: 'error',
        message: {
          ja: '「代理の登録」は、書類を受け取った窓口の人だけが書けます。',
          en: 'Only the office that received the paper may enter it on behalf of somebody.',
        },
        fix: {
          ja: 'ご自身で出すときは、空のままにしてください。',
          en: 'Leave it empty when you file for yourself.',
        },
      };
    case 'received-on':
      return {
        severity: 'warning',
        message: {
          ja: `窓口が ${fault.day} に受け取ったものとして登録されます。受け取った日は、窓口の人だけが確かめられます。`,
          en: `It counts as received on ${fault.day}, for which the office alone can vouch.`,
        },
        fix: {
          ja: '受付印などで日付を確かめてください。',
          en: 'Please check the day against the stamp of receipt.',
        },
      };
    case 'filed-at':
      return {
        severity: 'error',
        message: {
          ja: `提出の時刻が「${fault.time}」と書かれていますが、この内容が届いたのは ${fault.since} です。`,
          en: `It says that it was filed at "${fault.time}", but this content arrived at ${fault.since}.`,
        },
        fix: {
          ja: `「${fault.field}: ${fault.since}」と書いてください。紙などで先に届いていたときは、窓口が「代理の登録」に受け取った日を書きます。`,
          en: `Write "${fault.field}: ${fault.since}". For what came on paper before, the office gives the day of receipt.`,
        },
      };
    case 'identity':
      return {
        severity: 'error',
        message: {
          ja: '提案者の名称や種類、受付の番号を直せるのは、事務局だけです。利害関係や出せる人を、これで確かめているためです。',
          en: 'Only the secretariat corrects who proposes and which issue it was: conflicts of interest are found by them.',
        },
        fix: {
          ja: '正しい名称を事務局にお知らせください。',
          en: 'Please tell the secretariat what is right.',
        },
      };
    case 'city-staff':
      return {
        severity: 'warning',
        message: {
          ja: `市の職員からの提案とされていますが、${fault.login} さんがその課の人かどうかは確かめられていません。`,
          en: `It is said to come from city staff, but nothing shows that ${fault.login} works for that section.`,
        },
        fix: {
          ja: '事務局が本人に確かめます。出した方は、そのままお待ちください。',
          en: 'The secretariat makes sure; whoever filed it need not do anything.',
        },
      };
  }
}
