import { createHash } from 'node:crypto';
import { defaultBranch, deleteBranch, ensureBranch } from '../github/branches.ts';
import { ensurePull } from '../github/pulls.ts';
import type { WantedFile } from '../github/port.ts';
import { statusOf } from '../github/errors.ts';
import type { Text } from '../domain/text.ts';
import type { Ground } from './ground.ts';

/**
 * Files of the default branch say this. They are committed there, and where the rules of the branch want a pull request,
 * one is opened. Tells which, with the address.
 */
export async function commitFiles(
  ground: Ground,
  { files, message }: { files: readonly WantedFile[]; message: string },
): Promise<{ readonly isPull: boolean; readonly said: Text }> {
  // Named by what it brings: the same change is the same branch, another is never written over by hand's work.
  const branch = `setup/${createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10)}`;
  const { gh } = ground;
  const { name } = await defaultBranch(gh);
  const { head } = await ensureBranch(gh, { branch, files, message });
  try {
    await gh.git.moveBranch(name, head);
  } catch (error) {
    const status = statusOf(error);
    if (status !== 422 && status !== 403) throw error;
    const { number } = await ensurePull(gh, { branch, base: name, title: message, body: () => message });
    const address = ground.web(`/pull/${number}`);
    const said = {
      ja: `変更を、プルリクエスト #${number} にしました。ほかの持ち主の確認を受けて、取り込んでください: ${address}`,
      en: `The change is pull request #${number}. Have another owner approve it, and merge it: ${address}`,
    };
    return { isPull: true, said };
  }
  await deleteBranch(gh, branch);
  const said = {
    ja: `${files.length} 個のファイルを、リポジトリに書きこみました（${head.slice(0, 7)}）。`,
    en: `Wrote ${files.length} files into the repository (${head.slice(0, 7)}).`,
  };
  return { isPull: false, said };
}
