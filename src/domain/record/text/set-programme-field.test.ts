import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProgramme } from './read-document.ts';
import { setProgrammeField } from './set-programme-field.ts';

const text = readFileSync(new URL('../../../../content/programme/2026.yaml', import.meta.url), 'utf8');

/** The lines of one text that the other has not. */
const without = (a: string, b: string): string[] => {
  const known = new Set(b.split('\n'));
  return a.split('\n').filter((line) => !known.has(line));
};

describe('a field of the programme', () => {
  it('is changed in its own line, and every other line and comment stays', () => {
    const edited = setProgrammeField(text, 'site', 'https://npo.city.example.jp');
    expect(without(edited, text)).toEqual(['site: https://npo.city.example.jp']);
    expect(without(text, edited)).toEqual([`site: ${readProgramme(text).data?.site}`]);
  });

  it('is written where it was missing, in the row of its office', () => {
    const edited = setProgrammeField(text, 'offices[0].github', { login: 'city/desk' });
    expect(readProgramme(edited).data?.offices[0]?.github).toEqual({ login: 'city/desk' });
    expect(without(text, edited)).toEqual([]);
  });

  it('refuses a value that it cannot have', () => {
    expect(() => setProgrammeField(text, 'site', 'no address')).toThrow('cannot have');
  });
});
