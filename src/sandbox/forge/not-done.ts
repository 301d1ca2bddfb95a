/** Something that GitHub does otherwise than the stand-in, and where it is seen on GitHub itself. */
interface NotDone {
  readonly github: string;
  readonly standIn: string;
  /** A check of `npm run doctor`, `doctor --follow`, `doctor.yml`, or a step by hand. */
  readonly seenBy: string;
}

/** What the stand-in does not do as GitHub does, or does by a belief that no document settles. */
export const NOT_DONE: readonly NotDone[] = [
  {
    github:
      'May ask for the code owners where 0 approvals are required; reports differ, documents are silent',
    standIn: 'asks for them',
    seenBy: 'by hand, once: a pull request that changes README.md must say that it waits for code owners',
  },
  {
    github: 'May ask for an approval of the last push where 0 approvals are required',
    standIn: 'asks where code owners are asked for, not for filings',
    seenBy: 'doctor --follow N: It was merged',
  },
  {
    github: 'Counts a job past its timeout as cancelled, by all reports but one',
    standIn: 'counts it as cancelled',
    seenBy: 'by hand: a run with a timeout of a minute; the alert looks for both',
  },
  {
    github: 'Answers for an issue that became a discussion in a way that is not documented',
    standIn: 'answers 410, as for a deleted one',
    seenBy: 'doctor: Every issue that the record names is here, and is the one that brought the project',
  },
  {
    github: 'Calls activity what it does not define; people observe commits',
    standIn: 'counts commits of the default branch, and enabling a workflow',
    seenBy: 'doctor: Every workflow is active',
  },
  {
    github: 'May leave a team mention of an App plain even where it reads the members',
    standIn: 'links it where the token reads the members',
    seenBy: 'doctor.yml: the mention in its comment is a link',
  },
  {
    github: 'Delays and drops events and schedules, and starts machines in seconds to minutes',
    standIn: 'loses what a test tells it to lose; runs start at once',
    seenBy: 'doctor --follow N, which times each step',
  },
  {
    github: 'Gives each job a new machine: installs packages, serves caches and runs the code of actions',
    standIn:
      'uses the packages of this machine, keeps what scripts import loaded from run to run, and stands in for each action',
    seenBy: 'doctor.yml and doctor --follow N, which run on the real ones',
  },
  {
    github: 'Sends mail and notifications by what each account watches',
    standIn: 'sends nothing; it knows who watches',
    seenBy: 'doctor: Somebody of the secretariat watches the repository; by hand: a first mail arrives',
  },
  {
    github: 'Builds and serves Pages, in minutes, behind a cache',
    standIn: 'keeps the folder that was to be served',
    seenBy: 'doctor: The site was built from the record as it is now; doctor --follow N: The page is online',
  },
  {
    github: 'Counts points of GraphQL, calls at once and CPU time among its secondary limits',
    standIn: 'counts calls an hour, and writes a minute and an hour',
    seenBy: 'doctor --follow N; the alert when a sweep fails',
  },
  {
    github: 'Shows a person’s page and app, and the form as it is that month',
    standIn: 'shows forms by their files; no app',
    seenBy: 'by hand: file each kind once with a phone',
  },
  {
    github: 'Keeps what was deleted in caches, forks and refs of pull requests',
    standIn: 'deletes what it is told to delete',
    seenBy: 'by hand: the steps of the guide about personal data',
  },
];
