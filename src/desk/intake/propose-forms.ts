import { createHash } from 'node:crypto';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { formsBranch } from '../../domain/desk/filing/facts.ts';
import { councilOn } from '../../domain/forms/council-choices.ts';
import { issueFormFiles } from '../../domain/forms/issue-form/issue-form.ts';
import { defaultBranch, ensureBranch } from '../../github/branches.ts';
import type { GitHub } from '../../github/port.ts';
import { ensurePull, pullOfBranch } from '../../github/pulls.ts';

/** The folder of the issue forms in the repository. */
export const FORMS = '.github/ISSUE_TEMPLATE';

/**
 * Brings the issue forms after the roster or the programme as a pull request, so that nobody has to run a command when a
 * member joins. `there` are the forms of the default branch, by file name. Run again it changes nothing; what was closed
 * without merging does not come back until something else changes. Returns the names of the forms that differ.
 */
export async function proposeForms(
  gh: GitHub,
  { programme, today, read }: Desk,
  there: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const made = issueFormFiles(programme, today, councilOn(read.record, today));
  const drifted = [...made].filter(([name, text]) => there.get(name) !== text);
  if (drifted.length === 0) return [];
  const digest = createHash('sha1').update(JSON.stringify(drifted)).digest('hex').slice(0, 10);
  const branch = formsBranch(digest);
  const known = await pullOfBranch(gh, gh.owner, branch);
  if (known?.state === 'closed' && known.mergedAt === null) return [];
  const { byHand } = await ensureBranch(gh, {
    branch,
    files: drifted.map(([name, text]) => ({ path: `${FORMS}/${name}`, text })),
    message: 'フォームを名簿と制度の定めに合わせる\n',
  });
  const names = drifted.map(([name]) => name);
  if (byHand) return names;
  const { name: base } = await defaultBranch(gh);
  await ensurePull(gh, {
    branch,
    base,
    title: 'フォームを名簿と制度の定めに合わせる',
    body: () =>
      [
        '名簿か制度の定めが変わったので、届出のフォームの選択肢と説明を作り直しました。確かめて取り込んでください。取り込むまでは、前の選択肢のまま使えます。',
        names.map((name) => `- \`${name}\``).join('\n'),
      ].join('\n\n'),
  });
  return names;
}
