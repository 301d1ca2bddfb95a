import type { CityRecord } from '../../record/record.ts';
import type { IsoDate } from '../../record/values.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { judgeOn } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';

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
    for (const { file, field, label, found, on } of officesOf(record)) {
      const judge = judgeOn(record, on);
      if (!judge) continue;
      const known = judge.programme.offices.map(({ id, name }) => ({ key: id, label: name }));
      yield* unlessKnown({ file, field, label, found, known, list: judge.name });
    }
  },
});

interface NamedOffice {
  readonly file: string;
  readonly field: string;
  readonly label: Text;
  readonly found: string;
  readonly on: IsoDate;
}

function* officesOf(record: CityRecord): Iterable<NamedOffice> {
  const consulted = { field: 'by', label: labelAt('consultation', 'by') };
  for (const { path, data } of record.consultations)
    yield { file: path, ...consulted, found: data.by, on: data.on };
  for (const project of record.projects.values()) {
    for (const { kind, path, data } of project.documents) {
      if (kind === 'consultation') yield { file: path, ...consulted, found: data.by, on: data.on };
      if (kind === 'history' || data.onBehalf === undefined) continue;
      const { by, receivedOn } = data.onBehalf;
      const field = 'onBehalf.by';
      yield { file: path, field, label: labelAt(kind, field), found: by, on: receivedOn };
    }
  }
}
