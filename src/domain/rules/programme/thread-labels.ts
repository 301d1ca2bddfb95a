import { LABEL_LONGEST, holderLabelName } from '../../messages/thread-label.ts';
import { PARTY_LABELS } from '../../record/kinds/shared.ts';
import { defineRule } from '../rule.ts';

export const threadLabels = defineRule({
  id: 'thread-labels',
  family: 'programme',
  severity: 'error',
  clause: null,
  title: {
    ja: '会議の名称が、GitHub のラベルにできない',
    en: 'A name of the council that makes no label on GitHub',
  },
  why: {
    ja: 'スレッドには、次に動く人をラベルで示します。GitHub のラベルは50文字までで、大文字と小文字の違いだけでは別のものになりません。',
    en: 'Threads show by a label who acts next. GitHub takes 50 characters, and no two labels that differ in case only.',
  },
  remedy: { ja: '会議の名称を改めるか、略称にします。', en: 'Give the council another or a shorter name.' },
  scope: 'programme',
  *check({ path: file, programme: { council } }) {
    const name = holderLabelName(council);
    const prefix = holderLabelName({ ja: '', en: '' });
    const most = LABEL_LONGEST - [...prefix].length;
    if ([...name].length > LABEL_LONGEST)
      yield {
        file,
        field: 'council.ja',
        message: {
          ja: `会議の名称が${[...council.ja].length}文字あり、ラベル「${prefix}…」に入りません。`,
          en: `The council’s name has ${[...council.ja].length} characters, too many for the label "${prefix}…".`,
        },
        allowed: { ja: `${most}文字まで`, en: `up to ${most} characters` },
        fix: {
          ja: '短い名称か、略称を書いてください。',
          en: 'Write a shorter name, or the one that people use.',
        },
      };
    const { council: _, ...others } = PARTY_LABELS;
    const same = Object.values(others).find(({ ja }) => fold(ja) === fold(council.ja));
    if (same)
      yield {
        file,
        field: 'council.ja',
        message: {
          ja: `会議の名称が「${same.ja}」だと、次に動くのが会議なのか${same.ja}なのか、ラベルで見分けられません。`,
          en: `With a council called "${same.ja}" a label cannot tell whether the council or that party acts next.`,
        },
        allowed: {
          ja: `${Object.values(others)
            .map(({ ja }) => `「${ja}」`)
            .join('、')}のほかの名称`,
          en: `a name other than ${Object.values(others)
            .map(({ ja }) => `"${ja}"`)
            .join(', ')}`,
        },
        fix: { ja: '会議の正式な名称を書いてください。', en: 'Write the council’s full name.' },
      };
  },
});

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
