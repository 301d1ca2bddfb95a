import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';
import { YAML_FAULTS } from './yaml-faults.ts';

export const yamlReadable = defineRule({
  id: 'yaml-readable',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '項目欄を読み取れない', en: 'Fields that cannot be read' },
  why: {
    ja: '項目欄は YAML という書き方で書きます。一か所でも崩れると、残りの項目を確かに読むことができません。',
    en: 'The fields are written in YAML. When its form breaks in one place, the rest cannot be read for certain.',
  },
  remedy: {
    ja: '示された行とその前の行を見比べ、引用符・括弧・「:」・字下げを直します。',
    en: 'Compare the line with the one before it; mend quotation marks, brackets, ":" or indentation.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'yaml') return;
    const paper = paperName(file);
    const { says, fix } = YAML_FAULTS[problem.fault];
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」の項目欄を読み取れません。${says.ja}。`,
        en: `The fields of "${paper.en}" cannot be read: ${says.en}.`,
      },
      fix,
    };
  },
});
