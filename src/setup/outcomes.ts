import { applySettings, type Outcome, type Setting } from '../desk/protect/apply.ts';
import type { Text } from '../domain/text.ts';
import type { Ground } from './ground.ts';
import { StepError, type Look } from './step.ts';

const SAID = {
  kept: { ja: '○ そのまま', en: '○ as it was' },
  set: { ja: '○ 設定しました', en: '○ set' },
  missing: { ja: '× まだです', en: '× not yet' },
  refused: { ja: '× できませんでした', en: '× refused' },
} as const;

/** Whether settings hold, each in a sentence. */
export async function lookAtSettings({ gh }: Ground, settings: readonly Setting[]): Promise<Look> {
  const outcomes = await applySettings(gh, settings, { write: false });
  return {
    isDone: outcomes.every(({ is }) => is === 'kept'),
    found: outcomes.map((one) => (one.is === 'kept' ? withMark('○', one) : sentence(one))),
  };
}

/** Makes settings. Throws `StepError` with all sentences when one was refused; the others were made. */
export async function makeSettings({ gh }: Ground, settings: readonly Setting[]): Promise<readonly Text[]> {
  const outcomes = await applySettings(gh, settings, { write: true });
  const told = outcomes.map(sentence);
  if (outcomes.some(({ is }) => is === 'refused')) throw new StepError(...told);
  return told;
}

const withMark = (mark: string, { setting: { what } }: Outcome): Text => ({
  ja: `${mark} ${what.ja}`,
  en: `${mark} ${what.en}`,
});

function sentence(outcome: Outcome): Text {
  const said = SAID[outcome.is];
  const { what } = outcome.setting;
  const why = outcome.is === 'refused' ? outcome.refusal : { ja: '', en: '' };
  return {
    ja: `${said.ja}: ${what.ja}${why.ja && ` — ${why.ja}`}`,
    en: `${said.en}: ${what.en}${why.en && ` – ${why.en}`}`,
  };
}
