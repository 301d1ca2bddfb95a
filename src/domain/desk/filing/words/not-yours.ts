import { list, paragraphs } from '../../../messages/bilingual.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import type { Form } from '../../../forms/form.ts';
import type { Text } from '../../../text.ts';
import { advicePlace, contactPlace, formPlace, type Places } from '../../places.ts';
import type { NotYours } from '../outcome.ts';
import { secretariatLine } from '../../contact-words.ts';
import { KEPT } from './refusal.ts';

/** Who files such a paper, and what whoever filed it can do instead. There is nothing to edit, so nobody is told to. */
export function notYours(outcome: NotYours, places: Places): Text {
  const { form, who, own, project, kept, isNamesake } = outcome;
  const by = escapeMarkdown(outcome.by);
  const others = own.filter(({ id }) => id !== form.id);
  return paragraphs(
    { ja: '### この書類は、出す人が決まっています', en: '### This paper is for others to file' },
    {
      ja: `${who.map(({ ja }) => ja).join('')}この書類は、${by} さんのアカウントから届きました。文を直しても受け付けられないので、直していただくことはありません。`,
      en: `${who.map(({ en }) => en).join(' ')} This one came from the account ${by}. Editing it would not help, so there is nothing to mend.`,
    },
    isNamesake ? anotherAccount(by) : null,
    kept ? KEPT : null,
    others.length === 0
      ? null
      : paragraphs(
          { ja: `**${by} さんが出せる書類**`, en: `**What ${by} can file**` },
          formList(others, project, places),
        ),
    instead(places),
    secretariatLine(places.programme),
    {
      ja: 'このスレッドは、閉じてかまいません。',
      en: 'You may close this issue.',
    },
  );
}

/** Returns forms as a list of links, the number of a project filled in. */
export const formList = (forms: readonly Form[], project: string | null, places: Places): Text =>
  list(
    forms.map(({ id, name }) => {
      const place = formPlace(places, id, project);
      return { ja: `[${name.ja}](${place})`, en: `[${name.en}](${place})` };
    }),
  );

/** Returns the ways that are open to everybody: advice, and the secretariat, which files for others. */
export function instead(places: Places): Text {
  const [advice, contact] = [advicePlace(places), contactPlace(places.programme)];
  return {
    ja: `書いた内容を市に伝えたいときは、[事務局](${contact})に、電話・メール・紙のどれかでお知らせください。事務局が代わりに登録できます。[相談](${advice})もできます。`,
    en: `To hand on what you wrote, please tell the [secretariat](${contact}) by telephone, mail or on paper; it can file for you. You may also [ask for advice](${advice}).`,
  };
}

/** Why somebody who looks like an office or a member is none. */
const anotherAccount = (by: string): Text => ({
  ja: `${by} は、名簿や課の欄にある名前と同じですが、番号の違う別のアカウントです。アカウントを作り直した方は、事務局に知らせてください。事務局が名簿の番号を直すと、出せるようになります。`,
  en: `${by} has the name that the roster or an office gives, but it is another account: its number differs. If your account was made anew, please tell the secretariat: it works once the number in the record is right.`,
});
