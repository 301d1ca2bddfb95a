import { dayOf, inOrderOfDay, isPlanned } from '../../domain/lifecycle/sittings.ts';
import { PROJECT_KINDS } from '../../domain/record/kinds/index.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { clockText, dateHtml, shortDateHtml, weekday } from '../format.ts';
import { homeText } from '../i18n/home.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { dutyList, owedNow } from '../listings/duties.ts';
import { html, type Html } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { anchorOf } from '../paper/title.ts';
import { filed, filedLang } from '../paper/words.ts';
import { numberOf } from '../paper/names.ts';
import { meetingText } from '../i18n/meetings.ts';

const TURNS = 6;
const NEWS = 6;

/** Who must act next, the nearest days first; the rest is a page of its own (C28). */
export function turnList(city: City, lang: Language): Html {
  const owed = owedNow(city);
  if (owed.length === 0) return html`<p>${homeText.turnNone[lang]}</p>`;
  const rest =
    owed.length > TURNS && html` <span class="soft">${homeText.turnMore(owed.length - TURNS)[lang]}</span>`;
  return html`${dutyList(owed.slice(0, TURNS), city, lang, { who: true })}
    <p><a href="${address(lang, '/obligations/')}">${homeText.turnAll[lang]}</a>${rest}</p>`;
}

/** The papers that came in last. */
export function newsList(city: City, lang: Language): Html {
  const papers = [...city.projects.values()].flatMap(({ id, title, papers: own }) =>
    own.map((paper) => ({ ...paper, id, title })),
  );
  const newest = papers.sort((a, b) => compare(b.on, a.on) || compare(b.path, a.path));
  return html`<ul class="rows">
    ${newest.slice(0, NEWS).map(({ id, title, kind, path, on }) => {
      const href = `${address(lang, projectPath(id))}#${anchorOf(path)}`;
      return html`<li>
        <span class="row-main"><a href="${href}" ${filedLang(lang)}>${title}</a></span>
        <span class="row-who">${PROJECT_KINDS[kind].label[lang]}</span>
        <span class="row-when">${shortDateHtml(on, lang)}</span>
      </li>`;
    })}
  </ul>`;
}

/** The next sitting that is planned, with what is on its agenda. */
export function nextSittingCard(city: City, lang: Language): Html {
  const next = inOrderOfDay(city.record.sittings.values()).find(
    (sitting) => dayOf(sitting) >= city.today && isPlanned(sitting, city.today),
  );
  if (!next) return html`<p>${homeText.noSitting[lang]}</p>`;
  const { data } = next;
  const day = dayOf(next);
  const steps = data.step
    .map((step) => choiceLabel('sitting', 'step', step, lang))
    .join(lang === 'ja' ? '・' : ', ');
  return html`<p>
    <a href="${address(lang, meetingPath(next.id))}"
      ><strong>${meetingText.title(...numberOf(next.id))[lang]}</strong></a
    ><br />${dateHtml(day, lang)} (${weekday(day, lang)})
    ${clockText(data.startsAt)}${RANGE_MARK[lang]}${clockText(data.endsAt)}<br />${filed(data.place, lang)}<br />${steps}
  </p>`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
