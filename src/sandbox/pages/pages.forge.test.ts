import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../github/octokit/client.ts';
import { ROOT } from '../../io/root.ts';
import { PortInUseError } from '../../io/local/listen.ts';
import { openSandbox, type OpenSandbox } from '../open.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'junkan-pages-'));
let sandbox: OpenSandbox;

beforeAll(async () => {
  sandbox = await openSandbox({ dir, source: ROOT, now: '2026-11-20T09:00:00+09:00' });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(dir, { recursive: true, force: true });
});

/** A page as somebody sees it; a post answers with where it leads. */
async function visit(as: string, address: string, fields?: Record<string, string>, headers = {}) {
  const response = await fetch(new URL(address, sandbox.address), {
    redirect: 'manual',
    headers: { cookie: `who=${as}`, ...headers },
    ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
  });
  return { status: response.status, to: response.headers.get('location'), text: await response.text() };
}

describe('the pages of the sandbox', () => {
  it('list the forms of the repository and show every one of them', async () => {
    const { text } = await visit('npo-mizube', '/issues/new/choose');
    const forms = [...text.matchAll(/\/issues\/new\?template=([\w-]+\.yml)/g)].map(([to]) => to);
    expect(forms.length).toBeGreaterThan(15);
    for (const form of forms) {
      const page = await visit('npo-mizube', form);
      expect(page.status).toBe(200);
      expect(page.text).toContain('この内容で出す');
    }
  });

  it('ask for what is missing, and keep what was typed', async () => {
    const { status, text } = await visit('npo-mizube', '/issues/new?template=17-paste.yml', {
      title: '"><script>x',
    });
    expect(status).toBe(422);
    expect(text).toContain('まだ書かれていない必須の項目があります');
    expect(text).toContain('&quot;&gt;&lt;script&gt;x');
  });

  it('open an issue in the name of whoever is chosen, who may edit it, and others may not', async () => {
    const number = await sandbox.forge.asUser('npo-mizube').openIssue({ title: '題', body: '元の文' });
    const edit = `/issues/${number}/edit`;
    const words = { title: '題', body: '直した文\r\n二行目' };
    expect((await visit('yosomono', edit, words)).status).toBe(403);
    expect((await visit('npo-mizube', edit, words)).to).toBe(`/issues/${number}`);
    const { text } = await visit('shimin-a', `/issues/${number}`);
    expect(text).toContain('直した文<br>二行目');
    const gh = connect({
      token: sandbox.forge.tokenFor({ user: 'shimin-a' }),
      repository: sandbox.forge.repository,
      apiUrl: sandbox.forge.url,
    });
    expect((await gh.issues.find(number))?.body).toBe(words.body);
    await visit('shimin-a', `/issues/${number}/comment`, { comment: 'よい案です' });
    await visit('npo-mizube', `/issues/${number}/state`, { state: 'closed' });
    const closed = await visit('shimin-a', `/issues/${number}`);
    expect(closed.text).toContain('よい案です');
    expect(closed.text).toContain('もう一度開く');
  });

  it('show a pull request with its difference, take a review, and merge for the secretariat only', async () => {
    const secretariat = sandbox.forge.asUser('shimin-katsudo');
    const files = [{ path: 'public/try.txt', text: '新しい<b>行\n' }];
    await secretariat.commit({ branch: 'try', files, message: '試し' });
    const number = await secretariat.openPull({ title: '試し', body: '', head: 'try' });
    expect((await visit('shimin-katsudo', `/pull/${number}/merge`, {})).status).toBe(405);
    await visit('npo-1', `/pull/${number}/review`, { event: 'APPROVE', words: '' });
    await sandbox.runner.idle();
    const { text } = await visit('npo-1', `/pull/${number}`);
    expect(text).toContain('+新しい&lt;b&gt;行');
    expect(text).toContain('NPO 構成員A（福祉）（npo-1）：承認');
    expect((await visit('yosomono', `/pull/${number}/merge`, {})).status).toBe(403);
    expect((await visit('shimin-katsudo', `/pull/${number}/merge`, {})).status).toBe(303);
    expect((await visit('npo-1', `/pull/${number}`)).text).toContain('取り込みました');
    expect((await visit('npo-1', '/blob/main/public/try.txt')).status).toBe(200);
  });

  it('move the clock, and say what stands where on its day', async () => {
    await visit('npo-mizube', '/clock', { to: '2026-12-24T10:30' });
    const { text } = await visit('npo-mizube', '/projects');
    expect(text).toContain('2026-12-24 10:30');
    expect(text).toContain('2026-12-24 の記録です');
    expect((await visit('npo-mizube', '/clock', { to: 'あした' })).status).toBe(422);
  });

  it('answer nobody but this machine and its own forms', async () => {
    const stranger = await visit(
      'npo-mizube',
      '/clock',
      { to: '2027-01-01T00:00' },
      { origin: 'http://evil.example' },
    );
    expect(stranger.status).toBe(403);
    expect((await visit('npo-mizube', '/who', { login: 'npo-1', back: '//evil.example' })).to).toBe('/');
  });

  it.each([
    ['/blob/HEAD/%', {}, 400],
    ['/', { cookie: 'who=%' }, 200],
  ])('answer %s with %o, which cannot be read, by %i', async (address, headers, status) => {
    expect((await visit('x', address, undefined, headers)).status).toBe(status);
  });

  it('and GitHub’s stand-in answer nobody who means another host, and no address that cannot be read', async () => {
    const ask = (address: string, host: string, path = '/') =>
      new Promise<number | undefined>((resolve, reject) => {
        const { hostname, port } = new URL(address);
        get(
          { hostname: hostname === 'localhost' ? '127.0.0.1' : hostname, port, path, headers: { host } },
          (response) => {
            response.resume();
            resolve(response.statusCode);
          },
        ).on('error', reject);
      });
    const { forge, address } = sandbox;
    for (const host of ['[', 'evil.example', 'localhost.evil.example']) {
      expect(await ask(address, host)).toBe(403);
      expect(await ask(forge.url, host, `/${forge.repository}.git/info/refs?service=git-upload-pack`)).toBe(
        403,
      );
    }
    const { host } = new URL(forge.url);
    expect(await ask(forge.url, host, `/api/v3/repos/${forge.repository}/labels/%`)).toBe(400);
    expect(await ask(forge.url, host, '//')).toBe(400);
  });

  it.each([
    '/blob/--output=x/README.md',
    '/blob/-O/README.md',
    '/blob/main..HEAD/README.md',
    '/blob/HEAD:content/README.md',
    '/blob/HEAD@%7B0%7D/README.md',
    '/blob/HEAD%5E/README.md',
    '/blob/main%0A/README.md',
    '/blob/main/%00',
    '/blob/main/..%2f..%2f..%2fetc%2fpasswd',
    '/blob/main/:(glob)**',
    '/issues/new?template=..%2f..%2fREADME.md',
  ])(
    'give nothing for an address that git or the disk could take for more than a name: %s',
    async (address) => {
      const { status, text } = await visit('yosomono', address);
      expect([400, 404]).toContain(status);
      expect(text).not.toMatch(/root:|^tree |\n {4}at /m);
    },
  );

  it.each(['null', 'http://evil.example', 'http://127.0.0.1:1', 'http://localhost'])(
    'take no form that a page of %s sends',
    async (origin) => {
      expect((await visit('npo-mizube', '/clock', { to: '2027-01-01T00:00' }, { origin })).status).toBe(403);
    },
  );

  it('GitHub’s stand-in shows whoever has no token what is public, and takes nothing', async () => {
    const { forge } = sandbox;
    const git = forge.gitUrl;
    const ask = async (url: string, method = 'GET') => (await fetch(url, { method })).status;
    const main = await forge.asUser('npo-1').call('GET', `/repos/${forge.repository}/git/ref/heads/main`);
    expect(await ask(`${forge.url}/repos/${forge.repository}/issues`)).toBe(401);
    expect(await ask(`${git}/info/refs?service=git-receive-pack`)).toBe(401);
    expect(await ask(`${git}/info/refs?service=git-upload-pack&service=git-receive-pack`)).toBe(200);
    expect(await ask(`${git}/git-receive-pack`, 'POST')).toBe(401);
    expect(await ask(`${git}//git-receive-pack`, 'POST')).toBeGreaterThanOrEqual(400);
    for (const path of ['config', 'description', 'hooks/update', 'HEAD/../config'])
      expect(await ask(`${git}/${path}`), path).toBe(404);
    const after = await forge.asUser('npo-1').call('GET', `/repos/${forge.repository}/git/ref/heads/main`);
    expect(after).toEqual(main);
  });

  it('say so when their port is taken', async () => {
    const options = { source: ROOT, now: '2026-11-20T09:00:00+09:00' };
    const port = Number(new URL(sandbox.address).port);
    await expect(openSandbox({ ...options, dir, port: port - 1 })).rejects.toThrow(PortInUseError);
  });
});
