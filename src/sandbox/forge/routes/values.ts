import sodium from 'libsodium-wrappers';
import { environmentNamed, keepValue, valueNamed } from '../operations/environments.ts';
import { invalid, notFound, HttpError } from '../refusal.ts';
import { none, nothing, ok, route, type Answer, type Call, type Route } from '../route.ts';
import type { Kept } from '../state/state.ts';
import type { World } from '../world.ts';

const keys = new WeakMap<World, { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }>();

/** The one key of the stand-in under which secrets are sealed; a new one each time that it is opened. */
async function keyOf(world: World): Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }> {
  await sodium.ready;
  const key = keys.get(world) ?? sodium.crypto_box_keypair();
  keys.set(world, key);
  return key;
}

/** https://docs.github.com/en/rest/actions/secrets#get-an-environment-public-key */
export async function publicKey(world: World): Promise<{ key_id: string; key: string }> {
  const key = Buffer.from((await keyOf(world)).publicKey);
  return { key_id: String(key.readUIntBE(0, 6)), key: key.toString('base64') };
}

/** What was sealed for the stand-in; null for what was not. https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
export async function openSealed(world: World, keyId: string, sealed: string): Promise<string | null> {
  const { publicKey: open, privateKey } = await keyOf(world);
  if ((await publicKey(world)).key_id !== keyId) return null;
  try {
    return Buffer.from(sodium.crypto_box_seal_open(Buffer.from(sealed, 'base64'), open, privateKey)).toString(
      'utf8',
    );
  } catch {
    return null;
  }
}

const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';

/** A variable's value and a secret's may have 48 kB. */
const LARGEST = 48 * 1024;

/** Of an environment when the address names one, of the repository when not. */
const valuesIn = (call: Call, kind: 'secrets' | 'variables'): Kept[] => {
  const { environment_name: name } = call.params;
  return name === undefined ? call.world.store.state[kind] : environmentNamed(call.world, name)[kind];
};

function valueIn(call: Call, kind: 'secrets' | 'variables', name = ''): Kept {
  const found = valueNamed(valuesIn(call, kind), name);
  if (!found) throw notFound();
  return found;
}

/** Letters, digits and `_`, no digit first, and not GitHub's own names. */
function checkValue(name: string, value: string): void {
  if (!/^[a-z_]\w*$/i.test(name) || /^github_/i.test(name))
    throw new HttpError(422, `Name ${name} is invalid.`);
  if (Buffer.byteLength(value) > LARGEST) throw invalid('Variable', 'value', 'too_long');
}

const secretShape = ({ name, createdAt, updatedAt }: Kept): object => ({
  name,
  created_at: createdAt,
  updated_at: updatedAt,
});

const variableShape = (kept: Kept): object => ({ ...secretShape(kept), value: kept.value });

function listed(call: Call, kind: 'secrets' | 'variables'): Answer {
  const list = valuesIn(call, kind).map(kind === 'secrets' ? secretShape : variableShape);
  return { list, wrap: (page) => ({ total_count: list.length, [kind]: page }) };
}

/** https://docs.github.com/en/rest/actions/variables */
function variables(at: string, permission: string): Route[] {
  const READ = { needs: `${permission}=read`, role: 'write' } as const;
  const WRITE = { needs: `${permission}=write`, role: 'write' } as const;
  return [
    route(`GET ${at}`, READ, (call) => listed(call, 'variables')),
    route(`POST ${at}`, WRITE, (call: Call<{ name: string; value: string }>) => {
      const { name, value } = call.body;
      const all = valuesIn(call, 'variables');
      checkValue(name, value);
      if (valueNamed(all, name)) throw new HttpError(409, 'Already exists - Variable already exists');
      keepValue(call.world, all, name, value);
      return none();
    }),
    route(`GET ${at}/{name}`, READ, (call) =>
      ok(variableShape(valueIn(call, 'variables', call.params.name))),
    ),
    route(`PATCH ${at}/{name}`, WRITE, (call: Call<{ value?: string }>) => {
      const { name, value } = valueIn(call, 'variables', call.params.name);
      checkValue(name, call.body.value ?? value);
      keepValue(call.world, valuesIn(call, 'variables'), name, call.body.value ?? value);
      return nothing;
    }),
    route(`DELETE ${at}/{name}`, WRITE, (call) => {
      const all = valuesIn(call, 'variables');
      all.splice(all.indexOf(valueIn(call, 'variables', call.params.name)), 1);
      return nothing;
    }),
  ];
}

/** https://docs.github.com/en/rest/actions/secrets */
function secrets(at: string, permission: string): Route[] {
  const READ = { needs: `${permission}=read`, role: 'write' } as const;
  const WRITE = { needs: `${permission}=write`, role: 'write' } as const;
  return [
    route(`GET ${at}`, READ, (call) => listed(call, 'secrets')),
    route(`GET ${at}/public-key`, READ, async ({ world, params }) => {
      if (params.environment_name !== undefined) environmentNamed(world, params.environment_name);
      return ok(await publicKey(world));
    }),
    route(`GET ${at}/{secret_name}`, READ, (call) =>
      ok(secretShape(valueIn(call, 'secrets', call.params.secret_name))),
    ),
    route(
      `PUT ${at}/{secret_name}`,
      WRITE,
      async (call: Call<{ encrypted_value: string; key_id: string }>) => {
        const { world, params, body } = call;
        const name = params.secret_name ?? '';
        const value = await openSealed(world, body.key_id, body.encrypted_value);
        if (value === null) throw new HttpError(422, 'Unable to decrypt the secret.');
        checkValue(name, value);
        return keepValue(world, valuesIn(call, 'secrets'), name, value) ? none() : nothing;
      },
    ),
    route(`DELETE ${at}/{secret_name}`, WRITE, (call) => {
      const all = valuesIn(call, 'secrets');
      all.splice(all.indexOf(valueIn(call, 'secrets', call.params.secret_name)), 1);
      return nothing;
    }),
  ];
}

/** Of the repository, and of its environments. */
export const VALUES: readonly Route[] = [
  ...variables('/repos/{owner}/{repo}/actions/variables', 'actions_variables'),
  ...variables(`${ENVIRONMENT}/variables`, 'environments'),
  ...secrets('/repos/{owner}/{repo}/actions/secrets', 'secrets'),
  ...secrets(`${ENVIRONMENT}/secrets`, 'environments'),
];
