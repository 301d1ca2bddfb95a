import type { BreadcrumbList, Thing, WebSite } from 'schema-dts';
import type { Language, Text } from '../../domain/text.ts';
import { address, absolute } from '../links.ts';

/** A page's facts for machines, to be put into a `script` of JSON-LD: no text within it can end that script. */
export function structuredScript(things: readonly Thing[]): string {
  const data = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The whole address of a page in a language. */
export const pageAddress = (lang: Language, path: string): string => absolute(address(lang, path));

/** The way to this page from the part of the site to which it belongs; the last name is the page's own. */
export function breadcrumbs(
  lang: Language,
  trail: readonly { readonly name: string; readonly path: string }[],
  here: string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...trail.map(({ name, path }, i) => ({
        '@type': 'ListItem' as const,
        position: i + 1,
        name,
        item: pageAddress(lang, path),
      })),
      { '@type': 'ListItem' as const, position: trail.length + 1, name: here },
    ],
  };
}

/** The site in a language, as its pages name it. */
export const siteId = (lang: Language): string => `${pageAddress(lang, '/')}#site`;

/** The site itself, with where it is searched. */
export function siteThing(name: Text, lang: Language): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(lang),
    name: name[lang],
    url: pageAddress(lang, '/'),
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${pageAddress(lang, '/search/')}?q={search_term_string}`,
      },
      // Not in the vocabulary itself: how the template's word is named.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}
