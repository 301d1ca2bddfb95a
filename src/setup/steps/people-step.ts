import { codeowners, CODEOWNERS, ownersOf } from '../../desk/protect/codeowners.ts';
import { SOLE_OWNER } from '../../desk/protect/environment.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { Text } from '../../domain/text.ts';
import { html } from '../../site/markup/html.ts';
import { findAccount, type Account } from '../find-account.ts';
import { commitFiles } from '../commit.ts';
import type { Ground } from '../ground.ts';
import { filesNamed, SOLE_OWNER_PRICE, TOO_FEW } from '../people/edit.ts';
import { seatsOf, type Seat } from '../people/seats.ts';
import { StepError, type Say, type Step } from '../step.ts';

/** Who is who on GitHub, and who answers for code and rules. */
export const people: Step = {
  id: 'people',
  title: { ja: '人と、コードの持ち主', en: 'People, and who answers for the code' },
  why: {
    ja: '課と構成員の GitHub の名前を確かめ、変わらない番号といっしょに記録に書きます。定めや名簿やプログラムの変更は、事務局の人が確かめます。',
    en: 'The GitHub names of offices and members are looked up and written into the record with the number that stays. The secretariat approves changes of rules, rosters and programs.',
  },
  needs: ['token'],
  async look(ground) {
    const seats = await seatsOf(ground);
    const named = seats.filter(({ github }) => github !== undefined);
    const accounts = await Promise.all(
      named.map(({ github }) => findAccount(ground.gh, github?.login ?? '')),
    );
    const names = named.flatMap((seat, at) => wrongWith(seat, accounts[at] ?? null));
    const owners = accounts.filter((account, at) => account !== null && named[at]?.isSecretariat);
    const found = [
      names.length === 0 && named.length > 0
        ? {
            ja: `○ ${named.length} 件の名前を確かめました。`,
            en: named.length === 1 ? '○ The one name is right.' : `○ All ${named.length} names are right.`,
          }
        : null,
      ...names,
      ...(await judgeOwners(ground, owners)),
      await fileOfOwners(ground),
    ].filter((one) => one !== null);
    return { isDone: found.every(({ ja }) => !ja.startsWith('×')), found };
  },
  async act(ground, fields) {
    const seats = await seatsOf(ground);
    const named = await lookUp(ground, seats, fields);
    const owners = seats.flatMap(({ key, isSecretariat }) => (isSecretariat ? (named.get(key) ?? []) : []));
    const isSole = countPeople(owners) < 2;
    if (isSole && (countPeople(owners) === 0 || fields.get('sole') !== 'yes'))
      throw new StepError({ ja: `× ${TOO_FEW.ja}`, en: `× ${TOO_FEW.en}` });
    const was = await ground.repositoryVariable(SOLE_OWNER);
    const record = async (): Promise<Text[]> => {
      if (was === String(isSole) || (!isSole && was === null)) return [];
      await ground.gh.administration.setVariable({ name: SOLE_OWNER, value: String(isSole) });
      return [SOLE_RECORDED(isSole)];
    };
    const told = isSole ? await record() : [];
    const files = filesNamed(
      await ground.branch(),
      await ground.programmePaths(),
      fiscalYearOf(ground.session.place.today()),
      named,
    );
    if (files.length === 0)
      return [
        ...told,
        ...(isSole ? [] : await record()),
        { ja: '名前は、もう記録にあるとおりです。', en: 'The record has these names already.' },
      ];
    const message = '課と構成員の GitHub の名前と番号、コードの持ち主を書く';
    const { isPull, said } = await commitFiles(ground, { files, message });
    // Until it is merged there is one owner still, who alone could merge it.
    if (!isSole && isPull) return [said, ...(was === 'true' ? [STILL_SOLE] : [])];
    return [...told, said, ...(isSole ? [] : await record())];
  },
  form: (ground, say) => askForNames(ground, say),
  again: async (ground, say) =>
    html`<details>
      <summary>${say({ ja: '名前を変える', en: 'Change the names' })}</summary>
      ${await askForNames(ground, say)}
    </details>`,
};

/** Every name that was entered, as GitHub has it. Throws `StepError` with all that GitHub does not know. */
async function lookUp(
  { gh }: Ground,
  seats: readonly Seat[],
  fields: URLSearchParams,
): Promise<ReadonlyMap<string, Account | null>> {
  const named = await Promise.all(
    seats.map(async ({ key, name }) => {
      const entered = (fields.get(key) ?? '').trim().replace(/^@/, '');
      const account = entered === '' ? null : await findAccount(gh, entered);
      const isUnknown = entered !== '' && account === null;
      return { key, account, unknown: isUnknown ? UNKNOWN(name, entered) : null };
    }),
  );
  const unknown = named.flatMap((one) => one.unknown ?? []);
  if (unknown.length > 0) throw new StepError(...unknown);
  return new Map(named.map(({ key, account }) => [key, account]));
}

const UNKNOWN = (name: Text, entered: string): Text => ({
  ja: `× ${name.ja}: 「${entered}」は GitHub に見つかりません。つづりと、チームなら「組織/チーム」の形を確かめてください。`,
  en: `× ${name.en}: GitHub knows no “${entered}”. Look at the spelling; a team is organisation/team.`,
});

function wrongWith({ name, github }: Seat, account: Account | null): Text[] {
  if (!github) return [];
  const { login, id } = github;
  if (!account) return [UNKNOWN(name, login)];
  if (account.id === null || id === account.id) return [];
  if (id === undefined)
    return [
      {
        ja: `× ${name.ja}: ${login} さんの番号（${account.id}）が、まだ記録にありません。`,
        en: `× ${name.en}: the number of ${login} (${account.id}) is not in the record yet.`,
      },
    ];
  return [
    {
      ja: `× ${name.ja}: ${login} は別の人です。記録の番号は ${id}、いまの持ち主は ${account.id} です。本人に確かめてください。`,
      en: `× ${name.en}: ${login} is somebody else now (${account.id} instead of ${id}). Ask the person.`,
    },
  ];
}

const countPeople = (owners: readonly Account[]): number =>
  new Set(owners.flatMap(({ people }) => people.map((login) => login.toLowerCase()))).size;

async function judgeOwners(ground: Ground, owners: readonly (Account | null)[]): Promise<Text[]> {
  const known = owners.filter((one) => one !== null);
  const isSole = (await ground.repositoryVariable(SOLE_OWNER)) === 'true';
  const count = countPeople(known);
  const names = known.map(({ login }) => login).join('、');
  const enough: Text =
    count >= 2 && isSole
      ? {
          ja: `× 持ち主は ${count} 人になりましたが、変数 ${SOLE_OWNER} がまだ true です。「確かめて記録に書く」を押してください。`,
          en: `× ${count} people answer for the code, but the variable ${SOLE_OWNER} is still true: press “Look them up and write them”.`,
        }
      : count >= 2
        ? {
            ja: `○ 持ち主は ${count} 人です（${names}）。`,
            en: `○ ${count} people answer for the code (${names}).`,
          }
        : count === 1 && isSole
          ? {
              ja: `！ 持ち主は一人です（${names}）。管理者が、確認を待たずに取り込めるようにしてあります。`,
              en: `! One person answers for the code (${names}); an administrator may merge past the rules.`,
            }
          : { ja: `× ${TOO_FEW.ja}`, en: `× ${TOO_FEW.en}` };
  const readers = known.filter(({ mayWrite }) => !mayWrite);
  return [
    enough,
    ...readers.map(({ login }) => ({
      ja: `× ${login} に、このリポジトリの Write の権限がありません。Settings の「Collaborators and teams」で渡してください: ${ground.web('/settings/access')}`,
      en: `× ${login} may not write in the repository. Give it Write under “Collaborators and teams”: ${ground.web('/settings/access')}`,
    })),
  ];
}

async function fileOfOwners(ground: Ground): Promise<Text | null> {
  if (ownersOf(await ground.programme()).length === 0) return null;
  const { texts } = await ground.branch();
  return texts.get(CODEOWNERS) === codeowners(await ground.programme())
    ? { ja: `○ ${CODEOWNERS} は、定めのとおりです。`, en: `○ ${CODEOWNERS} is as the programme says.` }
    : {
        ja: `× ${CODEOWNERS} が、定めのとおりになっていません。`,
        en: `× ${CODEOWNERS} is not as the programme says.`,
      };
}

const STILL_SOLE: Text = {
  ja: '取り込むまでは、持ち主はまだ一人です。取り込んだ後で、もう一度「確かめて記録に書く」を押してください。',
  en: 'Until it is merged, there is one owner still. When it is merged, press “Look them up and write them” again.',
};

const SOLE_RECORDED = (isSole: boolean): Text =>
  isSole
    ? {
        ja: `一人で持つことを、変数 ${SOLE_OWNER} に書きました。`,
        en: `Wrote into the variable ${SOLE_OWNER} that one person answers for the code.`,
      }
    : {
        ja: `持ち主が二人以上になったので、変数 ${SOLE_OWNER} を false にしました。決まりの手順をもう一度行ってください。`,
        en: `There are two owners now: the variable ${SOLE_OWNER} is false. Do the step of the rules again.`,
      };

async function askForNames(ground: Ground, say: Say) {
  const seats = await seatsOf(ground);
  const isSole = (await ground.repositoryVariable(SOLE_OWNER)) === 'true';
  const box = ({ key, name, part, github }: Seat) =>
    html`<div class="question">
      <label for="${key}">${say(name)}</label> <span class="label">${say(part)}</span>
      <input id="${key}" name="${key}" autocomplete="off" spellcheck="false" value="${github?.login ?? ''}" />
    </div>`;
  return html`<form method="post" action="/steps/people">
    <p class="help">
      ${say({
        ja: 'GitHub を使う人だけ、名前を入れます。使わない人は、空けておいて困りません。チームは「組織/チーム」と書きます。',
        en: 'Only for those who use GitHub; leave the others empty. A team is organisation/team.',
      })}
      <a href="${ground.session.place.webUrl}/orgs/${ground.gh.owner}/new-team" target="_blank" rel="noopener"
        >${say({ ja: 'GitHub でチームを作る', en: 'Make a team on GitHub' })}</a
      >
    </p>
    ${seats.filter(({ isSecretariat }) => isSecretariat).map(box)}
    <details>
      <summary>
        ${say({ ja: 'ほかの窓口と課、会議の構成員', en: 'Other offices, members of the council' })}
      </summary>
      ${seats.filter(({ isSecretariat }) => !isSecretariat).map(box)}
    </details>
    <details>
      <summary>
        ${say({ ja: '事務局が一人しかいないとき', en: 'If the secretariat is one person only' })}
      </summary>
      <label class="tick"
        >${
          isSole
            ? html`<input type="checkbox" name="sole" value="yes" checked />`
            : html`<input type="checkbox" name="sole" value="yes" />`
        }${say(SOLE_OWNER_PRICE)}</label
      >
    </details>
    <p>
      <button type="submit">${say({ ja: '確かめて記録に書く', en: 'Look them up and write them' })}</button>
    </p>
  </form>`;
}
