import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { CACHED } from './on.ts';

/** What git told at an earlier build: the past of a commit does not change, so only what came since is asked for. */
export interface KeptLog {
  /** The commit at which it was asked. */
  readonly head: string;
  readonly log: string;
}

/** What was kept for the same question; null where nothing was. */
export function loadLog(file: string, question: string): KeptLog | null {
  if (!CACHED) return null;
  try {
    const [asked, head = '', ...log] = readFileSync(file, 'utf8').split('\n');
    return asked === question ? { head, log: log.join('\n') } : null;
  } catch {
    return null;
  }
}

/** Killed half way, the former one stays; the two threads of a build may both keep what they were told. */
export function saveLog(file: string, question: string, { head, log }: KeptLog): void {
  if (!CACHED) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}-${threadId}`;
  writeFileSync(own, [question, head, log].join('\n'));
  renameSync(own, file);
}
