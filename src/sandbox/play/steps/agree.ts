import { agreement, plan } from '../papers/agreement.ts';
import { newYear } from '../secretariat.ts';
import { expectThat, inJapanese, tellStanding } from '../shown.ts';
import type { Harness } from '../harness.ts';
import { answers, type Proposed } from './propose.ts';
import { giveWord } from './word.ts';

/** The section files plan and agreement, the owner agrees from its own account; the secretariat writes the new year's roster and sittings. */
export async function agree(theatre: Harness, { beach }: Proposed): Promise<void> {
  const { tell } = theatre;
  await theatre.moveTo('2028-03-16T10:00:00+09:00');
  tell.scene('2028-03-16', '事業計画書と協定書');
  tell.act('環境保全課', '団体と一緒にまとめた計画と協定を出します。');
  const issue = await theatre.file(
    'kankyo-ka',
    'agreement',
    answers(
      [
        { kind: 'plan', data: { ...plan } },
        { kind: 'agreement', data: { ...agreement } },
      ],
      beach.project,
    ),
    '【事業計画書・協定書】',
  );
  tell.paper(`返事 #${issue}`, inJapanese(await theatre.answer(issue)));
  await theatre.merge(issue);
  tellStanding(theatre, beach.project);
  expectThat(
    theatre.status(beach.project).stage !== 'agreed',
    'nothing is concluded on the word of one side',
  );

  tell.act('なぎさを歩く会', '公開された計画と協定を読んで、自分のアカウントから同意します。');
  await giveWord(theatre, 'npo-mizube', {
    project: beach.project,
    paper: '事業計画書・協定書',
    agree: true,
  });
  tellStanding(theatre, beach.project);
  expectThat(theatre.status(beach.project).stage === 'agreed', 'the agreement is concluded');

  tell.act('市民活動課', '2028年度の名簿と会議を記録に入れます。');
  const sitting = { step: ['1', 'verification'], convenedOn: '2028-03-14', day: '2028-08-16' };
  await newYear(theatre, 2028, [sitting]);
}
