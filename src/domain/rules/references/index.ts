import { byId, type Rule } from '../rule.ts';
import { agreementPartyDiffers, planSectionDiffers, unknownSettlementLine } from './agreed-plan.ts';
import {
  attendanceTwice,
  attendeeNotOnRoster,
  attendeeOfOtherStep,
  duplicateMember,
  rosterMissing,
} from './attendance.ts';
import { approverNotOnRoster, approverTwice, assessorNotOnRoster, assessorSide } from './council-members.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileNameDay, fileNameKey, importNumber, projectNumber } from './file-names.ts';
import { pictureMissing, pictureUnfit, pictureUnnamed } from './pictures.ts';
import { foreignSite, programmeMissing } from './programme-file.ts';
import {
  consultationOfOtherProject,
  previousProposalOpen,
  unknownPreviousProposal,
  unknownProject,
} from './project-links.ts';
import { notOnAgenda, postponedToUnknown, unknownMeeting } from './sitting-links.ts';
import { unknownOffice, unknownValueRules } from './unknown-values.ts';

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
    pictureMissing,
    pictureUnfit,
    pictureUnnamed,
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
