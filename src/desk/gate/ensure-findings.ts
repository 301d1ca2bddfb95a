import { copyOf, findingsComment, unjudgedComment } from '../../domain/desk/findings/comment.ts';
import { renderedAt } from '../../domain/desk/findings/finding-markdown.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { Places } from '../../domain/desk/places.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import { siteUrl } from '../../domain/programme/site.ts';
import { marked } from '../../domain/messages/comment-mark.ts';
import { areaOf } from '../../domain/desk/scope/area.ts';
import { tallyOfProject, type ProposalTally } from '../../domain/desk/tally/tally.ts';
import { CONTENT, contentPathOf } from '../../domain/record/path.ts';
import { ensureComment, oursWith } from '../../github/comments.ts';
import type { Pull } from '../../github/port.ts';
import { isSameText } from '../../github/reconcile.ts';
import type { Base } from './base.ts';
import type { Leading } from './leading.ts';
import type { Look } from './evaluate-pull.ts';

const MARK = 'findings';

/**
 * One comment on a pull request, kept in place: what is to be mended and how, whose approval is missing, and where to read
 * the papers; or why it is not judged.
 */
export async function ensureFindings(base: Base, pull: Pull, led: Leading): Promise<void> {
  const words = wordsFor(base, pull, led);
  const ours = oursWith(await base.gh.comments.list(pull.number), MARK);
  if (words.isNews || ours.length > 0) await ensureComment(base.gh, pull.number, MARK, words.body);
}

/** Whether that comment stands there already, by what was read ahead. */
export function areFindingsKept(base: Base, pull: Pull, led: Leading): boolean {
  const known = base.ahead.pulls.get(pull.number)?.comments;
  if (!known) return false;
  const words = wordsFor(base, pull, led);
  const [first, ...doubles] = oursWith(known, MARK);
  const isSaid = first ? isSameText(first.body, marked(MARK, words.body)) : !words.isNews;
  return isSaid && doubles.length === 0;
}

interface Words {
  readonly body: string;
  /** Whether it is worth a comment where there is none. */
  readonly isNews: boolean;
}

function wordsFor(base: Base, pull: Pull, { pull: leading, looked }: Leading): Words {
  if (leading.number !== pull.number) return { body: unjudgedComment(copyOf(leading.number)), isNews: true };
  if (looked.is === 'unjudged') {
    const { state, sentence } = looked.verdict;
    return { body: unjudgedComment(sentence), isNews: state === 'failure' };
  }
  return { body: bodyOf(base, looked), isNews: speaksOfPapers(looked) };
}

/** A change of code alone, with which nothing is wrong, needs no comment. */
const speaksOfPapers = ({ facts, findings }: Look): boolean =>
  findings.length > 0 || facts.changes.some(({ path }) => areaOf(path).is !== 'owned');

function bodyOf({ gh }: Base, look: Look): string {
  const { facts, findings, earlier, verdict, pull } = look;
  const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
  const commit = { server, repository: `${gh.owner}/${gh.repo}`, sha: pull.head.sha };
  const there = new Set(facts.changes.flatMap(({ path, after }) => (after === null ? [] : [path])));
  const places = placesOf(look);
  return findingsComment({
    findings,
    earlier,
    verdict,
    papers: [...there].filter((path) => path.startsWith(CONTENT)),
    tallies: talliesOf(look),
    checklist: places && siteUrl(places.programme, '/week/look/'),
    places,
    link: (path) => (there.has(path) ? renderedAt(commit, path) : null),
  });
}

/** Where the comment leads, by the programme that a merge would leave; null where there is none. */
function placesOf({ merged, facts }: Look): Places | null {
  if (merged.programmes.size === 0) return null;
  const today = dayOf(facts.since);
  const programme = programmeOn(merged, today);
  return { programme, forms: formsOf(programme, today) };
}

/** The sheets for the sittings of which sheets change: who has handed in one, and who is still to come. */
function talliesOf({ facts, merged }: Look): ProposalTally[] {
  const wanted = new Map<string, readonly [project: string, meeting: string]>();
  for (const { path } of facts.changes) {
    const paper = path.startsWith(CONTENT) ? contentPathOf(path.slice(CONTENT.length)) : null;
    if (paper?.is !== 'document' || paper.kind !== 'assessment' || paper.key === null) continue;
    const meeting = paper.key.slice(0, '2026-02'.length);
    wanted.set(`${paper.project} ${meeting}`, [paper.project, meeting]);
  }
  return [...wanted.values()].slice(0, 5).flatMap(([id, meeting]) => {
    const [project, sitting] = [merged.projects.get(id), merged.sittings.get(meeting)];
    return project && sitting ? [tallyOfProject(merged, sitting, project)] : [];
  });
}
