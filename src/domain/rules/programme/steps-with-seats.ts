import { stepsOf } from '../../programme/steps.ts';
import { fieldName } from '../form/naming.ts';
import { defineRule } from '../rule.ts';

export const stepsWithSeats = defineRule({
  id: 'steps-with-seats',
  family: 'programme',
  severity: 'error',
  clause: 'C08',
  title: { ja: '会議の段階と席の定めが合わない', en: 'Steps and seats of the council do not fit' },
  why: {
    ja: '提案は、決定の会議で採用されます。検討の会議を置く制度も、置かない制度もあります。置いた会議に席の定めがないと、釣り合いも承認も数えられません。',
    en: 'A proposal is adopted by a deciding sitting; a city may have reviewing ones as well. Without seats for each, neither balance nor approvals can be counted.',
  },
  remedy: {
    ja: '段階を「[1, 2]」（検討と決定）か「[2]」（決定だけ）にし、その会議の席の数と許容だけを書きます。',
    en: 'Write [1, 2] (review and decision) or [2] (the decision alone), and the seats of just these.',
  },
  scope: 'programme',
  *check({ path: file, programme }) {
    const { steps, balance, posts } = programme;
    const held = stepsOf(programme);
    if (!steps.includes(2) || new Set(steps).size < steps.length) {
      const name = fieldName(file, 'steps');
      yield {
        file,
        field: 'steps',
        message: {
          ja: `${name.ja}が「[${steps.join(', ')}]」です。`,
          en: `${name.en} is [${steps.join(', ')}].`,
        },
        allowed: { ja: '「[1, 2]」か「[2]」', en: '[1, 2] or [2]' },
        fix: { ja: '決定の会議（2）を含めてください。', en: 'Name the decision (2), and each step once.' },
      };
    }
    for (const step of held) {
      if (balance[step]) continue;
      const name = fieldName(file, `balance.${step}`);
      yield {
        file,
        field: 'balance',
        message: {
          ja: `段階に${step}がありますが、${name.ja}（balance の '${step}'）がありません。`,
          en: `The steps name ${step}, but ${name.en} (balance, '${step}') is missing.`,
        },
        fix: {
          ja: `balance に「'${step}': { seats: { npo: 4, city: 3 }, tolerance: 1 }」のような行を加えてください。`,
          en: `Add a line such as '${step}': { seats: { npo: 4, city: 3 }, tolerance: 1 } to balance.`,
        },
      };
    }
    for (const [field, given] of [
      ['balance', balance],
      ['posts', posts],
    ] as const) {
      if (held.includes(1) || given['1'] === undefined) continue;
      const name = fieldName(file, `${field}.1`);
      yield {
        file,
        field: `${field}.1`,
        message: {
          ja: `決定だけの制度ですが、${name.ja}があります。`,
          en: `The programme has the decision alone, but gives ${name.en}.`,
        },
        fix: {
          ja: `この行を消すか、段階を「[1, 2]」にしてください。`,
          en: 'Take the line away, or make the steps [1, 2].',
        },
      };
    }
  },
});
