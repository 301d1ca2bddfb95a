import type { Programme } from '../../programme/schema.ts';
import { SOFTWARE_ISSUES } from './software.ts';
import { adviserOf, counterOf, placesOf } from './places.ts';

/** What stands beside the forms where people choose one: no blank issues, and the way for those without an account. */
export function chooserConfig(programme: Programme) {
  const { guide } = placesOf(programme);
  const adviser = adviserOf(programme);
  return {
    blank_issues_enabled: false,
    contact_links: [
      {
        name: '提案するには',
        url: guide,
        about: '誰が提案できるか、何を書くか、締切、届いた後の流れをご案内します。',
      },
      {
        name: '紙・メール・窓口で出す、相談する',
        url: guide,
        about: `アカウントは要りません。${counterOf(programme)}が代わりに登録します。${adviser === null ? '' : `書き方は${adviser}に相談できます。`}`,
      },
      ...(programme.demonstration
        ? []
        : [
            {
              name: 'このサイトの仕組み（Junkan）の不具合・要望',
              url: SOFTWARE_ISSUES,
              about:
                'ソフトウェア Junkan を作っている人たちに英語か日本語で伝えます。制度や提案のことではありません。',
            },
          ]),
    ],
  };
}
