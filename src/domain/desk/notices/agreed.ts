import { isAgreedOn } from '../../lifecycle/own-date.ts';
import { missingSides } from '../../record/agreed.ts';
import type { Side } from '../../record/kinds/shared.ts';
import type { ProjectDocument } from '../../record/record.ts';

/** The sides that have not given their word on a paper which both have to agree to (C20, C21, C28). */
export function sidesToAgree(document: ProjectDocument): readonly Side[] {
  return isAgreedOn(document) ? missingSides(document.data.agreed) : [];
}

/** The sides that have not judged the work in a report (C24). */
export const sidesToJudge = (document: ProjectDocument): readonly Side[] =>
  document.kind === 'report' ? missingSides(document.data.judged) : [];
