import { html, type Html } from '../../../site/markup/html.ts';
import { timeText } from '../layout.ts';
import { threadMarkdown } from '../markdown.ts';
import type { Run } from '../../actions/run.ts';
import { NOT_THERE, type Page } from '../visit.ts';

export const listRuns: Page = ({ sandbox }) => ({
  title: '実行',
  content: html`<p>ワークフローの実行です。新しいものから並びます。</p>
    <ul>
      ${sandbox
        .runs()
        .toReversed()
        .map(
          ({ id, workflow, occasion, at, state }) =>
            html`<li>
              <a href="/actions/runs/${id}">${workflow.name}</a
              >（${occasion.happened.event}）${stateLabel(state)}
              <span class="when">${timeText(at)}</span>
            </li>`,
        )}
    </ul>`,
});

export const showRun: Page = ({ sandbox, parts }) => {
  const run = sandbox.runs().find(({ id }) => id === Number(parts[0]));
  if (!run) return { title: '実行がありません', status: NOT_THERE, content: html`` };
  return {
    title: `${run.workflow.name}（${run.occasion.happened.event}）`,
    content: html`<p>${stateLabel(run.state)} ${timeText(run.at)}</p>
      ${
        run.summary !== '' &&
        html`<h2>まとめ</h2>
          <article>${threadMarkdown(run.summary)}</article>`
      }
      <h2>記録</h2>
      <pre tabindex="0"><code>${run.log}</code></pre>`,
  };
};

const STATES: Readonly<Record<Run['state'], string>> = {
  queued: '順番待ち',
  running: '動いています',
  success: '済み',
  failure: '失敗',
  cancelled: '取りやめ',
  skipped: '対象外',
};

const stateLabel = (state: Run['state']): Html => html` <span class="label">${STATES[state]}</span>`;
