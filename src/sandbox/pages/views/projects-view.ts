import { programmeOn } from '../../../domain/programme/in-force.ts';
import { partyLabel } from '../../../domain/record/party.ts';
import { html } from '../../../site/markup/html.ts';
import { OBLIGATION_LABELS } from '../../../domain/lifecycle/obligation.ts';
import { recordStatus, type ProjectStatus } from '../../../domain/lifecycle/status.ts';
import { STAGE_LABELS } from '../../../domain/lifecycle/stage.ts';
import { dayOf } from '../../../domain/dates/day.ts';
import { documentsOf } from '../../../domain/record/record.ts';
import type { Page } from '../visit.ts';

/** Where each project stands at the clock's day, by the record of the default branch. */
export const listProjects: Page = ({ sandbox }) => {
  const statuses = recordStatus(sandbox.record(), dayOf(sandbox.now()));
  const programme = programmeOn(statuses.record, statuses.today);
  const newestFirst = [...statuses.projects.values()].sort((a, b) => (a.project.id < b.project.id ? 1 : -1));
  return {
    title: '事業',
    content: html`<p>${statuses.today} の記録です。番号を押すとスレッドが開きます。</p>
      <div class="scroll" tabindex="0" role="group">
        <table>
          <thead>
            <tr>
              <th scope="col">番号</th>
              <th scope="col">事業</th>
              <th scope="col">段階</th>
              <th scope="col">番の人</th>
              <th scope="col">次にすること</th>
            </tr>
          </thead>
          <tbody>
            ${newestFirst.map(
              (status) =>
                html`<tr id="${status.project.id}">
                  <td>${numberOf(status)}</td>
                  <td>${status.title}</td>
                  <td>${STAGE_LABELS[status.stage].ja}</td>
                  <td>${status.holder === null ? 'なし' : partyLabel(status.holder, programme).ja}</td>
                  <td>${nextObligation(status)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  };
};

function numberOf({ project }: ProjectStatus) {
  const issue = documentsOf(project, 'proposal')[0]?.data.source?.issue;
  return issue === undefined ? project.id : html`<a href="/issues/${issue}">${project.id}</a>`;
}

function nextObligation({ next }: ProjectStatus): string {
  return next === null
    ? ''
    : `${OBLIGATION_LABELS[next.what].ja}${next.due === null ? '' : `（${next.due}）`}`;
}
