import { CLIENT_ID, ENVIRONMENT, KEY } from '../../desk/protect/environment.ts';
import { NotVisibleError, type Check, type Problem } from '../check.ts';
import { appNumber, valueOf } from '../installation.ts';
import { pageOf, organisationPage } from '../github-pages.ts';
import { trustedApps } from '../rulesets.ts';
import { missingFrom, permissionsAsked } from '../workflow-files.ts';

/** The rules may be right in themselves; here, whether the App that they name is the one that reports. */
export const appInRules: Check = {
  id: 'app-in-rules',
  group: 'app',
  title: {
    ja: 'ブランチのルールが信じるアプリは、窓口のアプリです',
    en: 'The App that the rules trust is the desk’s App',
  },
  follows: {
    ja: '承認がそろっても、どの書類も取り込めません。ルールは、別のアプリの印を待ち続けます。',
    en: 'Nothing can be merged, whoever has approved: the rules wait for the status of another App.',
  },
  async look(ground) {
    const app = (await ground.installation())?.app ?? (await appNumber(ground));
    if (app === null)
      throw new NotVisibleError({
        ja: '窓口のアプリの番号が分かりません。アプリの設置を先に直してください。',
        en: 'The number of the desk’s App is not known: mend its installation first.',
      });
    const others = (await trustedApps(ground.gh)).filter((one) => one.app !== app);
    return others.map((one) => ({
      found: {
        ja: `「${one.ruleset}」は ${one.app} 番のアプリを信じています。窓口のアプリは ${app} 番です。`,
        en: `“${one.ruleset}” trusts the App ${one.app}; the desk’s is ${app}.`,
      },
      mend: {
        ja: `npm run setup をもう一度動かすか、npm run protect -- --app ${app} --apply でルールを作りなおします。`,
        en: `Run npm run setup again, or make the rules anew with npm run protect -- --app ${app} --apply.`,
      },
      where: pageOf(ground.repository, 'rules'),
    }));
  },
};

export const appInstalled: Check = {
  id: 'app-installed',
  group: 'app',
  title: {
    ja: '窓口のアプリが組織に入っていて、止められていません',
    en: 'The desk’s App is installed at the organisation and not suspended',
  },
  follows: {
    ja: '窓口はトークンをもらえず、書類に返事も確認もできません。',
    en: 'The desk gets no token: nobody is answered, and nothing is checked.',
  },
  async look(ground) {
    const { repository } = ground;
    const app = await ground.installation();
    if (app === null)
      return [
        {
          found: {
            ja: '窓口のアプリが、この組織に入っていません。',
            en: 'The desk’s App is not installed at this organisation.',
          },
          mend: {
            ja: 'npm run setup の「アプリを作る」をもう一度開きます。アプリがもうあるなら、そのアプリの設定の「Install App」で、この組織とこのリポジトリを選びます。',
            en: 'Open the step of the App in npm run setup again. If the App exists, choose this organisation and repository under “Install App” in its settings.',
          },
          where: organisationPage(repository, 'installations'),
        },
      ];
    if (!app.isSuspended) return [];
    return [
      {
        found: {
          ja: `アプリ「${app.slug}」の設置が、一時停止されています。`,
          en: `The installation of the App “${app.slug}” is suspended.`,
        },
        mend: {
          ja: 'アプリの設置の画面を開き、「Unsuspend」を押します。',
          en: 'Open the installation and press “Unsuspend”.',
        },
        where: app.page,
      },
    ];
  },
};

/** A token with a right that the installation lacks is refused as a whole, so one that is missing stops a workflow. */
export const appPermissions: Check = {
  id: 'app-permissions',
  group: 'app',
  title: {
    ja: '窓口のアプリには、自動の処理が求める権限がそろっています',
    en: 'The App has every permission that the workflows ask for',
  },
  follows: {
    ja: '権限が一つでも足りないと、それを求める処理はトークンをもらえず、始まってすぐに失敗します。',
    en: 'A workflow that asks for one that is missing gets no token at all and fails as it starts.',
  },
  async look(ground) {
    const app = await ground.installation();
    if (app === null)
      throw new NotVisibleError({ ja: 'アプリがまだ入っていません。', en: 'The App is not installed yet.' });
    const missing = missingFrom(app.permissions, permissionsAsked(ground.workflows));
    if (missing.length === 0) return [];
    return [
      {
        found: {
          ja: `足りない権限: ${missing.join('、')}`,
          en: `Missing: ${missing.join(', ')}`,
        },
        mend: {
          ja: 'アプリの設定の「Permissions & events」で権限を足し、保存します。そのあと、組織の側のアプリの設置の画面で、新しい権限を承認します（承認するまで効きません）。',
          en: 'Add them under “Permissions & events” of the App and save, then accept the new permissions on the page of the installation; they do not count before.',
        },
        where: app.page,
      },
    ];
  },
};

export const environmentNames: Check = {
  id: 'environment-names',
  group: 'app',
  title: {
    ja: `環境 ${ENVIRONMENT} に、アプリの鍵とアプリの名前（Client ID）があります`,
    en: `The environment ${ENVIRONMENT} has the App’s key and client id`,
  },
  follows: {
    ja: '窓口はアプリとして名乗れず、書類に返事も確認もできません。',
    en: 'The desk cannot act as the App: nobody is answered, and nothing is checked.',
  },
  async look(ground) {
    const secrets = await ground.gh.administration.secrets(ENVIRONMENT);
    const missing = (name: string, kind: string, ja: string): Problem => ({
      found: {
        ja: `${ja} ${name} がありません。`,
        en: `The ${kind} ${name} is missing.`,
      },
      mend: {
        ja: `npm run setup の「アプリを作る」をもう一度開きます。手で入れるときは、環境 ${ENVIRONMENT} を開き、「Add environment ${kind}」で ${name} を足します。`,
        en: `Open the step of the App in npm run setup again; or open the environment ${ENVIRONMENT} and add the ${kind} ${name} by hand.`,
      },
      where: pageOf(ground.repository, 'environment'),
    });
    return [
      ...((await valueOf(ground, CLIENT_ID)) === null ? [missing(CLIENT_ID, 'variable', '変数')] : []),
      ...(secrets?.includes(KEY) ? [] : [missing(KEY, 'secret', '秘密の値')]),
    ];
  },
};

/** A secret of the repository is given to the workflows of every branch, that of an environment to its branches only. */
export const keyElsewhere: Check = {
  id: 'key-elsewhere',
  group: 'app',
  title: {
    ja: 'アプリの鍵は、決めたブランチだけが使える場所にだけあります',
    en: 'The App’s key lies only where named branches may use it',
  },
  follows: {
    ja: 'ブランチを作れる人ならだれでも、アプリの鍵を持ち出せます。',
    en: 'Whoever may push a branch can carry the App’s key away.',
  },
  async look({ gh, repository }) {
    const secrets = await gh.administration.secrets();
    if (!secrets?.includes(KEY)) return [];
    return [
      {
        found: {
          ja: `リポジトリ全体の秘密の値にも ${KEY} があります。`,
          en: `${KEY} is a secret of the whole repository, too.`,
        },
        mend: {
          ja: '「Repository secrets」の側を消します。そのあと、アプリの設定で鍵を作りなおし、古い鍵を消して、環境の側に新しい鍵を入れます。',
          en: 'Delete it under “Repository secrets”, then make a new key in the App’s settings, delete the old one, and put the new one into the environment.',
        },
        where: `${repository.page}/settings/secrets/actions`,
      },
    ];
  },
};
