import { isOpenQuestion, isThreadOf, issueNamedBy } from '../../domain/desk/identity.ts';
import type { Project } from '../../domain/record/record.ts';
import type { Issue } from '../../github/port.ts';
import type { Check, Problem } from '../check.ts';
import type { Ground } from '../ground.ts';
import { fileOf } from '../pages.ts';

/** A number is given anew in each repository: number and moment together name one thread. */
export const threads: Check = {
  id: 'threads',
  group: 'record',
  title: {
    ja: '記録にある受付番号の issue は、どれもこのリポジトリにある、その事業のものです',
    en: 'Every issue that the record names is here, and is the one that brought the project',
  },
  follows: {
    ja: '窓口はその事業の issue に手をつけません。期日のお知らせも、段階の印も付きません。',
    en: 'The desk leaves that thread alone: no reminders, no labels.',
  },
  async look(ground) {
    const numbers = await ground.numbers();
    const problems: Problem[] = [];
    for (const project of ground.record.projects.values()) {
      const issue = issueNamedBy(project);
      if (issue === null) continue;
      const thread = numbers.get(issue);
      if (!thread || thread.isPull || !(await isIts(ground, project, thread)))
        problems.push(problemOf(ground, project, issue, thread));
    }
    return problems;
  },
};

async function isIts({ gh }: Ground, project: Project, thread: Issue): Promise<boolean> {
  const editedAt = isOpenQuestion(project, thread)
    ? ((await gh.issues.history(thread.number))?.editedAt ?? [])
    : [];
  return isThreadOf(project, { ...thread, editedAt });
}

function problemOf(
  { repository }: Ground,
  { id }: Project,
  issue: number,
  thread: Issue | undefined,
): Problem {
  if (!thread || thread.isPull)
    return {
      found: {
        ja: `事業 ${id} の issue #${issue} がありません。消されたか、移されたか、隠されています。`,
        en: `The issue #${issue} of the project ${id} is not there: deleted, moved or hidden.`,
      },
      mend: {
        ja: 'わけを確かめます。個人情報のために消したのなら、そのままでかまいません。リポジトリを移したのなら、npm run backup -- --restore で戻せます。',
        en: 'Find out why. If it was deleted for privacy, leave it so; if the repository was moved, npm run backup -- --restore brings threads back.',
      },
      where: fileOf(repository, `content/projects/${id}`),
    };
  return {
    found: {
      ja: `事業 ${id} の受付番号 #${issue} は、別のときに ${thread.author?.login ?? 'だれか'} が開いた issue です（${thread.createdAt}）。`,
      en: `#${issue} of the project ${id} was opened at another time (${thread.createdAt}) by ${thread.author?.login ?? 'somebody'}.`,
    },
    mend: {
      ja: '実演の記録が残っているなら空にします。ほかのリポジトリから移した記録なら、その事業の source の行を消して、プルリクエストで送ります。',
      en: 'Empty what is left of the demonstration. If the record came from another repository, take source out of that project by a pull request.',
    },
    where: thread.page,
  };
}
