import type { ContentFile } from '../../../record/record.ts';
import type { Text } from '../../../text.ts';
import { defineRule } from '../../rule.ts';
import { placesIn, type Place } from '../text/place.ts';
import { bodyOf, isFiled, nodesOf } from './body.ts';
import { mayBeDeep } from './may-be-deep.ts';
import { DEEPEST, overloadOf } from './overload.ts';

export const heavyMarkup = defineRule({
  id: 'heavy-markup',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '多すぎる記号、深すぎる入れ子', en: 'Too many signs, or nesting too deep' },
  why: {
    ja: '引用や箇条書きの入れ子が深すぎる文や、記号ばかりの文は、読めないうえ、ページを作る機械を止めることがあります。',
    en: 'Text nested too deep, or of signs mostly, cannot be read and can stop the machine that draws the pages.',
  },
  mend: {
    ja: '引用の「>」や箇条書きの段、「&…;」や「{」を減らし、ふつうの文で書きます。',
    en: 'Use fewer levels of quotations and lists, fewer “&…;” and “{”, and plain sentences.',
  },
  scope: 'file',
  *check(file) {
    const found = isFiled(file) ? tooMuch(file) : null;
    if (!found) return;
    yield {
      file: file.path,
      field: null,
      ...found.place,
      message: found.what,
      fix: { ja: 'ふつうの文に書き直してください。', en: 'Please write it in plain sentences.' },
    };
  },
});

function tooMuch(file: ContentFile): { place: Place; what: Text } | null {
  const { text, firstLine } = bodyOf(file);
  const mdx = file.path.endsWith('.mdx');
  if (!mdx && !text.includes('&') && !mayBeDeep(text)) return null;
  const overload = overloadOf(text, mdx);
  if (overload) {
    const { line, column } = placesIn(text)(overload.at);
    return { place: { line: line + firstLine - 1, column }, what: overload.what };
  }
  const deep = nodesOf(file, ANYTHING).find(({ depth }) => depth > DEEPEST);
  if (!deep) return null;
  const what = {
    ja: `引用や箇条書きなどの入れ子が${DEEPEST}段を超えています。`,
    en: `Quotations, lists and the like are nested more than ${DEEPEST} levels deep.`,
  };
  return { place: deep.place, what };
}

const ANYTHING = /^/;
