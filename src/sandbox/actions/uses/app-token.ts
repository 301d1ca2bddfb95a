import type { Use } from './use.ts';

/** What the guide has the secretariat give the App. */
const OF_THE_APP: Readonly<Record<string, 'read' | 'write'>> = {
  contents: 'write',
  issues: 'write',
  members: 'read',
  pull_requests: 'write',
  statuses: 'write',
};

/** A token of the App with the permissions asked for; only where the environment gives its key. */
export const appToken: Use = async (inputs, { forge, hasSecrets, mask }) => {
  if (!hasSecrets || !inputs['client-id'] || !inputs['private-key'])
    throw new Error('There is no key of the App in this run.');
  const permissions = Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => {
      const asked = /^permission-(.+)$/.exec(name)?.[1]?.replaceAll('-', '_');
      return asked === undefined ? [] : [[asked, value === 'write' ? ('write' as const) : ('read' as const)]];
    }),
  );
  const beyond = Object.entries(permissions).filter(
    ([name, level]) => OF_THE_APP[name] !== 'write' && OF_THE_APP[name] !== level,
  );
  if (beyond.length > 0)
    throw new Error(`The permissions requested are not granted to this installation: ${beyond.join('; ')}`);
  const token = forge.tokenFor({ app: true, permissions });
  mask(token);
  return { token };
};
