import { meetingPath, projectPath } from '../links.ts';
import { anchorOf } from '../paper/title.ts';

/** The page on what was changed in the papers of a project. */
export const historyPath = (project: string): string => `${projectPath(project)}history/`;

export const sittingHistoryPath = (sitting: string): string => `${meetingPath(sitting)}history/`;

export const activitiesHistoryPath = '/activities/history/';

/** Where a page of history has a row of a paper's corrections, the first being 0: `paper-plan-correction-1`. */
export const correctionAnchor = (path: string, row: number): string =>
  `${anchorOf(path)}-correction-${row + 1}`;
