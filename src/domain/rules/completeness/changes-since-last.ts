import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const changesSinceLast = defineRule({
  id: 'changes-since-last',
  family: 'completeness',
  severity: 'error',
  clause: 'C26',
  title: {
    ja: '前の提案と、変えた点の片方だけがある',
    en: 'A previous proposal without what has changed, or the other way round',
  },
  why: {
    ja: '前回の理由や助言を受けて何を変えたかが、再提案の検討の要です。',
    en: 'What has changed since the reasons and advice of last time is the heart of a new proposal.',
  },
  mend: {
    ja: '前の提案があれば、前回から変えた点を書きます。なければ、変えた点も書きません。',
    en: 'With a previous proposal say what has changed; without one, leave both out.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'proposal') return;
    yield* conditional({
      file: path,
      kind,
      field: 'changesSinceLast',
      given: data.changesSinceLast !== undefined,
      needed: data.previousProposal !== undefined,
      onlyThen: true,
    });
  },
});
