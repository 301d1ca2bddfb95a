import type { Rule } from '../../rule.ts';
import { bidirectionalControls } from './bidirectional-controls.ts';
import { controlCharacters } from './control-characters.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { privateUseCharacters } from './private-use-characters.ts';

/** Rules about single characters. They need no more than a text, so that a browser can ask them too. */
export const characterRules: readonly Rule[] = [
  controlCharacters,
  bidirectionalControls,
  invisibleCharacters,
  privateUseCharacters,
];
