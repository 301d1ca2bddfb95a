import type { UnplacedFinding } from '../finding.ts';
import { officesFor, waysToReach, type Office } from '../programme/contact.ts';
import { isForeignPages, pagesAddress } from '../programme/site.ts';
import { sampleIn } from './sample.ts';
import type { Step } from './step.ts';

export const addresses: Step = {
  id: 'addresses',
  title: {
    ja: 'リポジトリとサイトの本当のアドレスを書く',
    en: 'Write the real addresses of repository and site',
  },
  *find({ programme, file }) {
    for (const key of ['repository', 'site'] as const) {
      const address = programme[key];
      const isForeign = key === 'site' && isForeignPages(programme);
      if (sampleIn(address) === null && !isForeign) continue;
      const own = pagesAddress(programme.repository);
      yield {
        file,
        field: key,
        message: isForeign
          ? {
              ja: `サイトのアドレス「${address}」は、ほかのリポジトリの GitHub Pages です。`,
              en: `The site "${address}" is on the GitHub Pages of another repository.`,
            }
          : {
              ja: `アドレス「${address}」は例で、実在しません。`,
              en: `"${address}" is an example; there is no such address.`,
            },
        allowed:
          key === 'site' && own !== null && sampleIn(own) === null
            ? { ja: `${own} か、独自のアドレス`, en: `${own}, or a domain of your own` }
            : { ja: 'https:// で始まる実際のアドレス', en: 'a real address that begins with https://' },
        fix: {
          ja: '実際のアドレスに改めてください。npm run setup の「記録のアドレス」でも書けます。',
          en: 'Write the real one; npm run setup writes it, too.',
        },
      };
    }
  },
};

/** The fields of a contact that a placeholder may stand in. */
const PARTS = ['telephone', 'mail', 'address', 'form'] as const;

function* sampleContacts({ name, contact }: Office, index: number, file: string): Iterable<UnplacedFinding> {
  const texts = [
    ...PARTS.map((part) => [part, contact?.[part]] as const),
    ['hours', contact?.hours && `${contact.hours.ja} ${contact.hours.en}`] as const,
  ];
  for (const [part, text] of texts) {
    const found = text === undefined ? null : sampleIn(text);
    if (found === null) continue;
    yield {
      file,
      field: `offices[${index}].contact.${part}`,
      message: {
        ja: `「${name.ja}」の連絡先に、見本の「${found}」が残っています。市民が読む連絡先です。`,
        en: `The contact of "${name.en}" still has the placeholder "${found}". Citizens will use it.`,
      },
      fix: {
        ja: '実際の連絡先に改めるか、公開しないなら、その行を消してください。',
        en: 'Write the real one, or take the line away if it is not public.',
      },
    };
  }
}

export const contacts: Step = {
  id: 'contacts',
  title: { ja: '窓口の本当の連絡先を書く', en: 'Write how the offices are really reached' },
  *find({ programme, file }) {
    const asked = new Set([
      ...officesFor(programme, 'secretariat'),
      ...officesFor(programme, 'consultation'),
    ]);
    for (const [index, office] of programme.offices.entries()) {
      yield* sampleContacts(office, index, file);
      if (!asked.has(office) || waysToReach(office).some(({ is }) => is !== 'hours')) continue;
      yield {
        file,
        field: `offices[${index}]`,
        message: {
          ja: `「${office.name.ja}」に連絡先がありません。アカウントのない人は、窓口にたどりつけません。`,
          en: `"${office.name.en}" has no contact. Who has no account cannot reach it.`,
        },
        allowed: {
          ja: '「contact: { telephone: …, mail: …, address: … }」のうち一つ以上',
          en: 'one or more of contact: { telephone: …, mail: …, address: … }',
        },
        fix: { ja: '公開できる連絡先を書いてください。', en: 'Write how the public reaches it.' },
      };
    }
  },
};

export const secretariatAccount: Step = {
  id: 'secretariat-account',
  title: { ja: '事務局のアカウントを書く', en: 'Name the account of the secretariat' },
  *find({ programme, file }) {
    const own = officesFor(programme, 'secretariat');
    if (own.some(({ github }) => github !== undefined)) return;
    const index = own[0] === undefined ? 0 : programme.offices.indexOf(own[0]);
    yield {
      file,
      field: `offices[${index}]`,
      message: {
        ja: '事務局の課に GitHub のアカウントがありません。書類を確かめて取り込める人が、だれもいません。',
        en: 'No office of the secretariat has an account on GitHub: nobody can look at filings and merge them.',
      },
      allowed: {
        ja: '「github: 組織/チーム」か、アカウントの名前',
        en: 'github: organisation/team, or the login of an account',
      },
      fix: {
        ja: '事務局の課に github の行を書いてください。npm run setup の「人」でも書けます。',
        en: 'Add a line github to it; npm run setup writes it, too.',
      },
    };
  },
};

export const sectionAccounts: Step = {
  id: 'section-accounts',
  canWait: true,
  title: { ja: '担当課のアカウントを書く', en: 'Name the accounts of the sections' },
  *find({ programme, file }) {
    const without = programme.offices.filter(
      ({ github, roles }) => github === undefined && !roles.includes('secretariat'),
    );
    if (without.length === 0) return;
    yield {
      file,
      field: 'offices',
      message: {
        ja: `アカウントのない窓口と課が${without.length}あります（${without.map(({ name }) => name.ja).join('、')}）。期限の知らせが届かず、書類は事務局が代わりに出すことになります。`,
        en: `${without.length} offices have no account (${without.map(({ name }) => name.en).join(', ')}). They are not told of deadlines, and the secretariat files for them.`,
      },
      fix: {
        ja: 'アカウントかチームができたら、github の行を書いてください。なくても受け付けは始められます。',
        en: 'Add a line github when they have one. Filing can begin without.',
      },
    };
  },
};

export const ways: Step = {
  id: 'ways',
  title: { ja: '書類の出し方を、どれも使えるようにする', en: 'Make every way of filing lead somewhere' },
  *find({ programme, file }) {
    const named = programme.ways ?? [];
    const reach = officesFor(programme, 'secretariat').map(({ contact }) => contact);
    const missing = [
      {
        way: 'mail',
        is: reach.some((contact) => contact?.mail !== undefined),
        ja: '事務局のメールアドレスがありません',
        en: 'the secretariat has no mail address',
      },
      {
        way: 'counter',
        is: reach.some((contact) => contact?.address !== undefined),
        ja: '事務局の所在地がありません',
        en: 'the secretariat has no address',
      },
      {
        way: 'postbox',
        is: programme.postbox !== undefined,
        ja: '受付箱のアドレスがありません',
        en: 'the postbox has no address',
      },
    ] as const;
    for (const { way, is, ja, en } of missing) {
      const index = named.indexOf(way);
      if (index < 0 || is) continue;
      yield {
        file,
        field: `ways[${index}]`,
        message: { ja: `出し方に「${way}」がありますが、${ja}。`, en: `The ways have "${way}", but ${en}.` },
        fix: { ja: 'それを書くか、出し方から外してください。', en: 'Write it, or take the way out.' },
      };
    }
    for (const [field, url] of [
      ['postbox.url', programme.postbox?.url],
      ...(programme.lists ?? []).map((list, index) => [`lists[${index}].url`, list.url] as const),
    ] as const) {
      const found = url === undefined ? null : sampleIn(url);
      if (found === null) continue;
      yield {
        file,
        field,
        message: {
          ja: `アドレス「${url}」は例で、実在しません。`,
          en: `"${url}" is an example; there is no such address.`,
        },
        fix: {
          ja: '実際のアドレスに改めるか、その行を消してください。',
          en: 'Write the real one, or take the row away.',
        },
      };
    }
  },
};
