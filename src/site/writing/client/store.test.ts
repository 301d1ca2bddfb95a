import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Store } from './store.ts';

const KEY = 'junkan/1/proposal/new';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a draft on the device', () => {
  it('is what was kept', () => {
    const store = new Store('proposal', null);
    const draft = { 'proposal-title': '水辺', theme: ['環境', '福祉'] };
    expect(store.save(draft)).toBe(true);
    expect(store.load()).toEqual(draft);
    expect(store.hasAside).toBe(false);
  });

  it.each([
    '{"theme":[1],"proposal-title":5}',
    '{"proposal-title":null}',
    '{"proposal-title":{"toString":"x"}}',
    '[["proposal-title","x"]]',
    '"x"',
    'null',
    '7',
    '{',
    '',
    `{"purpose":${JSON.stringify('a\n'.repeat(100_000))}}`,
  ])('of another shape is put aside, and can be erased: %.40s', (text) => {
    kept.set(KEY, text);
    const store = new Store('proposal', null);
    expect(store.load()).toBeNull();
    expect(store.hasAside).toBe(true);
    store.save({ purpose: '新しく書きました。' });
    expect(new Store('proposal', null).load()).toEqual({ purpose: '新しく書きました。' });
    store.erase();
    expect([...kept]).toEqual([]);
  });

  it('is nothing where the device keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const store = new Store('proposal', null);
    expect([store.load(), store.hasAside, store.save({})]).toEqual([null, false, false]);
    store.erase();
  });
});
