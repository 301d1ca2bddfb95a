import { html } from '../../../site/markup/html.ts';
import { bodyFromPost, prefilled, unanswered } from '../filled-form.ts';
import { renderForm } from '../form-page.ts';
import { parseForm, type IssueForm } from '../issue-form.ts';
import type { Sandbox } from '../sandbox.ts';
import { NOT_THERE, type Page } from '../visit.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';

/** The forms of the default branch, as GitHub lists them. */
export function formsOf(sandbox: Sandbox): readonly IssueForm[] {
  return sandbox
    .list(FOLDER)
    .filter((name) => name.endsWith('.yml') && name !== 'config.yml')
    .map((name) => parseForm(name, sandbox.file('HEAD', `${FOLDER}/${name}`) ?? ''));
}

/** Which paper is it? */
export const chooseForm: Page = ({ sandbox }) => ({
  title: '書類を出す',
  content: html`<ul>
    ${formsOf(sandbox).map(
      ({ file, name, description }) =>
        html`<li><a href="/issues/new?template=${file}">${name}</a><br />${description}</li>`,
    )}
  </ul>`,
});

export const emptyForm: Page = ({ sandbox, url }) => {
  const form = formAt(sandbox, url);
  if (!form) return noSuchForm;
  return { title: form.name, content: renderForm(form, prefilled(form, url.searchParams)) };
};

/** Opens the issue in the name of whoever is chosen, or shows what must still be answered. */
export const sendForm: Page = async ({ sandbox, url, fields, gh }) => {
  const form = formAt(sandbox, url);
  if (!form) return noSuchForm;
  const missing = unanswered(form, fields);
  if (missing.length > 0)
    return { title: form.name, status: 422, content: renderForm(form, fields, missing) };
  const number = await gh.issues.open({
    title: fields.get('title') ?? '',
    body: bodyFromPost(form, fields),
    labels: form.labels,
  });
  return { goTo: `/issues/${number}` };
};

const formAt = (sandbox: Sandbox, url: URL): IssueForm | undefined =>
  formsOf(sandbox).find(({ file }) => file === url.searchParams.get('template'));

const noSuchForm = {
  title: '様式が見つかりません',
  status: NOT_THERE,
  content: html`<p><a href="/issues/new/choose">様式の一覧</a>から選んでください。</p>`,
};
