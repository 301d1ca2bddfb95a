import type { Stage } from '../../domain/lifecycle/stage.ts';
import { projectText } from '../i18n/project.ts';
import type { Part } from '../markup/html.ts';
import { projectLink } from '../paper/names.ts';
import type { ProjectView } from './view.ts';

/** A project before or after this one in its chain. */
export interface ChainLink {
  readonly id: string;
  readonly label: string;
  readonly link: Part;
  /** Undefined for a project that the record does not have. */
  readonly stage: Stage | undefined;
}

/** Returns the proposal this one grew out of and those that grew out of it, on both pages (C26); null without any. */
export function chainOf({ city, lang, status }: ProjectView): readonly ChainLink[] | null {
  const previous = city.chains.predecessorOf.get(status.project.id);
  const next = city.chains.successorsOf.get(status.project.id) ?? [];
  if (previous === undefined && next.length === 0) return null;
  const linkTo = (id: string, label: string): ChainLink => ({
    id,
    label,
    link: projectLink(city, id, lang),
    stage: city.projects.get(id)?.stage,
  });
  return [
    ...(previous === undefined ? [] : [linkTo(previous, projectText.predecessor[lang])]),
    ...next.map((id) => linkTo(id, projectText.successor[lang])),
  ];
}
