import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { RULES } from './index.ts';
import { checkRecord } from './run.ts';
import { overlay } from '../record/overlay.ts';
import { readRecord } from '../record/read-record.ts';

const files = readContent(path.join(import.meta.dirname, 'golden/_base'));
const base = { files, read: readRecord(files) };
const textOf = (file: string): string => files.find((one) => one.path === file)?.text ?? '';

const PROJECT = 'projects/2024-0010';

/** Names in place of keys: of which paper, what is written there, and what people would write. */
const NAMES: readonly (readonly [file: string, key: string, name: string])[] = [
  [`${PROJECT}/proposal.md`, 'theme: [environment]', 'theme: [環境・みどり]'],
  [`${PROJECT}/plan.md`, 'section: midori-ka', 'section: みどり課'],
  [`${PROJECT}/plan.md`, 'form: shared-cost', 'form: 協働負担事業'],
  [`${PROJECT}/decision-2024-02.md`, 'section: midori-ka', 'section: みどり　課'],
  [`${PROJECT}/review-2024-01.md`, '  publicInterest:', '  公益性:'],
  [`${PROJECT}/assessment-2024-01-npo-1.md`, 'member: npo-1', 'member: NPO 構成員A'],
  [`${PROJECT}/report-2025.md`, 'indicator: sessions', 'indicator: 手入れの回数'],
  [`${PROJECT}/report-2025.md`, 'line: in-city', 'line: 市の負担金'],
  [`${PROJECT}/verification-2025.md`, '  sessions:', '  手入れの回数:'],
  [`${PROJECT}/progress-2025-12-10.md`, '[autumn]', '[秋の観察会]'],
  ['meetings/2024-01.md', '- zaisei-kacho', '- 財政課長'],
];

const findingsIn = (snapshot: typeof base) =>
  checkRecord(RULES, { files: snapshot.files, read: snapshot.read, today: '2026-11-20' });

describe('what people call a thing, written in place of its key', () => {
  it.each(NAMES)('%s: %s is read from %s', (file, key, name) => {
    const text = textOf(file).replace(key, name);
    expect(text).not.toBe(textOf(file));
    const laid = overlay(base, new Map([[file, text]]));
    expect(laid.read.record).toEqual(base.read.record);
    expect(findingsIn({ ...laid, files: [...laid.files] }).map(({ rule }) => rule)).toEqual([
      'plainly-written',
    ]);
    expect(readRecord(laid.files).record).toEqual(laid.read.record);
  });

  it('is told with the list where it names nothing', () => {
    const file = `${PROJECT}/proposal.md`;
    const text = textOf(file).replace('theme: [environment]', 'theme: [海と山]');
    const laid = overlay(base, new Map([[file, text]]));
    const [finding, ...more] = findingsIn({ ...laid, files: [...laid.files] });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'unknown-theme' });
    expect(finding?.message.ja).toContain('「海と山」');
    expect(finding?.allowed?.ja).toContain('「environment」（環境・みどり）');
  });
});
