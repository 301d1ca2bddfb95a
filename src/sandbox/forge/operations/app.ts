import { createHash, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { accountId } from '../people.ts';
import { isObject, type Json } from '../openapi/schema.ts';
import type { App } from '../state/state.ts';
import { HttpError } from '../refusal.ts';
import { timeOf, type World } from '../world.ts';

/** GitHub refuses longer names of Apps. */
const LONGEST_NAME = 34;
const CODE_LIVES = 3_600_000;

/** How the App signs what it does. */
export const appLogin = ({ store }: World): string => `${store.state.app?.slug ?? 'no-app'}[bot]`;

export interface Manifest {
  readonly name: string;
  readonly description: string | null;
  readonly homepage: string;
  readonly redirectUrl: string | null;
  readonly setupUrl: string | null;
  readonly permissions: App['permissions'];
  readonly events: readonly string[];
}

/**
 * What a manifest says, or what is wrong with it, in GitHub's words.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest#github-app-manifest-parameters
 */
export function readManifest(text: string): Manifest | { readonly wrong: readonly string[] } {
  const sent = parsed(text);
  if (sent === null) return { wrong: ['The manifest is not valid JSON.'] };
  const { name, description, url, redirect_url, setup_url, hook_attributes, default_events } = sent;
  const permissions = isObject(sent.default_permissions) ? sent.default_permissions : {};
  const hook = isObject(hook_attributes) ? hook_attributes.url : null;
  const wrong = [
    ...(isUrl(url) ? [] : ['"url" wasn\'t supplied.']),
    ...(redirect_url === undefined || isUrl(redirect_url) ? [] : ['"redirect_url" must be a URL.']),
    ...(hook_attributes === undefined || isUrl(hook) ? [] : ['"hook_attributes.url" wasn\'t supplied.']),
    ...(isUrl(hook) && /^(localhost$|127\.|\[)/.test(new URL(String(hook)).hostname)
      ? ["Hook url is not supported because it isn't reachable over the public Internet."]
      : []),
    ...Object.entries(permissions).flatMap(([resource, level]) =>
      level === 'read' || level === 'write' ? [] : [`Default permission records ${resource} is invalid.`],
    ),
  ];
  if (wrong.length > 0) return { wrong };
  return {
    name: textOf(name) ?? '',
    description: textOf(description),
    homepage: String(url),
    redirectUrl: textOf(redirect_url),
    setupUrl: textOf(setup_url),
    permissions: permissions as App['permissions'],
    events: Array.isArray(default_events) ? default_events.map(String) : [],
  };
}

/** What is wrong with the name of an App; null when it can be taken. */
export function wrongName({ store }: World, name: string): string | null {
  if (name.trim() === '') return "Name can't be blank";
  if (slugOf(name) === '') return 'Name is invalid';
  if ([...name].length > LONGEST_NAME) return `Name is too long (maximum is ${LONGEST_NAME} characters)`;
  return store.state.app?.slug === slugOf(name) ? 'Name has already been taken' : null;
}

/** Makes the App, which has no key until its code is redeemed. Returns the code. */
export function registerApp(world: World, { name, ...manifest }: Manifest): string {
  const slug = slugOf(name);
  const value = randomBytes(20).toString('hex');
  const { description, homepage, setupUrl, permissions, events } = manifest;
  world.store.state.app = {
    id: accountId(slug),
    slug,
    name,
    description,
    homepage,
    setupUrl,
    permissions: { ...permissions, metadata: 'read' },
    events,
    clientId: clientIdOf(slug),
    createdAt: timeOf(world),
    publicKey: null,
    code: { value, until: world.clock.now() + CODE_LIVES },
    installation: null,
  };
  return value;
}

/** The App and its new private key, once for a code. Null for a code that is none any more. */
export function redeem(world: World, code: string): { app: App; pem: string } | null {
  const { app } = world.store.state;
  if (!app?.code || app.code.value !== code || app.code.until < world.clock.now()) return null;
  app.code = null;
  return { app, pem: newKey(app) };
}

/** Gives an App a private key, of which only the public half is kept. */
export function newKey(app: App): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  app.publicKey = publicKey;
  return privateKey;
}

/** Whether a private key is the App's. */
export function isKeyOf({ publicKey }: App, pem: string): boolean {
  try {
    return createPublicKey(pem).export({ type: 'spki', format: 'pem' }) === publicKey;
  } catch {
    return false;
  }
}

/** Throws 422 where more is asked for than was granted; what is granted to write may be asked for to read, too. */
export function checkGranted({ permissions }: App, asked: App['permissions']): void {
  const beyond = Object.entries(asked).filter(
    ([name, level]) => permissions[name] !== 'write' && permissions[name] !== level,
  );
  if (beyond.length > 0)
    throw new HttpError(422, 'The permissions requested are not granted to this installation.');
}

export function install(world: World, app: App): number {
  const id = app.installation?.id ?? world.store.nextId();
  app.installation ??= { id, createdAt: timeOf(world) };
  return id;
}

/** What the guide has the secretariat give the App. */
const OF_THE_DESK: App['permissions'] = {
  contents: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
};

/** The App of a city that has been set up: made and installed. */
export function readyApp(createdAt: string): App {
  const slug = 'junkan-desk';
  return {
    id: accountId(slug),
    slug,
    name: slug,
    description: null,
    homepage: 'https://example.org/',
    clientId: clientIdOf(slug),
    setupUrl: null,
    permissions: OF_THE_DESK,
    events: [],
    createdAt,
    publicKey: null,
    code: null,
    installation: { id: 7_001, createdAt },
  };
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const clientIdOf = (slug: string): string =>
  `Iv23li${createHash('sha1').update(slug).digest('hex').slice(0, 14)}`;

function parsed(text: string): { [key: string]: Json } | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
