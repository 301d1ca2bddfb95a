import { createSign } from 'node:crypto';
import { KEY, READY } from '../desk/protect/environment.ts';
import { codeowners } from '../desk/protect/codeowners.ts';
import { programmeOn } from '../domain/programme/in-force.ts';
import { readRecord } from '../domain/record/read-record.ts';
import { ALERT_LABEL } from '../github/issues.ts';
import { deskOf } from '../sandbox/forge/forge.test-support.ts';
import { accountNamed } from '../sandbox/forge/people.ts';
import { sealed } from '../sandbox/forge/sealed.test-support.ts';
import type { Ground } from './ground.ts';
import { SITE, type Patient } from './patient.test-support.ts';

/** One thing that is wrong with a repository, and what the doctor says of it. */
export interface Break {
  readonly wrong: string;
  /** The check that finds it. */
  readonly check: string;
  breaks(one: Patient): unknown;
  /** What the stand-in cannot be: a folder that is older. */
  readonly ground?: (ground: Ground) => Ground;
  /** Stands in what was found. */
  readonly says: string;
  /** Stands in what is to be done, where it depends on what was found. */
  readonly mend?: string;
  /** Stands in the address of the page where it is mended. */
  readonly where: string;
}

const PROGRAMME = 'content/programme/2024.yaml';
const ROSTER = 'content/council/2026.yaml';
const PROPOSAL = 'content/projects/2026-0001/proposal.md';
const CODEOWNERS = '.github/CODEOWNERS';

const edit = (one: Patient, file: string, from: string | RegExp, to: string): Promise<void> => {
  const text = one.text(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not say ${String(from)}.`);
  return one.push({ [file]: changed });
};

/** The secretariat is another account, and the code owners with it. */
async function secretariatIs(one: Patient, login: string): Promise<void> {
  const { id } = accountNamed(login);
  const text = one
    .text(PROGRAMME)
    .replace('{ login: junkan-kamakura/jimukyoku }', `{ login: ${login}, id: ${id} }`);
  const { record } = readRecord([{ path: 'programme/2024.yaml', text }]);
  await one.push({ [PROGRAMME]: text, [CODEOWNERS]: codeowners(programmeOn(record, '2026-11-20')) });
}

async function ruleset(one: Patient, name: string): Promise<{ id: number } & Record<string, unknown>> {
  const all = (await one.call('GET', '/rulesets')) as { id: number; name: string }[];
  const { id } = all.find((each) => each.name === name) ?? { id: 0 };
  return (await one.call('GET', `/rulesets/${id}`)) as { id: number };
}

/** A call that only the App itself makes. */
async function asApp({ forge }: Patient, method: string, path: string): Promise<void> {
  const iat = Math.floor(forge.clock.now() / 1_000) - 60;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: String(forge.appId), iat, exp: iat + 540 })}`;
  const jwt = `${text}.${createSign('sha256').update(text).sign(forge.newAppKey(), 'base64url')}`;
  const { status } = await fetch(`${forge.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${jwt}` },
  });
  if (status >= 400) throw new Error(`${method} ${path}: ${status}`);
}

async function installation(one: Patient): Promise<number> {
  const answer = await one.call('GET', '/orgs/junkan-kamakura/installations');
  return (answer as { installations: { id: number }[] }).installations[0]?.id ?? 0;
}

/** Every check, each with at least one thing that it finds. */
export const BREAKS: readonly Break[] = [
  {
    wrong: 'the environment lets every branch use the key',
    check: 'environment',
    breaks: ({ call }) => call('PUT', '/environments/desk', {}),
    says: 'deployment_branch_policy は null',
    where: '/settings/environments',
  },
  {
    wrong: 'a second branch may use the environment',
    check: 'environment-branches',
    breaks: ({ call }) => call('POST', '/environments/desk/deployment-branch-policies', { name: 'trial' }),
    says: 'ほかのものまで許しています',
    where: '/settings/environments',
  },
  {
    wrong: 'issues are off',
    check: 'issues',
    breaks: ({ call }) => call('PATCH', '', { has_issues: false }),
    says: 'has_issues は false（正しくは true）',
    where: '/settings',
  },
  {
    wrong: 'squash merges are allowed',
    check: 'merges',
    breaks: ({ call }) => call('PATCH', '', { allow_squash_merge: true }),
    says: 'allow_squash_merge は true（正しくは false）',
    where: '/settings',
  },
  {
    wrong: 'Actions are off',
    check: 'actions',
    breaks: ({ call }) =>
      call('PUT', '/actions/permissions', { enabled: false, allowed_actions: 'selected' }),
    says: 'enabled は false',
    where: '/settings/actions',
  },
  {
    wrong: 'actions of others may be used',
    check: 'actions-list',
    breaks: ({ call }) =>
      call('PUT', '/actions/permissions/selected-actions', {
        github_owned_allowed: true,
        verified_allowed: true,
        patterns_allowed: [],
      }),
    says: 'verified_allowed は true',
    where: '/settings/actions',
  },
  {
    wrong: 'workflows may write by default',
    check: 'workflow-permissions',
    breaks: ({ call }) =>
      call('PUT', '/actions/permissions/workflow', {
        default_workflow_permissions: 'write',
        can_approve_pull_request_reviews: false,
      }),
    says: 'default_workflow_permissions は write（正しくは read）',
    where: '/settings/actions',
  },
  {
    wrong: 'Pages publish a branch',
    check: 'pages',
    breaks: ({ call }) => call('PUT', '/pages', { build_type: 'legacy' }),
    says: 'build_type は legacy（正しくは workflow）',
    where: '/settings/pages',
  },
  {
    wrong: 'vulnerabilities cannot be reported in private',
    check: 'private-reports',
    breaks: ({ call }) => call('DELETE', '/private-vulnerability-reporting'),
    says: 'enabled は false',
    where: '/settings/security_analysis',
  },
  {
    wrong: 'the rules of the default branch ask for no code owner',
    check: 'rules-default-branch',
    breaks: async (one) => {
      const { id, rules, ...rest } = await ruleset(one, 'junkan: default branch');
      const weaker = JSON.parse(
        JSON.stringify(rules).replace(
          '"require_code_owner_review":true',
          '"require_code_owner_review":false',
        ),
      ) as unknown;
      await one.call('PUT', `/rulesets/${id}`, { name: rest['name'], rules: weaker });
    },
    says: 'rules.pull_request.parameters.require_code_owner_review は false',
    where: '/settings/rules',
  },
  {
    wrong: 'anybody may write on the branches of filings',
    check: 'rules-filings',
    breaks: async (one) => one.call('DELETE', `/rulesets/${(await ruleset(one, 'junkan: filings')).id}`),
    says: 'まだありません',
    where: '/settings/rules',
  },
  {
    wrong: 'the repository is private',
    check: 'public',
    breaks: ({ call }) => call('PATCH', '', { private: true }),
    says: '非公開',
    where: '/settings',
  },
  {
    wrong: 'the repository is archived',
    check: 'public',
    breaks: ({ call }) => call('PATCH', '', { archived: true }),
    says: 'archived',
    where: '/settings',
  },
  {
    wrong: 'the default branch has another name',
    check: 'default-branch',
    breaks: ({ call }) => call('PATCH', '', { default_branch: 'trunk' }),
    says: '「trunk」',
    where: '/settings',
  },
  {
    wrong: 'the programme names another repository',
    check: 'programme-repository',
    breaks: (one) => edit(one, PROGRAMME, /^repository: .*$/m, 'repository: https://github.com/other/junkan'),
    says: 'https://github.com/other/junkan',
    where: '/blob/main/content/programme',
  },
  {
    wrong: 'an old copy of the programme still names the sample’s repository',
    check: 'programme-repository',
    breaks: (one) => edit(one, PROGRAMME, /^repository: .*$/m, 'repository: https://github.com/other/junkan'),
    ground: (ground) => ({ ...ground, folder: { ...ground.folder, head: () => 'f'.repeat(40) } }),
    says: '手元の制度の定めには https://github.com/other/junkan',
    mend: 'git pull',
    where: '/blob/main/content/programme',
  },
  {
    wrong: 'the folder is older than what is on GitHub',
    check: 'checkout',
    breaks: () => {},
    ground: (ground) => ({ ...ground, folder: { ...ground.folder, head: () => 'f'.repeat(40) } }),
    says: 'fffffff',
    where: '/junkan-kamakura/junkan',
  },
  {
    wrong: 'the programme names the site without its path',
    check: 'site-address',
    breaks: (one) => edit(one, PROGRAMME, /^site: .*$/m, 'site: https://junkan-kamakura.github.io'),
    says: 'GitHub Pages のアドレスは https://junkan-kamakura.github.io/junkan/',
    where: '/blob/main/content/programme',
  },
  {
    wrong: 'what was merged was not published',
    check: 'site-fresh',
    breaks: async ({ forge, push }) => {
      await push({ 'README.md': 'new\n' }, false);
      forge.clock.pass(2 * 3_600);
    },
    says: 'そのあとに入った変更',
    where: '/actions/workflows/publish.yml',
  },
  {
    wrong: 'the site answers 404',
    check: 'site-answers',
    breaks: ({ pages }) => void pages.set(SITE, 404),
    says: '404',
    where: '/settings/pages',
  },
  {
    wrong: 'a workflow is disabled',
    check: 'workflows-active',
    breaks: ({ call }) => call('PUT', '/actions/workflows/gate.yml/disable'),
    says: '「gate」が止められています',
    where: '/actions/workflows/gate.yml',
  },
  {
    wrong: 'the last run of a workflow failed',
    check: 'last-runs',
    breaks: ({ ran }) => {
      ran('remind', 'failure');
      ran('remind', 'success', 'push', 'side');
    },
    says: '「remind」は',
    where: '/actions/runs/',
  },
  {
    wrong: 'the clock of the workflows stands still',
    check: 'on-time',
    breaks: ({ forge }) => void forge.clock.pass(2 * 86_400),
    says: '「schedule」が予定のころに成功していません',
    where: '/actions/workflows/schedule.yml',
  },
  {
    wrong: 'a policy refuses the repository’s own action',
    check: 'own-actions',
    breaks: async (one) => {
      await one.push({
        '.github/workflows/own.yml':
          'name: own\non:\n  workflow_dispatch:\njobs:\n  it:\n    steps:\n      - uses: ./.github/actions/prepare\n',
      });
      await one.call('PUT', '/actions/permissions', {
        enabled: true,
        allowed_actions: 'selected',
        sha_pinning_required: true,
      });
    },
    says: 'full-length commit SHA',
    where: '/settings/actions',
  },
  {
    wrong: 'every pull request from outside waits for a permission',
    check: 'fork-approval',
    breaks: ({ call }) =>
      call('PUT', '/actions/permissions/fork-pr-contributor-approval', {
        approval_policy: 'all_external_contributors',
      }),
    says: 'all external contributors',
    where: '/settings/actions',
  },
  {
    wrong: 'setting up was not finished',
    check: 'ready',
    breaks: ({ call }) => call('DELETE', `/actions/variables/${READY}`),
    says: 'JUNKAN_READY がありません',
    where: '/settings/variables/actions',
  },
  {
    wrong: 'the desk was closed again',
    check: 'ready',
    breaks: ({ call }) => call('PATCH', `/actions/variables/${READY}`, { value: 'false' }),
    says: '「false」',
    where: '/settings/variables/actions',
  },
  {
    wrong: 'nobody owns programme, rosters and code',
    check: 'owners-named',
    breaks: ({ push }) => push({ [CODEOWNERS]: '# nobody\n' }),
    says: 'content/council/2026.yaml',
    where: '/blob/main/.github/CODEOWNERS',
  },
  {
    wrong: 'the code owners are those of an older programme',
    check: 'owners-named',
    breaks: ({ push }) => push({ [CODEOWNERS]: '* @kanri\n' }),
    says: 'いまの制度の定めから作られたものではありません',
    where: '/blob/main/.github/CODEOWNERS',
  },
  {
    wrong: 'a code owner is not known to GitHub',
    check: 'owners-valid',
    breaks: ({ push }) => push({ [CODEOWNERS]: '* @nobody-of-that-name\n' }),
    says: '1 行目',
    where: '/blob/main/.github/CODEOWNERS',
  },
  {
    wrong: 'there is one owner only',
    check: 'two-owners',
    breaks: (one) => secretariatIs(one, 'sato'),
    says: '1 人です（sato）',
    where: '/blob/main/content/programme',
  },
  {
    wrong: 'the key is not in the environment',
    check: 'environment-names',
    breaks: ({ call }) => call('DELETE', `/environments/desk/secrets/${KEY}`),
    says: 'JUNKAN_APP_KEY がありません',
    where: '/settings/environments',
  },
  {
    wrong: 'nothing names the App to the workflows',
    check: 'environment-names',
    breaks: ({ call }) => call('DELETE', '/environments/desk/variables/JUNKAN_APP_CLIENT_ID'),
    says: 'JUNKAN_APP_CLIENT_ID がありません',
    where: '/settings/environments',
  },
  {
    wrong: 'the key is a secret of the whole repository, too',
    check: 'key-elsewhere',
    breaks: async ({ call }) => {
      const { key, key_id } = (await call('GET', '/actions/secrets/public-key')) as Record<string, string>;
      await call('PUT', `/actions/secrets/${KEY}`, { encrypted_value: await sealed('x', key ?? ''), key_id });
    },
    says: 'リポジトリ全体',
    where: '/settings/secrets/actions',
  },
  {
    wrong: 'the App was taken out of the organisation',
    check: 'app-installed',
    breaks: async (one) => asApp(one, 'DELETE', `/app/installations/${await installation(one)}`),
    says: 'この組織に入っていません',
    where: '/organizations/junkan-kamakura/settings/installations',
  },
  {
    wrong: 'the App is suspended',
    check: 'app-installed',
    breaks: async (one) => asApp(one, 'PUT', `/app/installations/${await installation(one)}/suspended`),
    says: '一時停止',
    where: '/settings/installations/',
  },
  {
    wrong: 'a workflow asks for more than the App may',
    check: 'app-permissions',
    breaks: (one) =>
      edit(
        one,
        '.github/workflows/gate.yml',
        'permission-issues:',
        'permission-checks: write\n          permission-issues:',
      ),
    says: 'checks: write',
    where: '/settings/installations/',
  },
  {
    wrong: 'the rules trust an App that another has replaced',
    check: 'app-in-rules',
    breaks: async ({ call }) => {
      await call('DELETE', '/environments/desk/variables/JUNKAN_APP_CLIENT_ID');
      await call('PATCH', '/environments/desk/variables/JUNKAN_APP_ID', { value: '99' });
    },
    says: '窓口のアプリは 99 番',
    where: '/settings/rules',
  },
  {
    wrong: 'a member’s account does not exist',
    check: 'accounts',
    breaks: (one) => edit(one, ROSTER, 'login: npo-1,', 'login: gone-away,'),
    says: 'NPO 構成員Aの gone-away',
    where: '/blob/main/content',
  },
  {
    wrong: 'a member’s name belongs to somebody else now',
    check: 'accounts',
    breaks: (one) => edit(one, ROSTER, /login: npo-1, id: \d+/, 'login: npo-1, id: 7'),
    says: '別のアカウントです（記録の番号 7',
    where: '/blob/main/content',
  },
  {
    wrong: 'a member has no number',
    check: 'accounts',
    breaks: (one) => edit(one, ROSTER, /login: npo-1, id: \d+/, 'login: npo-1'),
    says: 'アカウントの番号（id）がありません',
    where: '/blob/main/content',
  },
  {
    wrong: 'a team does not exist',
    check: 'accounts',
    breaks: (one) => edit(one, PROGRAMME, 'junkan-kamakura/jimukyoku', 'junkan-kamakura/no-team'),
    says: 'チーム junkan-kamakura/no-team が GitHub にありません',
    where: '/blob/main/content',
  },
  {
    wrong: 'the secretariat may not merge',
    check: 'secretariat-may-merge',
    breaks: (one) => secretariatIs(one, 'midori'),
    says: 'midori には、書き込む権限（Write）がありません',
    where: '/settings/access',
  },
  {
    wrong: 'the secretariat has no GitHub name',
    check: 'secretariat-may-merge',
    breaks: (one) => edit(one, PROGRAMME, '    github: { login: junkan-kamakura/jimukyoku }\n', ''),
    says: '事務局に GitHub の名前がない',
    where: '/blob/main/content/programme',
  },
  {
    wrong: 'a workflow that mentions teams may not know them',
    check: 'team-mentions',
    breaks: (one) => edit(one, '.github/workflows/remind.yml', /^.*permission-members: .*\n/m, ''),
    says: '「remind」は、チーム（junkan-kamakura/jimukyoku）',
    where: '/blob/main/.github/workflows/remind.yml',
  },
  {
    wrong: 'nobody of the secretariat watches',
    check: 'watchers',
    breaks: ({ forge }) =>
      forge.asUser('sato').call('PUT', `/repos/${forge.repository}/subscription`, { subscribed: false }),
    says: 'sato、tanaka のだれも',
    where: '/junkan-kamakura/junkan',
  },
  {
    wrong: 'the one person of the secretariat does not watch',
    check: 'watchers',
    breaks: async (one) => {
      await secretariatIs(one, 'sato');
      await one.forge
        .asUser('sato')
        .call('PUT', `/repos/${one.forge.repository}/subscription`, { subscribed: false });
    },
    says: 'sato さんは',
    where: '/junkan-kamakura/junkan',
  },
  {
    wrong: 'the programme says that it is a demonstration',
    check: 'demonstration',
    breaks: (one) => one.push({ [PROGRAMME]: `${one.text(PROGRAMME)}demonstrationToday: 2026-11-20\n` }),
    says: 'demonstrationToday があります',
    where: '/blob/main/content/programme',
  },
  {
    wrong: 'the issue of a project is not here',
    check: 'threads',
    breaks: (one) => edit(one, PROPOSAL, /^ {2}issue: 1$/m, '  issue: 77'),
    says: 'issue #77 がありません',
    where: '/blob/main/content/projects/2026-0001',
  },
  {
    wrong: 'a stranger’s issue has the number of a project',
    check: 'threads',
    breaks: (one) => edit(one, PROPOSAL, /^filedAt: .*$/m, 'filedAt: 2025-06-01T10:00:00+09:00'),
    says: '#1 は、別のときに npo-mizube が開いた',
    where: '/issues/1',
  },
  {
    wrong: 'the record has an error',
    check: 'record-errors',
    breaks: ({ push }) => push({ 'content/hello.md': 'x\n' }),
    says: 'hello.md',
    where: '/blob/main/content/hello.md',
  },
  {
    wrong: 'a form is missing',
    check: 'forms',
    breaks: ({ push }) => push({ '.github/ISSUE_TEMPLATE/01-proposal.yml': null }),
    says: '01-proposal.yml',
    where: '/blob/main/.github/ISSUE_TEMPLATE',
  },
  {
    wrong: 'the label of alerts is missing',
    check: 'alert-label',
    breaks: ({ call }) => call('DELETE', `/labels/${encodeURIComponent(ALERT_LABEL)}`),
    says: ALERT_LABEL,
    where: '/labels',
  },
  {
    wrong: 'the branch of a filing is left',
    check: 'filing-branches',
    breaks: async ({ forge }) => {
      const { git } = deskOf(forge);
      await git.createBranch('filing/7', (await git.head('main')) ?? '');
    },
    says: 'filing/7',
    where: '/branches',
  },
  {
    wrong: 'the organisation lets nobody delete issues',
    check: 'delete-issues',
    breaks: ({ call }) => call('PATCH', '/orgs/junkan-kamakura', { members_can_delete_issues: false }),
    says: 'Allow members to delete issues',
    where: '/organizations/junkan-kamakura/settings/member_privileges',
  },
  {
    wrong: 'the last backup is too old',
    check: 'backups',
    breaks: ({ forge }) => void forge.clock.pass(10 * 86_400),
    says: '最後の控えは',
    where: '/actions/workflows/backup.yml',
  },
  {
    wrong: 'alerts for dependencies are off',
    check: 'vulnerability-alerts',
    breaks: ({ call }) => call('DELETE', '/vulnerability-alerts'),
    says: 'まだありません',
    where: '/settings/security_analysis',
  },
  {
    wrong: 'renewals are not asked for',
    check: 'dependabot',
    breaks: ({ push }) => push({ '.github/dependabot.yml': null }),
    says: '.github/dependabot.yml',
    where: '/blob/main/.github',
  },
];
