import type { DataOf } from '../../../record/kinds/index.ts';
import type { FormProblem } from '../../../forms/form.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import { type ComposeEdit, NOTHING, problem, refuse } from './edit.ts';
import { notNamed, PROJECT, projectNamedBy, projectNames } from './named.ts';
import { changeSitting, closedTo, noSitting, sittingFile } from './sitting.ts';

type Row = DataOf<'sitting'>['agenda'][number];

/** The agenda with what was written: added below, or in the place of what stands. Rows that stay keep their outcomes. */
export const changeAgenda: ComposeEdit<'agenda'> = ({ meeting, items, how }, filing, desk) => {
  if (meeting === undefined || !items || how === undefined) return NOTHING;
  const there = sittingFile(meeting, desk);
  if (!there) return noSitting('agenda', meeting, filing, desk);
  const { record } = desk.read;
  const sitting = record.sittings.get(meeting);
  const closed = sitting && closedTo('agenda', sitting, filing);
  if (closed) return refuse(closed);
  const standing = sitting?.data.agenda ?? [];
  const problems: FormProblem[] = [];
  const rows = items.map(({ project: named, item }): Row => {
    const project = named === undefined ? null : projectNamedBy(named, record);
    if (named !== undefined && project === null)
      problems.push(notNamed(filing, 'agenda', 'items', named, PROJECT, projectNames(record)));
    const row = { ...(project === null ? {} : { project: project.id }), item };
    return standing.find((one) => isSame(one, row)) ?? row;
  });
  if (problems.length > 0) return refuse(...problems);
  // What a sitting came to is never taken away with its row.
  const lost = how === 'add' ? [] : standing.filter((row) => row.outcome && !rows.includes(row));
  if (lost.length > 0)
    return refuse(
      problem(filing, 'agenda', 'items', losing(lost.map(({ item }) => escapeMarkdown(item, 60)))),
    );
  const added = rows.filter((row) => !standing.includes(row));
  return changeSitting('agenda', there, filing, { agenda: how === 'add' ? [...standing, ...added] : rows });
};

const losing = (items: readonly string[]) => ({
  message: {
    ja: `結果が書かれた議題が、この一覧にありません：「${items.join('」「')}」。置き換えると、結果も消えます。`,
    en: `The list lacks items that have outcomes: ${items.join(', ')}. They would be lost.`,
  },
  fix: {
    ja: '事業と議題の言葉を、いまのまま一覧に残してください。議題を加えるだけなら「残して、後に加える」を選びます。',
    en: 'Keep project and words of these items in the list as they stand, or choose to add below.',
  },
});

const isSame = (a: Row, b: Row): boolean => a.project === b.project && a.item === b.item;
