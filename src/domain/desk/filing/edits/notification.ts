import { resultName } from '../../../forms/edits/notification.ts';
import type { FormProblem } from '../../../forms/form.ts';
import type { Programme } from '../../../programme/schema.ts';
import { kindNames } from '../../../record/kinds/kind-label.ts';
import type { Project, ProjectDocument } from '../../../record/record.ts';
import { setField } from '../../../record/text/set-field.ts';
import type { FiledPaper } from '../outcome.ts';
import { type ComposeEdit, NOTHING, problem, refuse } from './edit.ts';
import { correctedBy } from '../corrected.ts';
import { oneNamed } from '../../../record/names.ts';
import { notNamed, PAPER, PROJECT, projectNamedBy, projectNames } from './named.ts';

const KIND = 'notification';

/** Results with the day on which they were told; only a day that is not there yet is added, so that it is no correction. */
export const addNotification: ComposeEdit<typeof KIND> = (
  { on, papers: rows },
  filing,
  { files, programme, read },
) => {
  if (on === undefined || !rows) return NOTHING;
  const problems: FormProblem[] = [];
  const papers = rows.flatMap(({ project: named, paper }): FiledPaper[] => {
    const project = projectNamedBy(named, read.record);
    if (!project) {
      problems.push(notNamed(filing, KIND, 'papers', named, PROJECT, projectNames(read.record)));
      return [];
    }
    const results = project.documents.filter(isResult);
    const open = results.filter(({ data }) => !('notifiedOn' in data) || data.notifiedOn === undefined);
    const [only, ...more] = open;
    const single = more.length === 0 ? only : undefined;
    const chosen = paper === undefined ? single : oneNamed(paper, open, (one) => namesOf(one, programme));
    const text = files.find(({ path }) => path === chosen?.path)?.text;
    if (!chosen || text === undefined) {
      problems.push(
        open.length === 0
          ? problem(filing, KIND, 'papers', nothingOpen(project, results.at(-1)))
          : notNamed(filing, KIND, 'papers', `${named} ${paper ?? ''}`.trim(), PAPER, open.map(resultName)),
      );
      return [];
    }
    const { kind, path } = chosen;
    return [{ kind, project: project.id, path, text: setField(text, kind, 'notifiedOn', on) }];
  });
  return problems.length > 0 ? refuse(...problems) : { ...NOTHING, papers };
};

type Result = Extract<ProjectDocument, { kind: 'review' | 'decision' | 'offer' }>;

const isResult = (document: ProjectDocument): document is Result =>
  document.kind === 'review' || document.kind === 'decision' || document.kind === 'offer';

const namesOf = (document: Result, programme: Programme): string[] => [
  resultName(document),
  ...(document.kind === 'offer' ? [document.data.by.name] : []),
  ...kindNames(document.kind, programme).flatMap((name) => [name, `${name}（${document.key ?? ''}）`]),
  `${document.kind}-${document.key ?? ''}`,
];

const nothingOpen = ({ id }: Project, last: Result | undefined) => ({
  message:
    last === undefined
      ? { ja: `${id} には、通知する結果がまだありません。`, en: `${id} has no result to tell yet.` }
      : {
          ja: `${id} の結果には、どれも通知した日が書いてあります。`,
          en: `All results of ${id} have such a day already.`,
        },
  fix: {
    ja:
      last === undefined
        ? '番号を確かめてください。'
        : '番号を確かめてください。書いてある日を直すときは、こちらのフォームをお使いください：',
    en:
      last === undefined
        ? 'Check the number.'
        : 'Check the number. A day that is there is changed by this form:',
  },
  ...(last === undefined ? {} : { elsewhere: correctedBy(last) }),
});
