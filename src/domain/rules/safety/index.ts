import type { Rule } from '../rule.ts';
import { bidirectionalControls } from './characters/bidirectional-controls.ts';
import { controlCharacters } from './characters/control-characters.ts';
import { invisibleCharacters } from './characters/invisible-characters.ts';
import { privateUseCharacters } from './characters/private-use-characters.ts';
import { emphasisRenders } from './markup/emphasis-renders.ts';
import { heavyMarkup } from './markup/heavy-markup.ts';
import { imageInText } from './markup/image-in-text.ts';
import { linkScheme } from './markup/link-scheme.ts';
import { mdxComponents } from './markup/mdx-components.ts';
import { rawHtml } from './markup/raw-html.ts';
import { pathClash } from './paths/path-clash.ts';
import { portablePath } from './paths/portable-path.ts';
import { personalBankAccount } from './personal-data/personal-bank-account.ts';
import { personalBirthDate } from './personal-data/personal-birth-date.ts';
import { personalIdentityNumber } from './personal-data/personal-identity-number.ts';
import { personalMailAddress } from './personal-data/personal-mail-address.ts';
import { personalStreetAddress } from './personal-data/personal-street-address.ts';
import { personalTelephone } from './personal-data/personal-telephone.ts';

/** Whatever was filed is hostile until a person has read it, and private until nothing private is in it. */
export const safetyRules: readonly Rule[] = [
  portablePath,
  pathClash,
  controlCharacters,
  bidirectionalControls,
  invisibleCharacters,
  privateUseCharacters,
  rawHtml,
  linkScheme,
  imageInText,
  mdxComponents,
  heavyMarkup,
  emphasisRenders,
  personalTelephone,
  personalMailAddress,
  personalStreetAddress,
  personalBirthDate,
  personalBankAccount,
  personalIdentityNumber,
];
