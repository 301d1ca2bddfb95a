import type { Programme } from '../../domain/programme/schema.ts';
import type { Language } from '../../domain/text.ts';
import { dateText } from '../format.ts';
import { frameText, pageNames, pagePaths, type PageName } from '../i18n/frame.ts';
import { address } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { city, type City } from '../record/city.ts';

const MORE: readonly PageName[] = [
  'changes',
  'themes',
  'sections',
  'proposers',
  'purpose',
  'glossary',
  'markdown',
  'easy',
  'about',
  'accessibility',
  'data',
  'rules',
  'dictionary',
  'guideSecretariat',
  'guideEngineers',
];

const drawn = new WeakMap<City, Map<Language, Html>>();

/** The foot is the same on every page of a language, so it is drawn once. */
export function siteFoot(lang: Language): Html {
  const record = city();
  const own = drawn.get(record) ?? new Map<Language, Html>();
  drawn.set(record, own);
  const foot = own.get(lang) ?? draw(record, lang);
  own.set(lang, foot);
  return foot;
}

/** In the city's words; they lead to the text of the licence where the programme says which it is. */
function licence({ licence: own }: Programme, lang: Language): Part {
  const words = frameText.licence(own[lang])[lang];
  return own.data ? html`<a rel="license" href="${own.data.path}">${words}</a>` : words;
}

function draw({ programme, today, commit }: City, lang: Language): Html {
  return html`<footer class="site-foot">
    <div class="within">
      <nav aria-label="${frameText.more[lang]}">
        <ul>
          ${MORE.map((page) => html`<li><a href="${address(lang, pagePaths[page])}">${pageNames[page][lang]}</a></li>`)}
          <li><a href="${programme.repository}">${frameText.source[lang]}</a></li>
        </ul>
      </nav>
      <p>
        ${frameText.asOf(dateText(today, lang))[lang]} ${frameText.commit[lang]}
        ${
          commit.hash
            ? html`<a href="${programme.repository}/commit/${commit.hash}"><code>${commit.hash}</code></a>`
            : frameText.notCommitted[lang]
        }${commit.hash && commit.changed && frameText.changed[lang]}
      </p>
      <p>${licence(programme, lang)} ${frameText.filedInJapanese[lang]}</p>
    </div>
  </footer>`;
}
