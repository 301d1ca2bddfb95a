import type { YamlFault } from '../../record/problem.ts';
import { shortened } from '../../record/text/zod-issues.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../rule.ts';
import { paperName, placeOf } from './naming.ts';

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
    const { says, fix } = problem.twice ? writtenTwice(problem.twice) : YAML_FAULTS[problem.fault];
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

const writtenTwice = ({ key, firstLine }: { readonly key: string; readonly firstLine: number }) => {
  const name = shortened(key);
  return {
    says: {
      ja: `項目「${name}」が二度書かれています（一度目は${firstLine}行目）`,
      en: `the field "${name}" is written a second time (first on line ${firstLine})`,
    },
    fix: {
      ja: `「${name}」をどちらか一つだけ残してください。`,
      en: `Keep one of the two "${name}".`,
    },
  };
};

/** For each fault of the fields' form: what is wrong, and what to do. */
export const YAML_FAULTS: Readonly<Record<YamlFault, { readonly says: Text; readonly fix: Text }>> = {
  indentation: {
    says: {
      ja: '行の始まりの位置がそろっていません',
      en: 'this line does not begin where its neighbours do',
    },
    fix: {
      ja: '同じまとまりの項目は、行の始まりの空白の数をそろえてください。',
      en: 'Give all fields of one group the same number of blanks before them.',
    },
  },
  tab: {
    says: { ja: '行の始まりにタブが使われています', en: 'this line begins with a tab' },
    fix: { ja: 'タブを半角の空白二つに置き換えてください。', en: 'Replace the tab with two blanks.' },
  },
  'duplicate-key': {
    says: { ja: '同じ項目が二度書かれています', en: 'this field is written a second time' },
    fix: { ja: 'どちらか一つを残してください。', en: 'Keep one of the two.' },
  },
  unclosed: {
    says: { ja: '引用符や括弧が閉じられていません', en: 'a quotation mark or bracket is never closed' },
    fix: {
      ja: '始まりと対になる引用符（"）や括弧（] または }）を加えてください。',
      en: 'Add the quotation mark or bracket that closes it.',
    },
  },
  'no-colon': {
    says: { ja: '項目の名前の後に「:」がありません', en: 'a field has no ":" after its name' },
    fix: {
      ja: '「項目: 値」のように、半角の「:」と空白を入れてください。前の行の続きなら、行の始まりを下げてください。',
      en: 'Write "key: value". If the line continues the one before, indent it.',
    },
  },
  'wide-colon': {
    says: {
      ja: '項目の名前の後が、全角の「：」になっています',
      en: 'a field has a full-width "：" after its name',
    },
    fix: {
      ja: '半角の「:」と半角の空白に直してください（例：title: 事業の名前）。',
      en: 'Write a plain ":" and a blank, as in "title: name".',
    },
  },
  'wide-blank': {
    says: { ja: '行の始まりに、全角の空白があります', en: 'this line begins with a full-width blank' },
    fix: { ja: '半角の空白に置き換えてください。', en: 'Replace it with plain blanks.' },
  },
  'no-blank': {
    says: { ja: '「:」の後に空白がありません', en: 'there is no blank after the ":"' },
    fix: {
      ja: '「:」の後に、半角の空白を一つ入れてください（例：title: 事業の名前）。',
      en: 'Put one blank after the ":", as in "title: name".',
    },
  },
  character: {
    says: {
      ja: '値の中に、そのままでは使えない記号があります',
      en: 'a value has a sign that cannot stand there as it is',
    },
    fix: {
      ja: '「: 」や「@」などの記号を含む値は、全体を「"」で囲んでください。見えない制御文字は取り除いてください。',
      en: 'Put the whole value in double quotation marks, and remove control characters.',
    },
  },
  alias: {
    says: { ja: '「*」による参照が使われています', en: 'it refers to another place with "*"' },
    fix: {
      ja: '参照は使えません。値をそのまま書いてください。「*」で始まる値は「"」で囲んでください。',
      en: 'Write the value itself. Put a value that begins with "*" in double quotation marks.',
    },
  },
  tag: {
    says: { ja: '「!」による型の指定が使われています', en: 'it names a type with "!"' },
    fix: {
      ja: '型の指定は使えません。取り除いてください。「!」で始まる値は「"」で囲んでください。',
      en: 'Remove it. Put a value that begins with "!" in double quotation marks.',
    },
  },
  comment: {
    says: {
      ja: '「#」から後ろはメモとみなされ、記録に残りません',
      en: 'what follows the "#" counts as a remark and would be lost',
    },
    fix: {
      ja: '「#」も値の一部なら、値の全体を「"」で囲んでください（例：title: "海岸のごみ減らし #2"）。メモなら取り除いてください。',
      en: 'If the "#" belongs to the value, put the whole value in double quotation marks (title: "Beach #2"). Remove a remark.',
    },
  },
  anchor: {
    says: {
      ja: '「&」で始まる語は目印とみなされ、記録に残りません',
      en: 'a word that begins with "&" counts as a mark and would be lost',
    },
    fix: {
      ja: '「&」も値の一部なら、値の全体を「"」で囲んでください。',
      en: 'Put the whole value in double quotation marks.',
    },
  },
  folded: {
    says: {
      ja: '値が次の行に続いていて、行の変わり目が空白に変わってしまいます',
      en: 'a value goes on in the next line, and the end of the line would become a blank',
    },
    fix: {
      ja: '一行に書いてください。行を分けたまま残す値は、「項目: |」と書いて次の行から二字下げます。',
      en: 'Write it on one line. To keep its lines, write "key: |" and begin on the next line, indented by two.',
    },
  },
  directive: {
    says: {
      ja: '「%」で始まる行は読み取り方の指定とみなされ、記録に残りません',
      en: 'a line that begins with "%" counts as an instruction and would be lost',
    },
    fix: {
      ja: 'その行を取り除いてください。「%」で始まる値は「"」で囲んでください。',
      en: 'Remove the line. Put a value that begins with "%" in double quotation marks.',
    },
  },
  depth: {
    says: { ja: '入れ子が深すぎます', en: 'lists and groups are nested too deep' },
    fix: { ja: '括弧や字下げの数を確かめてください。', en: 'Look at the brackets and the indentation.' },
  },
  'several-documents': {
    says: { ja: '途中に「---」の行があります', en: 'there is a line "---" in the middle' },
    fix: { ja: '途中の「---」を取り除いてください。', en: 'Remove the line.' },
  },
  'no-keys': {
    says: { ja: '「項目: 値」の形になっていません', en: 'it is not of the form "key: value"' },
    fix: {
      ja: '「title: 事業の名前」のように、半角の「:」とその後の空白で区切ってください。',
      en: 'Write a ":" and a blank between each key and its value.',
    },
  },
  syntax: {
    says: { ja: '書き方を読み取れません', en: 'it cannot be made out' },
    fix: {
      ja: '引用符・括弧・「:」・字下げを確かめてください。記号を含む値は、全体を「"」で囲むと確かです。',
      en: 'Look at quotation marks, brackets, ":" and indentation. A value with signs is safe in double quotation marks.',
    },
  },
};
