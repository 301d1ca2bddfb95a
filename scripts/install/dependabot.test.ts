import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../tests/run-script.ts';

const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Update {
  readonly 'package-ecosystem': string;
  readonly directory?: string;
  readonly directories?: readonly string[];
  readonly schedule: { readonly interval: string };
  readonly groups: Readonly<Record<string, { readonly patterns: readonly string[] }>>;
  readonly ignore?: readonly {
    readonly 'dependency-name': string;
    readonly 'update-types'?: readonly string[];
  }[];
}

const { version, updates } = parse(text('.github/dependabot.yml')) as {
  readonly version: number;
  readonly updates: readonly Update[];
};
const updateOf = (ecosystem: string): Update => {
  const found = updates.find((one) => one['package-ecosystem'] === ecosystem);
  if (!found) throw new Error(`Nobody proposes newer versions for ${ecosystem}.`);
  return found;
};
const manifest = JSON.parse(text('package.json')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name);

describe('newer versions', () => {
  it('are proposed for actions wherever one is used, and for packages, all of them, by a schedule', () => {
    expect(version).toBe(2);
    const { directories = [] } = updateOf('github-actions');
    expect(directories).toContain('/');
    for (const action of globSync('.github/actions/*/action.yml', { cwd: ROOT }))
      expect(
        directories.some((one) => matches(one, `/${path.dirname(action)}`)),
        action,
      ).toBe(true);
    for (const { schedule, groups } of updates) {
      expect(['daily', 'weekly', 'monthly']).toContain(schedule.interval);
      expect(Object.values(groups).some(({ patterns }) => patterns.includes('*'))).toBe(true);
    }
    expect(updateOf('npm').directory).toBe('/');
  });

  it('include those of Node itself, within its major version and no other, and of nothing else is any left out', () => {
    const nodes = Object.keys(manifest.optionalDependencies);
    const { ignore = [] } = updateOf('npm');
    for (const { 'dependency-name': pattern, 'update-types': types } of ignore) {
      expect(types).toEqual(['version-update:semver-major']);
      expect(
        nodes.some((name) => matches(pattern, name)),
        pattern,
      ).toBe(true);
    }
    for (const name of nodes)
      expect(
        ignore.some(({ 'dependency-name': pattern }) => matches(pattern, name)),
        name,
      ).toBe(true);
  });

  it('find one major version of Node everywhere, the one that the workflows ask for', () => {
    const files = globSync('.github/{workflows,actions}/**/*.yml', { cwd: ROOT });
    const asked = files.flatMap((file) =>
      [...text(file).matchAll(/node-version: '?(\d+)/g)].map(([, major]) => major),
    );
    const pinned = Object.values(manifest.optionalDependencies).map((one) => one.split('.')[0]);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set([...asked, ...pinned]).size).toBe(1);
  });

  it('are decided by people, of whom CONTRIBUTING says who they are and what they look at', () => {
    const guide = text('CONTRIBUTING.md');
    expect(guide).toContain('.github/dependabot.yml');
    expect(guide).toMatch(/Whoever `\.github\/CODEOWNERS` names decides/);
    expect(existsSync(path.join(ROOT, '.github/CODEOWNERS'))).toBe(true);
  });
});
