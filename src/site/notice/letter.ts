import { partyLabel } from '../../domain/programme/party.ts';
import { siteUrl } from '../../domain/programme/site.ts';
import { resultOf } from '../../domain/desk/notices/words.ts';
import type { Paper } from '../../domain/lifecycle/papers.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import { KINDS } from '../../domain/record/kinds/index.ts';
import { JUDGEMENT_LABELS } from '../../domain/record/kinds/shared.ts';
import { documentOf } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { dateHtml, dateText } from '../format.ts';
import { noticeText } from '../i18n/notice.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { filed, filedLang } from '../paper/words.ts';
import { prose } from '../prose/prose.ts';
import type { City } from '../record/city.ts';

type Told = Paper<'review' | 'decision'>;

/** The letter that tells a proposer the result, for a sheet of A4 (C14). */
export function letter(paper: Told, city: City, lang: Language): Html {
  const { project, title } = city.standing(paper.project);
  const programme = programmeOn(city.record, paper.on);
  const { notifiedOn, advice } = paper.data;
  const name = documentOf(project, 'proposal')?.data.proposer.name ?? '';
  const offices = programme.offices.filter(({ roles }) => roles.includes('secretariat'));
  return html`<article class="letter">
    <p class="letter-right">
      ${notifiedOn === undefined ? noticeText.dateLater[lang] : dateHtml(notifiedOn, lang)}
    </p>
    <p class="letter-to">${filed(noticeText.to(name)[lang], lang)}</p>
    <p class="letter-right">${programme.municipality.name[lang]}<br />${programme.council[lang]}</p>
    <h2 class="letter-subject">${unbroken(noticeText.subject(KINDS[paper.kind].label[lang])[lang])}</h2>
    <p>${noticeText.opening(dateText(paper.on, lang), programme.council[lang])[lang]}</p>
    <dl class="facts">
      ${row(noticeText.project[lang], filed(title, lang))}${row(noticeText.number[lang], paper.project)}${row(noticeText.result[lang], html`<strong>${resultOf(paper)[lang]}</strong>`)}${row(noticeText.section[lang], sectionName(paper, programme, lang))}${row(noticeText.reasons[lang], written(paper.data.reasons, lang))}${row(noticeText.guidelines[lang], guidelines(paper, programme, lang))}${row(noticeText.conditions[lang], conditions(paper, programme, lang))}${row(noticeText.advice[lang], written(advice, lang))}${row(noticeText.next[lang], next(paper, lang))}${row(noticeText.contact[lang], offices.map(contact(lang)))}
    </dl>
    <p>
      ${noticeText.page[lang]}<a href="${address(lang, projectPath(paper.project))}"
        >${siteUrl(programme, projectPath(paper.project))}</a
      >
    </p>
  </article>`;
}

/** A step and its number stay on one line. */
const unbroken = (title: string): string => title.replace(/(?<=ステップ)(?=\d)/g, '\u2060');

/** A row of the letter; nothing where there is nothing to say. */
const row = (label: Part, value: Part): Part =>
  value === null || value === undefined
    ? null
    : html`<dt>${label}</dt>
        <dd>${value}</dd>`;

const written = (text: string | undefined, lang: Language): Part =>
  text === undefined ? null : html`<div class="filed" ${filedLang(lang)}>${prose(text)}</div>`;

function sectionName(paper: Told, { offices }: Programme, lang: Language): Part {
  const id = paper.kind === 'decision' ? paper.data.section : undefined;
  return id === undefined ? null : (offices.find((office) => office.id === id)?.name[lang] ?? id);
}

function guidelines(paper: Told, { criteria }: Programme, lang: Language): Part {
  if (paper.kind !== 'review' || !paper.data.criteria) return null;
  const judged = paper.data.criteria;
  return html`<ul>
    ${criteria.map(({ key, label }) => {
      const own = judged[key];
      return (
        own &&
        html`<li>
          ${label[lang]}: ${JUDGEMENT_LABELS[own.judgement][lang]}<br />${filed(own.reason, lang)}
        </li>`
      );
    })}
  </ul>`;
}

function conditions(paper: Told, programme: Programme, lang: Language): Part {
  if (paper.kind !== 'decision' || !paper.data.conditions || paper.data.conditions.length === 0) return null;
  return html`<ul>
    ${paper.data.conditions.map(
      ({ what, owedBy, due }) =>
        html`<li>
          ${filed(what, lang)}<br />${partyLabel(owedBy, programme)[lang]}, ${dateText(due, lang)}
        </li>`,
    )}
  </ul>`;
}

const next = ({ data }: Told, lang: Language): Part =>
  data.result === 'not-adopted' ? noticeText.again[lang] : noticeText.adopted[lang];

const contact =
  (lang: Language) =>
  ({ name, contacts = [] }: Programme['offices'][number], index: number): Part =>
    html`${index > 0 && html`<br />`}${name[lang]} ${contacts.join(' ')}`;
