import { html } from '../../../site/markup/html.ts';
import { type Page, NOT_THERE } from '../visit.ts';
import { formsOf } from './forms-view.ts';

/** A file at a commit or branch, as the text that it is. */
export const showFile: Page = ({ sandbox, parts }) => {
  const [revision = '', path = ''] = parts;
  const text = sandbox.file(revision, path);
  if (text === null) return { title: 'ファイルがありません', status: NOT_THERE, content: html`` };
  return {
    title: path,
    content: html`<p><code>${revision}</code></p>
      <pre tabindex="0"><code>${text}</code></pre>`,
  };
};

export const home: Page = ({ sandbox }) => ({
  title: '循環の練習場',
  content: html`<p>
      GitHub
      を使わずに、書類を出すところから検証までを、ひととおり試せます。上の「人をかえる」で、提案する人にも事務局にも構成員にもなれます。
    </p>
    <ol>
      <li><a href="/who">人をえらびます</a>。</li>
      <li>
        書類を出します。
        <ul>
          ${formsOf(sandbox).map(
            ({ file, name }) => html`<li><a href="/issues/new?template=${file}">${name}</a></li>`,
          )}
        </ul>
      </li>
      <li><a href="/issues">スレッド</a>で返事を読みます。直すときは本文を書き直します。</li>
      <li>事務局になって、<a href="/pulls">プルリクエスト</a>を取り込みます。</li>
      <li>
        <a href="/projects">事業</a>の段階が進みます。期日を見るには<a href="/clock">時計を動かします</a>。
      </li>
    </ol>
    <h2>手もとに写す</h2>
    <pre tabindex="0"><code>git clone ${sandbox.cloneAddress}</code></pre>`,
});
