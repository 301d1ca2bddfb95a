import { programme } from '../lifecycle/build.test-support.ts';

const label = (ja: string, en = ja) => ({ ja, en });

/** A day on which the second of its terms is in force. */
export const TODAY = '2026-11-20';

/** A city with something to choose in every list. */
export const city = programme({
  offices: [
    { id: 'shimin-ka', name: label('市民活動課'), roles: ['secretariat', 'section'] },
    { id: 'center', name: label('活動センター'), roles: ['consultation'] },
    { id: 'midori-ka', name: label('みどり課'), roles: ['section'] },
  ],
  terms: [
    { version: '2023-04', from: '2023-04-01' },
    { version: '2025-04', from: '2025-04-01' },
  ],
  criteria: [
    { key: 'publicInterest', label: label('公益性'), question: label('目的に公益性があるか') },
    { key: 'synergy', label: label('相乗効果'), question: label('相乗効果はあるか') },
  ],
  themes: [
    { key: 'environment', label: label('環境・みどり') },
    { key: 'children', label: label('子ども・子育て') },
  ],
  forms: [
    { key: 'shared-cost', label: label('協働負担事業') },
    { key: 'other', label: label('その他') },
  ],
  eligibility: [
    { key: 'base', label: label('市内で活動している') },
    { key: 'oneYear', label: label('1年以上活動している') },
  ],
  site: 'https://city.example.org',
});
