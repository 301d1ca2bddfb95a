import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../browser.ts';
import { buildSite, serveSite } from './build.ts';

/** Builds and serves the site of the demonstration once and starts one browser, for all tests of this folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = buildSite();
  const { origin, server } = await serveSite(dir);
  const browser = await launchBrowserServer();
  project.provide('siteDir', dir);
  project.provide('siteOrigin', origin);
  project.provide('siteBrowser', browser.wsEndpoint());
  return async () => {
    server.close();
    await browser.close();
  };
}
