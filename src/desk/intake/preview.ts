import type { Desk } from '../../domain/desk/filing/desk.ts';
import { filingBranch } from '../../domain/desk/filing/facts.ts';
import { commentFor } from '../../domain/desk/filing/words/comment.ts';
import { commitWords, pullWords } from '../../domain/desk/filing/words/pull-words.ts';
import type { GitHub } from '../../github/port.ts';
import { isReconciled, look } from './reconcile-filing.ts';

/** What would be written for an issue, as text. Workflow commands in it are no commands: each line is indented. */
export async function preview(gh: GitHub, desk: Desk, issue: number): Promise<string> {
  const judged = await look(gh, desk, issue);
  if (!judged) return `#${issue}: gone`;
  const { outcome, pull } = judged;
  const comment = commentFor(outcome, issue, desk);
  const parts = [`#${issue}: ${outcome.is}`, ...(comment === null ? [] : ['comment', comment])];
  if (outcome.is === 'accepted' && !isReconciled(judged, desk)) {
    const { title, body } = pullWords(outcome, issue, desk.programme, pull?.body ?? null);
    parts.push(`branch ${filingBranch(issue)}`, commitWords(outcome, issue));
    for (const { path, text } of outcome.papers) parts.push(path, text);
    parts.push('pull request', title, body);
  }
  return parts.map((part, index) => (index === 0 ? part : part.replace(/^/gm, '  | '))).join('\n');
}
