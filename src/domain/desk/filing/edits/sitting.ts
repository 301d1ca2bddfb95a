import type { EditKind, EditOf } from '../../../forms/edits/index.ts';
import { EDITS } from '../../../forms/edits/index.ts';
import type { DataOf } from '../../../record/kinds/index.ts';
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
        ja: '番号を確かめて書いてください。新しい会議は、「会議の予定」のフォームで先に決めます。',
        en: 'Check the number; a new sitting is planned first, by the form for that.',
      },
    }),
  );
}
