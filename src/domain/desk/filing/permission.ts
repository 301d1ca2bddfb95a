import type { Account } from '../account.ts';
import type { FormProblem } from '../../forms/form.ts';
import { contentPathOf } from '../../record/path.ts';
import type { Actor } from '../actor.ts';
import { namedByPath } from '../scope/scope.ts';
import { mayFile, type About } from '../scope/who-may-file.ts';
import type { Desk } from './desk.ts';
import type { Facts } from './facts.ts';
import type { FiledPaper } from './outcome.ts';

/** What the person who filed may not file, by the roster and the programme. */
export function permissionProblems(
  papers: readonly FiledPaper[],
  { author, proposer }: Pick<Facts, 'author' | 'proposer'>,
  desk: Desk,
): FormProblem[] {
  const kinds = papers.map((paper): FormProblem[] => {
    const answer = mayFile(paper.kind, author, aboutOf(paper, proposer, desk));
    return answer.ok ? [] : [notYours(answer.who, author)];
  });
  const all = kinds.flat();
  return once(all.length > 0 && author.isNamesake ? [...all, anotherAccount(author)] : all);
}

function aboutOf({ project, path }: FiledPaper, proposer: Account | null, { read }: Desk): About {
  const place = contentPathOf(path);
  return {
    project: project === null ? undefined : read.record.projects.get(project),
    proposer,
    ...(place?.is === 'document' ? namedByPath(place) : {}),
  };
}

const notYours = (who: FormProblem['message'], { login }: Actor): FormProblem => ({
  heading: null,
  line: null,
  message: {
    ja: `${who.ja}この書類は ${login} さんから届きました。`,
    en: `${who.en} This one came from ${login}.`,
  },
  fix: {
    ja: '担当の方から出していただくか、事務局に紙やメールでお渡しください。',
    en: 'Please let them file it, or hand it to the secretariat on paper or by mail.',
  },
});

/** Why somebody who looks like an office or a member is none. */
const anotherAccount = ({ login }: Actor): FormProblem => ({
  heading: null,
  line: null,
  message: {
    ja: `${login} は、名簿や課の欄にある名前と同じですが、番号の違う別のアカウントです。`,
    en: `${login} has the name that the roster or an office gives, but it is another account: its number differs.`,
  },
  fix: {
    ja: 'アカウントを作り直した方は、事務局に知らせてください。事務局が名簿の番号を直すと、出せるようになります。',
    en: 'If your account was made anew, please tell the secretariat: it works once the number in the record is right.',
  },
});

const once = (problems: readonly FormProblem[]): FormProblem[] =>
  problems.filter(
    ({ message }, index) => problems.findIndex((one) => one.message.ja === message.ja) === index,
  );
