import { isMet, OBLIGATION_LABELS } from '../../domain/lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { documentOf } from '../../domain/record/record.ts';
import { shortDate } from '../format.ts';
import { placesText } from '../i18n/places.ts';
import { owerText } from './party.ts';
import type { ProjectView } from './view.ts';

/** Who proposed it, where it stands and what comes next, in plain sentences; computed, never written. */
export function projectSummary(view: ProjectView): string {
  const { standing, city, lang } = view;
  const { project, stage, obligations } = standing;
  const filed = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data;
  const theme = city.programme.themes.find(({ key }) => key === filed?.theme?.[0])?.label[lang] ?? '';
  const next = stage === 'historical' ? undefined : obligations.find((one) => !isMet(one));
  const sentences = [
    placesText.summary(filed?.proposer.name ?? '', theme)[lang],
    placesText.now(STAGE_LABELS[stage][lang])[lang],
    next &&
      placesText.next(
        owerText(next, view),
        OBLIGATION_LABELS[next.what][lang],
        next.due === null ? '' : shortDate(next.due, lang),
      )[lang],
  ];
  return sentences.filter(Boolean).join(lang === 'ja' ? '' : ' ');
}
