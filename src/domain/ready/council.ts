import { fiscalYearOf } from '../dates/fiscal-year.ts';
import { membersOn } from '../lifecycle/balance.ts';
import { dayOf, isPlanned } from '../lifecycle/sittings.ts';
import { programmeOn } from '../programme/in-force.ts';
import { stepLabel, stepsOf } from '../programme/steps.ts';
import { SIDE_LABELS, SIDES } from '../record/kinds/shared.ts';
import { sampleIn } from './sample.ts';
import type { Step } from './step.ts';

export const roster: Step = {
  id: 'roster',
  title: { ja: '今年度の名簿を書く', en: 'Write the roster of this year' },
  *find({ record, today }) {
    const year = fiscalYearOf(today);
    const file = `council/${year}.yaml`;
    const own = record.rosters.get(year);
    if (!own) {
      yield {
        file,
        field: null,
        message: {
          ja: `${year}年度の構成員の名簿がありません。会議を開いても、だれが決められるのかが分かりません。`,
          en: `There is no roster of fiscal year ${year}: nobody knows who may decide.`,
        },
        fix: {
          ja: `content/${file} に、構成員を一人一行で書いてください。`,
          en: `Write the members into content/${file}, one a row.`,
        },
      };
      return;
    }
    for (const [index, { displayName }] of own.data.members.entries()) {
      const found = sampleIn(displayName);
      if (found === null) continue;
      yield {
        file,
        field: `members[${index}].displayName`,
        message: {
          ja: `名簿に、見本の名前「${displayName}」が残っています。`,
          en: `The roster still has the placeholder "${displayName}".`,
        },
        fix: { ja: '実際の構成員に改めてください。', en: 'Write the real member.' },
      };
    }
    const programme = programmeOn(record, today);
    for (const step of stepsOf(programme))
      for (const side of SIDES) {
        if (membersOn(record, step, today).some((member) => member.side === side)) continue;
        const [name, called] = [SIDE_LABELS[side], stepLabel(step, programme)];
        yield {
          file,
          field: 'members',
          message: {
            ja: `${today} に任期のある、${called.ja}の${name.ja}の構成員がいません。`,
            en: `On ${today} nobody of the side "${name.en}" sits in ${called.en}.`,
          },
          fix: { ja: '構成員を加えるか、任期を確かめてください。', en: 'Add members, or check the terms.' },
        };
      }
  },
};

export const sitting: Step = {
  id: 'sitting',
  canWait: true,
  title: { ja: '次の会議を決める', en: 'Arrange the next sitting' },
  *find({ record, today }) {
    const isAhead = [...record.sittings.values()].some(
      (one) =>
        isPlanned(one, today) && dayOf(one) >= today && one.data.step.some((step) => step !== 'learning'),
    );
    if (isAhead) return;
    yield {
      file: 'meetings/',
      field: null,
      message: {
        ja: 'これから開く会議がありません。届いた提案の検討の日を、提案した人に知らせられません。',
        en: 'No sitting lies ahead, so nobody who proposes can be told when it is looked at.',
      },
      fix: {
        ja: '次の会議の日時と場所を、content/meetings に書いてください（npm run agenda が下書きを作ります）。',
        en: 'Write day, time and place of the next one into content/meetings; npm run agenda drafts it.',
      },
    };
  },
};
