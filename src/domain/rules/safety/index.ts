import type { Rule } from '../rule.ts';
import { characterRules } from './characters/rules.ts';
import { imageInText } from './markup/image-in-text.ts';
import { linkScheme } from './markup/link-scheme.ts';
import { mdxComponents } from './markup/mdx-components.ts';
import { rawHtml } from './markup/raw-html.ts';
import { pathClash } from './paths/path-clash.ts';
import { portablePath } from './paths/portable-path.ts';
import { personalDataRules } from './personal-data/rules.ts';

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
