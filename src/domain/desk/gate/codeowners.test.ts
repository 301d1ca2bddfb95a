import { describe, expect, it } from 'vitest';
import { ownersOf, readCodeowners } from './codeowners.ts';

const owners = (text: string, path: string) => ownersOf(readCodeowners(text), path);

// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#example-of-a-codeowners-file
describe('a line of CODEOWNERS', () => {
  it.each([
    ['*', 'a/b.ts', true],
    ['*.js', 'deep/x.js', true],
    ['*.js', 'x.jsx', false],
    ['/build/logs/', 'build/logs/a/b.txt', true],
    ['/build/logs/', 'other/build/logs/a.txt', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['apps/', 'deep/apps/x', true],
    ['/docs/', 'docs/x', true],
    ['/scripts/', 'scripts', false],
    ['**/logs', 'build/logs/x', true],
    ['**/logs', 'logs', true],
    ['/apps/github', 'apps/github/x', true],
    ['/apps/github', 'apps/github2', false],
    ['/content/', '.content/x', false],
    ['*', '.github/workflows/x.yml', true],
    ['/a(b)/', 'a(b)/c', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(owners(`${pattern} @a`, path)).toEqual(fits ? ['a'] : []);
  });

  it('the last that fits decides, and one without a name asks for nobody', () => {
    const text = '# everything\n* @a @org/team # who\n\n/content/\r\n/content/council/ @b\n';
    expect(owners(text, 'src/x.ts')).toEqual(['a', 'org/team']);
    expect(owners(text, 'content/projects/x.md')).toEqual([]);
    expect(owners(text, 'content/council/2026.yaml')).toEqual(['b']);
  });
});
