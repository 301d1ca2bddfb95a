import type { Programme } from '../../programme/schema.ts';
import type { Form } from '../form.ts';
import { WHEN_UNANSWERED } from '../when-unanswered.ts';
import { deadlineWords } from './deadline-words.ts';
import { adviserOf, counterOf, placesOf } from './places.ts';

const WARNING = `### ⚠️ 書いたことは、すべて公開されます

**送信すると、その場で誰でも読めるようになります。** 後から直したり消したりしても、直す前の内容が編集の履歴に残り、誰でも読めます。

次のことは書かないでください。

- 個人の氏名（団体の名称は書けます。個人で提案する方は、公開してよい表示名を使えます）
- 個人の住所、電話番号、メールアドレス、生年月日、口座番号、印影
- 利用する方や子どもなど、本人が分かってしまうこと`;

/** A sheet is not kept back until the sitting: members must know that before they write. */
const SHEET =
  '**検討シートも、会議を待たず、送信したその場で公開されます。** 提案者もほかの構成員も読めます。公開したくないことは書かず、会議の席でお話しください。';

/** What stands above the questions of a form: what becomes public, what must not be written, deadlines, help. */
export function intro(form: Form, programme: Programme): string {
  const deadline = deadlineWords(form.id, programme);
  return [
    WARNING,
    form.id === 'assessment' && SHEET,
    deadline?.ja,
    help(programme),
    WHEN_UNANSWERED.ja,
    inEnglish(programme, deadline?.en),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function help(programme: Programme): string {
  const [counter, adviser] = [counterOf(programme), adviserOf(programme)];
  const advice = adviser === null ? '' : `書き方に迷うときは、${adviser}に相談できます。`;
  return `${advice}紙・メール・窓口でも出せます。そのときは${counter}が代わりに登録します。公開してはいけないことを書いてしまったときは、すぐに${counter}にお知らせください。くわしくは「[提案するには](${placesOf(programme).guide})」をご覧ください。`;
}

function inEnglish(programme: Programme, deadline = ''): string | null {
  const { guideInEnglish } = placesOf(programme);
  if (guideInEnglish === null) return null;
  return `*English: everything that you send is public at once, and so is what it said before you edited it. Do not write names, addresses, telephone numbers, mail addresses, birthdays or bank accounts of persons. ${deadline && `${deadline} `}If no answer comes within an hour, please call the office. See [How to propose a project](${guideInEnglish}).*`;
}

/** What stands above the questions that only the counter answers. */
export const COUNTER =
  '### ここから下は、窓口だけが書きます\n\n紙・メール・窓口で届いた書類を、窓口が代わりに登録するときの欄です。ご自分で出す方は、何も書かずに送信してください。';
