import type { Text } from '../../domain/text.ts';

export const ROLE_LABELS: Readonly<Record<'secretariat' | 'office' | 'npo' | 'city', Text>> = {
  secretariat: { ja: '事務局', en: 'Secretariat' },
  office: { ja: '窓口・課', en: 'Office' },
  npo: { ja: '会議・NPO側', en: 'Council, NPO side' },
  city: { ja: '会議・行政側', en: 'Council, city side' },
};

/** Why one person is too few, and the two ways out. */
export const TOO_FEW: Text = {
  ja: 'コードと定めを確かめる人が二人に足りません。自分の変更を自分で承認することはできないので、一人では、定めや名簿を変えられなくなります。組織でチームを作って二人以上を入れ、このリポジトリの Write を渡し、事務局の欄に「組織/チーム」と書いてください。',
  en: 'Fewer than two people look after code and rules. Nobody can approve a change of one’s own, so one person alone could change neither programme nor roster. Make a team of two or more in the organisation, give it Write on the repository, and enter organisation/team for the secretariat.',
};

export const SOLE_OWNER_PRICE: Text = {
  ja: '一人で始めます。管理者だけは、ほかの人の確認を待たずに、プルリクエストを取り込めるようにします。そのつど GitHub の記録に残りますが、まちがいや、盗まれたアカウントを止める人がいません。二人になったら、この印を外します。',
  en: 'Begin alone. An administrator may then merge a pull request without anybody’s approval. GitHub logs each time, but nobody stops a mistake or a stolen account. Take the tick away when there are two.',
};
