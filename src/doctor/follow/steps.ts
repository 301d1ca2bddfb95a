import type { Text } from '../../domain/text.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { Sighting } from './see.ts';

export type StepId =
  | 'filed'
  | 'answered'
  | 'brought'
  | 'checked'
  | 'gated'
  | 'merged'
  | 'closed'
  | 'published'
  | 'online'
  | 'tidied';

/** How far a filing is on one step of its way. */
export interface Step {
  readonly id: StepId;
  readonly title: Text;
  /**
   * `done`; `waiting` for whoever `todo` names; `late` when machines should have done it by now, or something failed;
   * `ahead` while an earlier step is not done; `none` where the filing has no such step.
   */
  readonly state: 'done' | 'waiting' | 'late' | 'ahead' | 'none';
  /** When it was done; null while it was not, and where GitHub keeps no time of it. */
  readonly at: IsoTime | null;
  /** Seconds since the step before was done. */
  readonly seconds: number | null;
  /** Who should do what, while it is not done. */
  readonly todo: Text | null;
  /** Where to look. */
  readonly page: string | null;
}

/** What a step says by itself, before it is known how the ones before it went. */
interface Told {
  readonly is: 'done' | 'open' | 'failed' | 'none';
  readonly at?: IsoTime | null;
  readonly todo?: Text;
  readonly page?: string | null;
}

interface Kind {
  readonly id: StepId;
  readonly title: Text;
  /** Minutes after the step before within which machines do it; null where people do. */
  readonly within: number | null;
  tell(seen: Sighting): Told;
}

const done = (at: IsoTime | null, page: string | null = null): Told => ({ is: 'done', at, page });
const open = (todo: Text, page: string | null = null): Told => ({ is: 'open', todo, page });
const failed = (todo: Text, page: string | null = null): Told => ({ is: 'failed', todo, page });
const none: Told = { is: 'none' };

const pullInstead = (issue: number | null): Text =>
  issue === null
    ? {
        ja: 'これはプルリクエストの番号で、様式から届いたものではありません。届いた issue の番号を指定してください。',
        en: 'This is the number of a pull request that no form brought: give the number of the issue that was filed.',
      }
    : {
        ja: `これはプルリクエストの番号です。届いた issue は #${issue} なので、--follow ${issue} としてください。`,
        en: `This is the number of a pull request. Its issue is #${issue}: give --follow ${issue}.`,
      };

/** The way of a filing, from the form to the page. */
const KINDS: readonly Kind[] = [
  {
    id: 'filed',
    title: { ja: '届いた', en: 'Filed' },
    within: null,
    tell: ({ issue, isPull }) =>
      issue
        ? done(issue.createdAt, issue.page)
        : isPull
          ? failed(pullInstead(isPull.issue))
          : failed({
              ja: 'この番号の issue が見えません。番号を確かめてください。番号が正しければ、GitHub が新しいアカウントの投稿を隠しているか、消されたか、ほかへ移されています。届けた人に電話で確かめてください。',
              en: 'No issue of this number can be seen. If the number is right, GitHub hides it (new accounts), or it was deleted or moved: ask whoever filed it.',
            }),
  },
  {
    id: 'answered',
    title: { ja: '窓口が返事をした', en: 'The desk answered' },
    within: 3,
    tell: ({ answer }) =>
      answer
        ? done(answer.at, answer.page)
        : open({
            ja: '窓口の返事を待っています。3分たっても来ないときは、「Actions」の「intake」の記録を見ます。動いた跡がなければ、その処理が有効か、JUNKAN_READY が true かを確かめます（npm run doctor）。',
            en: 'The desk should answer. If it does not within three minutes, look at the log of “intake” under “Actions”; if it did not run, see whether it is enabled and JUNKAN_READY is true (npm run doctor).',
          }),
  },
  {
    id: 'brought',
    title: { ja: 'プルリクエストになった', en: 'It became a pull request' },
    within: null,
    tell: ({ pull, answer, hasBranch }) => {
      if (pull) return done(pull.createdAt, pull.page);
      if (hasBranch)
        return failed({
          ja: 'ブランチはありますが、プルリクエストがありません。「Actions」の「intake」の記録を見て、「Run workflow」を押します。',
          en: 'There is a branch and no pull request: read the log of “intake” and press “Run workflow”.',
        });
      return open(
        {
          ja: '届けた人が直すのを待っています。窓口の返事に、直すところが書いてあります。直すとすぐに、プルリクエストができます。',
          en: 'Whoever filed it: the desk’s answer says what to mend. The pull request comes at once after that.',
        },
        answer?.page,
      );
    },
  },
  {
    id: 'checked',
    title: { ja: '書類の確認が済んだ', en: 'The check passed' },
    within: 10,
    tell: ({ check }) => {
      if (check?.state === 'success') return done(check.at, check.page);
      if (check?.state === 'failure')
        return failed(
          {
            ja: `書類の確認が通りません（${check.says}）。プルリクエストのコメントに、直すところが書いてあります。届けた人が issue を直します。`,
            en: `The check did not pass (${check.says}). The comment on the pull request says what to mend; whoever filed edits the issue.`,
          },
          check.page,
        );
      return open({
        ja: '「check」が終わるのを待っています。始まらないときは、プルリクエストの画面に「Approve and run」が出ていないか見ます。',
        en: '“check” is running. If it does not begin, see whether the pull request asks to “Approve and run”.',
      });
    },
  },
  {
    id: 'gated',
    title: { ja: '承認がそろった', en: 'The gate is open' },
    within: null,
    tell: ({ gate, pull }) => {
      if (gate?.state === 'success') return done(gate.at, gate.page);
      if (gate)
        return open({ ja: `足りないもの: ${gate.says}`, en: `What is missing: ${gate.says}` }, gate.page);
      return open(
        {
          ja: 'まだ junkan/gate の印がありません。「Actions」の「gate」の記録を見て、動いていなければ「Run workflow」を押します。',
          en: 'There is no status junkan/gate yet: read the log of “gate”; if it did not run, press “Run workflow”.',
        },
        pull?.page,
      );
    },
  },
  {
    id: 'merged',
    title: { ja: '取り込まれた', en: 'It was merged' },
    within: null,
    tell: ({ pull }) => {
      if (pull?.mergedAt) return done(pull.mergedAt, pull.page);
      if (pull && !pull.isOpen)
        return failed(
          {
            ja: 'プルリクエストが、取り込まれずに閉じられました。まちがいなら、事務局が開きなおします。',
            en: 'The pull request was closed without a merge. The secretariat reopens it if that was a mistake.',
          },
          pull.page,
        );
      return open(
        {
          ja: '事務局の確認を待っています。プルリクエストを読み、「Merge pull request」を押します。',
          en: 'The secretariat reads the pull request and presses “Merge pull request”.',
        },
        pull?.page,
      );
    },
  },
  {
    id: 'closed',
    title: { ja: 'issue が閉じられた', en: 'The issue was closed' },
    within: 5,
    tell: ({ pull, issue }) => {
      if (pull && !pull.closesIssue) return none;
      if (issue?.closedAt) return done(issue.closedAt, issue.page);
      return open(
        {
          ja: '取り込むと、issue はひとりでに閉じます。閉じないときは、既定のブランチに取り込まれたかを確かめます。',
          en: 'Merging closes the issue. If it stays open, see whether it was merged into the default branch.',
        },
        issue?.page,
      );
    },
  },
  {
    id: 'published',
    title: { ja: 'サイトが作りなおされた', en: 'The site was built' },
    within: 30,
    tell: ({ publish }) => {
      if (publish?.state === 'success') return done(publish.at, publish.page);
      if (publish?.state === 'failure')
        return failed(
          {
            ja: `サイトの公開に失敗しました（${publish.says}）。記録の赤い行を読み、「Re-run failed jobs」を選びます。`,
            en: `Publishing failed (${publish.says}): read the red lines of its log and choose “Re-run failed jobs”.`,
          },
          publish.page,
        );
      return open({
        ja: '「publish」が終わるのを待っています。始まらないときは、その画面で「Run workflow」を押します。',
        en: '“publish” is running. If it does not begin, press “Run workflow” on its page.',
      });
    },
  },
  {
    id: 'online',
    title: { ja: '事業のページが開いた', en: 'The page is online' },
    within: 10,
    tell: ({ page, pull }) => {
      if (pull && !pull.papers.some((path) => path.startsWith('projects/'))) return none;
      if (page?.status !== undefined && page.status !== null && page.status < 400)
        return done(null, page.address);
      return open(
        page?.status
          ? {
              ja: `ページが ${page.status} を返します。数分待っても変わらなければ、npm run doctor で「サイトのアドレス」を見ます。`,
              en: `The page answers ${page.status}. If that stays so, look at the address of the site with npm run doctor.`,
            }
          : {
              ja: 'この計算機からページにつながりません。ブラウザで開いて確かめます。',
              en: 'The page could not be reached from this machine: open it in a browser.',
            },
        page?.address,
      );
    },
  },
  {
    id: 'tidied',
    title: { ja: 'ブランチが片づいた', en: 'The branch was removed' },
    within: 24 * 60,
    tell: ({ hasBranch, pull }) =>
      hasBranch || !pull?.mergedAt
        ? open({
            ja: '窓口の見回り（intake）が、次の回に片づけます。',
            en: 'The next sweep of intake removes it.',
          })
        : done(null),
  },
];

/** The titles of all steps, in their order. */
export const STEP_TITLES: readonly Text[] = KINDS.map(({ title }) => title);

/** The whole way of a filing as it stands: what is done and how long it took, who is waited for, what is late. */
export function stepsOf(seen: Sighting): Step[] {
  const steps: Step[] = [];
  let before: { readonly isDone: boolean; readonly at: IsoTime | null } = { isDone: true, at: null };
  for (const { id, title, within, tell } of KINDS) {
    const told = tell(seen);
    const at = told.at ?? null;
    const state = stateOf(told, within, before, seen.at);
    const isOpen = state === 'waiting' || state === 'late';
    steps.push({
      id,
      title,
      state,
      at,
      seconds: state === 'done' && at !== null && before.at !== null ? secondsBetween(before.at, at) : null,
      todo: isOpen ? (told.todo ?? null) : null,
      page: isOpen || state === 'done' ? (told.page ?? null) : null,
    });
    if (state !== 'none')
      before = {
        isDone: before.isDone && state === 'done',
        at: state === 'done' ? (at ?? before.at) : before.at,
      };
  }
  return steps;
}

function stateOf(
  { is }: Told,
  within: number | null,
  before: { readonly isDone: boolean; readonly at: IsoTime | null },
  now: IsoTime,
): Step['state'] {
  if (is === 'none' || is === 'done') return is;
  if (!before.isDone) return 'ahead';
  if (is === 'failed') return 'late';
  return within !== null && before.at !== null && secondsBetween(before.at, now) > within * 60
    ? 'late'
    : 'waiting';
}

/** Mending may bring an earlier step after a later one: then no time has passed. */
const secondsBetween = (from: IsoTime, to: IsoTime): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));

/** Whether nothing of the way is left. */
export const isThrough = (steps: readonly Step[]): boolean =>
  steps.every(({ state }) => state === 'done' || state === 'none');
