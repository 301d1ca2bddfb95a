import { lengthOf } from '../../domain/lifecycle/history.ts';
import { CLOSED_STAGES, STAGE_LABELS, type Stage } from '../../domain/lifecycle/stage.ts';
import { ON_CIRCLE } from '../circulation/circle.ts';
import type { OwnWay } from '../circulation/own.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import type { ProjectView } from './view.ts';

/** The project's way round the circle: how long it stayed in each stage, beside the median of others. */
export interface StageDurations {
  readonly picture: OwnWay;
  /** The same as a table, which stands beside the picture. */
  readonly table: TableOptions;
}

/** Returns how long the project stayed in each stage; null where it was in none that ended. */
export function stageDurationsOf(view: ProjectView): StageDurations | null {
  const { status, city, lang } = view;
  const days = new Map<Stage, number>();
  for (const span of status.stages) {
    if (CLOSED_STAGES.has(span.value)) continue;
    days.set(span.value, (days.get(span.value) ?? 0) + lengthOf(span, city.today));
  }
  if (days.size === 0) return null;
  const stages = ON_CIRCLE.flatMap(({ stage }) => (days.has(stage) ? [stage] : []));
  const longest = Math.max(1, ...stages.map((one) => days.get(one) ?? 0));
  const rows = stages.map((stage) => {
    const own = days.get(stage) ?? 0;
    const median = city.typicalDays.get(stage);
    const now = stage === status.stage;
    return [
      html`${STAGE_LABELS[stage][lang]}${now && html` <span class="tag moving">${projectText.now[lang]}</span>`}`,
      html`${projectText.days(own)[lang]}${bar(own / longest)}`,
      median === undefined ? '–' : projectText.days(median)[lang],
    ];
  });
  return {
    picture: { at: status.stage, days, typicalDays: city.typicalDays },
    table: {
      label: projectText.stays[lang],
      columns: [
        { label: projectText.stage[lang] },
        { label: projectText.thisProject[lang] },
        { label: projectText.median[lang], kind: 'number' },
      ],
      rows,
    },
  };
}

/** As long as its share of the longest. */
const bar = (own: number): Part =>
  html`<svg class="stay" viewBox="0 0 100 8" aria-hidden="true">
    <path d="M0 4H${percent(own)}"></path>
  </svg>`;

/** Seen even where it is next to nothing, and never beyond the edge. */
const percent = (share: number): number => Math.min(99.5, Math.max(0.5, Math.round(share * 1000) / 10));
