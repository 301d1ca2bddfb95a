import { fiscalYearLabel, fiscalYearOf } from '../../../dates/fiscal-year.ts';
import { japaneseDate } from '../../../dates/era.ts';
import { partyLabel } from '../../../record/party.ts';
import type { Programme } from '../../../programme/schema.ts';
import { dayOf as dayOfSitting } from '../../../lifecycle/sittings.ts';
import { OBLIGATION_LABELS } from '../../../lifecycle/obligation.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import type { Text } from '../../../text.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import type { Receipt } from '../receipt.ts';
import type { Twin } from '../twins.ts';
import { list, paragraphs } from '../../../messages/bilingual.ts';
import {
  advicePlace,
  formLink,
  issuePlace,
  projectPlace,
  pullPlace,
  sittingPlace,
  type Places,
} from '../../places.ts';
import type { Remedy } from '../../../remedy/remedy.ts';
import type { Sitting } from '../../../record/record.ts';
import { siteUrl } from '../../../programme/site.ts';
import { secretariatLine } from '../../contact-words.ts';
import { problemList } from './problems.ts';

/**
 * That a filing which was asked to mend something is complete now, in short. It is a comment of its own, since GitHub sends
 * no mail when a comment is edited; what is so later is told by the first answer alone.
 */
export function completedWords(receipt: Receipt, { programme }: Places): Text {
  return paragraphs(
    { ja: '### 書類がそろいました', en: '### Your paper is complete' },
    {
      ja: `${thanks(receipt).ja}受け付けの手続きに進みます。`,
      en: `${thanks(receipt).en} It goes on to be accepted.`,
    },
    list(factsOf(receipt, programme)),
    understoodWords(receipt),
    {
      ja: 'いまの様子は、このスレッドの初めの返事でいつでも見られます。',
      en: 'The first answer on this page always says how things stand.',
    },
  );
}

/** Number, round, sitting, whose turn it is, and where to look: what somebody who filed wants to know. */
export function receiptWords(receipt: Receipt, issue: number, places: Places, byHand: boolean): Text {
  const { programme } = places;
  const { warnings } = receipt;
  return paragraphs(
    { ja: '### 書類が届きました', en: '### Your paper has arrived' },
    thanks(receipt),
    receipt.waitsSince === null ? null : waiting(receipt.waitsSince),
    twinWords(receipt, programme),
    list(factsOf(receipt, programme)),
    byHand ? null : understoodWords(receipt),
    byHand ? BY_HAND : null,
    warnings.length === 0
      ? null
      : paragraphs(
          {
            ja: '受け付けには差し支えませんが、次の所を確かめてください。',
            en: 'This does not stop the filing, but please look at it.',
          },
          problemList(warnings, places),
        ),
    lowering(receipt.lowered),
    links(receipt, issue, places),
    secretariatLine(programme),
  );
}

/** That the same proposal came before: whoever filed it is asked, and nothing is decided for them. */
function twinWords({ twins }: Receipt, programme: Programme): Text | null {
  if (twins.length === 0) return null;
  const links = twinLinks(twins, programme);
  return {
    ja: `**同じ名称・同じ提案者の提案が、先に届いています**（${links}）。二重に出したときは、このスレッドを閉じてください。別の提案なら、違いが分かるように名称を直していただけると助かります。登録する前に、事務局が確かめます。`,
    en: `**A proposal of the same name by the same proposer came before** (${links}). If you filed it twice, please close this issue. If it is another proposal, another name would help. The secretariat makes sure before it goes into the record.`,
  };
}

/** Returns links to the same proposal, where it came before. */
export const twinLinks = (twins: readonly Twin[], programme: Programme): string =>
  twins
    .slice(0, MOST)
    .map((twin) =>
      twin.is === 'issue'
        ? `[#${twin.issue}](${issuePlace(programme, twin.issue)})`
        : `[${twin.id}](${projectPlace(programme, twin.id)})`,
    )
    .join('、');

function thanks({ names, title }: Receipt): Text {
  return {
    ja: `「${names.map(({ ja }) => ja).join('」「')}」${title === '' ? '' : `（${escapeMarkdown(title)}）`}を受け取りました。ありがとうございます。`,
    en: `Thank you for "${names.map(({ en }) => en).join('", "')}"${title === '' ? '' : ` (${escapeMarkdown(title)})`}.`,
  };
}

const factsOf = (receipt: Receipt, programme: Programme): Text[] => [
  ...(receipt.project === null
    ? []
    : [{ ja: `事業の番号: **${receipt.project}**`, en: `Number of the project: **${receipt.project}**` }]),
  {
    ja: `提出の日: ${japaneseDate(receipt.filedOn)}`,
    en: `Filed on: ${receipt.filedOn}`,
  },
  ...rounds(receipt),
  ...sittings(receipt, programme),
  ...receipt.written.flatMap((sitting) => writtenWords(sitting, programme)),
  ...receipt.changed.map(({ ja, en }) => ({ ja: `変わること: ${ja}`, en: `What changes: ${en}` })),
  ...letterWords(receipt, programme),
  ...turns(receipt, programme),
  ...(receipt.kinds.includes('offer') ? [OFFERED] : []),
];

/** What becomes of an offer (C02). */
const OFFERED: Text = {
  ja: 'これから: 登録されると、応募は事業のページに載ります。誰と一緒に取り組むかが決まったとき、また募集が終わったときは、事務局がお知らせします。それまで、していただくことはありません。',
  en: 'What comes next: once registered, the offer stands on the page of the project. The secretariat tells you when a partner is found, or when none is sought any more. Until then there is nothing that you need to do.',
};

const waiting = (since: string): Text => ({
  ja: `**${japaneseDate(since)}から、事務局の確認を待っています。** 受け付けの期限を過ぎているため、事務局に知らせました。提出した方にしていただくことはありません。`,
  en: `**It has been the secretariat's turn since ${since}.** This is later than it should be, and the secretariat has been told. There is nothing that you need to do.`,
});

/** C06: a funded proposal after the cut-off is accepted, for the next round, and is told why. */
export function rounds({ round, filedOn }: Pick<Receipt, 'round' | 'filedOn'>): Text[] {
  if (round === null) return [];
  const year = fiscalYearLabel(round.fiscalYear);
  if (round.opensOn !== undefined)
    return [
      {
        ja: `検討の年度: **${year.ja}**。${japaneseDate(filedOn)}は募集期間ではないので、次の募集期間（${japaneseDate(round.opensOn)}から）の分として受け付けます。出し直しは必要ありません。`,
        en: `Round: **${year.en}**. ${filedOn} is not in a time in which proposals are called for, so it is accepted for the next, which begins on ${round.opensOn}. There is no need to file again.`,
      },
      ...(round.decisionBy === null ? [] : [decisionBy(round.decisionBy)]),
    ];
  if (round.cutoff === null || round.decisionBy === null)
    return [
      {
        ja: `検討の年度: ${year.ja}。市の予算を使わない提案なので、締切はありません。`,
        en: `Round: ${year.en}. As no city funds are needed, there is no closing day.`,
      },
    ];
  const next = fiscalYearOf(filedOn) < round.fiscalYear;
  return [
    {
      ja: `検討の年度: **${year.ja}**。市の予算が必要な提案の締切は${monthDay(round.cutoff)}です。${
        next
          ? `${japaneseDate(filedOn)}の提出は今年度の締切の後なので、次の締切（${japaneseDate(round.cutoff)}）の分として受け付けます。出し直しは必要ありません。`
          : `${japaneseDate(round.cutoff)}の締切に間に合っています。`
      }`,
      en: `Round: **${year.en}**. Proposals that need city funds close on ${round.cutoff.slice(5)} each year. ${
        next
          ? `Filed on ${filedOn}, this came after that day, so it is accepted for the next closing day, ${round.cutoff}. There is no need to file again.`
          : `It keeps the closing day of ${round.cutoff}.`
      }`,
    },
    decisionBy(round.decisionBy),
  ];
}

const decisionBy = (day: IsoDate): Text => ({
  ja: `決定の期限: ${japaneseDate(day)}`,
  en: `Decision by: ${day}`,
});

const monthDay = (day: string): string => `毎年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** The sitting at which a proposal is taken up first; nothing of what is no proposal. */
export function sittings(
  { round, sitting }: Pick<Receipt, 'round' | 'sitting'>,
  programme: Programme,
): Text[] {
  if (round === null) return [];
  if (sitting === null)
    return [
      {
        ja: '次の検討の会議: まだ日程がありません。決まると、サイトに載ります。',
        en: 'Next sitting: not planned yet; it will be shown on the site.',
      },
    ];
  const day = dayOfSitting(sitting);
  const place = sittingPlace(programme, sitting.id);
  return [
    {
      ja: `次の検討の会議: [${japaneseDate(day)}](${place})、${escapeMarkdown(sitting.data.place)}`,
      en: `Next sitting: [${day}](${place}), ${escapeMarkdown(sitting.data.place)}`,
    },
  ];
}

/** A sitting that is planned or changed: its number, and when and where it is. */
function writtenWords({ id, data }: Sitting, programme: Programme): Text[] {
  const place = sittingPlace(programme, id);
  const [from, until] = [data.startsAt.slice(11, 16), data.endsAt.slice(11, 16)];
  const day = data.startsAt.slice(0, 10);
  const off = data.cancelled;
  return [
    {
      ja: `会議の番号: **[${id}](${place})**（${japaneseDate(day)} ${from}から${until}まで、${escapeMarkdown(data.place)}${off === undefined ? '' : off.postponedTo === undefined ? '。中止' : `。${off.postponedTo} に延期`}）`,
      en: `Number of the sitting: **[${id}](${place})** (${day}, ${from} to ${until}, ${escapeMarkdown(data.place)}${off === undefined ? '' : off.postponedTo === undefined ? '; cancelled' : `; postponed to ${off.postponedTo}`})`,
    },
  ];
}

/** The letters to print or to send, once the site has them. */
function letterWords({ letters: all }: Receipt, programme: Programme): Text[] {
  if (all.length === 0) return [];
  const [ja, en] = (['ja', 'en'] as const).map((lang) =>
    all.map(({ name, path }) => `[${name[lang]}](${siteUrl(programme, path)})`),
  );
  return [
    {
      ja: `送る文書: ${ja?.join('、') ?? ''}（登録した後に開けます）`,
      en: `To be sent: ${en?.join(', ') ?? ''} (once this is in the record)`,
    },
  ];
}

function turns({ acceptBy, then }: Receipt, programme: Programme): Text[] {
  const now: Text = {
    ja: `次に動く人: 事務局${acceptBy === null ? '' : `（${japaneseDate(acceptBy)}まで）`}。内容を確かめて、記録に登録します。`,
    en: `Whose turn it is: the secretariat${acceptBy === null ? '' : ` (by ${acceptBy})`}, to look at it and put it into the record.`,
  };
  if (then === null) return [now];
  const [party, what] = [partyLabel(then.party, programme), OBLIGATION_LABELS[then.what]];
  return [
    now,
    {
      ja: `登録した後に動く人: ${party.ja} — ${what.ja}${then.due === null ? '' : `（${japaneseDate(then.due)}まで）`}`,
      en: `After that: ${party.en} – ${what.en}${then.due === null ? '' : ` (by ${then.due})`}`,
    },
  ];
}

/** Boxes, and values of one box, that a reader can take in. */
const MOST = 12;

/** What was typed as 480千円 or R9.4.1 is repeated as it will stand in the record, so that a slip is seen on the same day. */
function understoodWords({ understood }: Receipt): Text | null {
  if (understood.length === 0) return null;
  const others = understood.length - MOST;
  return paragraphs(
    {
      ja: '金額と日付は、次のように読みました。違っていたら、上の文を直してください。',
      en: 'Sums and dates were read as follows. If one is not what you meant, edit the text above.',
    },
    list([
      ...understood.slice(0, MOST).map(({ label, values }) => {
        const shown = values.slice(0, MOST);
        const rest = values.length - shown.length;
        return {
          ja: `${label.ja.replace(/（円）$/, '')}: ${shown.map(valueInJapanese).join('、')}${rest > 0 ? `、ほか${rest}件` : ''}`,
          en: `${label.en.replace(/ \(yen\)$/, '')}: ${shown.map(valueInEnglish).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
        };
      }),
      ...(others > 0 ? [{ ja: `ほか${others}項目`, en: `${others} more` }] : []),
    ]),
  );
}

const valueInJapanese = (value: number | string): string =>
  typeof value === 'number' ? `${value.toLocaleString('en-US')}円` : japaneseDate(value);
const valueInEnglish = (value: number | string): string =>
  typeof value === 'number' ? `${value.toLocaleString('en-US')} yen` : value;

const BY_HAND: Text = {
  ja: '事務局が書類に手を入れたため、この文を直しても、書類には自動で反映されません。直したい所があれば、コメントで事務局にお知らせください。',
  en: 'The secretariat has changed the paper by hand, so an edit here does not reach it by itself. Please tell the secretariat in a comment what should be different.',
};

const lowering = (headings: readonly string[]): Text | null =>
  headings.length === 0
    ? null
    : {
        ja: `「${headings.map((heading) => escapeMarkdown(heading)).join('」「')}」の中の見出しは、書類の見出しと混ざらないように、小さい見出しにしました。文はそのままです。`,
        en: `Headings within ${headings.map((heading) => `"${escapeMarkdown(heading)}"`).join(', ')} were made smaller, so that they do not mix with those of the paper. The text is as you wrote it.`,
      };

/** Links to the forms that change what was filed, in one phrase; null where none does. */
export function changeForms(changes: readonly Remedy[], places: Places): Text | null {
  if (changes.length === 0) return null;
  const all = changes.map(({ form, fields }) => formLink(places, form, fields));
  return { ja: all.map(({ ja }) => ja).join('・'), en: all.map(({ en }) => en).join(', ') };
}

function links({ project, pull, kinds, changes }: Receipt, issue: number, places: Places): Text {
  const { programme } = places;
  const own = issuePlace(programme, issue);
  const forms = changeForms(changes, places);
  const isNew = kinds.includes('proposal');
  return paragraphs(
    pull === null
      ? {
          ja: '確認の手続き（プルリクエスト）の番号は、まもなくここに載ります。',
          en: 'The number of the pull request will stand here shortly.',
        }
      : {
          ja: `確認の手続き: [プルリクエスト #${pull}](${pullPlace(programme, pull)})`,
          en: `It is looked at in [pull request #${pull}](${pullPlace(programme, pull)}).`,
        },
    project === null
      ? null
      : {
          ja: `事業のページ${isNew ? '（登録の後に開けます）' : ''}: ${projectPlace(programme, project)}`,
          en: `Page of the project${isNew ? ' (once it is in the record)' : ''}: ${projectPlace(programme, project)}`,
        },
    {
      ja: `この書類は、登録されるまで[このスレッド](${own})の文を直すだけで直せます。閉じると取り下げになります。${forms === null ? '' : `登録の後は、${forms.ja}のフォームで直します。`}[相談](${advicePlace(places, isNew ? null : project)})はいつでもできます。`,
      en: `Until it is in the record, edit [this issue](${own}) to change the paper, or close it to take it back${forms === null ? '' : `; afterwards use the form ${forms.en}`}. [Advice](${advicePlace(places, isNew ? null : project)}) can be asked for at any time.`,
    },
  );
}
