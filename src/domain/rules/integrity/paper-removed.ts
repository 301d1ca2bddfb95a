import { contentPathOf } from '../../record/path.ts';
import { defineRule } from '../rule.ts';

export const paperRemoved = defineRule({
  id: 'paper-removed',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: { ja: '公開した書類がなくなっている', en: 'A published paper was removed or renamed' },
  why: {
    ja: '公開した書類と会議の記録は、消したり名前を変えたりせずに残します。',
    en: 'Published papers and sittings are kept under their names.',
  },
  remedy: {
    ja: '書類を元に戻します。提案をやめるときは取下書、事業をやめるときは中止の書類を加えます。',
    en: 'Put the paper back. To give up a proposal file a withdrawal; to end a project, a termination.',
  },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of change.files) {
      if (before === null || after !== null) continue;
      const is = contentPathOf(path)?.is;
      if (is === undefined || is === 'programme' || is === 'roster' || is === 'page') continue;
      yield {
        file: path,
        field: null,
        message: {
          ja: `公開した書類「${path}」がなくなっています。`,
          en: `The published paper ${path} is gone.`,
        },
        fix: { ja: '元の名前で戻してください。', en: 'Put it back under its name.' },
      };
    }
  },
});
