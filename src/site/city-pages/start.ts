import type { Language } from '../../domain/text.ts';
import { cutoffSentence } from '../data/cutoff.ts';
import { dateText } from '../format.ts';
import { pagePaths } from '../i18n/frame.ts';
import { startText } from '../i18n/start.ts';
import { writingText } from '../i18n/writing.ts';
import { address } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import { cutoffsFrom } from '../writing/days.ts';

/** Where the form of a proposal is begun: what is needed, how long it takes, until when, and when money would come (C02, C06). */
export function start(city: City, lang: Language): Html {
  const [round] = cutoffsFrom(city.today, city.programme);
  const begins =
    round && startText.beginsOn(dateText(round.cutoff, lang), dateText(round.begins, lang))[lang];
  const form = address(lang, pagePaths.proposeForm);
  return html`<div class="start">
    <p class="note" id="draft-waiting" hidden>
      ${writingText.waiting[lang]} <a href="${form}">${writingText.carryOnDraft[lang]}</a>
    </p>
    <dl>
      ${said(startText.needs[lang], startText.needed[lang])}
      ${said(startText.takes[lang], startText.taken[lang])}
      ${said(startText.cutoff[lang], cutoffSentence(city, lang))}
      ${begins !== undefined && said(startText.begins[lang], begins)}
    </dl>
    <p><a class="button" href="${form}">${startText.write[lang]}</a></p>
    <p><a href="${address(lang, '/propose/sheet/')}">${startText.onPaper[lang]}</a></p>
  </div>`;
}

const said = (name: string, meaning: string): Part =>
  html`<dt>${name}</dt>
    <dd>${meaning}</dd>`;
