import { CONTENT } from '../../record/path.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Finding } from '../../finding.ts';
import type { CityRecord, ContentFile, ProjectDocument } from '../../record/record.ts';
import { type CouncilPaper, isCouncilPaper } from '../../rules/council/conflicts.ts';
import { alteredFields } from '../../rules/integrity/changed-documents.ts';
import type { Text } from '../../text.ts';
import { needsVouching } from '../origin.ts';
import { areaOf, type PullFacts } from '../scope/area.ts';
import { type Approval, type ReviewSeen, standsOf } from './reviews.ts';
import { type Count, countApprovals } from './count.ts';
import { approvedOnGitHub, NOTHING_GIVEN, saidOnGitHub, withGiven } from './given.ts';
import { sideWords } from './side-words.ts';
import { judgeOwnership, type Ownership } from './owners.ts';
import { completeSentence, isComplete, missingSentence, inShort, STATUS_LIMIT } from './sentence.ts';
import { sittingTrouble } from './sitting-trouble.ts';
import { owedSentence, type WordOwed, wordsOwed } from './words-owed.ts';

/** The required status, which only the App may set. */
export const GATE = 'junkan/gate';

/** What the gate looks at. */
export interface GateFacts {
  readonly pull: PullFacts;
  /** The record of the default branch: rosters, programme. */
  readonly trusted: CityRecord;
  /** The record as it would be after merging. */
  readonly merged: CityRecord;
  /** What is wrong, in the papers and with the scope; errors stop the gate. */
  readonly findings: readonly Finding[];
  /** What was wrong before and is no worse by it: told, and no obstacle. */
  readonly earlier: readonly Finding[];
  readonly reviews: readonly ReviewSeen[];
  readonly ownership: Ownership;
  /** Whether somebody of the secretariat approved what only people can vouch for. */
  readonly isVouchedFor: boolean;
  /** Whether the desk can write on the branch: one of this repository, not of a fork. */
  readonly isWritable: boolean;
  readonly today: IsoDate;
}

/** A paper of the council in the pull request, and how far its approval is. */
export interface CouncilState {
  readonly paper: CouncilPaper;
  /** Why its sitting cannot have given a result; then nothing was counted. */
  readonly trouble: Text | null;
  readonly count: Count | null;
}

export interface Verdict {
  readonly state: 'success' | 'pending' | 'failure';
  /** What is missing and from whom: one sentence of at most 140 characters. */
  readonly sentence: Text;
  readonly council: readonly CouncilState[];
  /** Approvals that count for every paper of the pull request; they become trailers. */
  readonly approvals: readonly Approval[];
  /** Papers into which the desk writes what was given on GitHub, before the gate opens. */
  readonly toWrite: readonly ContentFile[];
  /** Papers of both sides that lack the word of one: no obstacle, and never silent. */
  readonly owed: readonly WordOwed[];
}

/** Whether a pull request may be merged, and if not, what is still missing and from whom (C19, C28). */
export function judgePull(facts: GateFacts): Verdict {
  const council = councilPapers(facts).map((paper) => stateOf(paper, facts));
  const { state, sentence } = stateAndSentence(facts, council);
  const earlier = facts.earlier.filter(isError).length;
  const owed = wordsOwed(
    facts.pull.changes.map(({ path }) => path),
    facts.merged,
  );
  const verdict = { council, approvals: commonApprovals(council), toWrite: [], owed };
  if (state !== 'success') return { ...verdict, state, sentence };
  const approvals = papersToWrite(facts, council);
  const words = wordsToWrite(facts);
  const toWrite = [...approvals, ...words];
  if (toWrite.length > 0 && facts.isWritable)
    return { ...verdict, state: 'pending', sentence: BEING_WRITTEN, toWrite };
  if (approvals.some(({ claims }) => claims)) return { ...verdict, state: 'failure', sentence: NOT_GIVEN };
  if (words.some(({ claims }) => claims)) return { ...verdict, state: 'failure', sentence: NOT_OWN_WORD };
  const said = council.length === 0 ? (owedSentence(owed) ?? sentence) : sentence;
  return { ...verdict, state, sentence: earlier > 0 ? withEarlier(said, earlier) : said };
}

function stateAndSentence(
  { findings, pull, ownership, isVouchedFor }: GateFacts,
  council: readonly CouncilState[],
): Pick<Verdict, 'state' | 'sentence'> {
  const errors = findings.filter(isError).length;
  if (findings.some(({ rule }) => rule.startsWith('scope/')))
    return { state: 'failure', sentence: OUT_OF_SCOPE };
  const trouble = council.find((paper) => paper.trouble !== null)?.trouble;
  if (trouble) return { state: 'failure', sentence: trouble };
  if (errors > 0) return { state: 'failure', sentence: hasErrors(errors) };
  if (needsVouching(findings) && !isVouchedFor) return { state: 'pending', sentence: vouchedWords(findings) };
  const waiting = council.find(({ count }) => count && !isComplete(count));
  if (waiting?.count) {
    const project = council.length > 1 ? waiting.paper.project : null;
    return { state: 'pending', sentence: missingSentence(waiting.count, project) };
  }
  const [first] = council;
  if (first?.count) return { state: 'success', sentence: completeSentence(first.count) };
  if (isFiling(pull)) return { state: 'success', sentence: IN_ORDER };
  return ownership.files.length > 0 ? judgeOwnership(ownership) : { state: 'success', sentence: NOTHING };
}

/** The papers of the council that do not say just what was given on GitHub; `claims` where one says more. */
function papersToWrite(
  { pull }: GateFacts,
  council: readonly CouncilState[],
): (ContentFile & { readonly claims: boolean })[] {
  return council.flatMap(({ paper, count }) => {
    const path = CONTENT + paper.path;
    const change = pull.changes.find((each) => each.path === path);
    if (!count || change?.after?.is !== 'file') return [];
    const { before } = change;
    const there = change.after.text;
    const text = withGiven(path, there, before, { ...NOTHING_GIVEN, approvals: count.given });
    if (text === there) return [];
    const claims = claimsMore(there, text, path);
    return [{ path, text, claims }];
  });
}

/** The papers that do not say just those words of the sides that were given on GitHub (C20, C24, C28). */
function wordsToWrite({
  pull,
  merged,
  trusted,
  reviews,
  today,
}: GateFacts): (ContentFile & { readonly claims: boolean })[] {
  const stands = standsOf(reviews);
  return pull.changes.flatMap(({ path, before, after }) => {
    if (after?.is !== 'file') return [];
    const paper = [...merged.projects.values()]
      .flatMap(({ documents }) => documents)
      .find((one) => CONTENT + one.path === path);
    const project = paper && merged.projects.get(paper.project);
    if (!paper || !project) return [];
    const proposer = pull.openedBy.get(project.id) ?? null;
    const given = sideWords(paper, stands, pull.filer, { trusted, project, proposer, today });
    if (given === null) return [];
    const text = withGiven(path, after.text, before, given);
    return text === after.text ? [] : [{ path, text, claims: claimsWord(after.text, text, path) }];
  });
}

/** Whether one text of a paper says of a side that it gave its word on GitHub, and the other does not. */
const claimsWord = (there: string, wanted: string, path: string): boolean =>
  saidOnGitHub(path, there).some((word) => !saidOnGitHub(path, wanted).includes(word));

/** Whether one text of a paper says of somebody that they approved on GitHub, and the other does not. */
function claimsMore(there: string, wanted: string, path: string): boolean {
  const wantedRows = approvedOnGitHub(path, wanted);
  return approvedOnGitHub(path, there).some((row) => !wantedRows.includes(row));
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** The papers of reviews, decisions and verifications that the pull request brings, or in which it alters a word. */
const councilPapers = (facts: GateFacts): CouncilPaper[] =>
  changedPapers(facts)
    .filter(isCouncilPaper)
    .filter((paper) => isAltered(paper, facts.trusted));

/** The papers of projects that the pull request brings or touches, as they would be after merging. */
function changedPapers({ pull, merged }: GateFacts): ProjectDocument[] {
  const changed = new Set(pull.changes.map(({ path }) => path));
  return [...merged.projects.values()].flatMap(({ documents }) =>
    documents.filter(({ path }) => changed.has(CONTENT + path)),
  );
}

/** The day of the notification may be added to an approved paper without asking the council again. */
function isAltered(paper: CouncilPaper, trusted: CityRecord): boolean {
  const before = trusted.projects.get(paper.project)?.documents.find(({ path }) => path === paper.path);
  if (!before) return true;
  return alteredFields({ ...paper, before: before.data, after: paper.data }).length > 0;
}

function stateOf(paper: CouncilPaper, { pull, trusted, merged, reviews, today }: GateFacts): CouncilState {
  const sitting = merged.sittings.get(paper.data.meeting);
  const project = merged.projects.get(paper.project);
  const trouble = sittingTrouble(paper, sitting, trusted, today);
  if (trouble || !sitting || !project) return { paper, trouble, count: null };
  const said = { stands: standsOf(reviews), bySecretariat: pull.filer.isSecretariat, today };
  return { paper, trouble: null, count: countApprovals(paper, project, sitting, trusted, said) };
}

function commonApprovals(council: readonly CouncilState[]): readonly Approval[] {
  const [first, ...others] = council.map(({ count }) => count?.approvals ?? []);
  return (first ?? []).filter(({ member }) =>
    others.every((approvals) => approvals.some((approval) => approval.member === member)),
  );
}

const isFiling = ({ changes }: PullFacts): boolean => changes.some(({ path }) => areaOf(path).is !== 'owned');

const OUT_OF_SCOPE: Text = {
  ja: '出した人が変えられる範囲を超えています。どのファイルかは、コメントに書きました。',
  en: 'It changes more than its author may; the comment names the files.',
};

const hasErrors = (errors: number): Text => ({
  ja: `書類に直すところが ${errors} 件あります。どこをどう直すかは、コメントに書きました。`,
  en: `${errors} things are to be mended; the comment says where and how.`,
});

/** The line of a status holds both: the longest sentence before it has about 60 characters. */
const withEarlier = ({ ja, en }: Text, errors: number): Text => ({
  ja: inShort(`${ja}（前からの誤りが ${errors} 件あります。コメントをご覧ください）`, STATUS_LIMIT),
  en: inShort(`${en} (${errors} errors stood before; see the comment.)`, STATUS_LIMIT),
});

const vouchedWords = (findings: readonly Finding[]): Text =>
  findings.some(({ rule }) => rule === 'origin/postbox') ? SENDER_TO_BE_VOUCHED : TO_BE_VOUCHED;

const SENDER_TO_BE_VOUCHED: Text = {
  ja: '受付箱から届きました。だれが送ったかを、事務局の人が確かめて承認（Approve）してください。',
  en: 'It came by the postbox. Somebody of the secretariat has to make sure who sent it, and to approve.',
};

const TO_BE_VOUCHED: Text = {
  ja: '市の職員からの提案であることを、事務局の人が確かめて承認（Approve）してください。',
  en: 'Somebody of the secretariat has to make sure that city staff propose this, and to approve.',
};

const BEING_WRITTEN: Text = {
  ja: '承認がそろいました。いま、だれがいつ承認したかを書類に書き入れています。まもなく取り込めます。',
  en: 'Approved. Who approved and when is being written into the paper; it can be merged in a moment.',
};

const NOT_GIVEN: Text = {
  ja: '書類の「構成員の承認」に、GitHub で承認していない人が「GitHub 上の承認」と書かれています。その行を消してください。',
  en: 'The paper says that somebody approved on GitHub who did not. Please remove that row.',
};

const NOT_OWN_WORD: Text = {
  ja: '相手方の合意や評価が「GitHub 上で」と書かれていますが、相手方の承認がありません。その行を消すか、相手方に Approve してもらってください。',
  en: 'The paper says that the other side gave its word on GitHub. Remove that, or have the other side approve.',
};

const IN_ORDER: Text = {
  ja: '書類に誤りはありません。事務局が内容を確かめて取り込めます。',
  en: 'No errors; the secretariat may read it and merge.',
};

const NOTHING: Text = {
  ja: '取り込んでも、変わるファイルはありません。',
  en: 'A merge would change no file.',
};
