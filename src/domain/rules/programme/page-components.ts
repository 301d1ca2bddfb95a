import { FORM_IDS } from '../../forms/form.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { programmeSchema } from '../../programme/schema.ts';
import { CONTENT, contentPathOf, pagePath } from '../../record/path.ts';
import { nearestOf } from '../../record/text/zod-issues.ts';
import { schemaAt } from '../../record/text/field-path.ts';
import { shapeOf } from '../../schema/shape.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../rule.ts';

const deadlines = schemaAt(programmeSchema, ['deadlines']);
const yearly = shapeOf(deadlines ?? programmeSchema).map(([key, schema]) => ({
  key,
  isDay: shapeOf(schema).some(([name]) => name === 'month'),
}));

/** What a page of the city may have drawn into its text, with the attributes of each and what may stand in them; null: any text. */
export const PAGE_COMPONENTS = {
  AfterCutoff: {},
  BasicSheet: {},
  Contact: {},
  Council: {},
  Count: { of: ['sittings', 'approvalsNpo', 'approvalsCity'] },
  Cutoff: {},
  CutoffDay: {},
  Day: { of: yearly.filter(({ isDay }) => isDay).map(({ key }) => key) },
  DecisionDay: {},
  Eligibility: {},
  Form: { id: FORM_IDS },
  Guidelines: {},
  NextSitting: {},
  Office: { role: ['secretariat', 'consultation', 'section'] },
  Picture: { name: null, alt: null, caption: null },
  ReminderDays: {},
  ReportWithin: {},
  ResultForms: {},
  Start: {},
  ToldWithin: {},
  Within: { of: yearly.filter(({ isDay }) => !isDay).map(({ key }) => key) },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>>;

export type PageComponent = keyof typeof PAGE_COMPONENTS;

const isKnown = (name: string): name is PageComponent => Object.hasOwn(PAGE_COMPONENTS, name);

export const pageComponents = defineRule({
  id: 'page-components',
  family: 'programme',
  severity: 'error',
  clause: null,
  title: {
    ja: '市のページに、使えない部品や式がある',
    en: 'A page of the city with unknown components or code',
  },
  why: {
    ja: '知らない部品や式が一つあると、サイト全体を作れなくなります。式は、サイトを作る機械で動いてしまいます。',
    en: 'One unknown component stops the building of the whole site; an expression would run on the machine that builds it.',
  },
  remedy: {
    ja: '部品の名前と、その値を直します。「{」や「<」をそのまま見せたいときは `{` のように書きます。',
    en: 'Mend the name of the component, or its value. To show “{” or “<” itself, write it as code: `{`.',
  },
  scope: 'file',
  *check({ path, text }) {
    if (contentPathOf(path)?.is !== 'page') return;
    for (const { at, ...said } of faultsIn(withoutCode(text))) {
      const before = text.slice(0, at).split('\n');
      yield {
        file: path,
        field: null,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        ...said,
      };
    }
  },
});

/** The text with code, and the lines between the two `---`, blank: what stands there is shown as it is. */
const withoutCode = (text: string): string =>
  text.replace(/^---\n[\s\S]*?\n---\n|```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));

interface Fault {
  readonly at: number;
  readonly message: Text;
  readonly allowed: Text;
  readonly fix: Text;
}

function* faultsIn(text: string): Iterable<Fault> {
  for (const found of text.matchAll(/^(?:import|export)\b.*|\{[^{}\n]*\}?|<([A-Z][\w.]*)([^<>]*)>/gm)) {
    const [whole, name, attributes = ''] = found;
    if (name === undefined) yield code(found.index, whole);
    else if (!isKnown(name)) yield unknown(found.index, name);
    else yield* wrongAttributes(found.index, name, attributes);
  }
}

const code = (at: number, found: string): Fault => ({
  at,
  message: {
    ja: `式や読み込み「${found.slice(0, 40)}」は使えません。`,
    en: `Code (“${found.slice(0, 40)}”) may not be used.`,
  },
  allowed: { ja: 'Markdownと、決まった部品です。', en: 'Markdown and the components that there are.' },
  fix: {
    ja: '消すか、「`」で囲んで、文字として見せてください。',
    en: 'Take it away, or write it between backticks to show it.',
  },
});

function unknown(at: number, name: string): Fault {
  const names = Object.keys(PAGE_COMPONENTS);
  const nearest = nearestOf(name, names);
  return {
    at,
    message: { ja: `部品「<${name}>」はありません。`, en: `There is no component <${name}>.` },
    allowed: {
      ja: names.map((one) => `<${one}>`).join('、'),
      en: names.map((one) => `<${one}>`).join(', '),
    },
    fix:
      nearest === null
        ? { ja: '部品の名前を確かめてください。', en: 'Check its name.' }
        : {
            ja: `「<${nearest}>」のつもりなら、そう書いてください。`,
            en: `If <${nearest}> is meant, write that.`,
          },
  };
}

function* wrongAttributes(at: number, name: PageComponent, written: string): Iterable<Fault> {
  const wanted: Readonly<Record<string, readonly string[] | null>> = PAGE_COMPONENTS[name];
  const given = new Map(
    Array.from(written.matchAll(/([\w-]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, value]),
  );
  for (const [key, values] of Object.entries(wanted)) {
    const value = given.get(key);
    if (value !== undefined && (values === null || values.includes(value))) continue;
    yield {
      at,
      message:
        value === undefined
          ? { ja: `部品「<${name}>」に「${key}」がありません。`, en: `<${name}> lacks “${key}”.` }
          : {
              ja: `部品「<${name}>」の「${key}」に「${value}」は書けません。`,
              en: `“${key}” of <${name}> cannot be “${value}”.`,
            },
      allowed: values
        ? { ja: values.join('、'), en: values.join(', ') }
        : { ja: '「"」で囲んだ文字', en: 'a text in quotation marks' },
      fix: {
        ja: `「<${name} ${key}="${values?.[0] ?? '…'}" />」のように書いてください。`,
        en: `Write it as in <${name} ${key}="${values?.[0] ?? '…'}" />.`,
      },
    };
  }
}

export const pageInOneLanguage = defineRule({
  id: 'page-in-one-language',
  family: 'programme',
  severity: 'warning',
  clause: null,
  title: { ja: '片方の言葉にしかないページ', en: 'A page in one language only' },
  why: {
    ja: 'サイトに二つの言葉があるとき、片方にしかないページは、もう片方では「まだ用意されていません」と出ます。',
    en: 'Where the site has two languages, a page of one of them is “not ready yet” in the other.',
  },
  remedy: {
    ja: 'もう片方のページを書きます。一つの言葉だけのサイトにするなら、languages を改めます。',
    en: 'Write the other page; or change languages, if the site is to have one.',
  },
  scope: 'record',
  *check({ record, today, paths }) {
    const { languages } = programmeOn(record, today);
    for (const path of [...paths].sort()) {
      const page = contentPathOf(path);
      if (page?.is !== 'page' || !languages.includes(page.language)) continue;
      for (const language of languages) {
        const other = pagePath(language, page.slug);
        if (paths.has(other)) continue;
        yield {
          file: path,
          field: null,
          message: {
            ja: `このページの、もう一つの言葉のもの（${CONTENT}${other}）がありません。`,
            en: `The page is missing in the other language (${CONTENT}${other}).`,
          },
          fix: { ja: `${CONTENT}${other} を書いてください。`, en: `Write ${CONTENT}${other}.` },
        };
      }
    }
  },
});
