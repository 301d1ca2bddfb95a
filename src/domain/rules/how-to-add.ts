import type { FieldDescription } from '../schema/field.ts';
import { parseField } from '../record/text/field-path.ts';
import type { Text } from '../text.ts';

/** How somebody who edits the file writes a field that is not there: under its heading, or as a line with its key. */
export function howToAdd(field: string | null, description: FieldDescription | undefined): Text {
  if (description?.entry === 'prose') {
    return {
      ja: `本文に見出し「## ${description.label.ja}」を加え、その下に書いてください。`,
      en: `Add the heading "## ${description.label.ja}" to the body and write under it.`,
    };
  }
  if (description?.entry === 'body') {
    return { ja: '本文に書いてください。', en: 'Write it in the body.' };
  }
  const [group, key] = [undefined, ...parseField(field)].slice(-2);
  if (typeof key !== 'string') {
    return { ja: '値を書くか、空の行を取り除いてください。', en: 'Write a value, or remove the empty row.' };
  }
  const example = description?.example?.split('\n')[0];
  const written = example === undefined || description?.entry === 'list' ? `${key}:` : `${key}: ${example}`;
  if (typeof group === 'string') {
    return {
      ja: `項目欄の「${group}:」の下に「${written}」のように書き加えてください。`,
      en: `Add it to the fields under "${group}:", as in "${written}".`,
    };
  }
  return {
    ja: `項目欄に「${written}」のように書き加えてください。`,
    en: `Add it to the fields, as in "${written}".`,
  };
}
