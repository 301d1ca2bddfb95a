import * as z from 'zod/mini';
import * as v from '../../record/values.ts';
import { entry, text } from './shared.ts';

/** Where and how the record is published, and whether it is a demonstration. */
export const publishing = () => ({
  languages: entry(
    z.array(z.enum(['ja', 'en'])).check(z.minLength(1)),
    'choices',
    ['言語', 'Languages'],
    ['画面の言語です。', 'Languages of the interface.'],
    { example: 'ja', choices: { ja: { ja: '日本語', en: 'Japanese' }, en: { ja: '英語', en: 'English' } } },
  ),
  repository: entry(
    v.webAddress(),
    'line',
    ['リポジトリの番地', 'Repository'],
    ['記録を置く場所の番地です。', 'Where the record is kept.'],
    { example: 'https://github.com/example/junkan' },
  ),
  site: entry(
    v.webAddress(),
    'line',
    ['サイトの番地', 'Site'],
    ['公開するサイトの番地です。', 'Where the site is published.'],
    { example: 'https://example.github.io' },
  ),
  licence: entry(
    text(),
    'group',
    ['ライセンス', 'Licence'],
    ['記録を使うときの条件です。', 'On which terms the record may be used.'],
  ),
  demonstration: entry(
    z.optional(text()),
    'group',
    ['実演の断り書き', 'Demonstration'],
    ['記録が例であることを示す文です。', 'Says that the projects are examples.'],
    { onlyWhen: { ja: '実演のときだけ', en: 'only for a demonstration' } },
  ),
  demonstrationToday: entry(
    z.optional(v.isoDate()),
    'date',
    ['実演の今日', 'Demonstration’s today'],
    ['実演のサイトが立つ日です。', 'The day on which a demonstration stands.'],
    { example: '2026-11-20', onlyWhen: { ja: '実演のときだけ', en: 'only for a demonstration' } },
  ),
});
