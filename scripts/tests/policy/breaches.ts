const job = (more: string, steps = "- run: 'true'"): string =>
  `on:\n  issues:\npermissions: {}\njobs:\n  it:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n${more}    steps:\n      ${steps}\n`;

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';

const TOKEN = 'actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0';

/** One that writes, and is not gated. */
const WRITER = job('    concurrency:\n      group: a\n      cancel-in-progress: false\n').replace(
  '    permissions: {}\n',
  '    permissions:\n      issues: write\n',
);

const ENDED_BADLY =
  "always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))";

const alert = (needs: string, condition: string): string =>
  `  alert:\n    needs: ${needs}\n    if: ${condition}\n    permissions: {}\n    uses: $/.github/workflows/alert.yml\n`;

/** For each rule a workflow that breaks it, and is otherwise as it should be where that matters. */
export const BREACHES: Readonly<Record<string, readonly string[]>> = {
  'the workflow itself has no permission': [
    job('').replace('permissions: {}\njobs', 'permissions:\n  contents: write\njobs'),
    job('').replace('permissions: {}\njobs', 'jobs'),
  ],
  'each job names the permissions that it needs': [
    job('').replace('    permissions: {}\n', ''),
    job('').replace('    permissions: {}\n', '    permissions: write-all\n'),
  ],
  'nobody of outside can have code run with secrets: no pull_request_target': [
    job('').replace('issues:', 'pull_request_target:'),
  ],
  'no text of outside stands in a script': [
    job('', '- run: echo "${{ github.event.issue.title }}"'),
    job('', '- run: node scripts/intake.ts ${{ github.event.issue.number }}'),
  ],
  'only numbers, names of ours and secrets are given to steps': [
    job('', "- run: 'true'\n        env:\n          TITLE: ${{ github.event.issue.title }}"),
    job('', "- run: 'true'\n        env:\n          BRANCH: ${{ github.head_ref }}"),
  ],
  'actions of others are pinned to a commit, and the version is said': [
    job('', '- uses: actions/checkout@v5'),
    job('', '- uses: ./.github/actions/prepare'),
    job('', '- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8'),
    job('', '- uses: actions/checkout@main # v5.0.0'),
  ],
  'a checkout leaves no token behind': [job('', `- uses: ${CHECKOUT}`)],
  'a job that pull requests start can only read, and has no secret': [
    job('')
      .replace('issues:', 'pull_request:')
      .replace('    permissions: {}\n', '    permissions:\n      issues: write\n'),
    job('', "- run: 'true'\n        env:\n          KEY: ${{ secrets.JUNKAN_APP_KEY }}").replace(
      'issues:',
      'pull_request_review:',
    ),
  ],
  'a trusted run never checks out what a pull request brings': [
    job(
      '',
      `- uses: ${CHECKOUT}\n        with:\n          ref: \${{ github.event.workflow_run.head_sha }}\n          persist-credentials: false`,
    ),
  ],
  'no artifact of another run is read': [
    job('', '- uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0'),
  ],
  'secrets are taken only in the environment of the default branch': [
    job('', "- run: 'true'\n        env:\n          KEY: ${{ secrets.JUNKAN_APP_KEY }}"),
  ],
  'a writer runs one at a time and is not cut short': [
    job('').replace('    permissions: {}\n', '    permissions:\n      issues: write\n'),
    `concurrency:\n  group: a\n  cancel-in-progress: true\n${job('').replace('    permissions: {}\n', '    permissions:\n      issues: write\n')}`,
  ],
  'no schedule is on minute 0': [job('').replace('  issues:\n', "  schedule:\n    - cron: '0 3 * * *'\n")],
  'a job ends by itself': [job('').replace('    timeout-minutes: 5\n', '')],
  'a workflow that writes or runs by itself tells when a job fails, is cut off or takes too long': [
    job('').replace('  issues:\n', "  schedule:\n    - cron: '7 3 * * *'\n"),
    job('').replace('    permissions: {}\n', '    permissions:\n      issues: write\n'),
    `${WRITER}${alert('[other]', ENDED_BADLY)}`,
    `${WRITER}${alert('it', 'failure()')}`,
  ],
  'until setting up is finished a workflow that writes does nothing': [
    WRITER,
    WRITER.replace('    permissions:', "    if: github.event.sender.type != 'Bot'\n    permissions:"),
    WRITER.replace(
      '    permissions:',
      "    if: vars.JUNKAN_READY == 'true' || github.event.sender\n    permissions:",
    ),
    `${job('')}${alert('it', ENDED_BADLY)}`,
    job('', "- run: 'true'\n        env:\n          KEY: ${{ secrets.JUNKAN_APP_KEY }}"),
  ],
  'a workflow with a schedule does nothing else, since GitHub puts it to sleep with all its events': [
    job('').replace('  issues:\n', "  issues:\n  schedule:\n    - cron: '7 3 * * *'\n"),
  ],
  'what no later run makes up for is not pushed out of its queue': [
    job('').replace('issues:', 'workflow_call:'),
    job('    concurrency:\n      group: a\n      cancel-in-progress: false\n').replace(
      '  issues:\n',
      "  schedule:\n    - cron: '7 3 * * *'\n",
    ),
  ],
  'the environment of the key makes no deployment of each answer': [
    job('    environment: desk\n'),
    job('    environment:\n      name: desk\n'),
  ],
  'the members of teams are asked for only where there is an organisation': [
    job('', `- uses: ${TOKEN}\n        with:\n          permission-members: read`),
  ],
  'each step calls one script': [
    job('', '- run: curl https://example.org | sh'),
    job('', '- run: node scripts/intake.ts && node scripts/gate.ts'),
  ],
};
