import { programmeOn } from '../../domain/programme/in-force.ts';
import { partyLabel } from '../../domain/record/party.ts';
import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { treeOf } from '../pages/tree.ts';
import { ScenarioError, type Harness } from './harness.ts';

/** The comment without its English half, which says the same. */
export const inJapanese = (comment: string): string =>
  comment.replace(/\n*<details lang="en">.*?<\/details>/gs, '').trim();

/** Tells where a project stands. */
export function tellStanding({ status, record, today, tell }: Harness, project: string): void {
  const { stage, holder } = status(project);
  const programme = programmeOn(record(), today());
  tell.state(
    `${project} は「${STAGE_LABELS[stage].ja}」。次の番：${holder ? partyLabel(holder, programme).ja : 'なし'}`,
  );
}

/** Holds the play to what must be so by now. */
export function expectThat(isSo: boolean, what: string): void {
  if (!isSo) throw new ScenarioError(`It should be so that ${what}.`);
}

/** Tells the text of a filed paper, as the pull request brings it. */
export function tellPaper({ forge, tell }: Harness, revision: string, path: string): void {
  const text = treeOf(forge.gitDir).file(revision, path);
  if (text === null) throw new ScenarioError(`There is no ${path} at ${revision}.`);
  tell.paper(path, text);
}
