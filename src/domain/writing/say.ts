import type { UnplacedFinding } from '../finding.ts';
import type { Advice } from './messages.ts';

// What some rules say to whoever fills in a form, who sees neither keys nor files. Their own words are for an editor.

type Saying = (finding: UnplacedFinding) => Partial<Advice>;

export const tickAll: Saying = () => ({
  message: {
    ja: '「応募の条件」に、印の付いていない項目があります。',
    en: 'Not every condition of eligibility is ticked.',
  },
  fix: {
    ja: '当てはまるものに印を付けてください。当てはまらないものがあるときは、窓口にご相談ください。',
    en: 'Tick each one that holds. If one does not hold, please ask the office.',
  },
});

export const chooseAgain: Saying = () => ({
  fix: { ja: '一覧から選び直してください。', en: 'Choose again from the list.' },
});

/** Says that newer terms were published: a page that was opened before still shows the old ones. */
export const newerTerms: Saying = () => ({
  fix: {
    ja: '画面を開き直すと、新しい版が出ます。お読みになり、了解していただけたら、印を付けてください。書いたものは消えません。',
    en: 'Open this page anew to see the newer version, read it, and tick it if you accept it. Nothing you wrote is lost.',
  },
});

/** Says what to fill in or to empty. What is missing says what is allowed; what has no place does not. */
export const fillOrEmpty: Saying = ({ allowed }) => ({
  fix: allowed
    ? { ja: 'この欄に書いてください。', en: 'Please fill this in.' }
    : {
        ja: 'この欄を空にするか、ほかの欄で選んだものを確かめてください。',
        en: 'Leave this empty, or check what you chose in the other boxes.',
      },
});

export const notCompleted: Saying = () => ({
  message: { ja: '完了日が、今日より後の日になっています。', en: 'The day of completion is still to come.' },
  fix: {
    ja: '報告書は、その年度の事業が終わってから出します。日付を確かめてください。',
    en: 'The report is handed in when the work of the year is done. Please check the day.',
  },
});

/** Returns the day of a sentence between brackets. */
function dayIn(said = ''): string {
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(said) ?? [];
  return day === undefined ? '' : `（${day}）`;
}

export const late: Saying = ({ allowed }) => ({
  message: {
    ja: `報告書の提出期限${dayIn(allowed?.ja)}を過ぎています。`,
    en: `The report was due by now: ${allowed?.en ?? ''}.`,
  },
  fix: {
    ja: '遅れても、このまま出せます。完了日が違うときは直してください。',
    en: 'You can hand it in all the same. Mend the day of completion if it is wrong.',
  },
});

export const takeRow: Saying = () => ({
  fix: {
    ja: 'この行を削除してください。合意した項目は、初めから並んでいます。',
    en: 'Remove this entry. What was agreed stands there from the start.',
  },
});

export const nameItem: Saying = () => ({
  fix: {
    ja: '予算にある費目は、初めから並んでいます。予算になかった費目なら、その名前を書いてください。',
    en: 'What was planned stands there from the start. For an item that was not, write its name.',
  },
});

export const markOnList: Saying = () => ({
  fix: {
    ja: 'この欄の「まだ終わっていない事項」にある記号を書いてください。',
    en: 'Use one of the marks that stand at this box, under what is not done yet.',
  },
});
