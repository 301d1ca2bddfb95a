import type { Account } from '../account.ts';
import type { FilledForm, Form, FormProblem } from '../../forms/form.ts';
import { isGroup } from '../../record/text/raw.ts';
import { readDocument } from '../../record/text/read-document.ts';
import type { Actor } from '../actor.ts';
import { mayFile, type About } from '../scope/who-may-file.ts';
import type { Desk } from './desk.ts';
import type { Facts } from './facts.ts';
import { headingFor } from './headings.ts';
import type { FiledPaper } from './paper.ts';

/** What the person who filed may not file, by the roster and the programme, and for whom they may not file it. */
export function permissionProblems(
  form: Form,
  filled: FilledForm,
  papers: readonly FiledPaper[],
  { author, proposer }: Pick<Facts, 'author' | 'proposer'>,
  desk: Desk,
): FormProblem[] {
  const kinds = papers.map((paper): FormProblem[] => {
    const answer = mayFile(paper.kind, author, aboutOf(paper, proposer, desk));
    return answer.ok ? [] : [notYours(answer.who, author)];
  });
  const behalf = filled.papers.flatMap(({ kind, data }) =>
    mayActFor(data, author) ? [] : [notYourOffice(headingFor(form, { kind, field: 'onBehalf.by' }))],
  );
  const all = [...kinds.flat(), ...behalf];
  return once(all.length > 0 && author.isNamesake ? [...all, anotherAccount(author)] : all);
}

function aboutOf({ kind, project, text }: FiledPaper, proposer: Account | null, { read }: Desk): About {
  const data: unknown = kind === 'opinion' || kind === 'assessment' ? readDocument(kind, text).data : null;
  const named = (key: string) => (isGroup(data) && typeof data[key] === 'string' ? data[key] : undefined);
  return {
    project: project === null ? undefined : read.record.projects.get(project),
    proposer,
    section: named('section'),
    member: named('member'),
  };
}

/** Somebody files for another only in the name of an office that they work for. */
function mayActFor(data: Readonly<Record<string, unknown>>, { offices }: Actor): boolean {
  const { onBehalf, receivedOn } = data;
  if (onBehalf === undefined && receivedOn === undefined) return true;
  const by = isGroup(onBehalf) ? onBehalf['by'] : undefined;
  return by === undefined ? offices.length > 0 : offices.some(({ id }) => id === by);
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

const notYourOffice = (heading: string | null): FormProblem => ({
  heading,
  line: null,
  message: {
    ja: '「代理の登録」は、書類を受け取った窓口の人だけが書けます。',
    en: 'Only the office that received the paper may enter it on behalf of somebody.',
  },
  fix: {
    ja: 'ご自身で出すときは、空のままにしてください。',
    en: 'Leave it empty when you file for yourself.',
  },
});

const once = (problems: readonly FormProblem[]): FormProblem[] =>
  problems.filter(
    ({ message }, index) => problems.findIndex((one) => one.message.ja === message.ja) === index,
  );
