import type { Rule } from '../rule.ts';
import { characterRules } from './characters/character-rules.ts';
import { imageInText, linkScheme, rawHtml } from './markup/filed-markup.ts';
import { mdxComponents } from './markup/mdx-components.ts';
import { pathClash, portablePath } from './paths/paths.ts';
import { personalDataRules } from './personal-data/personal-data-rules.ts';

/** Whatever was filed is hostile until a person has read it, and private until nothing private is in it. */
export const safetyRules: readonly Rule[] = [
  portablePath,
  pathClash,
  ...characterRules,
  rawHtml,
  linkScheme,
  imageInText,
  mdxComponents,
  ...personalDataRules,
];
