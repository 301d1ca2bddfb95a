import { orNull } from '../../github/status.ts';
import type { Check, Problem } from '../check.ts';
import { fileOf, pageOf } from '../pages.ts';

const FILE = '.github/dependabot.yml';

export const dependencyAlerts: Check = {
  id: 'dependency-alerts',
  group: 'care',
  title: {
    ja: '部品の更新と弱点の知らせ（Dependabot）が有効です',
    en: 'Renewals and alerts for dependencies (Dependabot) are on',
  },
  follows: {
    ja: '固定してある部品が古くなり、弱点が見つかっても、だれも気づきません。',
    en: 'Pinned packages grow old, and nobody hears of a vulnerability.',
  },
  async look({ gh, repository, folder }) {
    const { octokit, owner, repo } = gh;
    const problems: Problem[] = [];
    if (folder.text(FILE) === null)
      problems.push({
        found: { ja: `${FILE} がありません。`, en: `${FILE} is missing.` },
        mend: {
          ja: 'Junkan のもとのリポジトリから写し、プルリクエストで送ります。',
          en: 'Copy it from Junkan’s own repository and send it by a pull request.',
        },
        where: fileOf(repository, '.github'),
      });
    // 204 when they are on, 404 when they are off.
    if ((await orNull(octokit.rest.repos.checkVulnerabilityAlerts({ owner, repo }))) === null)
      problems.push({
        found: { ja: '「Dependabot alerts」が無効です。', en: '“Dependabot alerts” are off.' },
        mend: {
          ja: '「Dependabot alerts」の「Enable」を押します。',
          en: 'Press “Enable” beside “Dependabot alerts”.',
        },
        where: pageOf(repository, 'security'),
      });
    return problems;
  },
};
