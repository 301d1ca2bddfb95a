import { ALERT_LABEL } from '../../github/issues.ts';
import type { Check } from '../check.ts';
import { pageOf } from '../pages.ts';

/** The desk finds its issue for the secretariat by this label. All others it makes when it first needs them. */
export const alertLabel: Check = {
  id: 'alert-label',
  group: 'record',
  title: {
    ja: `事務局へのお知らせのラベル「${ALERT_LABEL}」があります`,
    en: `The label “${ALERT_LABEL}” of what is told to the secretariat is there`,
  },
  follows: {
    ja: '窓口が自分のお知らせを見つけられず、失敗のたびに新しい issue ができることがあります。',
    en: 'The desk may not find its own issue again, and open another for each failure.',
  },
  async look({ gh, repository }) {
    if (await gh.administration.hasLabel(ALERT_LABEL)) return [];
    return [
      {
        found: { ja: `「${ALERT_LABEL}」がありません。`, en: `“${ALERT_LABEL}” is missing.` },
        mend: {
          ja: `npm run setup の「リポジトリの設定」をもう一度行うか、「New label」で「${ALERT_LABEL}」を作ります。`,
          en: `Do the step of the repository in npm run setup again, or make it with “New label”.`,
        },
        where: pageOf(repository, 'labels'),
      },
    ];
  },
};
