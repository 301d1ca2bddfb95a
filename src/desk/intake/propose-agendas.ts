import { CONTENT } from '../../domain/record/path.ts';
import { planAgenda } from '../../domain/desk/agenda/plan.ts';
import { agendaMarkdown, writtenAgenda } from '../../domain/desk/agenda/print-agenda.ts';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { agendaBranch } from '../../domain/desk/filing/facts.ts';
import { closesOn } from '../../domain/desk/week/week.ts';
import { dayOf, isPlanned } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import { setField } from '../../domain/record/text/set-field.ts';
import { defaultBranch, ensureBranch } from '../../github/branches.ts';
import type { GitHub } from '../../github/port.ts';
import { ensurePull, pullOfBranch } from '../../github/pulls.ts';

/**
 * Brings the draft of each agenda that has closed as a pull request (C12): every row that stands there, as it stands, and
 * below them what is due. Run again it changes nothing that is so already; a branch on which somebody wrote is left as it is,
 * and a draft that was closed does not come back. Returns the numbers of the sittings.
 */
export async function proposeAgendas(gh: GitHub, desk: Desk): Promise<readonly string[]> {
  const proposed: string[] = [];
  for (const sitting of desk.read.record.sittings.values())
    if (isClosed(sitting, desk) && (await propose(gh, desk, sitting))) proposed.push(sitting.id);
  return proposed;
}

const isClosed = (sitting: Sitting, { today, read }: Desk): boolean =>
  isPlanned(sitting, today) &&
  sitting.data.attendees === undefined &&
  dayOf(sitting) > today &&
  closesOn(sitting, read.record) <= today;

async function propose(
  gh: GitHub,
  { read, files, programme, today }: Desk,
  sitting: Sitting,
): Promise<boolean> {
  const agenda = planAgenda(read.record, sitting.id, today);
  const text = files.find(({ path }) => path === sitting.path)?.text;
  if (!agenda || text === undefined) return false;
  const rows = writtenAgenda(agenda);
  if (rows.length === sitting.data.agenda.length) return false;
  const branch = agendaBranch(sitting.id);
  const known = await pullOfBranch(gh, gh.owner, branch);
  if (known?.state === 'closed' && known.mergedAt === null) return false;
  const { byHand } = await ensureBranch(gh, {
    branch,
    files: [{ path: CONTENT + sitting.path, text: setField(text, 'sitting', 'agenda', rows) }],
    message: `議題（${sitting.id}）\n`,
  });
  if (byHand) return false;
  const { name } = await defaultBranch(gh);
  await ensurePull(gh, {
    branch,
    base: name,
    title: `【議題】会議 ${sitting.id}`,
    body: () =>
      [
        '議題の締切が来たので、記録から決まる議題を書き足しました。確かめて取り込んでください。並べ直すときや加えるときは、「議題」の様式も使えます。',
        agendaMarkdown(agenda, programme, 'ja'),
      ].join('\n\n'),
  });
  return true;
}
