import { mkdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it, vi } from 'vitest';
import { ownFolder } from '../git/repository.test-support.ts';
import { cityWith, make, project } from '../record/city.test-support.ts';
import type { City } from '../record/city.ts';
import type { ProjectPicture } from '../record/facts.ts';
import { pictureFile, projectPictureFiles } from './picture-files.ts';

const made = cityWith('2026-11-20', project('2026-0042', make.proposal('2026-04-18')));
const picture = { file: 'picture.jpg' } as ProjectPicture;
const city: City = {
  ...made,
  projects: new Map([...made.projects].map(([id, facts]) => [id, { ...facts, picture }])),
};

it('a project without a picture has no files', () => {
  expect([...projectPictureFiles(made)]).toEqual([]);
});

it('a picture is made once a width, no wider than it is, without what else stands in the file', async () => {
  const content = ownFolder();
  vi.stubEnv('CONTENT_DIR', content);
  const folder = path.join(content, 'projects/2026-0042');
  mkdirSync(folder, { recursive: true });
  await sharp({ create: { width: 600, height: 300, channels: 3, background: '#3a6' } })
    .withExif({ IFD0: { Artist: '水辺の会' } })
    .jpeg()
    .toFile(path.join(folder, 'picture.jpg'));
  const files = [...projectPictureFiles(city)];
  expect(files.map(({ path: file }) => file)).toEqual([
    pictureFile({ id: '2026-0042', picture }, 480),
    pictureFile({ id: '2026-0042', picture }, 960),
  ]);
  const known = await Promise.all(files.map(async ({ make: made }) => sharp(await made()).metadata()));
  expect(known.map(({ width, format, exif }) => [width, format, exif])).toEqual([
    [480, 'webp', undefined],
    [600, 'webp', undefined],
  ]);
});
