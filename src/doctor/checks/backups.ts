import type { Check } from '../check.ts';
import { workflowPage } from '../pages.ts';

const BACKUP = 'backup';

/** It is made once a week; two days are for GitHub to be late. */
const AT_LATEST_DAYS = 9;
const DAY = 24 * 3_600_000;

/** https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository */
export const backups: Check = {
  id: 'backups',
  group: 'care',
  afterReady: true,
  title: {
    ja: `この${AT_LATEST_DAYS}日のうちに、やりとりの控えが取られています`,
    en: `Threads were backed up within ${AT_LATEST_DAYS} days`,
  },
  follows: {
    ja: 'issue のやりとりは git に入りません。リポジトリが失われると、もとに戻せません。',
    en: 'Threads are not in git: if the repository is lost, they are lost.',
  },
  async look({ gh, repository, now }) {
    const made = (await gh.workflows.artifacts(BACKUP)).flatMap(({ isExpired, createdAt }) =>
      isExpired || !createdAt ? [] : [createdAt],
    );
    const last = made.sort().at(-1);
    const since = Date.parse(now) - AT_LATEST_DAYS * DAY;
    if (last !== undefined && Date.parse(last) >= since) return [];
    return [
      {
        found: last
          ? { ja: `最後の控えは ${last} です。`, en: `The last backup is of ${last}.` }
          : { ja: '控えが一つもありません。', en: 'There is no backup.' },
        mend: {
          ja: '「backup」の画面で「Run workflow」を押します。',
          en: 'Press “Run workflow” on the page of backup.',
        },
        where: workflowPage(repository, `${BACKUP}.yml`),
      },
    ];
  },
};
