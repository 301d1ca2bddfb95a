import type { IsoDate } from '../../dates/iso-date.ts';
import type { UnplacedFinding } from '../../finding.ts';
import type { Member } from '../../lifecycle/balance.ts';
import {
  type CityRecord,
  type DocumentOf,
  documentOf,
  type Project,
  type ProjectDocument,
} from '../../record/record.ts';
import { memberName, rosterOn } from '../members.ts';
import { judgeOf, judgeOn } from '../judged-by.ts';
import { defineRule } from '../rule.ts';

/** Papers of the council that its members approve. */
export type CouncilPaper = DocumentOf<'review'> | DocumentOf<'decision'> | DocumentOf<'verification'>;

export function isCouncilPaper(document: ProjectDocument): document is CouncilPaper {
  return document.kind === 'review' || document.kind === 'decision' || document.kind === 'verification';
}

/** Returns the members who declared a conflict of interest in this project: at this sitting or at any other. */
export function conflictedIn(project: Project): ReadonlySet<string> {
  const members = project.documents.flatMap((document) =>
    document.kind === 'assessment' && document.data.conflictOfInterest ? [document.data.member] : [],
  );
  return new Set(members);
}

export const judgedDespiteConflict = defineRule({
  id: 'judged-despite-conflict',
  family: 'council',
  severity: 'error',
  clause: 'C13',
  title: {
    ja: '利害関係があるのに判断が書かれている',
    en: 'A member with a conflict of interest has judged',
  },
  why: {
    ja: '利害関係のある構成員は、その提案の判断に加わりません。',
    en: 'A member with a conflict of interest takes no part in judging the proposal.',
  },
  remedy: {
    ja: '利害関係があるときは、指針ごとの判断を書かずに出します。',
    en: 'Hand in the sheet without judgements.',
  },
  scope: 'document',
  kinds: ['assessment'],
  *check(document, _project, { record }) {
    const { conflictOfInterest, criteria } = document.data;
    if (!conflictOfInterest || criteria === undefined) return;
    const member = memberName(record, document.data.member);
    yield {
      file: document.path,
      field: 'criteria',
      message: {
        ja: `「${member}」は利害関係があるとしていますが、指針ごとの判断が書かれています。`,
        en: `"${member}" declares a conflict of interest, but judges by the guidelines.`,
      },
      fix: {
        ja: '判断を消すか、利害関係の有無を確かめてください。',
        en: 'Take the judgements out, or check whether there is a conflict.',
      },
    };
  },
});

export const approvedDespiteConflict = defineRule({
  id: 'approved-despite-conflict',
  family: 'council',
  severity: 'error',
  clause: 'C28',
  title: {
    ja: '利害関係のある構成員が承認している',
    en: 'A member with a conflict of interest has approved',
  },
  why: {
    ja: '利害関係があると申し出た構成員の承認は数えません。',
    en: 'An approval by a member who declared a conflict of interest does not count.',
  },
  remedy: {
    ja: 'その承認を外し、ほかの構成員の承認を記録します。',
    en: 'Take the approval out and record that of another member.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (!isCouncilPaper(document)) return;
    const conflicted = conflictedIn(project);
    for (const [index, { member }] of (document.data.approvals ?? []).entries()) {
      if (!conflicted.has(member)) continue;
      yield {
        file: document.path,
        field: `approvals[${index}].member`,
        message: {
          ja: `「${memberName(record, member)}」は検討シートで利害関係があるとしていますが、承認に名前があります。`,
          en: `"${memberName(record, member)}" declared a conflict of interest on a sheet, but is among the approvals.`,
        },
        fix: {
          ja: 'この承認を外し、ほかの構成員の承認を記録してください。',
          en: 'Take this approval out, and record that of another member.',
        },
      };
    }
  },
});

export const ownProposal = defineRule({
  id: 'own-proposal',
  family: 'council',
  severity: 'error',
  clause: 'C28',
  title: {
    ja: '自分の課や団体の提案の判断に加わっている',
    en: 'A member takes part in judging a proposal of the own office or group',
  },
  why: {
    ja: '自分の課や団体の提案を自分で判断すると、どちらの側にも公平な検討になりません。',
    en: 'Nobody should judge a proposal of the own office or group: it would be fair to neither side.',
  },
  remedy: {
    ja: '検討シートでは利害関係を「ある」とし、判断を書きません。承認はほかの構成員からもらいます。',
    en: 'Declare the conflict of interest and judge nothing; let other members approve.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    if (document.kind === 'assessment' && !document.data.conflictOfInterest) {
      const member = membersOfProposer(project, record, judge.on).get(document.data.member);
      if (member) yield judged(document.path, member);
    }
    if (!isCouncilPaper(document)) return;
    const own = membersOfProposer(project, record, judge.on);
    for (const [index, approval] of (document.data.approvals ?? []).entries()) {
      const member = own.get(approval.member);
      if (member) yield approved(document.path, index, member);
    }
  },
});

/** Returns the members on a day who belong to the section or to a group that proposed, by id. */
export function membersOfProposer(
  project: Project,
  record: CityRecord,
  on: IsoDate,
): ReadonlyMap<string, Member> {
  const proposal = documentOf(project, 'proposal')?.data;
  if (!proposal) return new Map();
  const { section } = proposal.proposer;
  const office = judgeOn(record, on)?.programme.offices.find(({ id }) => id === section)?.name.ja;
  const groups = new Set([proposal.proposer, ...(proposal.coProposers ?? [])].map(({ name }) => name));
  const own = (rosterOn(record, on, 'all') ?? []).filter(
    // A roster may name the department before the section: 企画部企画課.
    (member) => groups.has(member.office) || (office !== undefined && member.office.endsWith(office)),
  );
  return new Map(own.map((member) => [member.id, member]));
}

const judged = (file: string, { displayName, office }: Member): UnplacedFinding => ({
  file,
  field: 'conflictOfInterest',
  message: {
    ja: `「${displayName}」（${office}）は自分の所属の提案を検討していますが、利害関係を「ない」としています。`,
    en: `"${displayName}" (${office}) assesses a proposal of the own office, but declares no conflict of interest.`,
  },
  allowed: { ja: '「はい」（true）', en: 'true' },
  fix: {
    ja: '利害関係を「はい」（true）にし、指針ごとの判断を消してください。',
    en: 'Set conflictOfInterest to true and take the judgements out.',
  },
});

const approved = (file: string, index: number, { displayName, office }: Member): UnplacedFinding => ({
  file,
  field: `approvals[${index}].member`,
  message: {
    ja: `「${displayName}」（${office}）は自分の所属の提案について、承認に名前があります。`,
    en: `"${displayName}" (${office}) is among the approvals of a proposal of the own office.`,
  },
  fix: {
    ja: 'この承認を外し、ほかの構成員の承認を記録してください。',
    en: 'Take this approval out and record that of another member.',
  },
});
