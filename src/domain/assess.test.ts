import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../io/content.ts';
import { assess } from './assess.ts';
import { overlay, type Snapshot } from './record/overlay.ts';
import { readRecord } from './record/read-record.ts';

const TODAY = '2026-11-20';
const PROPOSAL = 'projects/2026-0040/proposal.md';
const WITHDRAWAL = 'projects/2026-0040/withdrawal.md';

const files = readContent(path.join(import.meta.dirname, 'rules/golden/_base'));
const clean: Snapshot = { files, read: readRecord(files) };

const textOf = (file: string, { files: all }: Snapshot): string =>
  all.find(({ path: name }) => name === file)?.text ?? '';

const edited = (file: string, from: string, to: string, base: Snapshot = clean): Snapshot =>
  overlay(base, new Map([[file, textOf(file, base).replace(from, to)]]));

const change = (base: Snapshot, file: string, after: string | null) => ({
  files: [{ path: file, before: textOf(file, base) || null, after }],
});

const withdrawal = '---\non: 2026-11-20\n---\n\n## 取下げの理由\n\nやめます。\n';
const broken = edited(PROPOSAL, 'theme: [environment]', 'theme: [no-such-theme]');

describe('a change of a record', () => {
  it('that is clean does not answer for what was wrong before, and that is not lost', () => {
    const { findings, earlier } = assess(change(broken, WITHDRAWAL, withdrawal), broken, TODAY);
    expect(findings).toEqual([]);
    expect(earlier.map(({ rule, file }) => [rule, file])).toEqual([['unknown-theme', PROPOSAL]]);
  });

  it('answers for what it makes wrong, wherever that is', () => {
    const spoilt = textOf('programme/2024.yaml', clean).replace('key: environment', 'key: water');
    const { findings } = assess(change(clean, 'programme/2024.yaml', spoilt), clean, TODAY);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'unknown-theme', file: PROPOSAL }));
  });

  it('answers for one fault more of a kind that was there', () => {
    const twice = textOf(PROPOSAL, broken).replace('[no-such-theme]', '[no-such-theme, another]');
    const { findings, earlier } = assess(change(broken, PROPOSAL, twice), broken, TODAY);
    expect(findings.filter(({ rule }) => rule === 'unknown-theme')).toHaveLength(1);
    expect(earlier).toHaveLength(1);
  });

  it('that mends what was wrong leaves nothing behind', () => {
    const mended = textOf(PROPOSAL, clean);
    const { findings, earlier } = assess(change(broken, PROPOSAL, mended), broken, TODAY);
    expect(findings.map(({ rule }) => rule)).toEqual(['changed-without-correction']);
    expect(earlier).toEqual([]);
  });

  it('reads the projects that it changes, and no other', () => {
    const { after } = assess(change(clean, WITHDRAWAL, withdrawal), clean, TODAY);
    const [before, now] = [clean, after].map(({ read }) => read.record.projects);
    expect(now?.get('2026-0031')).toBe(before?.get('2026-0031'));
    // Papers may call things by what another paper of their project names.
    expect(now?.get('2026-0040')?.documents[0]).toEqual(before?.get('2026-0040')?.documents[0]);
  });
});
