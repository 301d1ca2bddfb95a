import { styleText } from 'node:util';
import type { OpenStep } from '../domain/ready/step.ts';
import { masked } from '../domain/rules/safety/personal-data/mask.ts';
import type { Language, Text } from '../domain/text.ts';
import { adviceAsJson } from './print-findings.ts';

/** So much is shown of one step; a demonstration has a page of it. */
const SHOWN = 5;

const WORDS = {
  waits: { ja: '後でもよい', en: 'can wait' },
  allowed: { ja: '書ける値', en: 'allowed' },
  fix: { ja: '直し方', en: 'to mend' },
} satisfies Record<string, Text>;

/** Prints what is left before the first filing: the steps in their order, each with its places and what to do there. */
export function printReady(open: readonly OpenStep[], lang: Language): string {
  const needed = open.filter(({ canWait }) => !canWait).length;
  const end = [
    needed === 0
      ? {
          ja: 'この記録は、最初の書類を受け付けられます。',
          en: 'This record is ready for its first filing.',
        }
      : {
          ja: `最初の書類を受け付けるまでに、あと ${needed} のことが要ります。`,
          en: `Before the first filing ${needed} ${needed === 1 ? 'thing is' : 'things are'} left to do.`,
        },
    {
      ja: 'GitHub の設定は、npm run doctor が確かめます。',
      en: 'The settings of GitHub are looked at by npm run doctor.',
    },
  ];
  return [
    ...open.map((step, index) => printStep(step, index + 1, lang)),
    end.map((text) => text[lang]).join('\n'),
  ].join('\n\n');
}

function printStep({ id, title, canWait, left }: OpenStep, number: number, lang: Language): string {
  const note = canWait ? ` ${WORDS.waits[lang]}` : '';
  const more = left.length - SHOWN;
  return [
    `${styleText('bold', `${number}. ${title[lang]}`)} [${id}]${note}`,
    ...left
      .slice(0, SHOWN)
      .flatMap(({ file, line, column, message, allowed, fix }) => [
        `   × ${line === null ? file : `${file}:${line}:${column ?? 1}`}`,
        `     ${masked(message[lang])}`,
        ...(allowed ? [`     ${WORDS.allowed[lang]}: ${allowed[lang]}`] : []),
        `     ${WORDS.fix[lang]}: ${fix[lang]}`,
      ]),
    ...(more > 0 ? [`   ${{ ja: `ほかに ${more} か所あります。`, en: `and ${more} more.` }[lang]}`] : []),
  ].join('\n');
}

/** The steps as other programs read them: texts in one language. */
export const readyAsJson = (open: readonly OpenStep[], lang: Language) =>
  open.map(({ id, title, canWait, left }) => ({
    id,
    title: title[lang],
    canWait,
    left: left.map((each) => adviceAsJson(each, lang)),
  }));
