import type { Language } from '../../domain/text.ts';
import { followText } from '../i18n/follow.ts';
import {
  fileAddress,
  absoluteFile,
  projectAnswerPath,
  allFeedPath,
  councilFeedPath,
  deadlinesCalendarPath,
  projectCalendarPath,
  projectFeedPath,
  sittingsCalendarPath,
  themeFeedPath,
  webcal,
} from '../links.ts';
import { html, type Html } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { followLine } from './line.ts';

/** Every calendar and feed, and how to have them come. */
export function followPage(city: City, lang: Language): Html {
  const feeds = [
    [allFeedPath(lang), followText.allName[lang]],
    [councilFeedPath(lang), followText.councilName[lang]],
    ...city.programme.themes.map(
      ({ key, label }) => [themeFeedPath(key, lang), followText.themeName(label[lang])[lang]] as const,
    ),
  ] as const;
  return html`<p class="lead">${followText.lead[lang]}</p>
    <section aria-labelledby="calendars">
      <h2 id="calendars">${followText.calendars[lang]}</h2>
      <p>${followText.calendarsHow[lang]}</p>
      ${calendar(sittingsCalendarPath(lang), followText.sittingsName[lang], followText.sittingsAbout(city.programme.council[lang])[lang], lang)}
      ${calendar(deadlinesCalendarPath(lang), followText.deadlinesName[lang], followText.deadlinesAbout[lang], lang)}
      <h3>${followText.howTitle[lang]}</h3>
      <dl class="facts">
        ${Object.values(followText.how).map(
          ({ name, steps }) =>
            html`<dt>${name[lang]}</dt>
              <dd>${steps[lang]}</dd>`,
        )}
      </dl>
    </section>
    <section aria-labelledby="feeds">
      <h2 id="feeds">${followText.feeds[lang]}</h2>
      <p>${followText.feedsHow[lang]}</p>
      <ul>
        ${feeds.map(([path, name]) => html`<li><a href="${fileAddress(`/${path}`)}">${name}</a></li>`)}
      </ul>
      <p>${followText.projectHow[lang]}</p>
    </section>`;
}

function calendar(path: string, name: string, about: string, lang: Language): Html {
  return html`<h3>${name}</h3>
    <p>${about}</p>
    <p>
      <a href="${webcal(path)}">${followText.subscribe[lang]}<span class="aside-only"> ${name}</span></a>
    </p>
    <p class="soft">
      ${followText.https[lang]}
      <a href="${fileAddress(`/${path}`)}"><code>${absoluteFile(`/${path}`)}</code></a>
    </p>`;
}

/**
 * Feed, calendar and data of one project, for its page, in the language in which it was filed. Of a project in which nothing is
 * owed any more no calendar is offered: it would stay empty.
 */
export function followProject({ id, owed }: Facts, lang: Language): Html {
  const calendar = { path: projectCalendarPath(id), words: followText.calendar[lang], isJapanese: true };
  const feed = { path: projectFeedPath(id), words: followText.feed[lang], isJapanese: true };
  const data = { path: projectAnswerPath(id), words: followText.data[lang] };
  const followed = owed.length === 0 ? [feed, data] : [calendar, feed, data];
  return followLine(followed, lang, followText.ofProject[lang]);
}
