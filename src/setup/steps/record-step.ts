import { issueFormFiles } from '../../domain/forms/issue-form/issue-form.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import { setProgrammeField } from '../../domain/record/text/set-programme-field.ts';
import { CONTENT, programmePath } from '../../domain/record/path.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Text } from '../../domain/text.ts';
import type { WantedFile } from '../../github/port.ts';
import { html } from '../../site/markup/html.ts';
import { commitFiles } from '../commit.ts';
import type { Ground } from '../ground.ts';
import { StepError, type Step } from '../step.ts';

/** The record is the city's own, and says where it and its site really are. */
export const record: Step = {
  id: 'record',
  title: { ja: '記録のアドレスと、見本の片づけ', en: 'The record’s addresses, and no demonstration' },
  why: {
    ja: '書類や返事に書かれるリンクは、制度の定めにあるアドレスから作られます。見本の書類が残っている間、窓口は何も書きません。',
    en: 'Links in papers and answers are made from the addresses in the programme. While the demonstration is there, the desk writes nothing.',
  },
  needs: ['token'],
  async look(ground) {
    const programme = await ground.programme();
    const { repository, site } = await wantedAddresses(ground);
    const found = [
      compared(
        { ja: 'リポジトリのアドレス', en: 'Address of the repository' },
        programme.repository,
        repository,
      ),
      compared({ ja: 'サイトのアドレス', en: 'Address of the site' }, programme.site, site),
      await demonstration(ground),
    ];
    return { isDone: found.every(({ ja }) => ja.startsWith('○')), found };
  },
  async act(ground, fields) {
    const repository = (fields.get('repository') ?? '').trim();
    const site = (fields.get('site') ?? '').trim();
    if (![repository, site].every((one) => URL.canParse(one) && /^https?:/.test(one)))
      throw new StepError({
        ja: '× アドレスは https:// で始めて、全部を書いてください。',
        en: '× Write whole addresses that begin with https://.',
      });
    const { texts, paths } = await ground.branch();
    const papers = papersIn(paths);
    const changed = new Map<string, string>();
    const textOf = (year: FiscalYear): string | undefined => {
      const path = CONTENT + programmePath(year);
      return changed.get(path) ?? texts.get(path);
    };
    const set = (text: string, field: string, value: string | undefined): string =>
      setProgrammeField(text, field, value, textOf);
    for (const path of await ground.programmePaths()) {
      const text = texts.get(path) ?? '';
      const moved = set(set(text, 'repository', repository), 'site', site);
      const edited =
        papers.length === 0
          ? set(set(moved, 'demonstration', undefined), 'demonstrationToday', undefined)
          : moved;
      if (edited !== text) changed.set(path, edited);
    }
    if (changed.size === 0)
      return [{ ja: 'アドレスは、もう合っています。', en: 'The addresses are right already.' }];
    const files = [...changed].map(([path, text]) => ({ path, text }));
    const forms = formsFor(new Map([...texts, ...changed]), paths, ground.session.place.today());
    const { said } = await commitFiles(ground, {
      files: [...files, ...forms],
      message: '制度の定めと様式に、リポジトリとサイトのアドレスを書く',
    });
    return [said];
  },
  async form(ground, say) {
    const { repository, site } = await wantedAddresses(ground);
    const hasPapers =
      (await ground.programme()).demonstration !== undefined &&
      papersIn((await ground.branch()).paths).length > 0;
    return html`<form method="post" action="/steps/record">
        <div class="question">
          <label for="address">${say({ ja: 'リポジトリのアドレス', en: 'Address of the repository' })}</label>
          <input id="address" name="repository" required value="${repository}" />
        </div>
        <div class="question">
          <label for="site">${say({ ja: 'サイトのアドレス', en: 'Address of the site' })}</label>
          <p class="help">
            ${say({
              ja: '独自のアドレスを使うときだけ、書きかえます。リポジトリの Settings の Pages にも、同じアドレスを入れてください。',
              en: 'Change it only for a domain of your own, and enter that under Pages in the settings of the repository, too.',
            })}
          </p>
          <input id="site" name="site" required value="${site}" />
        </div>
        <p>
          <button type="submit">
            ${say({ ja: 'このアドレスを定めと様式に書く', en: 'Write them into the programme and the forms' })}
          </button>
        </p>
      </form>
      ${hasPapers && html`<p>${say(HOW_TO_EMPTY)}</p>`}`;
  },
};

const HOW_TO_EMPTY: Text = {
  ja: '見本の書類は、この画面からは消しません。事務局の手引きの「見本を空にする」のとおりに空にして、GitHub に送ってください。済んだら「もう一度見る」を押します。見本の断り書きは、その後で、この画面が消します。',
  en: 'This page deletes no papers. Empty the examples as the guide of the secretariat says, push that, and look again. The mark of the demonstration is taken away here, then.',
};

/** What the template shows as examples. */
const papersIn = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) =>
    /^content\/(projects|meetings|consultations|activities)\/(.+\/)?[^./][^/]*$/.test(path),
  );

/** Both fields, with all lines below them. */
/** Where the repository and the site really are. A site that GitHub does not serve yet will be at the usual place. */
async function wantedAddresses(ground: Ground): Promise<{ repository: string; site: string }> {
  const { owner, repo } = ground.gh;
  const site = await ground.gh.administration.site();
  const host = `${owner.toLowerCase()}.github.io`;
  const usual = `https://${host}${repo.toLowerCase() === host ? '' : `/${repo}`}`;
  const own = (await ground.programme()).site;
  // GitHub knows a domain of one's own only when Pages have been told of it; `.example` is nobody's (RFC 2606).
  const isOwn = !/\.(github\.io|example)$/.test(new URL(own).hostname);
  const served = site ?? (isOwn ? own : usual);
  return { repository: ground.web(), site: served.replace(/\/$/, '') };
}

function compared(what: Text, is: string, wanted: string): Text {
  if (is.replace(/\/$/, '') === wanted)
    return { ja: `○ ${what.ja}: ${wanted}`, en: `○ ${what.en}: ${wanted}` };
  return {
    ja: `× ${what.ja}: 定めには ${is} とありますが、${wanted} です。`,
    en: `× ${what.en}: the programme says ${is}, but it is ${wanted}.`,
  };
}

async function demonstration(ground: Ground): Promise<Text> {
  const { demonstration, demonstrationToday } = await ground.programme();
  if (demonstration === undefined && demonstrationToday === undefined)
    return { ja: '○ 見本の断り書きはありません。', en: '○ The programme is no demonstration.' };
  const { length } = papersIn((await ground.branch()).paths);
  return length === 0
    ? {
        ja: '× 見本の断り書きがあります。アドレスといっしょに、この手順が消します。',
        en: '× It is marked as a demonstration. This step takes the mark away together with the addresses.',
      }
    : {
        ja: `× 見本の断り書きと、見本の書類が ${length} 個あります。`,
        en: `× It is a demonstration with ${length} papers of its examples.`,
      };
}

/** The issue forms name the site: they change with the addresses. Forms that are made no more are taken away. */
function formsFor(texts: ReadonlyMap<string, string>, paths: readonly string[], today: string): WantedFile[] {
  const folder = '.github/ISSUE_TEMPLATE/';
  const files = [...texts].map(([path, text]) => ({ path: path.replace(/^content\//, ''), text }));
  const programmes = files.filter(({ path }) => path.startsWith('programme/'));
  const made = issueFormFiles(programmeOn(readRecord(programmes).record, today), today);
  const gone = paths.filter((path) => path.startsWith(folder) && !made.has(path.slice(folder.length)));
  return [
    ...[...made].map(([name, text]) => ({ path: folder + name, text })),
    ...gone.map((path) => ({ path, text: null })),
  ];
}
