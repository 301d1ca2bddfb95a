import { projectPlace } from '../places.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { markedWithAll } from '../reminders/marks.ts';
import type { Programme } from '../../programme/schema.ts';

/** A project whose thread, by the number that the record names, is not there (any more), or is another one. */
export interface Stray {
  readonly project: string;
  readonly issue: number;
  readonly is: 'missing' | 'foreign';
}

/** So many are named; of more the doctor tells each. */
const NAMED = 40;

/** The mark of having told of one; where they are very many, of having told of them all. */
export const strayMark = ({ project }: Stray): string => `remind:thread:${project}`;
const ALL = 'remind:thread:all';

/** The comment for the secretariat about those of which it was not told; null where there is none. */
export function strayComment(
  strays: readonly Stray[],
  said: ReadonlySet<string>,
  { programme, mentions }: { readonly programme: Programme; readonly mentions: readonly string[] },
): string | null {
  const fresh = strays.filter((stray) => !said.has(strayMark(stray)));
  if (fresh.length === 0 || said.has(ALL)) return null;
  const some = fresh.slice(0, NAMED);
  const rest = fresh.length - some.length;
  const marks = rest > 0 ? [ALL] : some.map(strayMark);
  const words = bilingual(paragraphs(HEAD, list(some.map((one) => line(one, programme))), more(rest), MEND));
  return markedWithAll(marks, mentions.length === 0 ? words : `${mentions.join(' ')}\n\n${words}`);
}

const HEAD = {
  ja: '### 記録と合わない issue\n\n次の事業は、記録にある受付番号の issue が見当たらないか、別の issue です。窓口は手をつけません。期日のお知らせも、段階の印も付きません。',
  en: '### Issues that do not agree with the record\n\nOf these projects the issue that the record names is not there, or is another one. The desk leaves it alone: no reminders, no labels.',
};

const MEND = {
  ja: '個人の情報のために削除したのなら、することはありません。心当たりがなければ、`npm run doctor` で、わけと直し方を確かめてください。',
  en: 'If it was deleted for privacy, there is nothing to do. Otherwise `npm run doctor` says why, and how to mend it.',
};

const line = ({ project, issue, is }: Stray, programme: Programme) => {
  const place = `[${project}](${projectPlace(programme, project)})`;
  return is === 'missing'
    ? {
        ja: `${place}：issue ${issue} がありません。削除されたか、移されたか、隠されています。`,
        en: `${place}: issue ${issue} is not there. It was deleted, moved or hidden.`,
      }
    : {
        ja: `${place}：issue ${issue} は、別のときに開かれたものです。`,
        en: `${place}: issue ${issue} was opened at another time.`,
      };
};

const more = (count: number) =>
  count === 0 ? null : { ja: `ほかに ${count} 件あります。`, en: `There are ${count} more.` };
