import { repositorySettings } from '../../desk/protect/repository.ts';
import type { Text } from '../../domain/text.ts';
import { ALERT_LABEL } from '../../github/issues.ts';
import { html } from '../../site/markup/html.ts';
import type { Ground } from '../ground.ts';
import { lookAtSettings, makeSettings } from '../outcomes.ts';
import type { Step } from '../step.ts';

/** The settings of the repository itself. */
export const repository: Step = {
  id: 'repository',
  title: { ja: 'リポジトリの設定', en: 'Settings of the repository' },
  why: {
    ja: '取り込み方、ワークフローの権限、サイトの公開、弱点の知らせ方を、循環に合わせます。',
    en: 'How merges are made, what workflows may do, how the site is published and weaknesses are told.',
  },
  needs: ['token'],
  async look(ground) {
    const { isDone, found } = await lookAtSettings(ground, repositorySettings(ground.repository));
    const [label, open, deletion] = await Promise.all([
      hasLabel(ground),
      isPublic(ground),
      mayDelete(ground),
    ]);
    return {
      isDone: isDone && label && open.isDone,
      found: [...found, LABEL(label), open.said, deletion],
    };
  },
  async act(ground) {
    const told: Text[] = [];
    if (!(await hasLabel(ground))) {
      await ground.gh.labels.create({
        name: ALERT_LABEL,
        color: 'ce0000',
        description: '窓口のプログラムから事務局へのお知らせです。',
      });
      told.push({ ja: `ラベル「${ALERT_LABEL}」を作りました。`, en: `Made the label “${ALERT_LABEL}”.` });
    }
    return [...(await makeSettings(ground, repositorySettings(ground.repository))), ...told];
  },
  form: (_ground, say) =>
    html`<form method="post" action="/steps/repository">
      <p><button type="submit">${say({ ja: 'このとおりに設定する', en: 'Set all of it' })}</button></p>
    </form>`,
};

const hasLabel = ({ gh }: Ground): Promise<boolean> => gh.administration.hasLabel(ALERT_LABEL);

const LABEL = (isThere: boolean): Text => ({
  ja: `${isThere ? '○' : '× まだです:'} 事務局へのお知らせに付けるラベル「${ALERT_LABEL}」を作る`,
  en: `${isThere ? '○' : '× not yet:'} The label “${ALERT_LABEL}” of what is told to the secretariat`,
});

async function isPublic(ground: Ground): Promise<{ isDone: boolean; said: Text }> {
  const { isPrivate } = await ground.repo();
  if (!isPrivate)
    return {
      isDone: true,
      said: { ja: '○ リポジトリは公開されています', en: '○ The repository is public' },
    };
  return {
    isDone: false,
    said: {
      ja: `× リポジトリが公開されていません。見えてよいものだけになっているか確かめてから、Settings の「Danger Zone」で公開にしてください: ${ground.web('/settings')}`,
      en: `× The repository is private. See that everything in it may be read by everybody, then make it public under “Danger Zone”: ${ground.web('/settings')}`,
    },
  };
}

/**
 * Issues are deleted where personal data were written; only an owner of the organisation can allow it.
 * https://docs.github.com/en/organizations/managing-organization-settings/allowing-people-to-delete-issues-in-your-organization
 */
async function mayDelete({ gh, session }: Ground): Promise<Text> {
  const may = await gh.administration.membersMayDeleteIssues();
  if (may === true)
    return { ja: '○ 管理者は issue を削除できます', en: '○ Administrators can delete issues' };
  const where = `${session.place.webUrl}/organizations/${gh.owner}/settings/member_privileges`;
  const how = {
    ja: `組織の持ち主（Owner）の方が、「Allow members to delete issues for this organization」に印をつけます。個人の情報が書かれたときに必要です: ${where}`,
    en: `An owner of the organisation ticks “Allow members to delete issues for this organization”; it is needed when personal data were written: ${where}`,
  };
  return may === false
    ? { ja: `！ issue を削除できません。${how.ja}`, en: `! Issues cannot be deleted. ${how.en}` }
    : {
        ja: `－ issue を削除できるかは、このトークンでは見えません。${how.ja}`,
        en: `– This token does not show whether issues can be deleted. ${how.en}`,
      };
}
