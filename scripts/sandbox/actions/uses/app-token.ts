import type { Use } from './use.ts';

/** A token of the App with the permissions asked for; only where the environment gives its key. */
export const appToken: Use = async (inputs, { forge, hasSecrets, mask }) => {
  if (!hasSecrets || !inputs['private-key']) throw new Error('There is no key of the App in this run.');
  const permissions = Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => {
      const asked = /^permission-(.+)$/.exec(name)?.[1]?.replaceAll('-', '_');
      return asked === undefined ? [] : [[asked, value === 'write' ? ('write' as const) : ('read' as const)]];
    }),
  );
  const token = forge.tokenFor({ app: true, permissions });
  mask(token);
  return { token };
};
