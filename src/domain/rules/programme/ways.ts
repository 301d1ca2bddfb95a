import { officesFor } from '../../programme/contact.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../rule.ts';

type Way = NonNullable<Programme['ways']>[number];

export const wayWithoutMeans = defineRule({
  id: 'way-without-means',
  family: 'programme',
  severity: 'error',
  clause: 'C02',
  title: { ja: '案内する出し方に、必要なものが足りない', en: 'A way of filing lacks what it needs' },
  why: {
    ja: '出し方として案内されたのに、宛先やアドレスがないと、提案する人はそこで行き止まりになります。',
    en: 'Whoever is told of a way that has no address stands before a wall.',
  },
  remedy: {
    ja: '事務局の窓口の連絡先か、受付箱のアドレスを書きます。まだなければ、出し方の順から外します。',
    en: 'Give the contact of the secretariat, or the address of the postbox; or take the way out until it is there.',
  },
  scope: 'programme',
  *check({ path: file, programme }) {
    for (const way of programme.ways ?? []) {
      const lacks = LACKS[way](programme);
      if (lacks === null) continue;
      yield {
        file,
        field: 'ways',
        message: {
          ja: `出し方の順に「${NAMES[way].ja}」がありますが、${lacks.what.ja}が書かれていません。`,
          en: `The ways name “${NAMES[way].en}”, but ${lacks.what.en} is missing.`,
        },
        fix: {
          ja: `${lacks.where.ja}を書いてください。まだなければ、ways から ${way} を外してください。`,
          en: `Write ${lacks.where.en}, or take ${way} out of ways until it is there.`,
        },
      };
    }
    const { postbox } = programme;
    if (postbox && !isSafe(postbox.url))
      yield {
        file,
        field: 'postbox.url',
        message: {
          ja: `受付箱のアドレス「${postbox.url}」は、https で始まっていません。書いたものが、途中で人に読まれるおそれがあります。`,
          en: `The address of the postbox, “${postbox.url}”, does not begin with https: what is sent can be read on its way.`,
        },
        allowed: {
          ja: 'https で始まるアドレス（例: https://post.example.jp）',
          en: 'an address that begins with https, such as https://post.example.jp',
        },
        fix: {
          ja: '受付箱を https で動かし、https で始まるアドレスに改めてください。',
          en: 'Run the postbox behind TLS, and write its address with https.',
        },
      };
  },
});

const NAMES: Readonly<Record<Way, Text>> = {
  form: { ja: '電子申請', en: 'electronic form' },
  mail: { ja: 'メール', en: 'mail' },
  counter: { ja: '窓口', en: 'counter' },
  postbox: { ja: '受付箱', en: 'postbox' },
  github: { ja: 'GitHub', en: 'GitHub' },
};

/** What a way lacks, and where it is written. */
interface Lack {
  readonly what: Text;
  readonly where: Text;
}

const ofSecretariat =
  (key: 'form' | 'mail' | 'address', what: Text) =>
  (programme: Programme): Lack | null =>
    // People are sent to the first of the offices that serve as the secretariat.
    officesFor(programme, 'secretariat')[0]?.contact?.[key] === undefined
      ? {
          what: { ja: `事務局の窓口の${what.ja}`, en: `the ${what.en} of the secretariat` },
          where: { ja: `事務局の窓口の contact に ${key}`, en: `${key} in the contact of the secretariat` },
        }
      : null;

const LACKS: Readonly<Record<Way, (programme: Programme) => Lack | null>> = {
  form: ofSecretariat('form', { ja: '電子申請のページ', en: 'electronic form' }),
  mail: ofSecretariat('mail', { ja: 'メールアドレス', en: 'mail address' }),
  counter: ofSecretariat('address', { ja: '所在地', en: 'address' }),
  postbox: ({ postbox }) =>
    postbox === undefined
      ? {
          what: { ja: '受付箱のアドレス', en: 'the address of the postbox' },
          where: { ja: 'postbox に url', en: 'url in postbox' },
        }
      : null,
  // Every city has its repository.
  github: () => null,
};

/** Whether nobody can read along: by TLS, or without leaving the machine. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}
