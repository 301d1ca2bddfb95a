import { partyLabel } from '../../domain/record/party.ts';
import { siteUrl } from '../../domain/programme/site.ts';
import { resultOf } from '../../domain/desk/notices/words.ts';
import type { Paper } from '../../domain/lifecycle/papers.ts';
import { contactWords } from '../../domain/programme/known.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import { KINDS } from '../../domain/record/kinds/index.ts';
import { JUDGEMENT_LABELS } from '../../domain/record/kinds/shared.ts';
import { documentOf } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { dateHtml, dateText } from '../format.ts';
import { noticeText } from '../i18n/notice.ts';
import { address, projectPath } from '../links.ts';
import { html, type Part } from '../markup/html.ts';
import { filed, filedLang } from '../paper/words.ts';
import { prose } from '../prose/prose.ts';
import type { City } from '../record/city.ts';

type Told = Paper<'review' | 'decision'>;

/** The letter that tells a proposer the result, for a sheet of A4 (C14). */
export interface Letter {
  readonly notified: Part;
  readonly to: Part;
  readonly municipality: string;
  readonly council: string;
  readonly subject: string;
  readonly opening: string;
  /** What the letter tells, row by row. */
  readonly rows: readonly { readonly label: string; readonly value: Part }[];
  readonly page: { readonly url: string; readonly shown: string };
}

export function letter(paper: Told, city: City, lang: Language): Letter {
  const { project, title } = city.status(paper.project);
  const programme = programmeOn(city.record, paper.on);
  const { notifiedOn, advice } = paper.data;
  const name = documentOf(project, 'proposal')?.data.proposer.name ?? '';
  const offices = programme.offices.filter(({ roles }) => roles.includes('secretariat'));
  const rows: readonly (readonly [label: string, value: Part])[] = [
    [noticeText.project[lang], filed(title, lang)],
    [noticeText.number[lang], paper.project],
    [noticeText.result[lang], html`<strong>${resultOf(paper)[lang]}</strong>`],
    [noticeText.section[lang], sectionName(paper, programme, lang)],
    [noticeText.reasons[lang], written(paper.data.reasons, lang)],
    [noticeText.guidelines[lang], guidelines(paper, programme, lang)],
    [noticeText.conditions[lang], conditions(paper, programme, lang)],
    [noticeText.advice[lang], written(advice, lang)],
    [noticeText.next[lang], next(paper, lang)],
    [noticeText.contact[lang], offices.map(contact(lang))],
  ];
  return {
    notified: notifiedOn === undefined ? noticeText.dateLater[lang] : dateHtml(notifiedOn, lang),
    to: filed(noticeText.to(name)[lang], lang),
    municipality: programme.municipality.name[lang],
    council: programme.council[lang],
    subject: unbroken(noticeText.subject(KINDS[paper.kind].label[lang])[lang]),
    opening: noticeText.opening(dateText(paper.on, lang), programme.council[lang])[lang],
    // Where there is nothing to say, there is no row.
    rows: rows.flatMap(([label, value]) => (value === null || value === undefined ? [] : [{ label, value }])),
    page: {
      url: address(lang, projectPath(paper.project)),
      shown: siteUrl(programme, projectPath(paper.project)),
    },
  };
}

/** A step and its number stay on one line. */
const unbroken = (title: string): string => title.replace(/(?<=ステップ)(?=\d)/g, '\u2060');

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
  (office: Programme['offices'][number], index: number): Part =>
    html`${index > 0 && html`<br />`}${office.name[lang]} ${contactWords(office).join(' ')}`;
