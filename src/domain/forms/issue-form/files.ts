import { Document, Scalar, isScalar, visit } from 'yaml';
import type { Programme } from '../../programme/schema.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { fileOf } from '../address.ts';
import { formsOf } from '../forms.ts';
import { chooserConfig } from './config.ts';
import { issueForm } from './issue-form.ts';
import { softwareForms } from './software.ts';

const MADE =
  ' 「npm run forms」が制度の定めと書類の説明から作ります。手で直さないでください。\n Made by `npm run forms` from the programme and the descriptions of the papers; do not edit.';

/**
 * The files of `.github/ISSUE_TEMPLATE/` on a day (JST), by name: a form each, where Junkan itself is made
 * the forms for the software, and what stands beside them.
 */
export const issueFormFiles = (programme: Programme, on: IsoDate): ReadonlyMap<string, string> =>
  new Map([
    ...formsOf(programme, on).map((form) => [fileOf(form), yamlOf(issueForm(form, programme))] as const),
    ...(programme.demonstration ? softwareFiles() : []),
    ['config.yml', yamlOf(chooserConfig(programme))],
  ]);

const softwareFiles = () => Array.from(softwareForms(), ([file, form]) => [file, yamlOf(form)] as const);

/**
 * GitHub reads YAML 1.1, in which `2027-04-01` is a day, `no` is false and both are refused: every text is quoted, or
 * stands as a block where it has lines.
 */
function yamlOf(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      node.type = node.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
    },
  });
  document.commentBefore = MADE;
  return document.toString({ lineWidth: 0 });
}
