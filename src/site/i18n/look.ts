import type { Text } from '../../domain/text.ts';

/** One heading of the checklist, with what is to be looked at below it. */
interface LookGroup {
  readonly id: string;
  readonly title: Text;
  readonly lead: Text | null;
  readonly items: readonly Text[];
}

/** Words of the checklist for looking at a filing. */
export const lookText = {
  lead: {
    ja: '届いた書類を登録する前に、人の目で確かめることの一覧です。登録した書類はすぐに公開され、消しても履歴に残ります。',
    en: 'What a person looks at before a filing is merged: it is public at once, and history keeps what is deleted.',
  },
  found: { ja: '気になることがあったら', en: 'When something is wrong' },
  guide: { ja: '事務局の手引き', en: 'Guide for the secretariat' },
  rules: { ja: '自動の確認の決まり', en: 'Rules of the check' },
  conditions: { ja: 'この制度の応募の条件', en: 'The conditions of this programme' },
} as const;

export const LOOK: readonly LookGroup[] = [
  {
    id: 'persons',
    title: { ja: '個人の情報', en: 'Personal data' },
    lead: {
      ja: '電話番号、住所、メールアドレスなどは自動でも見つけますが、すべては見つけられません。名前は、人の目でしか分かりません。',
      en: 'Telephone numbers, addresses and the like are looked for by the check, which cannot find all of them. Names only a person can judge.',
    },
    items: [
      {
        ja: '本人が載せてよいと言っていない人の名前がないか（会員、講師、協力者、地域の方、職員）',
        en: 'names of people who did not agree to be named (members, speakers, helpers, neighbours, officials)',
      },
      {
        ja: '個人の住所、電話番号、メールアドレス、生年月日、口座番号がないか',
        en: 'private addresses, telephone numbers, mail addresses, birthdays, bank accounts',
      },
      {
        ja: '名前がなくても、だれのことか分かる書き方がないか（利用者、子ども、病気や暮らしの事情）',
        en: 'words by which somebody is known without a name (users, children, illness, circumstances)',
      },
      {
        ja: '写真に、顔、名札、表札、車の番号、子どもが写っていないか。使ってよい写真か',
        en: 'faces, name tags, door plates, number plates or children in pictures; the right to use them',
      },
      { ja: '地図の場所が、個人の家ではないか', en: 'a place on the map that is somebody’s home' },
    ],
  },
  {
    id: 'filer',
    title: { ja: '出した人', en: 'Who filed' },
    lead: null,
    items: [
      {
        ja: '書かれている団体の人が出しているか。分からないときは、団体に電話で確かめる',
        en: 'whether it comes from the group that it names; call the group if in doubt',
      },
      { ja: '団体の名前と法人番号が合っているか', en: 'whether name and corporate number belong together' },
      {
        ja: '代わりに登録した書類は、受け取った日と窓口が書いてあるか',
        en: 'for a paper entered for somebody: the day and the office that received it',
      },
      {
        ja: '共同の提案者や協働相手として名前のある団体が、そのことを知っているか',
        en: 'whether groups that are named as partners know of it',
      },
    ],
  },
  {
    id: 'doubles',
    title: { ja: '重なり', en: 'Doubles' },
    lead: null,
    items: [
      {
        ja: '同じ提案が、少し前にも届いていないか（送信の押し直し、紙とフォームの両方）',
        en: 'the same proposal a little earlier (sent twice, or on paper and by form)',
      },
      {
        ja: '前に出した提案の続きなら、前の提案の番号が書いてあるか',
        en: 'the number of the earlier proposal, where it is proposed again',
      },
      {
        ja: 'よく似た事業が、すでに行われていないか。あれば両方に知らせる',
        en: 'a project like it that is under way; let both know',
      },
    ],
  },
  {
    id: 'conditions',
    title: { ja: '制度の条件', en: 'Conditions of the programme' },
    lead: null,
    items: [
      { ja: '宗教、政治、選挙の活動にあたらないか', en: 'no religious, political or election activity' },
      {
        ja: '確認の欄に印を付けた応募の条件と、書かれている内容が食い違っていないか',
        en: 'whether what is written agrees with the conditions that were ticked',
      },
      {
        ja: '営利が目的の事業や、特定の人だけのための事業になっていないか',
        en: 'not for profit, and not for a few persons only',
      },
    ],
  },
  {
    id: 'money',
    title: { ja: 'お金', en: 'Money' },
    lead: {
      ja: '合計が合うかどうかは、自動で確かめています。ここでは、金額と内容のつり合いを見ます。',
      en: 'That the sums add up is checked already. Here it is about whether money and work fit together.',
    },
    items: [
      {
        ja: '桁の間違いや、千円単位で書かれた金額がないか',
        en: 'a digit too many or too few, or sums in thousands',
      },
      {
        ja: '活動の内容に比べて、多すぎたり少なすぎたりしないか',
        en: 'too much or too little for what is planned',
      },
      {
        ja: '市の負担を求める年度と、事業の期間が合っているか',
        en: 'whether the years in which the city pays are those of the work',
      },
      { ja: 'ほかの補助金と重なっていないか', en: 'no other grant for the same costs' },
    ],
  },
];

/** What the check has looked at already, so that nobody needs to do it by hand. */
export const CHECKED: LookGroup = {
  id: 'checked',
  title: { ja: '自動の確認が済ませていること', en: 'What was checked already' },
  lead: {
    ja: '次のことは、書類が届くたびに自動で確かめています。誤りがあれば登録できないので、数え直す必要はありません。',
    en: 'The following is checked whenever a paper comes in; with an error it cannot be merged.',
  },
  items: [
    {
      ja: '必要な欄がすべて書かれていること、書ける値であること',
      en: 'all that is required is there, with values that can be written',
    },
    { ja: '金額の合計、日付の前後、締切と年度', en: 'sums, the order of days, cut-offs and fiscal years' },
    {
      ja: '書類の順番（検討の前に提案があるか、など）と、番号のつながり',
      en: 'the order of papers, and that numbers lead somewhere',
    },
    {
      ja: '出した人のアカウントが、その書類を出せる人のものであること',
      en: 'the account may file this paper',
    },
    {
      ja: '電話番号、メールアドレス、住所、口座番号などに見える文字の並び',
      en: 'what looks like a telephone number, an address or an account',
    },
    { ja: '見えない文字、危ないリンク、プログラムの混入', en: 'hidden characters, dangerous links, code' },
  ],
};

/** What to do when something is wrong: nothing is merged meanwhile, and nobody is blamed. */
export const WHEN_FOUND: readonly Text[] = [
  {
    ja: '登録（取り込み）をせずに、その書類のスレッドか電話で、書いた方に尋ねます。',
    en: 'Do not merge; ask whoever wrote it, in the thread or by telephone.',
  },
  {
    ja: '個人の情報は、スレッドに書き写さずに、場所だけを伝えます（「事業計画の二つ目の段落」など）。',
    en: 'Of personal data say only where it stands, and never repeat it.',
  },
  {
    ja: '直すのは書いた方です。書いた方が直せないときは、事務局が本人の了解を得て直します。',
    en: 'The author mends it; where that cannot be, the secretariat does, with the author’s consent.',
  },
  {
    ja: '内容のよしあしは会議が検討します。ここで断ることはありません。',
    en: 'Whether it is good is for the council; nothing is turned down here.',
  },
];
