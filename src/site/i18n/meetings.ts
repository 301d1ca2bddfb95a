/** Words of the sittings' pages. */
export const meetingText = {
  name: (year: number, number: number, day: string) => ({
    ja: `${year}年度第${number}回会議（${day}）`,
    en: `Sitting ${number} of FY${year} (${day})`,
  }),
  title: (year: number, number: number) => ({
    ja: `${year}年度 第${number}回会議`,
    en: `Sitting ${number} of FY${year}`,
  }),
} as const;
