// Plain JavaScript, so that an old Node can run it and say what is wrong instead of failing on TypeScript.
// npm puts the pinned Node of `optionalDependencies` first on the path; an install that left them out falls
// back silently on the machine's own Node.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Junkan は Node 24 で動きますが、いまの Node は ${process.versions.node} です。npm ci をやり直してください（--omit=optional を付けないでください）。\n` +
      `Junkan runs on Node 24, but this is Node ${process.versions.node}. Run "npm ci" again, without --omit=optional, and start it by "npm start" or "npm run".`,
  );
  process.exit(2);
}
