import type { Programme } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../rule.ts';

type Role = Programme['offices'][number]['roles'][number];

/** What waits for an office with each role. */
const WAITS: Readonly<Record<Role, Text>> = {
  secretariat: {
    ja: '事務局（届いた書類の確認と、会議の進行と、結果の通知）',
    en: 'secretariat (looks at filings, convenes the council, tells of results)',
  },
  consultation: { ja: '相談窓口（提案の前と後の相談）', en: 'consultation (advice before and after filing)' },
  section: {
    ja: '担当課（採用された事業の、市の側）',
    en: 'section (the city’s side of an adopted project)',
  },
};

const ROLES = Object.keys(WAITS) as readonly Role[];

export const roleWithoutOffice = defineRule({
  id: 'role-without-office',
  formerly: ['no-secretariat'],
  family: 'programme',
  severity: 'error',
  clause: 'C12',
  title: { ja: '役割を受け持つ課がない', en: 'A role that no office has' },
  why: {
    ja: '事務局、相談窓口、担当課の、どれかを受け持つ課がないと、そこで手続きが止まります。一つの課が、いくつも受け持てます。',
    en: 'Where nobody is secretariat, gives advice or takes a project on, everything stops there. One office may have several roles.',
  },
  remedy: {
    ja: '窓口と課の一覧で、その役割を受け持つ課の roles に加えます。',
    en: 'Add the role to the roles of the office that has it.',
  },
  scope: 'programme',
  *check({ path: file, programme: { offices } }) {
    for (const role of ROLES) {
      if (offices.some(({ roles }) => roles.includes(role))) continue;
      const waits = WAITS[role];
      yield {
        file,
        field: 'offices',
        message: {
          ja: `「窓口と課」に、${waits.ja}の役割を持つ課がありません。`,
          en: `None of the offices has the role ${waits.en}.`,
        },
        allowed: {
          ja: `「roles: [secretariat, ${role === 'secretariat' ? 'section' : role}]」のような行`,
          en: `a line such as roles: [secretariat, ${role === 'secretariat' ? 'section' : role}]`,
        },
        fix: {
          ja: `受け持つ課の roles に ${role} を加えてください。`,
          en: `Add ${role} to the roles of the office that has it.`,
        },
      };
    }
  },
});
