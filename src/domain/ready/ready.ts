import { programmeOn } from '../programme/in-force.ts';
import { programmePath } from '../record/path.ts';
import type { ReadRecord } from '../record/read-record.ts';
import type { ContentFile } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { RULES } from '../rules/index.ts';
import { placeIn } from '../rules/placed.ts';
import { checkRecord } from '../rules/run.ts';
import { roster, sitting } from './council.ts';
import { demonstration, samples } from './demonstration.ts';
import { pages, purpose } from './pages.ts';
import { addresses, contacts, secretariatAccount, sectionAccounts, ways } from './programme.ts';
import type { OpenStep, Step } from './step.ts';

/** What a city does before its first filing, in this order. */
export const STEPS: readonly Step[] = [
  samples,
  demonstration,
  addresses,
  contacts,
  ways,
  secretariatAccount,
  purpose,
  pages,
  roster,
  sitting,
  sectionAccounts,
];

/** Returns what still stands between a record and its first real filing, in the order in which it is done; nothing when all is done. */
export function stillToDo(
  files: readonly ContentFile[],
  read: ReadRecord,
  today: IsoDate,
): readonly OpenStep[] {
  const errors = checkRecord(RULES, { files, read, today }).filter(({ severity }) => severity === 'error');
  const first: OpenStep[] =
    errors.length === 0
      ? []
      : [
          {
            id: 'errors',
            title: { ja: '記録の誤りを直す', en: 'Mend the errors of the record' },
            canWait: false,
            left: errors,
          },
        ];
  const { record } = read;
  // Without rules there is nothing to look at; that they are missing is an error above.
  if (record.programmes.size === 0) return first;
  const programme = programmeOn(record, today);
  const year = [...record.programmes].find(([, one]) => one === programme)?.[0] ?? 0;
  const ground = { record, programme, file: programmePath(year), files, today };
  const placeOf = placeIn(files);
  return [
    ...first,
    ...STEPS.flatMap(({ id, title, canWait = false, find }): OpenStep[] => {
      const left = Array.from(find(ground), (draft) => ({
        ...draft,
        ...placeOf(draft),
        allowed: draft.allowed ?? null,
      }));
      return left.length === 0 ? [] : [{ id, title, canWait, left }];
    }),
  ];
}
