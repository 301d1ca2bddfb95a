import * as z from 'zod/mini';
import { field } from '../../schema/field.ts';
import { line, reference } from '../../schema/values.ts';

const HELD = { ja: '開催した後', en: 'after the sitting' };

const proxy = z.strictObject({
  member: field(reference(), {
    label: { ja: '代わってもらった構成員', en: 'Member' },
    help: { ja: '欠席した構成員を選びます。', en: 'Choose the member who was absent.' },
    example: 'zaisei-kacho',
    entry: 'choice',
    from: 'members',
  }),
  by: field(line(), {
    label: { ja: '代理の人の役職', en: 'Proxy' },
    help: { ja: '代わりに出席した人の役職を書きます。', en: 'Give the post of who came instead.' },
    example: '財政課 課長補佐',
    entry: 'line',
  }),
});

/** Others than members take part with the approval of the council (C09). */
const guest = z.strictObject({
  role: field(line(), {
    label: { ja: '立場', en: 'Role' },
    help: { ja: 'どの立場で参加したかを書きます。', en: 'Say in which role the guest took part.' },
    example: '提案者',
    entry: 'line',
  }),
  name: field(z.optional(line()), {
    label: { ja: '団体名など', en: 'Name' },
    help: {
      ja: '団体名や課名を書きます。個人の名前は、本人が望むときだけ書きます。',
      en: "Give the group or section, and a person's name only if the person wishes so.",
    },
    example: 'NPO法人 みどりの谷戸',
    entry: 'line',
  }),
  approved: field(z.boolean(), {
    label: { ja: '会議の承認', en: 'Approved' },
    help: { ja: '会議が参加を承認したかどうかを選びます。', en: 'Choose whether the council approved.' },
    example: 'true',
    entry: 'choice',
    choices: {
      true: { ja: '承認した', en: 'Approved' },
      false: { ja: '承認していない', en: 'Not approved' },
    },
  }),
});

/** Who was there: with the attendees given, a sitting of the past counts as held. */
export const attendance = () => ({
  attendees: field(z.optional(z.array(reference())), {
    label: { ja: '出席した構成員', en: 'Attendees' },
    help: { ja: '出席した構成員をすべて選びます。', en: 'Choose every member who attended.' },
    example: 'npo-1\nnpo-2\nkikaku-kacho\ngyokaku-kacho',
    entry: 'choices',
    from: 'members',
    requiredWhen: HELD,
    clause: 'C08',
  }),
  absentees: field(z.optional(z.array(reference())), {
    label: { ja: '欠席した構成員', en: 'Absentees' },
    help: { ja: '欠席した構成員をすべて選びます。', en: 'Choose every member who was absent.' },
    example: 'zaisei-kacho',
    entry: 'choices',
    from: 'members',
    onlyWhen: HELD,
  }),
  proxies: field(z.optional(z.array(proxy)), {
    label: { ja: '代理出席', en: 'Proxies' },
    help: { ja: '代理の出席があれば書きます。', en: 'List who came for an absent member, if any.' },
    entry: 'table',
    onlyWhen: HELD,
  }),
  guests: field(z.optional(z.array(guest)), {
    label: { ja: '構成員のほかの参加者', en: 'Guests' },
    help: {
      ja: '提案者や関係職員など、会議の承認を得て参加する人を書きます。',
      en: 'List proposers, city staff and others who take part with the approval of the council.',
    },
    entry: 'table',
    clause: 'C09',
  }),
});
