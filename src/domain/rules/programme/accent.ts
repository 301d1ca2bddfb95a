import { accentOf, contrast, GROUND, TEXT_CONTRAST } from '../../programme/colours.ts';
import { defineRule } from '../rule.ts';

export const accentContrast = defineRule({
  id: 'accent-contrast',
  family: 'programme',
  severity: 'error',
  clause: null,
  title: { ja: 'サイトの色が薄く、文字を読めない', en: 'An accent on which text is not read' },
  why: {
    ja: 'ボタンの文字は、サイトの色の上に白で書きます。明るさの差が小さいと、読めない人がいます（JIS X 8341-3、WCAG 2.2 の達成基準 1.4.3）。',
    en: 'Buttons have white text on the accent. With too little contrast some cannot read it (WCAG 2.2, 1.4.3).',
  },
  remedy: {
    ja: '同じ色合いの、もっと濃い色にします。',
    en: 'Choose a darker colour of the same hue.',
  },
  scope: 'programme',
  *check({ path: file, programme }) {
    const accent = accentOf(programme);
    const found = contrast(accent, GROUND.light);
    if (found >= TEXT_CONTRAST) return;
    // Down, so that what is short of the bound never reads as if it reached it.
    const ratio = (Math.floor(found * 10) / 10).toFixed(1);
    yield {
      file,
      field: 'accent',
      message: {
        ja: `サイトの色「${accent}」は、白との明るさの差（コントラスト比）が${ratio}です。${TEXT_CONTRAST}以上が必要です。`,
        en: `The accent “${accent}” has a contrast of ${ratio} with white; ${TEXT_CONTRAST} is needed.`,
      },
      allowed: {
        ja: `白とのコントラスト比が${TEXT_CONTRAST}以上の色（例: #1d6b57）`,
        en: `a colour with a contrast of ${TEXT_CONTRAST} or more with white, such as #1d6b57`,
      },
      fix: {
        ja: 'もっと濃い色に改めてください。決まらなければ、accent の行を消すと、もとからの色になります。',
        en: 'Choose a darker colour, or take the line away to have the default.',
      },
    };
  },
});
