import type { UnplacedFinding } from '../../finding.ts';
import type { Member } from '../../lifecycle/balance.ts';
import { documentOf, type CityRecord, type Project } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { rosterOn } from '../members.ts';
import { judgeOf, judgeOn } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { isCouncilPaper } from './approvals-of.ts';

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

/** Members on a day who belong to the section or to a group that proposed, by id. */
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
  const own = (rosterOn(record, on, 'both') ?? []).filter(
    // A roster may name the department before the section: 企画部企画課.
    (member) => groups.has(member.office) || (office !== undefined && member.office.endsWith(office)),
  );
  return new Map(own.map((member) => [member.id, member]));
}

const judged = (file: string, { id, office }: Member): UnplacedFinding => ({
  file,
  field: 'conflictOfInterest',
  message: {
    ja: `「${id}」（${office}）は自分の所属の提案を検討していますが、利害関係を「ない」としています。`,
    en: `"${id}" (${office}) assesses a proposal of the own office, but declares no conflict of interest.`,
  },
  allowed: { ja: '「はい」（true）', en: 'true' },
  fix: {
    ja: '利害関係を「はい」（true）にし、指針ごとの判断を消してください。',
    en: 'Set conflictOfInterest to true and take the judgements out.',
  },
});

const approved = (file: string, index: number, { id, office }: Member): UnplacedFinding => ({
  file,
  field: `approvals[${index}].member`,
  message: {
    ja: `「${id}」（${office}）は自分の所属の提案について、承認に名前があります。`,
    en: `"${id}" (${office}) is among the approvals of a proposal of the own office.`,
  },
  fix: {
    ja: 'この承認を外し、ほかの構成員の承認を記録してください。',
    en: 'Take this approval out and record that of another member.',
  },
});
