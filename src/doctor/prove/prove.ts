import { filingBranch } from '../../domain/desk/filing/facts.ts';
import { ALERT_WORDS } from '../../domain/desk/alert/alert-words.ts';
import { bilingual } from '../../domain/messages/bilingual.ts';
import type { Text } from '../../domain/text.ts';
import { ensureComment, oursWith } from '../../github/comments.ts';
import type { GitHub } from '../../github/port.ts';
import { ensureAlert } from '../../github/issues.ts';
import { refusalOf, statusOf } from '../../github/errors.ts';
import type { Permissions } from '../workflow-files.ts';

/** One thing that the App must be able to do, and whether it could. */
export interface Proof {
  readonly what: Text;
  readonly mark: 'good' | 'bad' | 'unseen';
  /** Why not, and what to do; null where it could. */
  readonly says: Text | null;
}

/**
 * Tokens of the App, each minted with one permission alone, by GitHub's name for it; one that GitHub refused is not there.
 * `mention` has those with which the desk calls teams.
 */
export type Tokens = ReadonlyMap<string, GitHub>;

export interface Wishes {
  /** A commit of the default branch. */
  readonly commit: string;
  /** What the desk's workflows ask for, all together. */
  readonly asked: Permissions;
  /** Permissions for which the workflow of the proof mints a token. */
  readonly minted: ReadonlySet<string>;
  /** A team that the programme names (`organisation/team`); null where it names people only. */
  readonly team: string | null;
}

/** No filing has this number, so that nothing of anybody's is touched. */
const BRANCH = filingBranch(0);
const STATUS = 'junkan/doctor';
const MARK = 'doctor';

/** Proves every permission by having it granted and, where that leaves no trace, by using it. */
export async function prove(tokens: Tokens, { asked, minted, team, commit }: Wishes): Promise<Proof[]> {
  const granted = Object.entries(asked).map(([name, level]) => proveGrant(name, level, tokens, minted));
  const acts = [
    proveBy(tokens.get('contents'), BRANCH_WORDS, (gh) => makeAndRemoveBranch(gh, commit)),
    proveBy(tokens.get('statuses'), STATUS_WORDS, (gh) => setStatus(gh, commit)),
    ...(team === null
      ? [proveBy(tokens.get('issues'), COMMENT_WORDS, writeComment)]
      : [
          proveBy(tokens.get('members'), TEAM_WORDS, (gh) => readTeam(gh, team)),
          proveBy(tokens.get('mention'), MENTION_WORDS, (gh) => mentionTeam(gh, team)),
        ]),
  ];
  const proofs = [...granted];
  for (const act of acts) proofs.push(await act());
  return proofs;
}

function proveGrant(name: string, level: string, tokens: Tokens, minted: ReadonlySet<string>): Proof {
  const what = { ja: `権限 ${name}: ${level} がある`, en: `The permission ${name}: ${level} is given` };
  if (tokens.has(name)) return { what, mark: 'good', says: null };
  return {
    what,
    mark: 'bad',
    says: minted.has(name)
      ? {
          ja: 'アプリにこの権限がないか、鍵か Client ID が違います。アプリの設定の「Permissions & events」で足して保存し、組織の側のアプリの設置の画面で承認します。',
          en: 'The App lacks it, or key or client id are wrong. Add it under “Permissions & events” of the App, save, and accept it on the page of the installation.',
        }
      : {
          ja: '.github/workflows/doctor.yml が、この権限をためしていません。ほかのワークフローと同じ権限を足します。',
          en: '.github/workflows/doctor.yml does not try it: add what the other workflows ask for.',
        },
  };
}

/** What an act says: null when all is well. */
type Act = (gh: GitHub) => Promise<Text | null>;

const proveBy = (gh: GitHub | undefined, what: Text, act: Act) => async (): Promise<Proof> => {
  if (!gh)
    return {
      what,
      mark: 'unseen',
      says: { ja: '権限がないので、ためせません。', en: 'Not tried: the permission is missing.' },
    };
  try {
    const says = await act(gh);
    return { what, mark: says === null ? 'good' : 'bad', says };
  } catch (error) {
    if (statusOf(error) === null) throw error;
    const { ja, en, said } = refusalOf(error);
    return { what, mark: 'bad', says: { ja: `${ja}（${said}）`, en: `${en} (${said})` } };
  }
};

const BRANCH_WORDS = {
  ja: `届いた書類のブランチを作り、消せる（${BRANCH}）`,
  en: `The branch of a filing can be made and removed (${BRANCH})`,
};

async function makeAndRemoveBranch({ git }: GitHub, commit: string): Promise<null> {
  // An earlier proof may have been cut off.
  if (await git.head(BRANCH)) await git.deleteBranch(BRANCH);
  await git.createBranch(BRANCH, commit);
  await git.deleteBranch(BRANCH);
  return null;
}

const STATUS_WORDS = {
  ja: `コミットに印を付けられる（${STATUS}）`,
  en: `A status can be set on a commit (${STATUS})`,
};

/** From here on a ruleset may name the App: GitHub takes only one that has reported. */
async function setStatus({ statuses }: GitHub, commit: string): Promise<null> {
  const description = '窓口のアプリの印です。';
  await statuses.set(commit, { context: STATUS, state: 'success', description });
  return null;
}

const TEAM_WORDS = { ja: 'チームの人が見える', en: 'The people of a team can be read' };

async function readTeam({ people }: GitHub, team: string): Promise<Text | null> {
  const members = await people.members(team);
  if (members && members.length > 0) return null;
  return {
    ja: `チーム ${team} がないか、だれも入っていません。組織の「Teams」で直します。`,
    en: `The team ${team} does not exist, or nobody is in it: mend it under “Teams” of the organisation.`,
  };
}

const COMMENT_WORDS = {
  ja: '事務局へのお知らせに書き込める',
  en: 'A comment can be written into the issue for the secretariat',
};

async function writeComment(gh: GitHub): Promise<null> {
  await ensureComment(gh, await ensureAlert(gh, ALERT_WORDS), MARK, bilingual(TRIED));
  return null;
}

const TRIED = {
  ja: 'アプリの権限をためしました。この書き込みは、そのために付けたものです。何もする必要はありません。',
  en: 'The permissions of the App were tried, of which this is a trace. Nothing is to be done.',
};

const MENTION_WORDS = {
  ja: '事務局へのお知らせに書き込め、チームへの呼びかけがチームに届く',
  en: 'A comment can be written into the issue for the secretariat, and a team that it mentions is told',
};

/** GitHub renders a mention that reaches a team as a link of the class `team-mention`, and any other as plain text. */
async function mentionTeam(gh: GitHub, team: string): Promise<Text | null> {
  const alert = await ensureAlert(gh, ALERT_WORDS);
  await ensureComment(gh, alert, MARK, `@${team}\n\n${bilingual(TRIED)}`);
  const [comment] = oursWith(await gh.comments.list(alert), MARK);
  if (!comment) throw new Error('The comment that was just written is not there.');
  const html = await gh.comments.rendered(comment.id);
  if (html.includes('team-mention')) return null;
  return {
    ja: `@${team} が、ただの文字になっています。チームの表示が「Visible」か、チームがこのリポジトリを読めるかを確かめます。直らないときは、制度の定めにチームではなく人の名前を書きます。`,
    en: `@${team} is plain text. See that the team is visible and may read this repository; if that does not help, name people instead of the team in the programme.`,
  };
}
