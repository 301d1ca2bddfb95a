import { sampleIn } from './sample.ts';
import type { Step } from './step.ts';

export const purpose: Step = {
  id: 'purpose',
  title: { ja: '「協働の目的と定義」を公表する', en: 'Publish the purpose and definitions' },
  *find({ programme, file, today }) {
    if (programme.terms.some(({ from }) => from <= today)) return;
    const first = programme.terms.map(({ from }) => from).sort()[0] ?? '';
    yield {
      file,
      field: 'terms',
      message: {
        ja: `「協働の目的と定義」の版は、早いもので ${first} からです。それまでは、提案する人が了解する文章がありません。`,
        en: `The first version of the purpose and definitions is of ${first}. Until then proposers have nothing to accept.`,
      },
      fix: {
        ja: '適用開始日（from）を確かめてください。その日まで待つなら、直すところはありません。',
        en: 'Check the day (from). If filing begins on that day, nothing is to be mended.',
      },
    };
  },
};

export const pages: Step = {
  id: 'pages',
  title: { ja: '市のページから見本の文をなくす', en: 'Take the sample text out of the city’s pages' },
  *find({ files }) {
    for (const { path, text } of files) {
      if (!path.startsWith('pages/')) continue;
      for (const [index, line] of text.split('\n').entries()) {
        const found = sampleIn(line);
        if (found === null) continue;
        yield {
          file: path,
          field: null,
          line: index + 1,
          column: Math.max(line.indexOf(found), 0) + 1,
          message: {
            ja: `見本の文「${found}」が残っています。`,
            en: `The sample text "${found}" is still there.`,
          },
          fix: { ja: '市の文に改めるか、消してください。', en: 'Write the city’s own, or take it away.' },
        };
      }
    }
  },
};
