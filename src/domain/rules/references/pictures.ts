import { PICTURE_LIMITS, pictureFacts, type PictureFacts } from '../../record/picture.ts';
import { contentPathOf, picturePath } from '../../record/path.ts';
import { documentOf } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../rule.ts';

export const pictureMissing = defineRule({
  id: 'picture-missing',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: '基本シートの挙げる画像がない', en: 'A picture that is not there' },
  why: {
    ja: '事業のページに出す画像は、その事業のフォルダに置いたものだけです。',
    en: 'A project’s page shows only what lies in the folder of the project.',
  },
  remedy: {
    ja: '画像を事業のフォルダに置くか、基本シートの画像の項目を直します。',
    en: 'Put the picture into the folder of the project, or mend what the proposal says of it.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check({ path, project, data }, _, { paths }) {
    const { picture } = data;
    if (!picture || paths.has(picturePath(project, picture.file))) return;
    yield {
      file: path,
      field: 'picture',
      message: {
        ja: `画像「${picture.file}」が、この事業のフォルダにありません。`,
        en: `The picture “${picture.file}” is not in the folder of the project.`,
      },
      allowed: {
        ja: '同じフォルダにある、半角の英小文字・数字・ハイフンの名前の .jpg .png .webp のファイル',
        en: 'a file in the same folder: .jpg, .png or .webp, named by lower case letters, digits and hyphens',
      },
      fix: {
        ja: `画像を「${picturePath(project, 'picture.jpg')}」のような場所に加え、その名前を書いてください。画像がなければ、picture の項目を消してください。`,
        en: `Add it as ${picturePath(project, 'picture.jpg')} or the like and give that name, or take the picture out of the proposal.`,
      },
    };
  },
});

export const pictureUnnamed = defineRule({
  id: 'picture-unnamed',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: '基本シートにない画像', en: 'A picture that no proposal names' },
  why: {
    ja: '画像には、説明（見えない人のため）と権利（誰の画像で、写った人が承知しているか）が必要です。どちらも基本シートに書きます。',
    en: 'A picture needs a description for those who cannot see it, and a word on its rights; both stand in the proposal.',
  },
  remedy: {
    ja: '基本シートに画像の項目を書くか、画像を取り除きます。',
    en: 'Tell of it in the proposal, or take it out.',
  },
  scope: 'file',
  *check({ path }, record) {
    const place = contentPathOf(path);
    if (place?.is !== 'picture') return;
    const project = record.projects.get(place.project);
    if (project && documentOf(project, 'proposal')?.data.picture?.file === place.name) return;
    yield {
      file: path,
      field: null,
      message: {
        ja: `画像「${place.name}」のことが、基本シートに書かれていません。`,
        en: `The proposal says nothing of the picture “${place.name}”.`,
      },
      fix: {
        ja: `基本シートに「picture: { file: ${place.name}, alt: 写っているもの, rights: 誰の画像で、写った人の承知があるか }」の形で書くか、画像を取り除いてください。`,
        en: `Add picture: { file: ${place.name}, alt: what it shows, rights: whose it is and who agreed } to the proposal, or remove it.`,
      },
    };
  },
});

export const pictureUnfit = defineRule({
  id: 'picture-unfit',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: '載せられない画像', en: 'A picture that cannot be shown' },
  why: {
    ja: '画像は履歴にずっと残るので、大きすぎるものは記録に入れません。SVG などは、見る人の機器でプログラムが動くおそれがあります。',
    en: 'History keeps pictures for good, so large ones stay out; and some kinds, such as SVG, can run programs.',
  },
  remedy: {
    ja: '横1600ピクセルほどの JPEG、PNG、WebP に書き出し直します。',
    en: 'Save it anew as JPEG, PNG or WebP, some 1600 pixels wide.',
  },
  scope: 'file',
  *check({ path, text }) {
    if (contentPathOf(path)?.is !== 'picture') return;
    const fault = faultOf(path, pictureFacts(text));
    if (!fault) return;
    yield {
      file: path,
      field: null,
      message: fault,
      allowed: {
        ja: `${PICTURE_LIMITS.bytes / 1000}キロバイトまで、一辺が${PICTURE_LIMITS.shortest}から${PICTURE_LIMITS.longest}ピクセルまでの JPEG、PNG、WebP`,
        en: `JPEG, PNG or WebP of up to ${PICTURE_LIMITS.bytes / 1000} kB, each side ${PICTURE_LIMITS.shortest} to ${PICTURE_LIMITS.longest} pixels`,
      },
      fix: {
        ja: '画像を開き、横1600ピクセルほどの JPEG に書き出し直して、置き換えてください。',
        en: 'Open it, save it as a JPEG some 1600 pixels wide, and put that in its place.',
      },
    };
  },
});

function faultOf(path: string, { type, width, height, bytes }: PictureFacts): Text | null {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const { bytes: most, longest, shortest } = PICTURE_LIMITS;
  if (type === null)
    return { ja: '中身が JPEG、PNG、WebP のどれでもありません。', en: 'It is none of JPEG, PNG and WebP.' };
  if (ending.replace('jpg', 'jpeg') !== type)
    return {
      ja: `名前は「.${ending}」ですが、中身は ${type.toUpperCase()} です。`,
      en: `It is called .${ending} and is ${type.toUpperCase()}.`,
    };
  if (bytes > most)
    return {
      ja: `${Math.ceil(bytes / 1000)}キロバイトあります。`,
      en: `It has ${Math.ceil(bytes / 1000)} kB.`,
    };
  if (Math.max(width, height) > longest || Math.min(width, height) < shortest)
    return {
      ja: `大きさが横${width}、縦${height}ピクセルです。`,
      en: `It is ${width} by ${height} pixels.`,
    };
  return null;
}
