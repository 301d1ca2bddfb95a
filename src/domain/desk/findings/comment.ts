import { CONTENT } from '../../record/path.ts';
import type { Finding } from '../../finding.ts';
import type { Member } from '../../lifecycle/balance.ts';
import { SIDE_LABELS } from '../../record/kinds/shared.ts';
import type { Language, Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import type { CouncilState, Verdict } from '../gate/gate.ts';
import { owedLines } from '../gate/words-owed.ts';
import type { Places } from '../places.ts';
import type { SideCount } from '../gate/count.ts';
import { proposalMarkdown } from '../tally/print-tally.ts';
import type { ProposalTally } from '../tally/tally.ts';
import { findingsMarkdown, type LinkTo } from './finding-markdown.ts';

/** What the one comment on a pull request says. */
export interface CommentFacts {
  readonly findings: readonly Finding[];
  /** What was wrong before the change and is no worse by it. */
  readonly earlier: readonly Finding[];
  readonly verdict: Verdict;
  /** The papers that change, by their paths in the repository. */
  readonly papers: readonly string[];
  /** How far the members are with their sheets, where sheets or a result change. */
  readonly tallies: readonly ProposalTally[];
  readonly link: LinkTo;
  /** The address of the checklist for whoever looks at what was filed; null where the programme cannot be read. */
  readonly checklist: string | null;
  /** Where the forms are to which it leads; null where the programme cannot be read. */
  readonly places: Places | null;
}

/** GitHub takes no longer comments than 65,536 characters. */
const COMMENT_LIMIT = 60_000;

/** How many findings, and at most how many papers of the council, are tried to be shown, until the comment is short enough. */
const SHOWN = [200, 100, 50, 20, 5, 0];

/** No more papers than these are listed, nor more of the council. */
const PAPERS_SHOWN = 50;

const WORDS = {
  heading: { ja: '書類の確認', en: 'Check of the papers' },
  clean: { ja: '直すところは見つかりませんでした。', en: 'Nothing is to be mended.' },
  earlier: {
    ja: 'この変更の前からあるもの',
    en: 'What stood before this change',
  },
  earlierWhy: {
    ja: 'この変更によるものではないので、取り込みの妨げにはなりません。事務局の方は、別に直してください。',
    en: 'These are not of this change and do not keep it from being merged; the secretariat mends them apart.',
  },
  papers: { ja: '変わる書類', en: 'Papers that change' },
  owed: { ja: 'まだ待っている同意・評価', en: 'Words that are still awaited' },
  council: { ja: '構成員の承認', en: 'Approvals of the members' },
  sheets: { ja: '検討シート', en: 'Sheets of the members' },
  approved: { ja: '承認', en: 'approved' },
  open: { ja: 'まだの人', en: 'still to come' },
  conflicted: { ja: '利害関係により数えない人', en: 'not counted for a conflict of interest' },
  namesakes: {
    ja: '名簿と番号の違うアカウントが答えたため、数えていない人（アカウントを作り直した人は、事務局に知らせてください）',
    en: 'not counted, as an account with another number than the roster has spoken in the name (tell the secretariat if yours was made anew)',
  },
  checklist: {
    ja: '取り込む前に、人の目で確かめること：',
    en: 'Before it is merged, to be looked at by a person: ',
  },
  checklistName: { ja: '届出を見るときに', en: 'How to look at a filing' },
  how: {
    ja: '承認する人は、「Files changed」の「Review changes」で「Approve」を選びます。直してほしいときは「Request changes」を選ぶと、前の承認は取り消されます。GitHub を使わない人は、事務局に伝えてください。',
    en: 'To approve, choose "Approve" under "Review changes" in "Files changed". "Request changes" takes an approval back. Without an account, tell the secretariat.',
  },
} satisfies Record<string, Text>;

/** The comment in both languages, Japanese first. */
export function findingsComment(facts: CommentFacts): string {
  for (const shown of SHOWN) {
    const text = inBoth(facts, shown);
    if (text.length <= COMMENT_LIMIT || shown === 0) return text;
  }
  return '';
}

/** The comment on a pull request that cannot be judged. */
export const unjudgedComment = (sentence: Text): string =>
  `### ${WORDS.heading.ja}\n\n**${sentence.ja}**\n\n<details lang="en"><summary>English</summary>\n\n### ${WORDS.heading.en}\n\n**${sentence.en}**\n\n</details>`;

/** Why a pull request is not judged whose commit another one proposes: a status belongs to the commit. */
export const copyOf = (number: number): Text => ({
  ja: `同じコミットが #${number} でも出されているため、ここでは確かめられません。#${number} のほうで進めます。この変更を別に出すときは、新しいコミットにしてください。`,
  en: `#${number} proposes the same commit, so this one cannot be judged; it goes on there. To propose something else, make a new commit.`,
});

const inBoth = (facts: CommentFacts, shown: number): string =>
  [
    inLanguage(facts, shown, 'ja'),
    `<details lang="en"><summary>English</summary>\n\n${inLanguage(facts, shown, 'en')}\n\n</details>`,
  ].join('\n\n');

function inLanguage(facts: CommentFacts, shown: number, lang: Language): string {
  const { findings, earlier, verdict, papers, tallies, link, checklist, places } = facts;
  const list = papers.slice(0, Math.min(shown, PAPERS_SHOWN)).map((path) => {
    const address = link(path);
    const name = escapeMarkdown(path.replace(CONTENT, ''));
    return address === null ? `- ${name}` : `- [${name}](${address})`;
  });
  return [
    `### ${WORDS.heading[lang]}`,
    `**${escapeMarkdown(verdict.sentence[lang])}**`,
    findings.length === 0 ? WORDS.clean[lang] : findingsMarkdown(findings.slice(0, shown), link, lang),
    ...(findings.length > shown ? [moreThan(findings.length - shown)[lang]] : []),
    ...(earlier.length === 0
      ? []
      : [
          `#### ${WORDS.earlier[lang]}`,
          WORDS.earlierWhy[lang],
          findingsMarkdown(earlier.slice(0, Math.min(shown, 20)), link, lang),
          ...(earlier.length > 20 ? [moreThan(earlier.length - Math.min(shown, 20))[lang]] : []),
        ]),
    ...(list.length === 0 ? [] : [`#### ${WORDS.papers[lang]}\n\n${list.join('\n')}`]),
    ...(list.length === 0 || checklist === null
      ? []
      : [`${WORDS.checklist[lang]}[${WORDS.checklistName[lang]}](${checklist})`]),
    ...(verdict.owed.length === 0
      ? []
      : [
          `#### ${WORDS.owed[lang]}\n\n${owedLines(
            verdict.owed.slice(0, Math.min(shown, PAPERS_SHOWN)),
            places,
          )
            .map((line) => `- ${line[lang]}`)
            .join('\n')}`,
        ]),
    ...councilBlocks(verdict.council, Math.min(shown, PAPERS_SHOWN), lang),
    ...(tallies.length === 0 || shown === 0
      ? []
      : [`### ${WORDS.sheets[lang]}`, ...tallies.map((tally) => proposalMarkdown(tally, lang))]),
  ].join('\n\n');
}

const moreThan = (number: number): Text => ({
  ja: `ほかに ${number} 件あります。すべては「Checks」の要約で読めます。`,
  en: `There are ${number} more; the summary under "Checks" has all of them.`,
});

const morePapers = (number: number): Text => ({
  ja: `構成員の承認が必要な書類は、ほかに ${number} 件あります。変更を分けて出すと、すべてがここに並びます。`,
  en: `The council is asked for ${number} more papers; split the change to see all of them here.`,
});

function councilBlocks(council: readonly CouncilState[], shown: number, lang: Language): string[] {
  const asked = council.filter(({ count }) => count !== null);
  const counted = asked
    .slice(0, shown)
    .flatMap(({ paper, count }) =>
      count
        ? [
            `- ${escapeMarkdown(paper.path.replace(/^projects\//, ''))}\n${count.sides.map((side) => `  - ${sideLine(side, lang)}`).join('\n')}`,
          ]
        : [],
    );
  if (asked.length === 0) return [];
  const rest = asked.length - counted.length;
  return [
    `#### ${WORDS.council[lang]}`,
    ...(counted.length === 0 ? [] : [counted.join('\n')]),
    ...(rest === 0 ? [] : [morePapers(rest)[lang]]),
    WORDS.how[lang],
  ];
}

/** How far one side is: 「NPO：承認 1/2（構成員A）、まだの人 構成員B・構成員C」. */
function sideLine(count: SideCount, lang: Language): string {
  const { side, wanted, missing, approved, open, conflicted, namesakes } = count;
  const names = (members: readonly Member[]) =>
    members.map(({ displayName }) => escapeMarkdown(displayName, 60)).join(lang === 'ja' ? '・' : ', ');
  const given = approved.length === 0 ? '' : ` (${names(approved)})`;
  return [
    `${SIDE_LABELS[side][lang]}: ${WORDS.approved[lang]} ${approved.length}/${wanted}${given}`,
    ...(missing > 0 && open.length > 0 ? [`${WORDS.open[lang]}: ${names(open)}`] : []),
    ...(conflicted.length > 0 ? [`${WORDS.conflicted[lang]}: ${names(conflicted)}`] : []),
    ...(namesakes.length > 0 ? [`${WORDS.namesakes[lang]}: ${names(namesakes)}`] : []),
  ].join(lang === 'ja' ? '。' : '. ');
}
