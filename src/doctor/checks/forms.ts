import { issueFormFiles } from '../../domain/forms/issue-form/issue-form.ts';
import { dayOf } from '../../domain/dates/day.ts';
import type { Check, Problem } from '../check.ts';
import { fileOf } from '../pages.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';

export const forms: Check = {
  id: 'forms',
  group: 'record',
  title: {
    ja: '入力フォームはそろっていて、制度の定めと合っています',
    en: 'All forms are there and agree with the programme',
  },
  follows: {
    ja: 'フォームが選ぶ画面に出ないか、古い選択肢で書類が届き、窓口が受け取れません。',
    en: 'A form is missing where people choose one, or sends choices that the desk does not take.',
  },
  look({ repository, programme, now, folder }) {
    const made = issueFormFiles(programme, programme.demonstrationToday ?? dayOf(now));
    const names = [...new Set([...made.keys(), ...folder.names(FOLDER)])].sort();
    const differing = names.filter((name) => folder.text(`${FOLDER}/${name}`) !== (made.get(name) ?? null));
    if (differing.length === 0) return [];
    const problem: Problem = {
      found: {
        ja: `ちがっているファイル: ${differing.join('、')}`,
        en: `Files that differ: ${differing.join(', ')}`,
      },
      mend: {
        ja: 'npm run forms を動かし、できたファイルをプルリクエストで送ります。',
        en: 'Run npm run forms and send what it writes by a pull request.',
      },
      where: fileOf(repository, FOLDER),
    };
    return [problem];
  },
};
