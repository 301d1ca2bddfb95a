import { fiscalYearLabel, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { Activity } from '../../domain/record/record.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { dateHtml, shortDate } from '../format.ts';
import { activitiesHistoryPath } from '../history/anchors.ts';
import { historyLine } from '../history/line.ts';
import { activityText } from '../i18n/activities.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { paperBody } from '../paper/paper.ts';
import { filed, filedLang } from '../paper/words.ts';
import { wordsOn } from '../paper/names.ts';
import { prose } from '../prose/prose.ts';

/** Learning, training, outreach and scouting (C16), by fiscal year, the newest first. */
export function activityList(city: City, lang: Language): Html {
  const newest = [...city.record.activities].sort((a, b) => (a.data.on < b.data.on ? 1 : -1));
  if (newest.length === 0) return html`<p>${activityText.none[lang]}</p>`;
  const years = new Map<FiscalYear, Activity[]>();
  for (const activity of newest) {
    const year = fiscalYearOf(activity.data.on);
    years.set(year, [...(years.get(year) ?? []), activity]);
  }
  return html`${[...years].map(
    ([year, activities]) =>
      html`<section aria-labelledby="year-${year}">
        <h2 id="year-${year}">${fiscalYearLabel(year)[lang]}</h2>
        ${activities.map((activity) => entry(activity, city, lang))}
      </section>`,
  )}`;
}

/** 周知（2026年5月12日） 商店会の方: kind, day and audience in one line. */
export function activityName({ kind, on, audience }: Activity['data'], lang: Language): string {
  const label = choiceLabel('activity', 'kind', kind, lang);
  return activityText.name(label, shortDate(on, lang), audience)[lang];
}

function entry({ data, id, path }: Activity, city: City, lang: Language): Part {
  return html`<article class="entry" id="activity-${id}">
    <h3>
      <span class="tag">${choiceLabel('activity', 'kind', data.kind, lang)}</span>
      ${filed(data.audience, lang)}
    </h3>
    <p class="soft">
      ${dateHtml(data.on, lang)}
      ${data.participants !== undefined && activityText.participants(data.participants)[lang]}
    </p>
    <div class="filed" ${filedLang(lang)}>${prose(data.body, 4)}</div>
    ${historyLine(path, activitiesHistoryPath, city, lang)}
  </article>`;
}

/** Consultations before anything was filed (C07), the newest first. */
export function consultationList(city: City, lang: Language): Html | null {
  const newest = [...city.record.consultations].sort((a, b) => (a.data.on < b.data.on ? 1 : -1));
  if (newest.length === 0) return null;
  return html`<section aria-labelledby="consultations">
    <h2 id="consultations">${activityText.consultations[lang]}</h2>
    <p>${activityText.consultationsLead[lang]}</p>
    ${newest.map(
      ({ data, id, path }) =>
        html`<article class="entry" id="consultation-${id}">
          <h3>${dateHtml(data.on, lang)}</h3>
          ${paperBody('consultation', data, wordsOn(city, lang, data.on), prose)}
          ${historyLine(path, activitiesHistoryPath, city, lang)}
        </article>`,
    )}
  </section>`;
}
