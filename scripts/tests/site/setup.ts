import type { TestProject } from 'vitest/node';
import { buildSite, serveSite } from './build.ts';

/** Builds and serves the site of the demonstration once, for all tests of this folder. */
export default async function setup(project: TestProject): Promise<() => void> {
  const dir = buildSite();
  const { origin, server } = await serveSite(dir);
  project.provide('siteDir', dir);
  project.provide('siteOrigin', origin);
  return () => {
    server.close();
  };
}
