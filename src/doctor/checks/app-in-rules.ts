import { appNumber } from '../installation.ts';
import { NotVisibleError, type Check } from '../check.ts';
import { trustedApps } from '../rulesets.ts';
import { pageOf } from '../pages.ts';

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
