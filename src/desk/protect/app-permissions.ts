/**
 * What the city's App may do on the repository, and (`members`) in its organisation, so that teams are known.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const APP_PERMISSIONS = {
  contents: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
} as const;
