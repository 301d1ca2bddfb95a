#!/usr/bin/env node
// Runs a command of this folder: `node scripts/run.mjs check --json` runs check.ts with `--json`. In the package, where it
// is the command `junkan`, it runs check.js: Node strips no types under node_modules.
// Plain JavaScript, as guard.mjs is; it imports nothing by name that an old Node does not have.
import './guard.mjs';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

// Node keeps what it made of each module (types stripped, compiled), by the module's text, which is most of what a
// command needs to start. Where the folder cannot be written Node does without.
// https://nodejs.org/api/module.html#module-compile-cache
module.enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/junkan-compile'));

const [node = '', , command = '', ...options] = process.argv;
const extension = import.meta.dirname.split(path.sep).includes('node_modules') ? 'js' : 'ts';
const script = path.join(import.meta.dirname, `${command}.${extension}`);
process.argv = [node, script, ...options];
if (options.includes('--help')) {
  const { helpFor } = await import(`../src/io/help.${extension}`);
  const help = helpFor(command);
  if (help !== null) {
    console.log(help);
    process.exit(0);
  }
}
if (!existsSync(script)) {
  const { scripts } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8'));
  const names = Object.keys(scripts).filter((name) => scripts[name].startsWith('node scripts/run.mjs '));
  console.error(`「${command}」というコマンドはありません。使えるもの: ${names.join('、')}`);
  console.error(`There is no command "${command}". There are: ${names.join(', ')}.`);
  process.exit(2);
}
// On Windows a path with a drive is no address of a module.
await import(pathToFileURL(script).href);
