import type { LifecycleContext } from '../../domain/lifecycle/context.ts';
import { recordStatus, type ProjectStatus } from '../../domain/lifecycle/status.ts';
import { readRecord, unreadableIn } from '../../domain/record/read-record.ts';
import type { CityRecord, ContentFile } from '../../domain/record/record.ts';
import { isUntouched, type Kept, type KeptProject } from '../cache/kept-projects.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { agendaOf } from './cache-keys.ts';
import { factsOf, type Facts } from './facts.ts';
import { digestOf, filesIn, foldersOf, type Folder } from './folders.ts';

/** From this many projects on that are asked for one by one, all that are left are read together. */
const FEW = 50;

/** The projects of a record: facts of all, and the whole status of each that is asked for. */
export class Projects {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly kept: Readonly<Record<string, KeptProject<Facts>>>;
  /** The files that cannot be shown, by path: they could not be read, or not be judged. */
  readonly unreadable: readonly string[];
  private readonly contentDir: string;
  private readonly others: CityRecord;
  private readonly today: IsoDate;
  private readonly statuses = new Map<string, ProjectStatus>();
  private asked = 0;

  /** `others` is the record without its projects, `context` what surrounds them today. */
  constructor(contentDir: string, others: CityRecord, context: LifecycleContext, former: Kept<Facts> | null) {
    this.contentDir = contentDir;
    this.others = others;
    this.today = context.today;
    const kept = new Map<string, KeptProject<Facts>>();
    const changed: (Omit<KeptProject<Facts>, 'facts' | 'unreadable'> & {
      readonly id: string;
      readonly files: ContentFile[];
    })[] = [];
    for (const folder of foldersOf(contentDir)) {
      const own = former?.projects[folder.id];
      const files = isUntouched(folder, former) ? null : filesIn(contentDir, folder.id);
      const texts = files === null ? (own?.texts ?? '') : digestOf(files);
      const concerns = agendaOf(folder.id, context);
      if (own && own.texts === texts && own.agenda === concerns)
        kept.set(folder.id, { ...own, stamp: folder.stamp });
      else
        changed.push({ ...folder, texts, agenda: concerns, files: files ?? filesIn(contentDir, folder.id) });
    }
    const { unread, lost } = this.read(changed.flatMap(({ files }) => files));
    const unreadable = new Set<string>(unread);
    const isUnread = (path: string) => unreadable.has(path);
    for (const { id, stamp, texts, agenda: concerns, files } of changed) {
      const status = this.statuses.get(id);
      const facts = status && factsOrNull(status, context, files);
      const paths = files.map(({ path }) => path);
      if (facts) kept.set(id, { stamp, texts, agenda: concerns, facts, unreadable: paths.filter(isUnread) });
      else if (status || lost.has(id)) for (const path of paths) unreadable.add(path);
    }
    for (const { unreadable: own } of kept.values()) for (const path of own) unreadable.add(path);
    this.unreadable = [...unreadable].sort();
    this.kept = Object.fromEntries(kept);
    this.facts = new Map(
      [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { facts }]) => [id, facts]),
    );
  }

  /** Where a project stands, with all its documents. Throws for a project that the record does not have. */
  status(id: string): ProjectStatus {
    if (!this.statuses.has(id)) {
      this.asked += 1;
      this.readFolders(
        this.asked > FEW ? [...this.facts.keys()].filter((one) => !this.statuses.has(one)) : [id],
      );
    }
    const status = this.statuses.get(id);
    if (!status) throw new Error(`The record has no project ${id}.`);
    return status;
  }

  /** Where each of these projects stands: what of them was not read yet is read in one go. */
  statusesOf(ids: readonly string[]): ProjectStatus[] {
    this.readFolders(ids.filter((id) => !this.statuses.has(id)));
    return ids.map((id) => this.status(id));
  }

  private readFolders(ids: readonly Folder['id'][]): void {
    this.read(ids.flatMap((id) => filesIn(this.contentDir, id)));
  }

  private read(files: readonly ContentFile[]) {
    const { record, problems } = readRecord(files);
    const { projects, lost } = recordStatus({ ...this.others, projects: record.projects }, this.today);
    for (const [id, status] of projects) this.statuses.set(id, status);
    for (const [id, error] of lost) console.error(`${id} cannot be shown:`, error);
    return { unread: unreadableIn(problems), lost };
  }
}

/** Null where they cannot be told, which is a fault of ours; no other project waits for its mending. */
function factsOrNull(
  status: ProjectStatus,
  context: LifecycleContext,
  files: readonly ContentFile[],
): Facts | null {
  try {
    return factsOf(status, context, files);
  } catch (error) {
    console.error(`${status.project.id} cannot be shown:`, error);
    return null;
  }
}
