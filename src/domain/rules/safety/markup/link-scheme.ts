import type { Text } from '../../../text.ts';
import type { ContentFile } from '../../../record/record.ts';
import { defineRule } from '../../rule.ts';
import type { Place } from '../text/place.ts';
import { addressesIn } from '../../../prose/not-markup.ts';
import { urlFault, type UrlFault } from '../../../prose/url.ts';
import { filedTexts } from './body.ts';
import { shortened } from './shortened.ts';

const ALLOWED = {
  ja: 'https:// か http:// で始まるURLです。ほかの書き方はリンクにならず、書いたとおりに載ります。',
  en: 'An address with https:// or http://; anything else is no link and is shown as typed.',
};

export const linkScheme = defineRule({
  id: 'link-scheme',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '使えないリンク先', en: 'A link that may not be used' },
  why: {
    ja: 'リンクの中には、開くと命令を実行するものや、別のサイトに見せかけるものがあります。',
    en: 'Some links run a command when they are opened, or pretend to lead to another site.',
  },
  remedy: {
    ja: 'リンク先を https:// で始まるURLに直すか、リンクを消します。',
    en: 'Use an address with https://, or remove the link.',
  },
  scope: 'file',
  *check(file) {
    for (const [url, place] of urlsIn(file)) {
      const fault = urlFault(url);
      if (fault === null) continue;
      const found = shortened(url);
      yield {
        file: file.path,
        field: null,
        ...place,
        message: {
          ja: `リンク先「${found}」は使えません。${FAULTS[fault].ja}`,
          en: `A link may not lead to “${found}”. ${FAULTS[fault].en}`,
        },
        allowed: ALLOWED,
        fix: {
          ja: 'https:// で始まるURLに直すか、リンクを消してください。',
          en: 'Use an address that begins with https://, or remove the link.',
        },
      };
    }
  },
});

/** Where something that is written as a link, but is none to the grammar, was to lead. */
function* urlsIn(file: ContentFile): Generator<readonly [url: string, place: Place]> {
  for (const { inline, placeOf } of filedTexts(file, /\]\(|\]:|<[A-Za-z]/))
    if (inline.is === 'text') for (const url of addressesIn(inline.text)) yield [url, placeOf(url)];
}

const FAULTS: Readonly<Record<UrlFault, Text>> = {
  scheme: { ja: 'この種類のリンクは開けません。', en: 'Links of this kind are not opened.' },
  disguised: {
    ja: '空白・逆斜線・見えない文字・「@」の前の名前など、見た目と違う場所に着く書き方です。',
    en: 'Blanks, backslashes, invisible signs or a name before “@” make it lead elsewhere than it seems.',
  },
  'no-scheme': { ja: '「https:」がありません。', en: 'It lacks “https:”.' },
  broken: { ja: 'URLとして読めません。', en: 'It cannot be read as an address.' },
};
