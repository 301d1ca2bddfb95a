import { projectText } from '../i18n/project.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { stageTag } from '../pieces/tags.ts';
import { projectLink } from './names.ts';
import type { ProjectView } from './view.ts';

/** The line between a proposal and the one it grew out of, on both pages (C26). */
export function chainSection({ city, lang, standing }: ProjectView): Html | null {
  const previous = city.chains.predecessorOf.get(standing.project.id);
  const next = city.chains.successorsOf.get(standing.project.id) ?? [];
  if (previous === undefined && next.length === 0) return null;
  const row = (label: string, id: string): Part => {
    const other = city.projects.get(id);
    return html`<dt>${label}</dt>
      <dd>
        ${projectLink(city, id, lang)} <span class="soft">${id}</span> ${other && stageTag(other.stage, lang)}
      </dd>`;
  };
  return html`<section aria-labelledby="chain">
    <h2 id="chain">${projectText.chain[lang]}</h2>
    <dl class="facts">
      ${previous !== undefined && row(projectText.predecessor[lang], previous)}${next.map((id) => row(projectText.successor[lang], id))}
    </dl>
  </section>`;
}
