import { bodyLines } from '../read/body-lines.ts';

/** Where Junkan itself is made: where a city's people tell of faults in the software. */
export const SOFTWARE_ISSUES = 'https://github.com/junkan-kamakura/junkan/issues/new/choose';

interface SoftwareForm {
  readonly file: string;
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly questions: readonly Question[];
}

interface Question {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly lines: 'one' | 'many';
}

/** The forms for Junkan as software. They are no papers: nothing of them enters the record. */
const FORMS: readonly SoftwareForm[] = [
  {
    file: '90-bug.yml',
    name: 'ソフトウェアの不具合 / Bug report',
    title: '【不具合】',
    about: 'Junkan が思ったとおりに動かないとき。 When Junkan does not do what it should.',
    questions: [
      {
        id: 'done',
        label: 'したこと / What you did',
        help: '開いたページのアドレス、実行したコマンド、使ったフォームなど。 The page, the command or the form.',
        required: true,
        lines: 'many',
      },
      {
        id: 'happened',
        label: '起きたこと / What happened',
        help: '表示された文章をそのまま貼り付けてください。個人情報は書かないでください。 Paste what was shown, without personal data.',
        required: true,
        lines: 'many',
      },
      {
        id: 'expected',
        label: '起きるはずだったこと / What you expected',
        help: '分かる範囲で書いてください。 As far as you know.',
        required: false,
        lines: 'many',
      },
      {
        id: 'version',
        label: 'Junkan のバージョン / Version of Junkan',
        help: '`package.json` の `version`、またはコミット。 `version` in `package.json`, or the commit.',
        required: false,
        lines: 'one',
      },
    ],
  },
  {
    file: '91-idea.yml',
    name: 'ソフトウェアへの要望 / Idea',
    title: '【要望】',
    about: 'Junkan にあるとよいこと。 What Junkan should be able to do.',
    questions: [
      {
        id: 'need',
        label: '困っていること / What you need',
        help: '誰が、どんなときに困るか。 Who needs it, and when.',
        required: true,
        lines: 'many',
      },
      {
        id: 'idea',
        label: 'あるとよいこと / What would help',
        help: 'こうなればよい、という案。 How you imagine it.',
        required: true,
        lines: 'many',
      },
      {
        id: 'today',
        label: 'いまの工夫 / What you do today',
        help: 'いまはどうしているか。 How you manage without it.',
        required: false,
        lines: 'many',
      },
    ],
  },
];

/**
 * Returns the forms for the software, by file name, as GitHub reads them. They stand only where Junkan itself is made,
 * since a city's people choose among the city's forms.
 */
export const softwareForms = (): ReadonlyMap<string, object> =>
  new Map(
    FORMS.map(({ file, name, title, about, questions }) => [
      file,
      {
        name,
        description: about,
        title,
        body: questions.map(({ id, label, help, required, lines }) => ({
          type: lines === 'one' ? 'input' : 'textarea',
          id,
          attributes: { label, description: help },
          ...(required ? { validations: { required } } : {}),
        })),
      },
    ]),
  );

/** Returns whether the body of an issue has every heading of one of the forms for the software, in order. */
export function isAboutSoftware(body: string): boolean {
  const headings = bodyLines(body).flatMap(({ heading }) => heading ?? []);
  return FORMS.some(({ questions }) => {
    const places = questions.map(({ label }) => headings.indexOf(label));
    return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
  });
}
