import { unknownOffice, unknownValueRules } from './unknown-values.ts';
import { byId, type Rule } from '../rule.ts';
import { agreementPartyDiffers } from './agreement-party-differs.ts';
import { approverNotOnRoster } from './approver-not-on-roster.ts';
import { approverTwice } from './approver-twice.ts';
import { assessorNotOnRoster } from './assessor-not-on-roster.ts';
import { assessorSide } from './assessor-side.ts';
import { attendanceTwice } from './attendance-twice.ts';
import { attendeeNotOnRoster } from './attendee-not-on-roster.ts';
import { attendeeOfOtherStep } from './attendee-of-other-step.ts';
import { consultationOfOtherProject } from './consultation-of-other-project.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateMember } from './duplicate-member.ts';
import { fileNameDay } from './file-name-day.ts';
import { fileNameKey } from './file-name-key.ts';
import { foreignSite } from './foreign-site.ts';
import { importNumber } from './import-number.ts';
import { notOnAgenda } from './not-on-agenda.ts';
import { planSectionDiffers } from './plan-section-differs.ts';
import { postponedToUnknown } from './postponed-to-unknown.ts';
import { previousProposalOpen } from './previous-proposal-open.ts';
import { programmeMissing } from './programme-missing.ts';
import { projectNumber } from './project-number.ts';
import { rosterMissing } from './roster-missing.ts';
import { unknownMeeting } from './unknown-meeting.ts';
import { unknownPreviousProposal } from './unknown-previous-proposal.ts';
import { unknownProject } from './unknown-project.ts';
import { unknownSettlementLine } from './unknown-settlement-line.ts';

export const referencesRules: readonly Rule[] = [
  programmeMissing,
  ...byId([
    ...unknownValueRules,
    unknownOffice,
    agreementPartyDiffers,
    approverNotOnRoster,
    approverTwice,
    assessorNotOnRoster,
    assessorSide,
    attendanceTwice,
    attendeeNotOnRoster,
    attendeeOfOtherStep,
    consultationOfOtherProject,
    duplicateId,
    duplicateMember,
    fileNameDay,
    fileNameKey,
    foreignSite,
    importNumber,
    notOnAgenda,
    planSectionDiffers,
    postponedToUnknown,
    previousProposalOpen,
    projectNumber,
    rosterMissing,
    unknownMeeting,
    unknownPreviousProposal,
    unknownProject,
    unknownSettlementLine,
  ]),
];
