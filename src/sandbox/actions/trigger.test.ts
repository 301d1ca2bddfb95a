import { describe, expect, it } from 'vitest';
import { starts, type Happened } from './trigger.ts';
import { readWorkflow, type WorkflowFile } from './workflow.ts';

const on = (lines: string): WorkflowFile =>
  readWorkflow(`name: it\non:\n${lines}\npermissions: {}\njobs: {}\n`);
const happened = (more: Partial<Happened>): Happened => ({
  event: 'push',
  action: null,
  branch: 'main',
  paths: [],
  workflow: null,
  ...more,
});

describe('what starts a workflow', () => {
  it('a pull request without types: when it is opened, opened again or has new commits', () => {
    const it_ = on('  pull_request:');
    const opened = (action: string) => starts(it_, happened({ event: 'pull_request', action }));
    expect(['opened', 'reopened', 'synchronize', 'edited', 'closed'].filter(opened)).toEqual([
      'opened',
      'reopened',
      'synchronize',
    ]);
  });

  it('a push: by its branch and by one of its paths', () => {
    const ours = on("  push:\n    branches: [main]\n    paths: ['content/**']");
    expect(starts(ours, happened({ paths: ['README.md', 'content/a/b.md'] }))).toBe(true);
    expect(starts(ours, happened({ paths: ['README.md'] }))).toBe(false);
    expect(starts(ours, happened({ branch: 'filing/1', paths: ['content/a.md'] }))).toBe(false);
  });

  it('the last pattern that fits decides, and ! takes paths out', () => {
    const code = on("  push:\n    paths: ['**', '!content/**', 'content/pages/**']");
    const touched = (path: string) => starts(code, happened({ paths: [path] }));
    expect(['src/a.ts', '.github/workflows/ci.yml', 'content/pages/ja/a.mdx'].filter(touched)).toHaveLength(
      3,
    );
    expect(touched('content/projects/2026-0001/proposal.md')).toBe(false);
  });

  it('another run: by the name of its workflow', () => {
    const gate = on('  workflow_run:\n    workflows: [check]\n    types: [completed]');
    const after = (workflow: string) =>
      starts(gate, happened({ event: 'workflow_run', action: 'completed', workflow }));
    expect([after('check'), after('ci')]).toEqual([true, false]);
  });

  it('nothing that it does not name', () => {
    expect(starts(on('  workflow_dispatch:'), happened({}))).toBe(false);
  });
});
