import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, smallRecord } from './run-script.ts';
import { buildSite } from './site/build.ts';

/** Names and codes of five cities that there are not; the last digit of a code checks the others. */
const CITIES = [
  ['131016', 'みなと市'],
  ['011002', 'ゆき市'],
  ['271004', 'かわ市'],
  ['401307', 'はま市'],
  ['472018', 'しま市'],
] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'junkan-directory-'));
const out = path.join(folder, 'out');
const list = path.join(folder, 'cities.yaml');
const servers: Server[] = [];
/** How often each path was answered whole, and with 304. */
const answered: number[] = [];
const origins: string[] = [];
/** What a city answers instead of what it has. */
let instead: (city: number, file: string) => string | number | null = () => null;

beforeAll(async () => {
  const record = smallRecord(afterAll);
  const site = buildSite({ CONTENT_DIR: record, TODAY: '2026-11-20' }, path.join(folder, 'site'));
  const own = JSON.parse(readFileSync(path.join(site, '.well-known/junkan.json'), 'utf8')) as {
    municipality: { code: string; name: { ja: string } };
    site: string;
  };
  for (const [index, [code, name]] of CITIES.entries()) {
    const server = createServer((request, response) => {
      const file = (request.url ?? '/').slice(1);
      const other = instead(index, file);
      if (typeof other === 'number') return void response.writeHead(other).end();
      const text =
        other ??
        readFileSync(path.join(site, file), 'utf8')
          .replaceAll(own.municipality.code, code)
          .replaceAll(own.municipality.name.ja, name)
          .replaceAll(own.site.replace(/\/$/, ''), origins[index] ?? '');
      const tag = `"${text.length}-${index}"`;
      const status = request.headers['if-none-match'] === tag ? 304 : 200;
      answered.push(status);
      response.writeHead(status, { etag: tag }).end(status === 304 ? undefined : text);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    origins.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  writeFileSync(list, origins.map((origin) => `- ${origin}\n`).join(''));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

const gather = () =>
  new Promise<{ readonly status: number; readonly said: string }>((resolve) => {
    const options = ['--cities', list, '--keep', path.join(folder, 'keep'), '--out', out];
    const child = execFile(
      process.execPath,
      [path.join(ROOT, 'scripts/run.mjs'), 'directory', ...options],
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? 2, said: stdout + stderr }),
    );
  });

const shown = (file: string): string => readFileSync(path.join(out, file), 'utf8');

it('five cities stand side by side: dates, figures, decisions by field, one calendar and merged tables', async () => {
  const { status, said } = await gather();
  expect([status, said.match(/✓/g)?.length]).toEqual([0, 5]);
  for (const [code, name] of CITIES) {
    for (const file of ['index.html', 'calendar/index.html', 'decisions/index.html', 'data/cities.csv'])
      expect(shown(file), file).toContain(name);
    expect(shown('data/decisions.csv')).toContain(`${code}/`);
  }
  const calendar = new ICAL.Component(ICAL.parse(shown('calendar.ics')) as unknown[]);
  const uids = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid);
  expect(uids.length).toBeGreaterThanOrEqual(10);
  expect(new Set(uids).size).toBe(uids.length);
});

it('what did not change is not sent again', async () => {
  answered.length = 0;
  expect((await gather()).status).toBe(0);
  expect(answered).toEqual(Array.from({ length: 20 }, () => 304));
});

it('a city that fails keeps what it said last, and is said to be silent', async () => {
  const before = shown('data/decisions.csv');
  instead = (city) => (city === 1 ? 503 : null);
  const { status, said } = await gather();
  expect([status, said.match(/×.*/g)?.length]).toEqual([1, 1]);
  expect(shown('data/decisions.csv')).toBe(before);
  expect(shown('index.html')).toContain('今回応答のなかったまち');
});

it.each([
  ['no JSON', '.well-known/junkan.json', '<html>'],
  ['rows of another city', 'data/projects.csv', 'localGovernmentCode,project\n131016,2026-0001\n'],
  ['tables on another host', '.well-known/junkan.json', null],
  ['more than anybody reads', 'data/proposals.csv', 'x'.repeat(21_000_000)],
])('a city that gives %s is not believed', async (_, file, text) => {
  const before = shown('data/cities.csv');
  instead = (city, asked) =>
    city !== 1 || asked !== file
      ? null
      : (text ??
        shownBy(1, file).replace(/http:\/\/127[^"]*projects\.csv/, 'https://example.org/projects.csv'));
  expect((await gather()).status).toBe(1);
  expect(shown('data/cities.csv')).toBe(before);
  instead = () => null;
});

/** What the site of a city has. */
function shownBy(city: number, file: string): string {
  return readFileSync(path.join(folder, 'site', file), 'utf8').replaceAll(
    /"https?:\/\/[^"/]+/g,
    `"${origins[city] ?? ''}`,
  );
}

it('whatever a city writes stays text', async () => {
  instead = (city, asked) =>
    city === 2 && asked === 'data/decisions.csv'
      ? `localGovernmentCode,municipality,project,title,result,countsFrom\n271004,かわ市,2024-0010,"<script>alert(1)</script>",adopted,2024-07-17\n`
      : null;
  await gather();
  expect(readdirSync(out, { recursive: true }).length).toBeGreaterThan(5);
  expect(shown('decisions/index.html')).toContain('&lt;script&gt;');
  expect(shown('decisions/index.html')).not.toContain('<script>');
  instead = () => null;
});
