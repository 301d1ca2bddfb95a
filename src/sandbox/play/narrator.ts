/** What the play says while it goes on. */
export interface Teller {
  /** A new scene, with its day. */
  scene(day: string, title: string): void;
  /** Somebody does something. */
  act(who: string, what: string): void;
  /** A paper or a comment, word for word. */
  paper(title: string, text: string): void;
  /** Where a project stands, or what a pull request lacks. */
  state(text: string): void;
}

/** Tells it as plain text, a line at a time. */
export const tellTo = (print: (line: string) => void): Teller => ({
  scene: (day, title) => {
    print('');
    print(`━━ ${day}  ${title}`);
  },
  act: (who, what) => print(`▶ ${who}：${what}`),
  paper: (title, text) => {
    print(`  ┌ ${title}`);
    for (const line of text.trimEnd().split('\n')) print(`  │ ${line}`);
    print('  └');
  },
  state: (text) => print(`  ＝ ${text}`),
});
