import { describe, expect, it } from 'vitest';
import { programme, record } from '../lifecycle/build.test-support.ts';
import { knownOffices, knownSections, knownThemes } from './known.ts';

const name = (ja: string) => ({ ja, en: ja });
const years = record(
  [],
  [],
  [],
  new Map([
    [
      2023,
      programme({
        offices: [
          { id: 'midori-ka', name: name('みどり係'), roles: ['section'] },
          { id: 'umi-ka', name: name('海の課'), roles: ['section'] },
          { id: 'npo-center', name: name('センター'), roles: ['consultation'] },
        ],
        themes: [
          { key: 'sea', label: name('海') },
          { key: 'green', label: name('みどり') },
        ],
      }),
    ],
    [
      2026,
      programme({
        offices: [{ id: 'midori-ka', name: name('みどり課'), roles: ['section'] }],
        themes: [{ key: 'green', label: name('緑') }],
      }),
    ],
    [2028, programme({ themes: [{ key: 'moon', label: name('月') }] })],
  ]),
);

describe('offices and themes over the years', () => {
  it('C29: have the name of today, and those that are gone the name that they had last', () => {
    expect([...knownSections(years, '2026-11-20').values()]).toEqual([
      { key: 'midori-ka', label: name('みどり課'), isFormer: false },
      { key: 'umi-ka', label: name('海の課'), isFormer: true },
    ]);
    expect([...knownThemes(years, '2026-11-20').values()]).toEqual([
      { key: 'green', label: name('緑'), isFormer: false },
      { key: 'sea', label: name('海'), isFormer: true },
    ]);
  });

  it('C29: an office without a section’s work is an office all the same', () => {
    expect([...knownOffices(years, '2026-11-20').keys()]).toEqual(['midori-ka', 'umi-ka', 'npo-center']);
  });

  it('C29: are as they were on an earlier day', () => {
    expect(knownThemes(years, '2024-05-01').get('sea')?.isFormer).toBe(false);
  });
});
