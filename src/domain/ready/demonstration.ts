import type { Step } from './step.ts';

const KEYS = ['demonstration', 'demonstrationToday'] as const;

export const demonstration: Step = {
  id: 'demonstration',
  title: { ja: '見本のサイトであることをやめる', en: 'Stop being a demonstration' },
  *find({ programme, file }) {
    for (const key of KEYS) {
      if (programme[key] === undefined) continue;
      yield {
        file,
        field: key,
        message: {
          ja: `ここは見本です（制度の定めに「${key}」があります）。見本の間、窓口は届いた書類に何もしません。`,
          en: `This is a sample: its programme has "${key}". As long as it is one, the desk touches no filing.`,
        },
        fix: {
          ja: `「${key}」の行を、その下に字下げした行も合わせて消してください。`,
          en: `Take away the line "${key}" and what is indented below it.`,
        },
      };
    }
  },
};

/** Folders of papers that a demonstration brings, each with what lies in it. */
const FOLDERS = {
  projects: { ja: '事業', en: 'projects' },
  meetings: { ja: '会議', en: 'sittings' },
  consultations: { ja: '相談', en: 'consultations' },
  activities: { ja: '活動', en: 'activities' },
} as const;

export const samples: Step = {
  id: 'samples',
  title: { ja: '見本の書類を片づける', en: 'Empty the papers of the demonstration' },
  *find({ programme, record, files }) {
    if (programme.demonstration === undefined) return;
    // What came before the system is kept: it is fact in a demonstration, too.
    const past = new Set(
      [...record.projects.values()].flatMap(({ id, documents }) =>
        documents.some(({ kind }) => kind === 'history') ? [id] : [],
      ),
    );
    for (const [folder, name] of Object.entries(FOLDERS)) {
      const own = files
        .map(({ path }) => path.split('/'))
        .flatMap(([first, second = '']) => (first === folder && !past.has(second) ? [second] : []));
      const count = new Set(own).size;
      if (count === 0) continue;
      yield {
        file: `${folder}/`,
        field: null,
        message: {
          ja: `見本の${name.ja}が${count}件あります（${own[0] ?? ''} など）。`,
          en: `There are ${count} ${name.en} of the demonstration, such as ${own[0] ?? ''}.`,
        },
        fix: {
          ja: `content/${folder} を空にしてください。${past.size > 0 && folder === 'projects' ? '制度の前の事業（history.md）は残せます。' : ''}`,
          en: `Empty content/${folder}.${past.size > 0 && folder === 'projects' ? ' Past projects (history.md) may stay.' : ''}`,
        },
      };
    }
  },
};
