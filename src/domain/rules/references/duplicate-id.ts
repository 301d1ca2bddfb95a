import type { Project, ProjectDocument } from '../../record/record.ts';
import { byPath, thingsToDo } from '../paper-parts.ts';
import { fieldName, paperName } from '../form/naming.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const duplicateId = defineRule({
  id: 'duplicate-id',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: '同じ記号が二度使われている', en: 'An id is used twice' },
  why: {
    ja: '報告書や進捗は、記号だけで項目を指します。同じ記号が二つあると、どちらのことかが分かりません。',
    en: 'Reports and progress notes point to items by their ids alone; with two of one id nobody knows which is meant.',
  },
  remedy: {
    ja: '後から書いたほうに、まだ使っていない記号を付けます。変更協定書で日程を置き換えるときは、元の記号のままにします。',
    en: 'Give the later one an id that is free. Milestones that an amendment replaces keep their ids.',
  },
  scope: 'project',
  *check(project) {
    for (const [{ file, kind, field, id }, first] of repeated(project)) {
      const label = labelAt(kind, field);
      const [paper, place] = [paperName(first.file), fieldName(first.file, first.field)];
      yield {
        file,
        field,
        message: {
          ja: `「${label.ja}」の「${id}」は、すでに「${paper.ja}」（${first.file}）の${place.ja}で使われています。`,
          en: `The id "${id}" in "${label.en}" is already used in ${place.en} of "${paper.en}" (${first.file}).`,
        },
        fix: {
          ja: `「${id}-2」のように、まだ使っていない記号に直してください。`,
          en: `Use an id that is free, such as "${id}-2".`,
        },
      };
    }
  },
});

interface Marked {
  readonly file: string;
  readonly kind: ProjectDocument['kind'];
  readonly field: string;
  readonly id: string;
  /** Ids are compared within one scope: a table of a paper, or all that can be listed as done. */
  readonly scope: string;
}

function* repeated(project: Project): Iterable<readonly [now: Marked, before: Marked]> {
  const seen = new Map<string, Marked>();
  for (const marked of byPath(project).flatMap(idsOf)) {
    const key = `${marked.scope} ${marked.id}`;
    const before = seen.get(key);
    if (!before) seen.set(key, marked);
    else if (!isReplacement(marked, before)) yield [marked, before];
  }
}

function idsOf(document: ProjectDocument): Marked[] {
  const own = { file: document.path, kind: document.kind };
  const todo = thingsToDo(document).map(({ id, table, index }) => ({
    ...own,
    field: `${table}[${index}].id`,
    id,
    scope: 'done',
  }));
  const planned = tablesOf(document).flatMap(([table, rows]) =>
    (rows ?? []).map(({ id }, index) => ({
      ...own,
      field: `${table}[${index}].id`,
      id,
      scope: `${document.path} ${table}`,
    })),
  );
  return [...todo, ...planned];
}

type Rows = readonly { readonly id: string }[] | undefined;

function tablesOf({ kind, data }: ProjectDocument): readonly (readonly [table: string, rows: Rows])[] {
  if (kind === 'plan')
    return [
      ['budgetLines', data.budgetLines],
      ['indicators', data.indicators],
    ];
  if (kind !== 'amendment') return [];
  return [
    ['plan.budgetLines', data.plan?.budgetLines],
    ['plan.indicators', data.plan?.indicators],
  ];
}

/** Returns whether an id stands again because an amendment replaces the milestones whole, those that stay with their ids. */
const isReplacement = (now: Marked, before: Marked): boolean =>
  now.file !== before.file && /milestones/.test(now.field) && /milestones/.test(before.field);
