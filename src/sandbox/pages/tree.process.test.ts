import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRecord } from '../../domain/record/read-record.ts';
import { readContent } from '../../io/content.ts';
import { ROOT } from '../../io/root.ts';
import { treeOf } from './tree.ts';

/** A repository with the small record in its folder `content`. */
function repository(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-tree-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore' });
  git('init', '--initial-branch', 'main');
  execFileSync('cp', ['-r', path.join(ROOT, 'src/domain/rules/golden/_base'), path.join(dir, 'content')]);
  writeFileSync(path.join(dir, '改行\nのある名.txt'), '文');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.invalid', 'commit', '-m', 'x');
  return path.join(dir, '.git');
}

describe('the default branch, as the pages read it', () => {
  it('is the record that lies in the folder', () => {
    expect(treeOf(repository()).record()).toEqual(
      readRecord(readContent(path.join(ROOT, 'src/domain/rules/golden/_base'))).record,
    );
  });

  it('gives files by revision and path, and nothing for what is not there', () => {
    const tree = treeOf(repository());
    expect(tree.list('content')).toContain('programme');
    expect(tree.file('main', '改行\nのある名.txt')).toBe('文');
    expect(tree.file('main', 'README')).toBeNull();
    expect(tree.file('--help', 'README')).toBeNull();
    expect(tree.list('no/such')).toEqual([]);
  });
});
