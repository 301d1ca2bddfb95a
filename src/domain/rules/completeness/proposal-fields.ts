import type { ProposerType } from '../../programme/proposer-types.ts';
import { firstYear } from '../../programme/in-force.ts';
import { askedOf } from '../../record/kinds/proposal/asked-of.ts';
import { conditionalRules, field } from './conditional.ts';

const isNotAsked = (name: string, type: ProposerType): boolean => askedOf(name, type) === 'not';

/** Fields of a proposal that its other fields, or the age of the project, call for. */
export const proposalFieldRules = conditionalRules([
  {
    id: 'changes-since-last',
    clause: 'C26',
    title: {
      ja: '前の提案と、変えた点の片方だけがある',
      en: 'A previous proposal without what has changed, or the other way round',
    },
    why: {
      ja: '前回の理由や助言を受けて何を変えたかが、再提案の検討の要です。',
      en: 'What has changed since the reasons and advice of last time is the heart of a new proposal.',
    },
    remedy: {
      ja: '前の提案があれば、前回から変えた点を書きます。なければ、変えた点も書きません。',
      en: 'With a previous proposal say what has changed; without one, leave both out.',
    },
    fields: ({ kind, data }) =>
      kind === 'proposal'
        ? [field('changesSinceLast', data.changesSinceLast, data.previousProposal !== undefined)]
        : [],
  },
  {
    id: 'corporate-number-of-group',
    clause: null,
    title: {
      ja: 'NPO法人でない提案者・応募者の法人番号',
      en: 'A corporate number of somebody who is no corporation',
    },
    why: {
      ja: '法人番号があるのは法人だけです。提案者・応募者の種類か番号の、どちらかが誤っています。',
      en: 'Only corporations have a corporate number; either the kind or the number is wrong.',
    },
    remedy: {
      ja: 'NPO法人なら提案者・応募者の種類を直し、そうでなければ法人番号を消します。',
      en: 'Mend the kind, or take the number away.',
    },
    // An NPO corporation may give its number and need not.
    fields: ({ kind, data }) => {
      if (kind === 'proposal' && isNotAsked('proposer.corporateNumber', data.proposer.type))
        return [field('proposer.corporateNumber', data.proposer.corporateNumber, false)];
      return kind === 'offer' && isNotAsked('proposer.corporateNumber', data.by.type)
        ? [field('by.corporateNumber', data.by.corporateNumber, false)]
        : [];
    },
  },
  {
    id: 'group-described',
    clause: 'C04',
    title: { ja: '団体の自立性かプロフィールがない', en: 'Autonomy or profile is missing' },
    why: {
      ja: '「団体の自立性」と「プロフィール」は、基本シートの七つの項目に入ります。市の職員の提案には必要ありません。',
      en: 'Autonomy and profile are among the seven items of the sheet, except for city staff.',
    },
    remedy: {
      ja: '団体の運営・担い手・活動の実績を、短くてよいので書きます。個人の方は、ご自身の活動について書きます。',
      en: 'Describe in short how the group is run, by whom, and what it has done; individuals describe their own work.',
    },
    optional: true,
    fields: ({ kind, data }) => {
      if (kind !== 'proposal') return [];
      return (['autonomy', 'profile'] as const).map((group) =>
        field(group, data[group], askedOf(group, data.proposer.type) === 'required'),
      );
    },
  },
  {
    id: 'proposer-section',
    clause: 'C02',
    title: { ja: '市の提案に、提案する課がない', en: 'A proposal by city staff without its section' },
    why: {
      ja: '市からの提案は、どの課の提案かが分かるようにします。ほかの提案者に課はありません。',
      en: 'A proposal by city staff says which section makes it; other proposers have none.',
    },
    remedy: {
      ja: '提案者が市の職員なら課を選びます。そうでなければ「提案する課」を消します。',
      en: 'Choose the section if city staff propose; otherwise take it away.',
    },
    fields: ({ kind, data }) =>
      kind === 'proposal'
        ? [
            field(
              'proposer.section',
              data.proposer.section,
              askedOf('proposer.section', data.proposer.type) === 'required',
            ),
          ]
        : [],
  },
  {
    id: 'source-issue',
    clause: 'C02',
    title: { ja: '受付番号がない', en: 'A proposal without the issue that brought it' },
    why: {
      ja: '受付番号から、提案がいつどのように届いたかをたどれます。事業の番号もこの番号からつくります。',
      en: 'The issue shows how and when a proposal arrived, and gives the project its number.',
    },
    remedy: {
      ja: '提案が届いた受付の番号を書きます。制度前から移した記録には必要ありません。',
      en: 'Give the number of the issue; records from before the system need none.',
    },
    optional: true,
    fields: ({ kind, data }, project, { record }) => {
      if (kind !== 'proposal') return [];
      const imported = Number(project.id.slice(0, 4)) < firstYear(record);
      return [field('source', data.source, !imported)];
    },
  },
]);
