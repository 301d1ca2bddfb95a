import type { Use } from './use.ts';

/**
 * A token of the App with the permissions asked for. Without any `permission-…` it has all that the App was given.
 * https://github.com/actions/create-github-app-token
 */
export const appToken: Use = async (inputs, { forge, mask }) => {
  const clientId = inputs['client-id'];
  const key = inputs['private-key'];
  if (!clientId || !key) throw new Error('There is no key of the App in this run.');
  const permissions = Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => {
      const asked = /^permission-(.+)$/.exec(name)?.[1]?.replaceAll('-', '_');
      return asked === undefined ? [] : [[asked, value === 'write' ? ('write' as const) : ('read' as const)]];
    }),
  );
  const token = forge.appToken(clientId, key, permissions);
  mask(token);
  return { token };
};
