import type { EditKind, EditOf } from '../../../forms/edits/index.ts';
import { EDITS } from '../../../forms/edits/index.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import type { FormProblem } from '../../../forms/form.ts';
import type { DataOf } from '../../../record/kinds/index.ts';
import type { Sitting } from '../../../record/record.ts';
import { readDocument } from '../../../record/text/read-document.ts';
import type { Composed, Filing } from '../compose.ts';
import type { Desk } from '../desk.ts';
import { NOTHING, problem, refuse, UNCHANGED, unreadable, withFields } from './edit.ts';

/** A sitting's file as it stands. */
export interface SittingFile {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

/** Returns the file of a sitting by its number, whether it can be read or not; null where there is none. */
export function sittingFile(id: string, { files }: Pick<Desk, 'files'>): SittingFile | null {
  const path = `meetings/${id}.md`;
  const text = files.find((file) => file.path === path)?.text;
  return text === undefined ? null : { id, path, text };
}

/** Forms that name a sitting. */
type OfSitting = { [K in EditKind]: 'meeting' extends keyof EditOf<K> ? K : never }[EditKind];

/**
 * Returns why a form writes nothing into a sitting any more, at the box that names it: it is confirmed, or it was called off. Null
 * where the form may.
 */
export function closedTo(kind: OfSitting, { id, data }: Sitting, filing: Filing): FormProblem | null {
  if (data.confirmedOn !== undefined)
    return problem(filing, kind, 'meeting', confirmed(id, data.confirmedOn));
  return data.cancelled ? problem(filing, kind, 'meeting', calledOff(id, data.cancelled)) : null;
}

const confirmed = (id: string, on: IsoDate) => ({
  message: {
    ja: `会議「${id}」の記録は ${on} に確定したので、もう変わりません。`,
    en: `The record of sitting ${id} was confirmed on ${on} and does not change any more.`,
  },
  fix: {
    ja: '番号の書き間違いなら、正しい番号を書いてください。記録の誤りは、次の会議の議事録に書いて残します。',
    en: 'If the number is wrong, give the right one. A mistake in the record is noted in the minutes of the next sitting.',
  },
});

/** Where a sitting is planned that the record does not have. */
const PLANNED = { form: 'sitting-plan' as const, fields: {} };

const calledOff = (id: string, { on, postponedTo }: NonNullable<DataOf<'sitting'>['cancelled']>) => ({
  message: {
    ja: `会議「${id}」は、${on} に${postponedTo === undefined ? '中止' : '延期'}が決まりました。`,
    en: `Sitting ${id} was ${postponedTo === undefined ? 'cancelled' : 'postponed'} on ${on}.`,
  },
  fix:
    postponedTo === undefined
      ? {
          ja: '番号を確かめて、開く会議の番号を書いてください。新しく開く会議は、先にこちらのフォームで決めます：',
          en: 'Give the number of a sitting that is held; a new one is planned first, by this form:',
        }
      : {
          ja: `延期先の会議なら、「${postponedTo}」と書いてください。`,
          en: `For the sitting that takes its place, give ${postponedTo}.`,
        },
  ...(postponedTo === undefined ? { elsewhere: PLANNED } : {}),
});

/** Returns a sitting with other values, everything else as it stands to the byte. */
export function changeSitting(
  kind: OfSitting,
  { path, text }: SittingFile,
  filing: Filing,
  values: { readonly [F in keyof DataOf<'sitting'>]?: DataOf<'sitting'>[F] | undefined },
): Composed {
  if (readDocument('sitting', text).data === null)
    return refuse(problem(filing, kind, 'meeting', unreadable(path, 'sitting')));
  const changed = withFields(text, 'sitting', values);
  if (changed.refused.length > 0)
    return refuse(
      ...changed.refused.map((field) =>
        problem(filing, kind, (EDITS[kind].asks[field] ?? field) as 'meeting', NO_VALUE),
      ),
    );
  if (changed.text === text) return refuse(problem(filing, kind, null, UNCHANGED));
  return { ...NOTHING, papers: [{ kind: 'sitting', project: null, path, text: changed.text }] };
}

const NO_VALUE = {
  message: { ja: 'この欄に書ける内容ではありません。', en: 'This cannot stand in this box.' },
  fix: {
    ja: '``` の行は二つ一組にし、見出しの行はふつうの文にしてください。',
    en: 'Put ``` above and below, and write headings as plain text.',
  },
};

/** Says that the record has no sitting of this number, and which it has. */
export function noSitting(
  kind: OfSitting,
  id: string,
  filing: Filing,
  { read }: Pick<Desk, 'read'>,
): Composed {
  const known = [...read.record.sittings.keys()].sort().slice(-8);
  return refuse(
    problem(filing, kind, 'meeting', {
      message: { ja: `会議「${id}」は記録にありません。`, en: `The record has no sitting ${id}.` },
      allowed: {
        ja: `「${known.join('」「')}」など、会議のページにある番号`,
        en: `a number such as ${known.join(', ')}`,
      },
      fix: {
        ja: '番号を確かめて書いてください。新しい会議は、先にこちらのフォームで決めます：',
        en: 'Check the number; a new sitting is planned first, by this form:',
      },
      elsewhere: PLANNED,
    }),
  );
}
