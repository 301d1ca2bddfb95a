import { describe, expect, it } from 'vitest';
import { placeOf } from './addresses.ts';

describe('addresses are compared', () => {
  it.each([
    ['鎌倉市浜砂町18-10', '浜砂町18-10'],
    ['神奈川県鎌倉市浜砂町十八番十号', '浜砂町18-10'],
    ['浜砂町18番10号', '浜砂町18-10'],
    ['浜砂町 18番地の10', '浜砂町18-10'],
    ['潮見町二丁目百二十三番地', '潮見町2-123'],
    ['潮見町2丁目3番', '潮見町2-3'],
  ])('%s as %s', (written, compared) => {
    expect(placeOf(written)).toBe(compared);
  });
});
