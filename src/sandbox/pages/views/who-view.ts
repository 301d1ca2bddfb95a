import { html } from '../../../site/markup/html.ts';
import type { Page } from '../visit.ts';

/** Name of the cookie that keeps who is played. */
export const WHO = 'who';

export const choosePerson: Page = ({ cast, me, url }) => ({
  title: 'だれになりますか',
  content: html`<form method="post" action="/who">
    <input type="hidden" name="back" value="${url.searchParams.get('back')}" />
    ${cast.map(
      ({ group, people }) =>
        people.length > 0 &&
        html`<h2>${group}</h2>
          <ul>
            ${people.map(
              ({ login, name }) =>
                html`<li>
                  <button type="submit" name="login" value="${login}" class="quiet">${name}</button>
                  <code>${login}</code>${login === me.login && '（いまの私）'}
                </li>`,
            )}
          </ul>`,
    )}
  </form>`,
});

export const becomePerson: Page = ({ fields }) => ({
  goTo: placeIn(fields.get('back')),
  cookie: `${WHO}=${encodeURIComponent(fields.get('login') ?? '')}; Path=/; SameSite=Strict; HttpOnly`,
});

/** Only a place of these pages: never another host. */
const placeIn = (back: string | null): string => (back !== null && /^\/(?![/\\])/.test(back) ? back : '/');
