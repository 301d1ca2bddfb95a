import { withCheckDigit } from '../../programme/local-government-code.ts';
import { defineRule } from '../rule.ts';

export const localGovernmentCode = defineRule({
  id: 'local-government-code',
  family: 'programme',
  severity: 'error',
  clause: null,
  title: { ja: '団体コードの検証番号が合わない', en: 'A local government code with a wrong check digit' },
  why: {
    ja: 'ほかの自治体の記録と並べるとき、自治体は団体コードで見分けます。一桁違うと、別の自治体の記録になります。',
    en: 'Records of several cities are told apart by this code. One digit off, and the record is another city’s.',
  },
  remedy: {
    ja: '総務省の「全国地方公共団体コード」で、検証番号を含む6桁を確かめます。',
    en: 'Look the six digits up in the list of the Ministry of Internal Affairs and Communications.',
  },
  scope: 'programme',
  *check({ path: file, programme }) {
    const { localGovernmentCode: code } = programme.municipality;
    const [prefecture, right] = [Number(code.slice(0, 2)), withCheckDigit(code.slice(0, 5))];
    const isPrefecture = prefecture >= 1 && prefecture <= 47;
    if (isPrefecture && code === right) return;
    yield {
      file,
      field: 'municipality.localGovernmentCode',
      message: isPrefecture
        ? {
            ja: `団体コード「${code}」の最後の桁（検証番号）が合いません。`,
            en: `The last digit of "${code}", which checks the others, does not agree with them.`,
          }
        : {
            ja: `団体コード「${code}」の初めの2桁は、都道府県の番号ではありません。`,
            en: `"${code}" does not begin with the number of a prefecture.`,
          },
      allowed: isPrefecture
        ? {
            ja: `初めの5桁が正しければ「${right}」`,
            en: `${right}, if the first five digits are right`,
          }
        : { ja: '01から47で始まる6桁', en: 'six digits that begin with 01 to 47' },
      fix: {
        ja: '総務省の一覧で、6桁の団体コードを確かめてください。',
        en: 'Check the six digits in the list of the Ministry.',
      },
    };
  },
});
