import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openByHand, type ByHand } from './by-hand.ts';

const SECRETARIAT = '市民活動課';
let hand: ByHand;

beforeAll(async () => {
  hand = await openByHand('2026-11-20T09:00:00+09:00', SECRETARIAT);
});

afterAll(() => hand.close());

const GUIDELINES = ['公益性', '新たな公共サービス', '継続性', '相乗効果', '市民参加の領域', '協働の主体'];

/** A judgement and a reason for each guideline. */
const judged = (judgement: string): Record<string, string> =>
  Object.fromEntries(
    GUIDELINES.flatMap((guideline) => [
      [`${guideline}：判断`, judgement],
      [`${guideline}：判断の理由`, '会議で話し合い、この判断としました。'],
    ]),
  );

const MEMBERS = [
  'NPO 構成員A（福祉）',
  'NPO 構成員B（環境）',
  'NPO 構成員D（まちづくり）',
  'NPO 構成員E（子ども・多文化）',
  '財政課長',
  '企画課長',
  '行革推進担当課長',
];

const LIGHTS = '2026-0143';
const FRIENDS = '2026-0127';

describe('an officer’s year, by hand, in the pages of the sandbox', () => {
  it('C11: she plans a sitting, and it is in the record when she merged it', async () => {
    hand.at('desk');
    await hand.become(SECRETARIAT);
    const answer = await hand.file('18-sitting-plan.yml', '【会議の予定】臨時の会議', {
      会議の種類: ['ステップ1（検討）'],
      開催日: '令和8年12月21日',
      開会の時刻: '14時',
      閉会の時刻: '16:30',
      会場: '市役所 会議室',
      公開の別: '公開',
      進行: '市民活動課長',
    });
    expect(answer).toContain('書類が届きました');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C12: she writes its agenda by the projects’ titles', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('20-agenda.yml', '【議題】第7回', {
      会議の番号: '2026-07',
      議題の一覧: '夜の道の灯りを数える｜「夜の道の灯り」の検討（ヒヤリング）',
      いまの議題の扱い: '残して、後に加える',
    });
    expect(await hand.openPull()).toContain('project: 2026-0143');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C11: a sitting is moved, and its agenda goes with it', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('19-sitting-change.yml', '【会議の延期】第7回', {
      会議の番号: '2026-07',
      延期か中止か: '延期する',
      理由: '大雪のおそれがあるため。',
      新しい開催日: '2027年1月18日',
    });
    const pull = await hand.openPull();
    expect(pull).toContain('cancelled:');
    expect(pull).toContain('meetings/2026-08.md');
    expect(pull).toContain('project: 2026-0143');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C12: she asks a section, and enters the answer that came on paper', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('04-opinion.yml', '【関係課意見】道路課', {
      事業の番号: LIGHTS,
      照会先の課: '道路課',
      照会日: '2026-11-20',
    });
    expect(await hand.merge()).toContain('取り込みました');
    await hand.become(SECRETARIAT);
    await hand.file('04-opinion.yml', '【関係課意見】道路課の回答', {
      事業の番号: LIGHTS,
      照会先の課: '道路課',
      照会日: '2026-11-20',
      回答日: '2026-11-20',
      実施の可否: '修正すれば実施できる',
      意見の内容: '灯りの台帳と突き合わせられるよう、調べる項目をそろえてください。',
      代わりに登録した窓口: '市民活動課',
      受け取った日: '2026-11-20',
    });
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C08 C09: after the sitting she ticks who came and writes the minutes', async () => {
    await hand.moveClock('2027-01-19T09:00');
    await hand.become(SECRETARIAT);
    await hand.file('21-minutes.yml', '【出席と議事録】第8回', {
      会議の番号: '2026-08',
      出席した構成員: MEMBERS,
      傍聴者数: '2',
      議事録: '提案者から調べ方の説明を聞き、道路課の意見を確かめた。',
    });
    const pull = await hand.openPull();
    expect(pull).toContain('attendees:');
    expect(pull).not.toContain('absentees:\n+  - npo-1');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C13: a member files her sheet on a telephone; another’s came on paper', async () => {
    hand.at('phone');
    await hand.become('NPO 構成員A（福祉）');
    const sheet = {
      事業の番号: LIGHTS,
      会議: '2026-08',
      利害関係: 'ない',
      ...judged('認められる'),
    };
    expect(await hand.file('05-assessment.yml', '【検討シート】', sheet)).toContain('書類が届きました');
    hand.at('desk');
    await hand.merge();
    await hand.become(SECRETARIAT);
    await hand.file('05-assessment.yml', '【検討シート】紙', {
      ...sheet,
      構成員: '財政課長',
      記入日: '2027-01-18',
      代わりに登録した窓口: '市民活動課',
      受け取った日: '2027-01-18',
    });
    expect(await hand.openPull()).toContain('assessment-2026-08-zaisei-kacho.md');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C14: a rejection waits for both sides, is approved on a telephone, and is told with its own reason', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('06-review.yml', '【検討結果】夜の道', {
      事業の番号: LIGHTS,
      会議: '2026-08',
      検討結果: '不採用',
      ...judged('一部に課題がある'),
      検討結果の理由:
        '取り組みの大切さは認めます。灯りの台帳がすでにあり、新たに数える理由が示されていません。',
      理由の要点: '市の台帳と重なる調べのためです。',
      提案者への助言: '台帳にない私道の灯りにしぼると、進めやすくなります。',
      再提案のお勧め: 'はい',
    });
    expect(await hand.openPull()).toContain('junkan/gate 待ち');
    hand.at('phone');
    await hand.approve(['NPO 構成員A（福祉）', 'NPO 構成員D（まちづくり）', '財政課長', '企画課長']);
    hand.at('desk');
    expect(await hand.openPull()).toContain('junkan/gate 済み');
    expect(await hand.merge()).toContain('取り込みました');
    await hand.go('/projects');
    expect(await hand.page.locator(`[id="${LIGHTS}"]`).innerText()).toContain('不採用');
  });

  it('C14: she writes on which day the result was told, and nothing counts as a correction', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('23-notification.yml', '【通知した日】', {
      通知した日: '令和9年1月19日',
      通知した事業: '夜の道の灯りを数える｜検討結果',
    });
    const pull = await hand.openPull();
    expect(pull).toContain('+notifiedOn: 2027-01-19');
    expect(pull).not.toContain('corrections');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C10: a member leaves, and another takes the seat', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('22-roster-change.yml', '【名簿の変更】', {
      変えること: '構成員が退く',
      構成員: 'NPO 構成員E（子ども・多文化）',
      任期の最初の日か最後の日: '2027-01-31',
    });
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('a mistake in one cell of a table is corrected, with what and why in the open', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('24-cell.yml', '【訂正】', {
      事業の番号か名称: '2024-0046',
      訂正する書類: '報告書（2025年度）',
      表の名前: '活動の記録',
      行: '相談員の会の発足',
      列: '参加者数',
      いまの内容: '36',
      正しい内容: '38',
      訂正の理由: '名簿と照らし合わせて、数え直したため。',
    });
    const pull = await hand.openPull();
    expect(pull).toContain('corrections:');
    expect(pull).toContain('participants: 38');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C20: the section signs on a telephone by its account; the other side’s paper is entered by the secretariat', async () => {
    hand.at('phone');
    await hand.become('こども支援課');
    const answer = await hand.file('08-agreement.yml', '【事業計画書・協定書】となりの一日', {
      事業の番号: FRIENDS,
      協働の形態: '協働負担事業',
      共有する目的: '引っ越してきた親子が、近所に話せる人を持てるようにする。',
      '事業計画書：事業主体者': 'NPO法人 となりの縁側',
      担当課: 'こども支援課',
      NPO等の役割: '訪ねる日を決め、付き添う人を手配する。',
      市の役割: '転入の窓口で案内し、会場を用意する。',
      開始日: '2027-04-01',
      終了日: '2027-06-30',
      実施の日程: '2027-05-31｜はじめの「となりの一日」を開く。',
      収支予算: '2027｜収入｜市の負担金｜60000｜行政\n2027｜支出｜案内の印刷｜60000｜行政',
      評価項目と目標値: '加わった親子の組数｜活動の量｜組｜-｜2027=10｜目標値以上｜受付で数える。',
      '協定の当事者：事業主体者': 'NPO法人 となりの縁側',
      '協定の当事者：市': '鎌倉市（こども支援課）',
      有効期間の始まり: '2027-04-01',
      有効期間の終わり: '2027-06-30',
      責任の分担: '当日の安全は事業主体者が、会場の安全は市が受け持つ。',
      成果の帰属: '記録は双方で使えるものとする。',
      変更の手続: '双方で話し合い、変更協定書を取り交わす。',
    });
    expect(answer).toContain('書類が届きました');
    hand.at('desk');
    expect(await hand.merge()).toContain('取り込みました');
    await hand.become(SECRETARIAT);
    await hand.file('29-side-word.yml', '【同意】となりの縁側', {
      事業の番号か名称: FRIENDS,
      書類: '事業計画書・協定書',
      同意: ['公開されている書類の内容を読み'],
      どちらの同意・評価か: '事業主体者',
      同意・評価した日: '2027-01-19',
      同意・評価した方法: '書面で',
    });
    const pull = await hand.openPull();
    expect(pull).toContain('plan.md');
    expect(pull).toContain('agreement.md');
    expect(await hand.merge()).toContain('取り込みました');
    await hand.go('/projects');
    expect(await hand.page.locator(`[id="${FRIENDS}"]`).innerText()).toContain('協定締結済');
  });

  it('C29: for the new year she changes the programme’s days, and makes the roster from the old one', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('26-programme-change.yml', '【年度の日程】2027年度', {
      変えること: '新しい年度から、締切や期間を変える',
      年度: '2027',
      '提案の締切（毎年の月日）': '5月15日',
    });
    expect(await hand.openPull()).toContain('programme/2027.yaml');
    expect(await hand.merge()).toContain('取り込みました');
    await hand.become(SECRETARIAT);
    await hand.file('22-roster-change.yml', '【名簿】2027年度', {
      変えること: '新しい年度の名簿を、前の年度の名簿から作る',
      名簿の年度: '2027',
    });
    expect(await hand.openPull()).toContain('council/2027.yaml');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C24: the report comes in halves: the section’s on a telephone, the other side’s on paper', async () => {
    await hand.moveClock('2027-07-05T09:00');
    hand.at('phone');
    await hand.become('こども支援課');
    const answer = await hand.file('11-report.yml', '【報告書】となりの一日', {
      事業の番号: FRIENDS,
      報告する年度: '2027',
      事業完了日: '2027-06-30',
      事業の概要: '「となりの一日」を三回開き、十二組の親子が加わりました。',
      活動の記録: '2027-05-29｜はじめての「となりの一日」｜10',
      評価項目ごとの結果: '加わった親子の組数｜12｜-｜-｜-｜達成した｜案内が届いていた。',
      収支決算: '市の負担金｜60000｜-\n案内の印刷｜60000｜-',
      課題: '雨の日の進め方です。',
      今後の改善点: '屋内の会場を先に押さえます。',
    });
    expect(answer).toContain('書類が届きました');
    hand.at('desk');
    expect(await hand.merge()).toContain('取り込みました');
    await hand.become(SECRETARIAT);
    await hand.file('29-side-word.yml', '【評価】となりの縁側', {
      事業の番号か名称: FRIENDS,
      書類: '報告書（2027年度）',
      報告書の評価: '加わった親子の組数｜達成した｜近所の人も加わってくれた。',
      どちらの同意・評価か: '事業主体者',
      同意・評価した日: '2027-07-05',
      同意・評価した方法: '書面で',
    });
    expect(await hand.openPull()).toContain('report-2027.md');
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C11: a sitting for the verification is planned, with its agenda', async () => {
    await hand.become(SECRETARIAT);
    const planned = await hand.file('18-sitting-plan.yml', '【会議の予定】検証', {
      会議の種類: ['検証'],
      開催日: '2027-07-14',
      開会の時刻: '14:00',
      閉会の時刻: '16:00',
      会場: '市役所 会議室',
      公開の別: '公開',
      進行: '市民活動課長',
    });
    expect(planned).toContain('会議の番号: 2027-01');
    await hand.merge();
    await hand.become(SECRETARIAT);
    await hand.file('20-agenda.yml', '【議題】検証', {
      会議の番号: '2027-01',
      議題の一覧: `${FRIENDS}｜報告書の検証`,
      いまの議題の扱い: '残して、後に加える',
    });
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C08: after it she ticks who came', async () => {
    await hand.moveClock('2027-07-15T09:00');
    await hand.become(SECRETARIAT);
    await hand.file('21-minutes.yml', '【出席と議事録】検証', {
      会議の番号: '2027-01',
      出席した構成員: MEMBERS.filter((name) => !name.includes('構成員E')),
      議事録: '双方の評価を聞き、検証した。',
    });
    expect(await hand.merge()).toContain('取り込みました');
  });

  it('C15: the council’s verification is approved by both sides on a telephone, and the circle closes', async () => {
    await hand.become(SECRETARIAT);
    await hand.file('12-verification.yml', '【検証シート】となりの一日', {
      事業の番号: FRIENDS,
      会議: '2027-01',
      検証する年度: '2027',
      検証の結論: '継続',
      評価項目ごとの評価: '加わった親子の組数｜達成した｜-',
      検証の意見: '双方が同じ目で確かめた点がよい。',
      今後に生かすこと: '転入の窓口での案内が、いちばんよく届いた。',
    });
    await hand.openPull();
    hand.at('phone');
    await hand.approve(['NPO 構成員A（福祉）', 'NPO 構成員B（環境）', '財政課長', '企画課長']);
    hand.at('desk');
    expect(await hand.merge()).toContain('取り込みました');
    await hand.go('/projects');
    expect(await hand.page.locator(`[id="${FRIENDS}"]`).innerText()).toContain('検証済');
  });

  it('no run failed, and axe finds nothing on the pages, on a telephone and at a desk', async () => {
    expect(hand.sandbox.runner.runs.filter(({ state }) => state === 'failure').map(({ log }) => log)).toEqual(
      [],
    );
    expect(hand.sandbox.forge.failures).toEqual([]);
    for (const place of ['phone', 'desk'] as const) {
      hand.at(place);
      for (const address of ['/', '/issues', `/issues/${hand.filed}`, '/pulls', '/projects']) {
        await hand.go(address);
        const wide = await hand.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([place, address, wide]).toEqual([place, address, 0]);
        const { violations } = await new AxeBuilder({ page: hand.page }).analyze();
        expect(violations.map(({ id }) => `${address} ${id}`)).toEqual([]);
      }
    }
  });
});
