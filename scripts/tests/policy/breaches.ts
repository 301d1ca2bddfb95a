const job = (more: string, steps = "- run: 'true'"): string =>
  `on:\n  issues:\npermissions: {}\njobs:\n  it:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n${more}    steps:\n      ${steps}\n`;

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';

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
  'a workflow that writes or runs by itself tells when it fails': [
    job('').replace('  issues:\n', "  schedule:\n    - cron: '7 3 * * *'\n"),
  ],
  'each step calls one script': [
    job('', '- run: curl https://example.org | sh'),
    job('', '- run: node scripts/intake.ts && node scripts/gate.ts'),
  ],
};
