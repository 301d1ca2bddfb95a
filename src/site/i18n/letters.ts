import type { Text } from '../../domain/text.ts';

/** Words round the letters and sheets that are printed, or opened in Word. */
export const letterText = {
  convening: { ja: '開催通知', en: 'Notice of the sitting' },
  order: { ja: '次第', en: 'Order of business' },
  minutes: { ja: '議事録', en: 'Minutes' },
  notice: { ja: '通知書', en: 'Letter with the result' },
  signing: { ja: '確認の依頼', en: 'Request to sign' },
  evaluation: { ja: '評価の依頼', en: 'Request to evaluate' },
  offer: (name: string): Text => ({ ja: `応募への通知書（${name}）`, en: `Letter to the applicant ${name}` }),
  inquiry: (section: string): Text => ({ ja: `照会文（${section}）`, en: `Request to the ${section}` }),
  answer: (section: string): Text => ({ ja: `回答書（${section}）`, en: `Answer sheet for the ${section}` }),
  assessment: (project: string): Text => ({
    ja: `検討シート（${project}）`,
    en: `Members’ sheet (${project})`,
  }),
  about: (title: string): Text => ({
    ja: `${title}を、印刷するか Word で開いて使えます。`,
    en: `${title}: to be printed, or opened in Word.`,
  }),
  title: { ja: '印刷する文書', en: 'To be printed' },
  lead: {
    ja: '印刷するか、Word で開いて直せます。文書番号は、市の文書の決まりで付けてください。',
    en: 'Print them, or open them in Word. Numbers of documents are given by the city’s own register.',
  },
  word: { ja: 'Word で開く', en: 'Open in Word (in Japanese)' },
  excel: { ja: 'Excel で開く', en: 'Open in Excel (in Japanese)' },
  text: { ja: 'メールに貼る文', en: 'As plain text (in Japanese)' },
  print: {
    ja: 'このページは、そのまま A4 に印刷できます。',
    en: 'This page can be printed as it is, on A4.',
  },
  sheetTitle: (form: string): Text => ({ ja: `${form}（印刷用）`, en: `${form}, to be printed` }),
  sheetLead: {
    ja: '印刷して手で書くか、Word か Excel で記入して、窓口に出せます。左の項目の名前は変えないでください。',
    en: 'Print it and write by hand, or fill it in with Word or Excel, and hand it in at the counter. Please leave the labels as they are.',
  },
  sheetsLead: {
    ja: '書類ごとの、何も書いていない用紙です。印刷するか、Word か Excel で記入して、窓口やメールで出せます。',
    en: 'Blank sheets of every paper, to be printed or filled in with Word or Excel, and handed in at the counter or by mail.',
  },
} as const;
