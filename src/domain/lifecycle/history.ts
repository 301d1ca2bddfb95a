import type { Party } from '../record/kinds/shared.ts';
import { documentOf, type Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { agendaDays, answerDays, documentDays, periodDays, sittingDays } from './days.ts';
import { holderOf } from './holder.ts';
import { dutiesOf } from './obligations/index.ts';
import { papersOf, type Papers } from './papers.ts';
import type { Setting } from './setting.ts';
import { spansOf, type Span } from './span.ts';
import { stageOf, type Stage } from './stage.ts';

/**
 * Which stage a project was in, from which day to which, up to the setting's day: the same answer as asking for the
 * stage on each of these days. Empty for what has no days: projects from before the system.
 */
export function stageHistory(project: Project, setting: Setting): Span<Stage>[] {
  const days = [...documentDays(project, setting), ...periodDays(project), ...agendaDays(project, setting)];
  return spansOf(onEach(sinceFiled(project, days, setting), project, setting, stageOf));
}

/** Who had to act, from which day to which, up to the setting's day; null while nobody owed anything. */
export function holderHistory(project: Project, setting: Setting): Span<Party | null>[] {
  const days = [...documentDays(project, setting), ...answerDays(project), ...sittingDays(project, setting)];
  return spansOf(
    onEach(sinceFiled(project, days, setting), project, setting, (papers, then) =>
      holderOf(dutiesOf(papers, then)),
    ),
  );
}

/** What held of a project on each of some days, none later than the setting's. */
function onEach<T>(
  days: Iterable<IsoDate>,
  project: Project,
  setting: Setting,
  valueOf: (papers: Papers, setting: Setting) => T,
): Map<IsoDate, T> {
  const values = new Map<IsoDate, T>();
  if (project.documents.some(({ kind }) => kind === 'history')) return values;
  for (const today of new Set(days)) {
    const papers = today > setting.today ? null : papersOf(project, setting.sittings.byId, today);
    if (papers) values.set(today, valueOf(papers, { ...setting, today }));
  }
  return values;
}

/**
 * The days from the proposal's own date on: a consultation before it does not put a project on its way (C07). Where
 * there is no proposal, from the first document on.
 */
function sinceFiled(project: Project, days: readonly IsoDate[], setting: Setting): IsoDate[] {
  const proposal = documentOf(project, 'proposal');
  const [first] = documentDays(
    { ...project, documents: proposal ? [proposal] : project.documents },
    setting,
  ).sort();
  return first === undefined ? [] : days.filter((day) => day >= first);
}
