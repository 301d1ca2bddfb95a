import { environmentSettings } from './environment.ts';
import { repositorySettings } from './repository.ts';
import { ruleSettings, type RuleWishes } from './rules.ts';
import type { Setting } from './setting.ts';

/** All settings under which the desk works, in the order in which they are made: the environment before any key. */
export const wantedSettings = (wishes: RuleWishes): readonly Setting[] => [
  ...environmentSettings(wishes),
  ...repositorySettings(wishes.repository),
  ...ruleSettings(wishes),
];
