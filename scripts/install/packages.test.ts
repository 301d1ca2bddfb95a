import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESK_PACKAGES } from './packages.mjs';
import { partOfLock } from './part-of-lock.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAINS = ['alert', 'backup', 'check', 'comment', 'gate', 'intake', 'remind'];
const json = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));

/** The packages that a script imports at run time, and so do those that it imports. */
function packagesFrom(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [statement, from = ''] of text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)';/gms)) {
    if (/^(?:import|export) type\s/.test(statement)) continue;
    if (from.startsWith('.')) {
      if (/\.(ts|mjs)$/.test(from))
        for (const name of packagesFrom(path.resolve(path.dirname(file), from), seen)) packages.add(name);
    } else if (!from.startsWith('node:')) {
      packages.add(
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    }
  }
  return packages;
}

describe('the small installation of the desk', () => {
  it('has just the packages that the scripts on GitHub import', () => {
    const needed = new Set(
      MAINS.flatMap((name) => [...packagesFrom(path.join(ROOT, 'scripts', `${name}.ts`))]),
    );
    expect([...DESK_PACKAGES].sort()).toEqual([...needed].sort());
  });

  it('takes each package with its checksum from the lockfile, and all that it needs', () => {
    const whole = json('package-lock.json');
    const { manifest, lock } = partOfLock(json('package.json'), whole, DESK_PACKAGES);
    expect(Object.keys(manifest.dependencies).sort()).toEqual([...DESK_PACKAGES].sort());
    const places = Object.keys(lock.packages).filter((place) => place !== '');
    for (const place of places) expect(lock.packages[place]).toBe(whole.packages[place]);
    expect(places).toContain('node_modules/@octokit/core');
    expect(places.length).toBeLessThan(80);
  });

  it('refuses a package that is no dependency', () => {
    expect(() => partOfLock(json('package.json'), json('package-lock.json'), ['left-pad'])).toThrow(
      'left-pad',
    );
  });
});
