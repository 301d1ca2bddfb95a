import { type Check, NotVisibleError } from '../check.ts';
import { workflowPage, organisationPage, fileOf } from '../github-pages.ts';

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

/** https://docs.github.com/en/organizations/managing-organization-settings/allowing-people-to-delete-issues-in-your-organization */
export const deleteIssues: Check = {
  id: 'delete-issues',
  group: 'care',
  title: {
    ja: '組織は、管理者が issue を消すことを許しています',
    en: 'The organisation lets administrators delete issues',
  },
  follows: {
    ja: '電話番号や住所などが書き込まれたときに、その書き込みを丸ごと消すことができません。',
    en: 'A filing with telephone numbers or addresses cannot be deleted as a whole.',
  },
  async look({ gh, repository, inOrganisation }) {
    // Whoever owns a repository may delete its issues.
    if (!inOrganisation) return [];
    const may = await gh.administration.membersMayDeleteIssues();
    if (may === undefined)
      throw new NotVisibleError({
        ja: '組織の持ち主（owner）のトークンでないと見られません。',
        en: 'Only the token of an owner of the organisation shows it.',
      });
    if (may) return [];
    return [
      {
        found: {
          ja: '「Allow members to delete issues for this organization」が無効です。',
          en: '“Allow members to delete issues for this organization” is off.',
        },
        mend: {
          ja: '「Issue deletion」の欄でこれを選び、「Save」を押します。消せるのはリポジトリの管理者だけです。',
          en: 'Tick it under “Issue deletion” and save. Only administrators of the repository may then delete.',
        },
        where: organisationPage(repository, 'member_privileges'),
      },
    ];
  },
};

const FILE = '.github/dependabot.yml';

export const dependabot: Check = {
  id: 'dependabot',
  group: 'care',
  title: {
    ja: '部品を新しくする案（Dependabot）が届きます',
    en: 'Renewals of dependencies (Dependabot) are asked for',
  },
  follows: {
    ja: '固定してある部品が、古いままになります。',
    en: 'Pinned packages grow old.',
  },
  look({ repository, folder }) {
    if (folder.text(FILE) !== null) return [];
    return [
      {
        found: { ja: `${FILE} がありません。`, en: `${FILE} is missing.` },
        mend: {
          ja: 'Junkan のもとのリポジトリから写し、プルリクエストで送ります。',
          en: 'Copy it from Junkan’s own repository and send it by a pull request.',
        },
        where: fileOf(repository, '.github'),
      },
    ];
  },
};
