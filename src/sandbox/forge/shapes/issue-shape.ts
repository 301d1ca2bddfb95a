import { knownLogins } from '../accounts.ts';
import { isBot } from '../actor.ts';
import { sameLogin } from '../people.ts';
import type { Comment, Label, Thread } from '../state/state.ts';
import { apiUrl, htmlUrl, roleOf, type World } from '../world.ts';
import { isTeam } from './team-shape.ts';
import { nodeId, userShape } from './user-shape.ts';

/**
 * A comment as GitHub shows it, as far as somebody reads it here: escaped text with the mentions that reach somebody. A
 * team that the writer's token does not see stays plain text.
 * https://docs.github.com/en/rest/using-the-rest-api/media-types?apiVersion=2022-11-28#comment-body-properties
 */
export function bodyHtml(world: World, { body, reachesTeams = false }: Comment): string {
  const known = knownLogins(world);
  const text = escaped(body).replaceAll(
    /(?<![\w/`])@([\w-]+)(?:\/([\w.-]+))?/g,
    (all, name: string, team?: string) => {
      if (team !== undefined)
        return reachesTeams && sameLogin(name, world.owner) && isTeam(world, team)
          ? `<a class="team-mention notranslate" href="${world.server}/orgs/${name}/teams/${team}">${all}</a>`
          : all;
      return known.some((login) => sameLogin(login, name))
        ? `<a class="user-mention notranslate" href="${world.server}/${name}">${all}</a>`
        : all;
    },
  );
  return text
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${part}</p>`)
    .join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An issue; a pull request is one too, with a link to what it is besides. */
export function issueShape(world: World, thread: Thread): object {
  const url = apiUrl(world, `/issues/${thread.number}`);
  return {
    url,
    repository_url: apiUrl(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: threadHtml(world, thread),
    id: thread.id,
    node_id: nodeId('Issue', thread.id),
    number: thread.number,
    title: thread.title,
    user: userShape(world, thread.author),
    labels: thread.labels.map((name) => labelShape(world, labelNamed(world, name))),
    state: thread.state,
    state_reason: thread.stateReason,
    locked: thread.locked !== undefined,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: thread.comments.length,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    closed_by: thread.closedBy === null ? null : userShape(world, thread.closedBy),
    author_association: association(world, thread.author),
    active_lock_reason: thread.locked || null,
    body: thread.body,
    ...(thread.pull ? { pull_request: pullLink(world, thread) } : {}),
  };
}

export const threadHtml = (world: World, { number, pull }: Thread): string =>
  htmlUrl(world, `/${pull ? 'pull' : 'issues'}/${number}`);

function pullLink(world: World, thread: Thread): object {
  const html = threadHtml(world, thread);
  return {
    url: apiUrl(world, `/pulls/${thread.number}`),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: thread.pull?.mergedAt ?? null,
  };
}

/** A comment, with its HTML beside or instead of the text where `accept` asks for it. */
export function commentShape(world: World, thread: Thread, comment: Comment, accept = ''): object {
  const html = /\bgithub\.(v3\.)?(html|full)\+json/.exec(accept)?.[2];
  return {
    url: apiUrl(world, `/issues/comments/${comment.id}`),
    html_url: `${threadHtml(world, thread)}#issuecomment-${comment.id}`,
    issue_url: apiUrl(world, `/issues/${thread.number}`),
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userShape(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(world, comment.author),
    ...(html === 'html' ? {} : { body: comment.body }),
    ...(html === undefined ? {} : { body_html: bodyHtml(world, comment) }),
  };
}

export const labelShape = (world: World, { id, name, color, description }: Label): object => ({
  id,
  node_id: nodeId('Label', id),
  url: apiUrl(world, `/labels/${encodeURIComponent(name)}`),
  name,
  color,
  default: false,
  description,
});

function labelNamed({ store }: World, name: string): Label {
  const label = store.state.labels.find((one) => one.name === name);
  if (!label) throw new Error(`The label ${name} of a thread is not among the labels.`);
  return label;
}

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
export function association(world: World, login: string): string {
  if (sameLogin(login, world.owner)) return 'OWNER';
  if (isBot(login)) return 'NONE';
  return roleOf(world, login) === 'read' ? 'NONE' : 'MEMBER';
}
