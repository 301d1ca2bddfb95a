import type { Kind } from '../../record/kinds/index.ts';
import type { CityRecord } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { judgeOn, nameOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';
import { officesIn } from './offices.ts';

export const unknownOffice = defineRule({
  id: 'unknown-office',
  family: 'references',
  severity: 'error',
  clause: 'C29',
  title: { ja: '窓口が制度の定めにない', en: 'An office is not in the programme' },
  why: {
    ja: '相談を受けた窓口、代わりに登録した窓口が分かると、後からたずねることができます。',
    en: 'People can ask again when they can see which office was consulted or entered a paper.',
  },
  mend: {
    ja: '受け取った日の制度の定めにある窓口の記号に直します。',
    en: 'Use the id of an office that is in the programme of that day.',
  },
  scope: 'record',
  *check({ record }) {
    for (const { file, kind, field, found, on } of officesOf(record)) {
      const judge = judgeOn(record, on);
      if (!judge) continue;
      const known = officesIn(judge.programme);
      yield* unlessKnown({ file, kind, field, found, known, list: () => nameOf(judge) });
    }
  },
});

interface NamedOffice {
  readonly file: string;
  readonly kind: Kind;
  readonly field: string;
  readonly found: string;
  readonly on: IsoDate;
}

function* officesOf(record: CityRecord): Iterable<NamedOffice> {
  const consulted = { kind: 'consultation', field: 'by' } as const;
  for (const { path: file, data } of record.consultations)
    yield { file, ...consulted, found: data.by, on: data.on };
  for (const project of record.projects.values()) {
    for (const { kind, path: file, data } of project.documents) {
      if (kind === 'consultation') yield { file, ...consulted, found: data.by, on: data.on };
      if (kind === 'history' || data.onBehalf === undefined) continue;
      const { by, receivedOn } = data.onBehalf;
      yield { file, kind, field: 'onBehalf.by', found: by, on: receivedOn };
    }
  }
}
