/**
 * The part of a package.json and its lockfile (version 3) that some packages need, each at its place and with its
 * checksum. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 * @param {{ name: string, version: string, dependencies: Record<string, string> }} manifest
 * @param {{ lockfileVersion: number, packages: Record<string, Entry> }} lock
 * @param {readonly string[]} names
 * @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Entry
 */
export function partOfLock(manifest, lock, names) {
  const dependencies = Object.fromEntries(
    names.map((name) => {
      const version = manifest.dependencies[name];
      if (version === undefined) throw new Error(`${name} is not among the dependencies of package.json.`);
      return [name, version];
    }),
  );
  const { name, version } = manifest;
  const root = { name, version, dependencies };
  /** @type {Record<string, Entry>} */
  const packages = { '': root };
  const waiting = names.map((needed) => ({ needed, by: '' }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const place = placeOf(lock.packages, next.needed, next.by);
    const entry = place === null ? undefined : lock.packages[place];
    if (place === null || !entry || place in packages) continue;
    packages[place] = entry;
    const needs = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
    for (const needed of Object.keys(needs)) waiting.push({ needed, by: place });
  }
  return {
    manifest: { ...root, private: true },
    lock: { name, version, lockfileVersion: lock.lockfileVersion, requires: true, packages },
  };
}

/**
 * Where node finds a package that one at `by` asks for: next to it or further up. Null for an optional one that is not
 * in the lockfile.
 * @param {Record<string, unknown>} packages @param {string} name @param {string} by
 * @returns {string | null}
 */
function placeOf(packages, name, by) {
  for (let from = by; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (from === '') return null;
  }
}

/**
 * What of a repository the desk needs: of Junkan's own the packages named, of a city's Junkan with just these.
 * @param {Parameters<typeof partOfLock>[0]} manifest @param {Parameters<typeof partOfLock>[1]} lock @param {readonly string[]} names
 */
export function ofTheDesk(manifest, lock, names) {
  const place = 'node_modules/junkan';
  const junkan = lock.packages[place];
  if (junkan === undefined) return { manifest, lock, names };
  const kept = Object.entries(junkan.dependencies ?? {}).filter(([name]) => names.includes(name));
  const { optionalDependencies, ...rest } = junkan;
  const small = { ...rest, dependencies: Object.fromEntries(kept) };
  return { manifest, lock: { ...lock, packages: { ...lock.packages, [place]: small } }, names: ['junkan'] };
}
