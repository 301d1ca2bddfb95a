import { SIDES, type Side } from '../../record/kinds/shared.ts';
import type { ProjectDocument } from '../../record/record.ts';

/** The sides that have not given their word on a paper which both have to agree to (C20, C21, C28). */
export function sidesToAgree(document: ProjectDocument): readonly Side[] {
  if (document.kind !== 'plan' && document.kind !== 'amendment') return [];
  const agreed = document.data.agreedBy;
  return SIDES.filter((side) => agreed[side] === undefined);
}
