import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record.ts';
import type { CityRecord } from './record.ts';
import { readContent } from '../../io/content.ts';
import { overlay } from './overlay.ts';

const files = readContent(path.join(import.meta.dirname, '../rules/golden/_base'));
const base = { files, read: readRecord(files) };
const paths = files.map(({ path: name }) => name);
const NEW = [
  'projects/2026-0050/proposal.md',
  'meetings/2026-09.md',
  'council/2027.yaml',
  'programme/2027.yaml',
  'stray.md',
];

describe('a record with some files changed', () => {
  it('is what reading all of it anew gives', () => {
    const place = fc.constantFrom(...paths, ...NEW);
    const text = fc.option(fc.oneof(fc.constantFrom(...files.map((file) => file.text)), fc.string()), {
      nil: null,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, text), { maxLength: 5 }), (changes) => {
        const layer = new Map(changes);
        const laid = overlay(base, layer);
        const again = readRecord(laid.files);
        expect([laid.read.record, laid.read.problems]).toEqual([again.record, again.problems]);
        const orders = (record: CityRecord) => [
          [...record.projects.values()].map(({ documents }) => documents.map((document) => document.path)),
          [...record.sittings.keys()],
          [...record.programmes.keys()],
        ];
        expect(orders(laid.read.record)).toEqual(orders(again.record));
        expect(orders(laid.read.written)).toEqual(orders(again.written));
      }),
      { numRuns: 60 },
    );
  });
});
