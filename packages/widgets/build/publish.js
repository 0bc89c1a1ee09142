import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hash } from './chunk-map.js';
import { licenses } from './licenses.js';
import { embedDir, version } from './release.js';

/**
 * Puts each evergreen entry also under its release, with the hash of every file for `integrity` on a
 * script tag, and the licences of what is in them. Without it a page can neither stay with a release
 * nor check one.
 */
export function publish() {
  return {
    name: 'publish',
    writeBundle(options, bundle) {
      const folder = `${embedDir}${version}/`;
      mkdirSync(folder, { recursive: true });
      if (options.file !== undefined) {
        for (const { fileName, code } of Object.values(bundle)) {
          writeFileSync(folder + fileName, code);
        }
      }
      const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
      const integrity = Object.fromEntries(
        files.sort().map((file) => [file, `sha384-${hash('sha384', readFileSync(folder + file))}`]),
      );
      writeFileSync(`${folder}licenses.txt`, licenses());
      writeFileSync(
        `${folder}integrity.json`,
        `${JSON.stringify({ version, integrity }, undefined, 2)}\n`,
      );
    },
  };
}
