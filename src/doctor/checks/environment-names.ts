import { CLIENT_ID, ENVIRONMENT, KEY } from '../../desk/protect/environment.ts';
import { valueOf } from '../installation.ts';
import type { Check, Problem } from '../check.ts';
import { pageOf } from '../pages.ts';

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
