import type { DocumentOf, Project, ProjectDocument } from '../../record/record.ts';

/** Papers of the council that its members approve. */
export type CouncilPaper = DocumentOf<'review'> | DocumentOf<'decision'> | DocumentOf<'verification'>;

export function isCouncilPaper(document: ProjectDocument): document is CouncilPaper {
  return document.kind === 'review' || document.kind === 'decision' || document.kind === 'verification';
}

/** Members who declared a conflict of interest in this project: at this sitting or at any other. */
export function conflictedIn(project: Project): ReadonlySet<string> {
  const members = project.documents.flatMap((document) =>
    document.kind === 'assessment' && document.data.conflictOfInterest ? [document.data.member] : [],
  );
  return new Set(members);
}
