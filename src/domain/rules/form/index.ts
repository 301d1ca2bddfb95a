import type { Rule } from '../rule.ts';
import { manyMarks } from './many-marks.ts';
import { misplacedProse } from './misplaced-prose.ts';
import { missingField } from './missing-field.ts';
import { moreFindings } from './more-findings.ts';
import { noFrontmatter } from './no-frontmatter.ts';
import { notText } from './not-text.ts';
import { oneFileAReport } from './one-file-a-report.ts';
import { plainlyWritten } from './plainly-written.ts';
import { repeatedHeading } from './repeated-heading.ts';
import { openCode } from './open-code.ts';
import { strayProse } from './stray-prose.ts';
import { tooLarge } from './too-large.ts';
import { unknownHeading } from './unknown-heading.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownPath } from './unknown-path.ts';
import { wrongValue } from './wrong-value.ts';
import { yamlReadable } from './yaml-readable.ts';

/** Whether a paper can be read at all: where it lies, what its file is, its fields and its headings. */
export const formRules: readonly Rule[] = [
  unknownPath,
  oneFileAReport,
  notText,
  manyMarks,
  tooLarge,
  noFrontmatter,
  yamlReadable,
  unknownKey,
  missingField,
  wrongValue,
  misplacedProse,
  unknownHeading,
  repeatedHeading,
  openCode,
  strayProse,
  plainlyWritten,
  moreFindings,
];
