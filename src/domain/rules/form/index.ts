import type { Rule } from '../rule.ts';
import { missingField, unknownKey } from './fields.ts';
import {
  misplacedProse,
  openCode,
  plainlyWritten,
  repeatedHeading,
  strayProse,
  unknownHeading,
} from './headings.ts';
import { oneFileAReport, unknownPath } from './paths.ts';
import {
  extendsUnread,
  manyMarks,
  moreFindings,
  noFrontmatter,
  notText,
  recordFormat,
  tooLarge,
} from './readable.ts';
import { waitsForAnother } from './waits-for-another.ts';
import { wrongValue } from './wrong-value.ts';
import { yamlReadable } from './yaml.ts';

/** Whether a paper can be read at all: where it lies, what its file is, its fields and its headings. */
export const formRules: readonly Rule[] = [
  unknownPath,
  oneFileAReport,
  notText,
  recordFormat,
  extendsUnread,
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
  waitsForAnother,
];
