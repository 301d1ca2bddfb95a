import type { Language, Text } from '../../domain/text.ts';
import { cutoffSentence } from '../data/cutoff.ts';
import { dateText } from '../format.ts';
import { pagePaths } from '../i18n/frame.ts';
import { writingText } from '../i18n/writing.ts';
import { address } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import { cutoffsFrom } from '../writing/days.ts';

/** Words with which the form of a proposal is begun: what one needs, how long it takes, and what comes of it when. */
const startText = {
  write: { ja: '提案フォームに記入する', en: 'Write your proposal' },
  needs: { ja: '用意するもの', en: 'What you need' },
  needed: {
    ja: '困っていることと、それが分かる材料。一年間の費用の見積り。いつ、誰が、何をするか。団体の活動の実績（団体の提案のとき）。',
    en: 'The problem and what shows it, the costs of a year, who does what and when, and what your group has done so far.',
  },
  takes: { ja: 'かかる時間', en: 'How long it takes' },
  taken: {
    ja: '30分から1時間ほどです。途中の下書きはお使いの端末に残り、後で続きを書けます。書き終わったら、提出のしかたを選べます。',
    en: 'Half an hour to an hour. The draft stays on your device, and you can go on later. At the end you choose how to hand it in.',
  },
  cutoff: { ja: '締切', en: 'Cut-off' },
  begins: { ja: '事業の始まりと市のお金', en: 'When it begins, and when money comes' },
  beginsOn: (cutoff: string, day: string): Text => ({
    ja: `市の予算が必要な提案は、${cutoff}までに届いて採用されると、事業は${day}から始まります。市の負担分も、その年度の予算から出ます。それより前に、市のお金は出ません。`,
    en: `With city funds, a proposal that arrives by ${cutoff} and is adopted begins on ${day}, and the city's share comes from the budget of that year; there is no money of the city before.`,
  }),
  onPaper: { ja: '紙に書く（基本シートを印刷する）', en: 'Write on paper (print the basic sheet)' },
} as const;

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
