import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Where Debian puts libraries of scripts, `DAMRONG_JAVASCRIPT` first. */
const folder = process.env['DAMRONG_JAVASCRIPT'] ?? '/usr/share/javascript';

/** The libraries of provincial sites of fifteen years ago, as their makers released them. */
const files = {
  'mootools-core': join(folder, 'mootools/mootools-core-nc.js'),
  'mootools-more': join(folder, 'mootools/mootools-more-nc.js'),
  prototype: join(folder, 'prototype/prototype.js'),
  jquery: createRequire(import.meta.url).resolve('jquery/dist/jquery.js'),
};

export type OldLibrary = keyof typeof files;

export function hasOldLibraries(): boolean {
  return Object.values(files).every((file) => existsSync(file));
}

/** What a file of that name must hold, so that no namesake passes for it. */
const marks: Readonly<Record<OldLibrary, RegExp>> = {
  'mootools-core': /version: '1\.4\.5'/,
  'mootools-more': /'version': '1\.4\.0\.1'/,
  prototype: /Version: '1\.7/,
  jquery: /version = "1\.12\.4"/,
};

/** The text of the library. */
export function readOldLibrary(name: OldLibrary): string {
  const text = readFileSync(files[name], 'utf8');
  if (!marks[name].test(text)) throw new Error(`${files[name]} is not the ${name} of its day`);
  return text;
}

export const isOldLibrary = (name: string): name is OldLibrary => Object.hasOwn(files, name);
