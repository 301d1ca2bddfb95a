import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { PROJECT_KINDS } from '../../domain/record/kinds/index.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { shortYear } from '../format.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { anchorOf } from '../paper/title.ts';
import { filed } from '../paper/words.ts';
import { officeName } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import type { Facts, PaperFacts } from '../record/facts.ts';

/** What the council has before it, for each project on the agenda: it is read before the sitting, and after it. */
export function agendaPapers(sitting: Sitting, city: City, lang: Language): Html | null {
  const ids = new Set(sitting.data.agenda.flatMap(({ project }) => project ?? []));
  const rows = [...ids].flatMap((id) => {
    const facts = city.projects.get(id);
    const links = facts ? papersBefore(facts, sitting, city, lang) : [];
    return facts && links.length > 0 ? [row(facts, links, lang)] : [];
  });
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="agenda-papers">
    <h2 id="agenda-papers">${meetingText.agendaPapers[lang]}</h2>
    <ul class="plain">
      ${rows}
    </ul>
  </section>`;
}

const row = ({ title }: Facts, links: readonly Part[], lang: Language): Html =>
  html`<li>
    <strong>${filed(title, lang)}</strong>
    <ul class="filters">
      ${links.map((link) => html`<li>${link}</li>`)}
    </ul>
  </li>`;

/** Of work that was agreed upon the reports that wait for their verification; of a proposal all that it is judged by. */
function papersBefore(facts: Facts, sitting: Sitting, city: City, lang: Language): readonly Part[] {
  const { id, papers, opinions } = facts;
  const day = dayOf(sitting);
  const before = papers.filter(({ on, meeting }) => on <= day && meeting !== sitting.id);
  const link = (path: string, label: string): Part =>
    html`<a href="${address(lang, projectPath(id))}#${anchorOf(path)}">${label}</a>`;
  const label = (kind: PaperFacts['kind']): string => PROJECT_KINDS[kind].label[lang];
  const all = (kind: PaperFacts['kind']) => before.filter((paper) => paper.kind === kind);
  const single = (kind: PaperFacts['kind']) => all(kind).map(({ path }) => link(path, label(kind)));
  if (all('agreement').length > 0)
    return [
      ...single('plan'),
      ...all('report')
        .filter(({ path }) => !isVerifiedBefore(path, before))
        .map(({ path }) => link(path, `${label('report')} ${shortYear(yearOf(path), lang)}`)),
    ];
  const sheets = papers.filter(({ path }) => path.includes(`/assessment-${sitting.id}-`));
  const [sheet] = sheets;
  return [
    ...single('proposal'),
    ...opinions
      .filter(({ askedOn }) => askedOn <= day)
      .map(({ path, section }) => link(path, meetingText.opinionOf(officeName(city, section, lang))[lang])),
    sheet && link(sheet.path, meetingText.sheets(label('assessment'), sheets.length)[lang]),
    ...single('review'),
  ].filter((one) => one !== undefined);
}

/** Fiscal year of a report or a verification, by the name of its file. */
const yearOf = (path: string): number => Number(/-(\d{4})\.mdx?$/.exec(path)?.[1]);

const isVerifiedBefore = (report: string, papers: readonly PaperFacts[]): boolean =>
  papers.some(({ kind, path }) => kind === 'verification' && yearOf(path) === yearOf(report));
