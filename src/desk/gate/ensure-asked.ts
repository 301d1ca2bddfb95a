import { createHash } from 'node:crypto';
import { CONTENT } from '../../domain/record/path.ts';
import { sameLogin } from '../../domain/desk/account.ts';
import { doubleComment, doubleMark } from '../../domain/desk/gate/double-words.ts';
import { askComment, askMark, membersToAsk } from '../../domain/desk/gate/ask-words.ts';
import { isComplete } from '../../domain/desk/gate/sentence.ts';
import { boundText } from '../../domain/desk/gate/given.ts';
import { isThreadOf, issueNamedBy } from '../../domain/desk/identity.ts';
import { isSamePerson, peopleOf } from '../../domain/desk/notices/concerned.ts';
import { filedComment, filedMark } from '../../domain/desk/notices/filed-words.ts';
import { HEARINGS_WHEN_FILED } from '../../domain/desk/notices/hearing.ts';
import type { Addressee } from '../../domain/desk/reminders/who.ts';
import { areaOf } from '../../domain/desk/scope/area.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { ProjectKind } from '../../domain/record/kinds/index.ts';
import type { Pull } from '../../github/port.ts';
import { ensureReviewRequests } from '../../github/review-requests.ts';
import { mentionsOf } from '../../github/teams.ts';
import { readThread } from '../../github/threads.ts';
import { postOnce } from '../remind/memory.ts';
import type { Base } from './base.ts';
import { issueOfDesk } from './facts.ts';
import type { Leading } from './leading.ts';
import type { Look } from './evaluate-pull.ts';

/**
 * Whoever is to say something of a pull request is told so once, in a comment of its own, since GitHub sends no mail when one
 * is edited: members are asked to approve, in the pull request; the other side of what two settle hears of it in the thread of
 * the project. Neither while something is to be mended.
 */
export async function ensureAsked(base: Base, { pull, looked }: Leading): Promise<void> {
  if (looked.is !== 'judged') return;
  await tellDoubles(base, pull, looked);
  if (looked.verdict.state === 'failure') return;
  await askMembers(base, pull, looked);
  await tellOtherSide(base, pull, looked);
}

async function askMembers({ gh, today }: Base, { number }: Pull, look: Look): Promise<void> {
  const { council } = look.verdict;
  if (council.every(({ count }) => count === null || isComplete(count))) return;
  const content = contentOf(look);
  const logins = membersToAsk(council).flatMap(({ github }) => github?.login ?? []);
  const mentions = await mentionsOf(gh, logins);
  await postOnce(gh, number, askMark(content), () =>
    askComment(council, content, { record: look.merged, today, mentions }),
  );
}

/** A name for what the papers of a pull request say, beside who approved or agreed. */
function contentOf({ facts }: Look): string {
  const hash = createHash('sha256');
  for (const { path, after } of facts.changes)
    hash.update(`${path}\0${after?.is === 'file' ? boundText(path, after.text) : ''}\0`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Both who filed the same new paper hear of each other, where they filed it. What the desk proposes names its papers in its
 * words; of what a person proposes nothing is known here, and a clash is found when the first is merged.
 */
async function tellDoubles(base: Base, pull: Pull, { facts }: Look): Promise<void> {
  const { gh, read, today } = base;
  const programme = programmeOn(read.record, today);
  for (const { path, before } of facts.changes) {
    const area = areaOf(path);
    if (before !== null || area.is !== 'filed' || area.path.is !== 'document') continue;
    const { kind } = area.path;
    const others = (await base.openPulls()).filter(
      (one) =>
        one.ours && one.number !== pull.number && one.body.includes(`[${path.slice(CONTENT.length)}](`),
    );
    for (const other of others)
      for (const [at, about] of [
        [pull, other],
        [other, pull],
      ] as const) {
        const double = { kind, pull: about.number, issue: issueOfDesk(about) };
        await postOnce(gh, issueOfDesk(at) ?? at.number, doubleMark(double), () =>
          doubleComment(double, programme),
        );
      }
  }
}

interface Filed {
  readonly kind: ProjectKind;
  readonly path: string;
}

async function tellOtherSide(base: Base, pull: Pull, look: Look): Promise<void> {
  for (const [id, papers] of filedIn(look)) await tellInProject(base, pull, look, id, papers);
}

/** The papers of which somebody hears before they are merged, by project; what is only added to one in the record is none. */
function filedIn({ facts }: Look): ReadonlyMap<string, readonly Filed[]> {
  const filed = new Map<string, Filed[]>();
  for (const { path, before, after } of facts.changes) {
    const area = areaOf(path);
    if (before !== null || after?.is !== 'file') continue;
    if (area.is !== 'filed' || area.path.is !== 'document') continue;
    const { project, kind } = area.path;
    if (HEARINGS_WHEN_FILED[kind] === undefined) continue;
    filed.set(project, [...(filed.get(project) ?? []), { kind, path: path.slice(CONTENT.length) }]);
  }
  return filed;
}

async function tellInProject(
  { gh, read, today }: Base,
  pull: Pull,
  { facts, merged }: Look,
  id: string,
  papers: readonly Filed[],
): Promise<void> {
  const project = merged.projects.get(id);
  const known = read.record.projects.get(id);
  const issue = known ? issueNamedBy(known) : null;
  if (!project || !known || issue === null) return;
  const thread = await readThread(gh, issue);
  if (!thread || !isThreadOf(known, thread)) return;
  const concerned = { record: read.record, today, project, author: facts.openedBy.get(id) ?? null };
  const all = papers.flatMap(({ kind }) =>
    (HEARINGS_WHEN_FILED[kind] ?? []).flatMap((who) => peopleOf(who, null, concerned)),
  );
  const isFiler = ({ login, name }: Addressee): boolean =>
    (login !== null && sameLogin(login, facts.filer.login)) ||
    facts.filer.offices.some((office) => office.name.ja === name.ja);
  const others = all.filter(
    (one, index) => !isFiler(one) && all.findIndex((each) => isSamePerson(each, one)) === index,
  );
  const logins = others.flatMap(({ login }) => login ?? []);
  if (logins.length === 0) return;
  const mentions = await mentionsOf(gh, logins);
  await postOnce(gh, issue, filedMark(pull.number), () =>
    filedComment(
      { pull: pull.number, branch: pull.head.inRepository ? pull.head.branch : null, papers },
      mentions,
      programmeOn(read.record, today),
    ),
  );
  await ensureReviewRequests(gh, pull, logins);
}
