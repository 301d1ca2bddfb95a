import { CONTENT } from '../../domain/record/path.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { issueOfBranch } from '../../domain/desk/filing/facts.ts';
import { isOpenQuestion, isThreadOf, issueNamedBy } from '../../domain/desk/identity.ts';
import { issueFormFiles } from '../../domain/forms/issue-form/issue-form.ts';
import type { Project } from '../../domain/record/record.ts';
import { RULES } from '../../domain/rules/index.ts';
import { checkRecord } from '../../domain/rules/run.ts';
import { ALERT_LABEL } from '../../github/issues.ts';
import type { Issue } from '../../github/port.ts';
import type { Check, Problem } from '../check.ts';
import type { Ground } from '../ground.ts';
import { pageOf, fileOf } from '../github-pages.ts';

/** The desk finds its issue for the secretariat by this label. All others it makes when it first needs them. */
export const alertLabel: Check = {
  id: 'alert-label',
  group: 'record',
  title: {
    ja: `事務局へのお知らせのラベル「${ALERT_LABEL}」があります`,
    en: `The label “${ALERT_LABEL}” of what is told to the secretariat is there`,
  },
  follows: {
    ja: '窓口が自分のお知らせを見つけられず、失敗のたびに新しいスレッドができることがあります。',
    en: 'The desk may not find its own issue again, and open another for each failure.',
  },
  async look({ gh, repository }) {
    if (await gh.administration.hasLabel(ALERT_LABEL)) return [];
    return [
      {
        found: { ja: `「${ALERT_LABEL}」がありません。`, en: `“${ALERT_LABEL}” is missing.` },
        mend: {
          ja: `npm run setup の「リポジトリの設定」をもう一度行うか、「New label」で「${ALERT_LABEL}」を作ります。`,
          en: `Do the step of the repository in npm run setup again, or make it with “New label”.`,
        },
        where: pageOf(repository, 'labels'),
      },
    ];
  },
};

export const demonstration: Check = {
  id: 'demonstration',
  group: 'record',
  title: { ja: '記録は見本のままではありません', en: 'The record is no demonstration' },
  follows: {
    ja: '窓口は、届いた書類にも、これまでの書き込みにも、手をつけません。サイトには「見本」と出ます。',
    en: 'The desk writes nothing to any thread, and the site says “demonstration”.',
  },
  look({ repository, record, programme }) {
    const names = (['demonstration', 'demonstrationToday'] as const).filter(
      (name) => programme[name] !== undefined,
    );
    if (names.length === 0) return [];
    return [
      {
        found: {
          ja: `制度の定めに ${names.join(' と ')} があります（事業は ${record.projects.size} 件）。`,
          en: `The programme has ${names.join(' and ')} (${record.projects.size} projects).`,
        },
        mend: {
          ja: 'content/ の projects、meetings、council、activities、consultations を空にし、制度の定めから demonstration（その下の ja: と en: の行も）と demonstrationToday を消して、プルリクエストで送ります。',
          en: 'Empty projects, meetings, council, activities and consultations in content/, take demonstration (with ja: and en: below it) and demonstrationToday out of the programme, and send it by a pull request.',
        },
        where: fileOf(repository, `${CONTENT}programme`),
      },
    ];
  },
};

export const filingBranches: Check = {
  id: 'filing-branches',
  group: 'record',
  title: {
    ja: '終わった書類のブランチは残っていません',
    en: 'No branch is left of a filing that is done with',
  },
  follows: {
    ja: 'ブランチの一覧が長くなり、取り込みを待つ書類が見つけにくくなります。個人情報を消した書類の写しが残ることもあります。',
    en: 'Among them, what waits is hard to find; and one may keep a copy of what was deleted for privacy.',
  },
  async look(ground) {
    const { gh } = ground;
    const branches = (await gh.administration.branches()).filter((name) => issueOfBranch(name) !== null);
    if (branches.length === 0) return [];
    const open = await gh.pulls.list({ state: 'open' });
    const inUse = new Set(open.map(({ head }) => head.branch));
    const numbers = await ground.numbers();
    const left = branches.filter((branch) => {
      const issue = issueOfBranch(branch);
      return issue !== null && !inUse.has(branch) && numbers.get(issue)?.state !== 'open';
    });
    if (left.length === 0) return [];
    return [
      {
        found: {
          ja: `残っているブランチ: ${left.slice(0, SHOWN).join('、')}${left.length > SHOWN ? ` ほか ${left.length - SHOWN} 本` : ''}`,
          en: `Left: ${left.slice(0, SHOWN).join(', ')}${left.length > SHOWN ? ` and ${left.length - SHOWN} more` : ''}`,
        },
        mend: {
          ja: '窓口の見回り（intake）が片づけます。「intake」の画面で「Run workflow」を押してください。アプリのほかは、だれも消せません。',
          en: 'The sweep of intake removes them: press “Run workflow” on its page. Nobody but the App may.',
        },
        where: pageOf(ground.repository, 'branches'),
      },
    ];
  },
};

const SHOWN = 10;

const FOLDER = '.github/ISSUE_TEMPLATE';

export const forms: Check = {
  id: 'forms',
  group: 'record',
  title: {
    ja: '入力フォームはそろっていて、制度の定めと合っています',
    en: 'All forms are there and agree with the programme',
  },
  follows: {
    ja: 'フォームが選ぶ画面に出ないか、古い選択肢で書類が届き、窓口が受け取れません。',
    en: 'A form is missing where people choose one, or sends choices that the desk does not take.',
  },
  look({ repository, programme, now, folder }) {
    const made = issueFormFiles(programme, programme.demonstrationToday ?? dayOf(now));
    const names = [...new Set([...made.keys(), ...folder.names(FOLDER)])].sort();
    const differing = names.filter((name) => folder.text(`${FOLDER}/${name}`) !== (made.get(name) ?? null));
    if (differing.length === 0) return [];
    const problem: Problem = {
      found: {
        ja: `ちがっているファイル: ${differing.join('、')}`,
        en: `Files that differ: ${differing.join(', ')}`,
      },
      mend: {
        ja: 'npm run forms を動かし、できたファイルをプルリクエストで送ります。',
        en: 'Run npm run forms and send what it writes by a pull request.',
      },
      where: fileOf(repository, FOLDER),
    };
    return [problem];
  },
};

/** What a programme says that GitHub would refuse in a form is among these findings. */
export const recordErrors: Check = {
  id: 'record-errors',
  group: 'record',
  title: { ja: '記録に誤りはありません', en: 'The record has no error' },
  follows: {
    ja: '窓口の判断がその誤りに引きずられ、サイトの公開が止まることもあります。',
    en: 'The desk judges by a record that is wrong, and publication may stop.',
  },
  look({ files, read, now, repository }) {
    const errors = checkRecord(RULES, { files, read, today: dayOf(now) }).filter(
      ({ severity }) => severity === 'error',
    );
    const first = errors[0];
    if (!first) return [];
    return [
      {
        found: {
          ja: `誤りが ${errors.length} 件あります。はじめの一つ: ${first.file} ${first.message.ja}`,
          en: `${errors.length} errors. The first: ${first.file} ${first.message.en}`,
        },
        mend: {
          ja: 'npm run check を動かし、出てきた誤りを上から直して、プルリクエストで送ります。',
          en: 'Run npm run check, mend what it finds, and send it by a pull request.',
        },
        where: fileOf(repository, `${CONTENT}${first.file}`),
      },
    ];
  },
};

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
      ja: '見本の記録が残っているなら空にします。ほかのリポジトリから移した記録なら、その事業の source の行を消して、プルリクエストで送ります。',
      en: 'Empty what is left of the demonstration. If the record came from another repository, take source out of that project by a pull request.',
    },
    where: thread.page,
  };
}
