import type { Language } from '../../domain/text.ts';
import { html, type Html } from '../markup/html.ts';
import { PICTURE } from './size.ts';

/** What is said of a page where its address is shared. */
export interface Shared {
  readonly lang: Language;
  readonly title: string;
  readonly siteName: string;
  /** The whole address of the page. */
  readonly url: string;
  /** The whole address of its picture, and what the picture shows. */
  readonly image: string;
  readonly imageSays: string;
  /** A paper or a sitting is read by itself; everything else is a part of the site. */
  readonly type: 'website' | 'article';
}

const LOCALES: Readonly<Record<Language, string>> = { ja: 'ja_JP', en: 'en_US' };

/** The words of Open Graph (ogp.me) for the head of a page; its description is the page's own. */
export function openGraph({ lang, title, siteName, url, image, imageSays, type }: Shared): Html {
  const said: readonly (readonly [property: string, content: string])[] = [
    ['title', title],
    ['type', type],
    ['url', url],
    ['site_name', siteName],
    ['locale', LOCALES[lang]],
    ['locale:alternate', LOCALES[lang === 'ja' ? 'en' : 'ja']],
    ['image', image],
    ['image:width', String(PICTURE.width)],
    ['image:height', String(PICTURE.height)],
    ['image:alt', imageSays],
  ];
  return html`${said.map(([property, content]) => html`<meta property="og:${property}" content="${content}" />`)}`;
}
