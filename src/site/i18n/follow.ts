/** Words of feeds, calendars, and of the pages on what moved. */
export const followText = {
  lead: {
    ja: '新しい書類や会議の日程を、お使いのメールやカレンダー、アプリで受け取れます。このサイトがメールアドレスを集めることはありません。',
    en: 'Have new papers and the days of the sittings come to you, by mail, in your calendar or in an app. This site collects no addresses.',
  },
  byMail: { ja: 'メールやLINEで受け取る', en: 'By mail or messenger' },
  listsHow: {
    ja: '登録や解除は、それぞれのページでできます。このサイトは、登録された方の情報を持ちません。',
    en: 'Sign up and leave on those pages. This site knows nothing of who signed up.',
  },
  watch: {
    ja: 'アカウントをお持ちの方は、右上の「Watch」を押して「All Activity」を選ぶと、すべての動きがメールで届きます。一つの事業だけのときは、その事業のスレッドで「Subscribe」を押します。',
    en: 'with an account, press “Watch” at the top right and choose “All Activity” to get everything by mail. For a single project press “Subscribe” in its thread.',
  },
  isNew: { ja: '新着', en: 'New' },
  sinceVisit: (count: string) => ({
    ja: `前回ご覧になってから、${count}件の新着があります。`,
    en: `${count} new since your last visit.`,
  }),
  nothingSince: {
    ja: '前回ご覧になってから、新着はありません。',
    en: 'Nothing is new since your last visit.',
  },
  digestLead: {
    ja: 'この一週間の新着情報を、市のメール配信やLINEでそのまま送れる文にしています。',
    en: 'What is new in the last week, as a text that can be sent as it is.',
  },
  digestMail: { ja: 'メールの下書きを開く', en: 'Open as a draft of a mail' },
  digestText: { ja: '文だけのファイル', en: 'Text alone' },
  digestHow: {
    ja: '下書きに宛先は入っていません。宛先は、送るときにお使いのメールソフトで選んでください。',
    en: 'The draft has no addressee: choose one in your mail program.',
  },
  withResult: (paper: string, result: string) => ({ ja: `${paper}：${result}`, en: `${paper}: ${result}` }),
  asked: (paper: string) => ({ ja: `${paper}の依頼`, en: `${paper}: asked for` }),
  corrected: (paper: string) => ({ ja: `${paper}の訂正`, en: `${paper}: corrected` }),
  title: (what: string, subject: string) => ({ ja: `${what}｜${subject}`, en: `${what} – ${subject}` }),
  sitting: {
    called: (name: string, day: string) => ({
      ja: `${name}の開催が決まりました（${day}）`,
      en: `${name} was called for ${day}`,
    }),
    held: (name: string) => ({ ja: `${name}が開かれました`, en: `${name} was held` }),
    cancelled: (name: string) => ({ ja: `${name}が中止になりました`, en: `${name} was cancelled` }),
    confirmed: (name: string) => ({
      ja: `${name}の議事録が確定しました`,
      en: `The minutes of ${name} were confirmed`,
    }),
  },
  calendars: { ja: '予定表（カレンダー）', en: 'Calendars' },
  calendarsHow: {
    ja: '会議の日と期日が、お使いの予定表に入ります。変わったときも、自動で直ります（予定表によっては一日ほどかかります）。一つの事業の期日は、その事業のページから加えられます。',
    en: 'Sittings and due days appear in your calendar, and change there when they change (some calendars take about a day). The due days of a single project can be added from its page.',
  },
  sittingsName: { ja: '会議の日程', en: 'Sittings' },
  sittingsSubscribe: { ja: '会議の日程を予定表に加える', en: 'Sittings in your calendar' },
  sittingsAbout: (council: string) => ({ ja: `${council}の日程です。`, en: `Sittings of the ${council}.` }),
  deadlinesName: { ja: '制度の期日', en: 'Deadlines' },
  deadlinesAbout: {
    ja: '予算が必要な提案の締切、決定の期日、事務局の期日です。',
    en: 'The budget cut-off, the day of decision, and what the secretariat owes.',
  },
  projectAbout: (title: string) => ({
    ja: `「${title}」の、これからの期日です。`,
    en: `What is due in “${title}”.`,
  }),
  ofCity: (city: string, system: string) => ({ ja: `${city} ${system}`, en: `${city}, ${system}` }),
  calendarName: (name: string, whose: string) => ({ ja: `${name}（${whose}）`, en: `${name} (${whose})` }),
  cutoff: (year: string, subject: string) => ({
    ja: `予算が必要な提案の締切：${year}の検討分（${subject}）`,
    en: `Cut-off for proposals that need city funds, round of ${year} – ${subject}`,
  }),
  decision: (year: string, subject: string) => ({
    ja: `決定の期日：${year}の検討分（${subject}）`,
    en: `To be decided by this day, round of ${year} – ${subject}`,
  }),
  due: (what: string, about: string | null, subject: string) => ({
    ja: `期日：${what}${about === null ? '' : `「${about}」`}（${subject}）`,
    en: `Due: ${what}${about === null ? '' : ` “${about}”`} – ${subject}`,
  }),
  owedBy: (who: string) => ({ ja: `担当：${who}`, en: `Owed by: ${who}` }),
  subscribe: { ja: '予定表に加える', en: 'Subscribe' },
  https: { ja: 'ファイルのアドレス', en: 'Address of the file' },
  howTitle: { ja: '加え方', en: 'How to subscribe' },
  how: {
    iphone: {
      name: { ja: 'iPhone・iPad・Mac', en: 'iPhone, iPad, Mac' },
      steps: {
        ja: '「予定表に加える」を押し、「照会」または「購読」を選びます。',
        en: 'Choose “Subscribe” above, and confirm.',
      },
    },
    google: {
      name: { ja: 'Android・Google カレンダー', en: 'Android, Google Calendar' },
      steps: {
        ja: 'スマートフォンのアプリからは加えられないため、一度だけパソコンのブラウザーを使います。Google カレンダーを開き、「他のカレンダー」の＋から「URLで追加」を選び、ファイルのアドレスを貼り付けます。同じアカウントのスマートフォンにも表示されます。出ないときは、アプリの設定でその予定表を表示にします。',
        en: 'The app on a telephone cannot add it, so use the browser of a computer once. Open Google Calendar, choose + beside “Other calendars”, then “From URL”, and paste the address of the file. It then appears on telephones with the same account; if it does not, switch it on in the settings of the app.',
      },
    },
    outlook: {
      name: { ja: 'Outlook', en: 'Outlook' },
      steps: {
        ja: '「予定表の追加」から「Webから購読」を選び、ファイルのアドレスを貼り付けます。',
        en: 'Choose “Add calendar”, then “Subscribe from web”, and paste the address of the file.',
      },
    },
  },
  feeds: { ja: '更新のお知らせ（フィード）', en: 'Feeds' },
  feedsHow: {
    ja: 'フィードリーダーという種類のアプリに、次のアドレスを登録します。新しい書類や会議があると、そこに届きます。',
    en: 'Give one of these addresses to a feed reader. New papers and sittings will arrive there.',
  },
  allName: { ja: 'すべての動き', en: 'Everything that moves' },
  councilName: { ja: '会議の動き', en: 'The council' },
  themeName: (theme: string) => ({ ja: `分野：${theme}`, en: `Theme: ${theme}` }),
  projectHow: {
    ja: '一つの事業だけを受け取りたいときは、その事業のページの「この事業の動きを受け取る」をお使いください。',
    en: 'To follow a single project, use “Follow this project” on its page.',
  },
  receive: { ja: '動きを受け取る', en: 'Follow' },
  icsFile: { ja: '予定表のファイル', en: 'File of the calendar' },
  ofProject: { ja: 'この事業の動きを受け取る', en: 'Follow this project' },
  feed: { ja: '更新のお知らせ（フィード）', en: 'Feed' },
  data: { ja: 'この事業のデータ（JSON）', en: 'Data of this project (JSON)' },
  calendar: { ja: '期日を予定表に加える', en: 'Due days in your calendar' },
  changesLead: {
    ja: '届いた書類、書類の訂正、会議の動きを、新しい順に載せています。',
    en: 'Papers that came in, corrections, and what the council did, the newest first.',
  },
  changesDay: {
    ja: '日付は、この記録に加わった日です。書類や会議そのものの日付が違うときは、下に添えています。加わった日が分からないときは、そのものの日付だけを載せています。',
    en: 'The day is the one on which it entered this record. Where the paper or the sitting has another day of its own, that stands below. Where the day of entry is not known, its own day alone is shown.',
  },
  dated: (day: string) => ({ ja: `書類・会議の日付 ${day}`, en: `Dated ${day}` }),
  monthCount: (month: string, count: number) => ({ ja: `${month}（${count}件）`, en: `${month} (${count})` }),
  months: { ja: '月で見る', en: 'By month' },
  monthTitle: (month: string) => ({ ja: `${month}の動き`, en: `What moved in ${month}` }),
  nothing: { ja: 'この期間に動きはありません。', en: 'Nothing moved in this time.' },
  between: { ja: '期間を選ぶ', en: 'Choose a time' },
  from: { ja: 'この日から', en: 'From' },
  to: { ja: 'この日まで', en: 'To' },
  show: { ja: '表示する', en: 'Show' },
  waiting: { ja: '読み込んでいます。', en: 'Loading.' },
  failed: {
    ja: '読み込めませんでした。通信の状態を確かめて、もう一度「表示する」を押してください。「月で見る」からもご覧になれます。',
    en: 'This could not be loaded. Please check the connection and press “Show” again, or choose a month below.',
  },
  noDay: {
    ja: '日付を読み取れませんでした。二つの日付を選んでください。',
    en: 'A day could not be read. Please choose both days.',
  },
  tooLate: (day: string) => ({
    ja: `記録があるのは${day}までです。その日までの日付を選んでください。`,
    en: `The record goes up to ${day}. Please choose a day up to then.`,
  }),
  backwards: {
    ja: '「この日から」が「この日まで」より後になっています。どちらかの日付を選び直してください。',
    en: '“From” is later than “To”. Please choose one of them again.',
  },
  found: (count: string) => ({ ja: `${count}件の動きがありました。`, en: `${count} found.` }),
} as const;
