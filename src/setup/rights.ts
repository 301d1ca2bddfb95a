/**
 * What a fine-grained token must be allowed for setting up, as GitHub's page calls it. A classic one needs `repo`, and
 * `read:org` where a team is an owner.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export const TOKEN_RIGHTS: readonly string[] = [
  'Repository: Administration – Read and write',
  'Repository: Actions – Read and write',
  'Repository: Commit statuses – Read-only',
  'Repository: Contents – Read and write',
  'Repository: Environments – Read and write',
  'Repository: Issues – Read and write',
  'Repository: Metadata – Read-only',
  'Repository: Pages – Read and write',
  'Repository: Pull requests – Read and write',
  'Repository: Variables – Read and write',
  'Organization: Members – Read-only',
];
