/** What the small record calls its city, and what another would say. */
export const NAMES: readonly (readonly [own: string, others: string])[] = [
  ['協働エントランス会議', '市民協働審査会'],
  ['Collaboration Entrance Council', 'Citizens’ Panel'],
  ['鎌倉市市民活動センター運営会議', '山川市民会館の会'],
  ['鎌倉市', '山川市'],
  ['Kamakura City', 'Yamakawa City'],
  ['市民活動課', '協働推進室'],
  ['みどり課', '公園緑地室'],
  ['財政課', '予算室'],
  ['総務部長', '副市長'],
  ['企画部長', '政策監'],
];

/** Returns a file of the small record as another city has it: its names, its council, its offices, its days and its addresses. */
export const asOtherCity = (text: string): string =>
  NAMES.reduce((other, [own, others]) => other.replaceAll(own, others), text)
    .replace("localGovernmentCode: '142042'", "localGovernmentCode: '282197'")
    .replaceAll('junkan-kamakura', 'yamakawa')
    .replaceAll('www.city.kamakura.kanagawa.jp', 'www.city.yamakawa.lg.jp')
    .replace('budgetCutoff: { month: 4, day: 30', 'budgetCutoff: { month: 5, day: 20')
    .replace('decisionBy: { month: 7, day: 31', 'decisionBy: { month: 9, day: 15')
    .replace('reportWithin: { months: 1', 'reportWithin: { months: 2');

/** The same without English, as a city writes it that has no English pages. */
export const inJapaneseAlone = (programme: string): string =>
  programme
    .replace('languages: [ja, en]', 'languages: [ja]')
    .replace(/, en: (?:'[^'\n]*'|"[^"\n]*"|[^}'"\n]+)(?= \})/g, '');

/** What names the first city and no other; an office of greenery or finance may be anywhere, and stands in examples. */
export const OF_THE_FIRST =
  /鎌倉|[Kk]amakura|142042|エントランス会議|Collaboration Entrance|市民活動課|Civic Activities/;
