import { readFileSync } from 'node:fs';
import path from 'node:path';
import { picturePath } from '../../domain/record/path.ts';
import type { City } from '../record/city.ts';
import { contentKey } from '../record/cache-keys.ts';
import type { Facts, ProjectPicture } from '../record/facts.ts';
import type { SiteFile } from '../site-file.ts';

/** The widths in which a picture is kept, in pixels: of a card, and of a project's page on a fine screen. */
export const WIDTHS = [480, 960] as const;
type Width = (typeof WIDTHS)[number];

type Pictured = Pick<Facts, 'id'> & { readonly picture: ProjectPicture };

/** The file of a picture in a width, below the site's root. */
export const pictureFile = ({ id, picture }: Pictured, width: Width): string =>
  `pictures/${id}/${path.parse(picture.file).name}-${width}.webp`;

/** The pictures of projects. What else stands in a file, such as the place where it was taken, is left out. */
export function* projectPictureFiles(city: City): Iterable<SiteFile> {
  for (const facts of city.projects.values()) {
    const { id, picture } = facts;
    if (picture === null) continue;
    const from = path.join(process.env['CONTENT_DIR'] ?? './content', picturePath(id, picture.file));
    for (const width of WIDTHS)
      yield {
        path: pictureFile({ id, picture }, width),
        key: contentKey([city.textsOf(id), width]),
        make: () => resized(from, width),
      };
  }
}

async function resized(file: string, width: Width): Promise<Uint8Array> {
  // Loaded where there is a picture: most records have none, and it brings a library of the machine's own.
  const { default: sharp } = await import('sharp');
  return sharp(readFileSync(file), { limitInputPixels: 4096 * 4096 })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer();
}
