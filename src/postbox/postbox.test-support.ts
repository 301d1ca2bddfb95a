import { openTown, type Town } from '../desk/intake/forge.test-support.ts';
import { timeInJapan } from '../domain/dates/day.ts';
import type { ContentFile } from '../domain/record/record.ts';
import { ORIGIN, pageOf, SECRET, type Page } from './page.test-support.ts';
import { postbox, type Postbox, type Settings } from './postbox.ts';

// A postbox at the stand-in, and a page of its site that sends to it.

export interface PostTown extends Town {
  readonly post: Postbox;
  readonly page: Page;
}

export async function openPost(
  more: Partial<Settings> = {},
  files?: readonly ContentFile[],
): Promise<PostTown> {
  const town = await openTown(undefined, files);
  const post = postbox({
    github: async () => town.client(),
    secret: SECRET,
    origins: [ORIGIN],
    now: () => timeInJapan(town.forge.clock.now()),
    work: { cost: 10, tries: [1, 20] },
    ...more,
  });
  return { ...town, post, page: pageOf(post) };
}
