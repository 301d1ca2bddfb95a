import { html } from '../../../site/markup/html.ts';
import { NOT_THERE, type Page } from '../visit.ts';

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
