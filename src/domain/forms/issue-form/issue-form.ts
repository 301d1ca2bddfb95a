import { Document, isScalar, Scalar, visit } from 'yaml';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Programme } from '../../programme/schema.ts';
import { contactLine, officesFor } from '../../programme/contact.ts';
import { periodText } from '../../programme/deadline.ts';
import { fileOf, newIssueAddress } from '../address.ts';
import { NO_COUNCIL, type Council } from '../council-choices.ts';
import { isEdit } from '../edits/index.ts';
import { askedFor } from '../box-content.ts';
import type { Box, Form } from '../form.ts';
import { formsOf } from '../forms.ts';
import { WHEN_UNANSWERED } from '../no-answer.ts';
import { deadlineWords } from './deadline-words.ts';
import { type Element, elementFor } from './element.ts';
import { adviserOf, counterOf, placesOf } from './site-links.ts';
import { SOFTWARE_ISSUES, softwareForms } from './software.ts';

const WARNING = `### ⚠️ 書いたことは、すべて公開されます

**送信すると、その場で誰でも読めるようになります。** 後から直したり消したりしても、直す前の内容が編集の履歴に残り、誰でも読めます。

次のことは書かないでください。

- 個人の氏名（団体の名称は書けます。個人で提案する方は、公開してよい表示名を使えます）
- 個人の住所、電話番号、メールアドレス、生年月日、口座番号、印影
- 利用する方や子どもなど、本人が分かってしまうこと`;

/** A sheet is not kept back until the sitting: members must know that before they write. */
const SHEET =
  '**検討シートも、会議を待たず、送信したその場で公開されます。** 提案者もほかの構成員も読めます。公開したくないことは書かず、会議の席でお話しください。';

/** Forms that change what is there are for those who keep the record; somebody else who opened one is led on. */
const forOffice = (programme: Programme): string =>
  `**送信すると、その場で誰でも読めるようになります。** 後から直しても、前の内容が編集の履歴に残ります。個人の氏名・住所・電話番号・メールアドレス・生年月日・口座番号は書かないでください。

${counterOf(programme)}の様式です。書いた欄だけが変わり、空のままの欄はそのまま残ります。**1時間たっても返事がないときは、窓口に電話してください。** 提案や相談をしたい方は「[提案するには](${placesOf(programme).guide})」へどうぞ。`;

/** Returns what stands above the questions of a form: what becomes public, what must not be written, deadlines, help. */
export function intro(form: Form, programme: Programme, on: IsoDate): string {
  const deadline = deadlineWords(form.id, programme);
  if (form.kinds.some(isEdit) && form.id !== 'side-word')
    return [forOffice(programme), inEnglish(programme)].filter(Boolean).join('\n\n');
  return [
    WARNING,
    form.id === 'assessment' && SHEET,
    deadline?.ja,
    form.id === 'consult' ? consulting(programme) : help(programme, on),
    WHEN_UNANSWERED.ja,
    inEnglish(programme, deadline?.en),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function help(programme: Programme, on: IsoDate): string {
  const counter = counterOf(programme);
  return `書き方に迷うときは、[相談](${consultPlace(programme, on)})できます。紙・メール・窓口でも出せます。そのときは${counter}が代わりに登録します。公開してはいけないことを書いてしまったときは、すぐに${counter}にお知らせください。くわしくは「[提案するには](${placesOf(programme).guide})」をご覧ください。

${contacts(programme)}`;
}

/** Who answers a request for advice and until when, and how to talk instead; how to reach who asks is not asked in public. */
function consulting(programme: Programme): string {
  const who = adviserOf(programme) ?? counterOf(programme);
  const within = periodText(programme.deadlines.consultationWithin).ja;
  return `${who}が、${within}以内に、この画面でお答えします。**電話番号やお名前は書かないでください。** 電話や窓口で話したいときは、直接ご連絡ください。提案の手順は「[提案するには](${placesOf(programme).guide})」にあります。

${contacts(programme)}`;
}

/** How the offices that help are reached, a line each. */
const contacts = (programme: Programme): string =>
  [...new Set([...officesFor(programme, 'secretariat'), ...officesFor(programme, 'consultation')])]
    .map((office) => `- ${contactLine(office).ja}`)
    .join('\n');

/** The address of the form by which advice is asked for. */
function consultPlace(programme: Programme, on: IsoDate): string {
  const form = formsOf(programme, on).find(({ id }) => id === 'consult');
  return (form && newIssueAddress(programme, form)) ?? placesOf(programme).guide;
}

function inEnglish(programme: Programme, deadline = ''): string | null {
  const { guideInEnglish } = placesOf(programme);
  if (guideInEnglish === null) return null;
  return `*English: everything that you send is public at once, and so is what it said before you edited it. Do not write names, addresses, telephone numbers, mail addresses, birthdays or bank accounts of persons. ${deadline && `${deadline} `}If no answer comes within an hour, please call the office. See [How to propose a project](${guideInEnglish}).*`;
}

/** What stands above the questions that only the counter answers. */
export const COUNTER =
  '### ここから下は、窓口だけが書きます\n\n紙・メール・窓口で届いた書類を、窓口が代わりに登録するときの欄です。ご自分で出す方は、何も書かずに送信してください。';

/** An issue form as GitHub reads it. It sets no labels: those are drawn from the record. */
export interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly body: readonly Element[];
}

/** Returns a form of the desk as an issue form of GitHub, whose labels are the headings of the issue that it makes. */
export function issueForm(form: Form, programme: Programme, on: IsoDate): IssueForm {
  const { name, about, titleStart, boxes } = form;
  const own = boxes.filter((box) => !isAtCounter(box));
  const counter = boxes.filter(isAtCounter);
  return {
    name: name.ja,
    description: about.ja,
    title: titleStart,
    body: [
      note(intro(form, programme, on)),
      ...own.map((box) => elementFor(box, programme)),
      ...(counter.length > 0 ? [note(COUNTER)] : []),
      ...counter.map((box) => elementFor(box, programme)),
    ],
  };
}

const note = (value: string): Element => ({ type: 'markdown', attributes: { value } });

const isAtCounter = ({ target }: Box): boolean =>
  target.is === 'field' && askedFor(target.kind, target.field).atCounter === true;

/** Returns what stands beside the forms where people choose one: no blank issues, and the way for those without an account. */
export function chooserConfig(programme: Programme) {
  const { guide } = placesOf(programme);
  const adviser = adviserOf(programme);
  return {
    blank_issues_enabled: false,
    contact_links: [
      {
        name: '提案するには',
        url: guide,
        about: '誰が提案できるか、何を書くか、締切、届いた後の流れをご案内します。',
      },
      {
        name: '紙・メール・窓口で出す、相談する',
        url: placesOf(programme).contact,
        about: `アカウントは必要ありません。${counterOf(programme)}が代わりに登録します。${adviser === null ? '' : `書き方は${adviser}に相談できます。`}`,
      },
      ...(programme.demonstration
        ? []
        : [
            {
              name: 'このサイトの仕組み（Junkan）の不具合・要望',
              url: SOFTWARE_ISSUES,
              about:
                'ソフトウェア Junkan を作っている人たちに英語か日本語で伝えます。制度や提案のことではありません。',
            },
          ]),
    ],
  };
}

const MADE =
  ' 「npm run forms」が制度の定めと書類の説明から作ります。手で直さないでください。\n Made by `npm run forms` from the programme and the descriptions of the papers; do not edit.';

/**
 * Returns the files of `.github/ISSUE_TEMPLATE/` on a day (JST), by name: a form each, where Junkan itself is made
 * the forms for the software, and what stands beside them.
 */
export const issueFormFiles = (
  programme: Programme,
  on: IsoDate,
  council: Council = NO_COUNCIL,
): ReadonlyMap<string, string> =>
  new Map([
    ...formsOf(programme, on, council).map(
      (form) => [fileOf(form), yamlOf(issueForm(form, programme, on))] as const,
    ),
    ...(programme.demonstration ? softwareFiles() : []),
    ['config.yml', yamlOf(chooserConfig(programme))],
  ]);

const softwareFiles = () => Array.from(softwareForms(), ([file, form]) => [file, yamlOf(form)] as const);

/**
 * GitHub reads YAML 1.1, in which `2027-04-01` is a day, `no` is false and both are refused: every text is quoted, or
 * stands as a block where it has lines.
 */
function yamlOf(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      node.type = node.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
    },
  });
  document.commentBefore = MADE;
  return document.toString({ lineWidth: 0 });
}
