import { programmeOn } from '../../../domain/programme/in-force.ts';
import { partyLabel } from '../../../domain/record/party.ts';
import { html } from '../../../site/markup/html.ts';
import { isMet, OBLIGATION_LABELS } from '../../../domain/lifecycle/obligation.ts';
import { standRecord, type Standing } from '../../../domain/lifecycle/standing.ts';
import { STAGE_LABELS } from '../../../domain/lifecycle/stage.ts';
import { dayOf } from '../../../domain/dates/day.ts';
import { documentsOf } from '../../../domain/record/record.ts';
import type { Page } from '../visit.ts';

/** Where each project stands at the clock's day, by the record of the default branch. */
export const listProjects: Page = ({ sandbox }) => {
  const standings = standRecord(sandbox.record(), dayOf(sandbox.now()));
  const programme = programmeOn(standings.record, standings.today);
  const newestFirst = [...standings.projects.values()].sort((a, b) => (a.project.id < b.project.id ? 1 : -1));
  return {
    title: '事業',
    content: html`<p>${standings.today} の記録です。番号を押すとスレッドが開きます。</p>
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
              (standing) =>
                html`<tr id="${standing.project.id}">
                  <td>${numberOf(standing)}</td>
                  <td>${standing.title}</td>
                  <td>${STAGE_LABELS[standing.stage].ja}</td>
                  <td>${standing.holder === null ? 'なし' : partyLabel(standing.holder, programme).ja}</td>
                  <td>${nextObligation(standing)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  };
};

function numberOf({ project }: Standing) {
  const issue = documentsOf(project, 'proposal')[0]?.data.source?.issue;
  return issue === undefined ? project.id : html`<a href="/issues/${issue}">${project.id}</a>`;
}

function nextObligation({ obligations }: Standing): string {
  const next = obligations.find((obligation) => !isMet(obligation));
  return next === undefined
    ? ''
    : `${OBLIGATION_LABELS[next.what].ja}${next.due === null ? '' : `（${next.due}）`}`;
}
