import { readFileSync, readdirSync } from 'node:fs';

const ofPackage = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;
const folders = new Map();

/** Notes which packages are in the bundles; without it their licences would not travel with them. */
export function noteLicenses() {
  return {
    name: 'note-licenses',
    generateBundle(_options, bundle) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const id of Object.keys(modules)) {
          const [, folder, name] = ofPackage.exec(id) ?? [];
          if (name !== undefined) folders.set(name, folder);
        }
      }
    },
  };
}

/** The licences of all packages noted so far, which ask to be handed on with their code. */
export function licenses() {
  return [...folders]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, folder]) => {
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} has no licence file`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join('\n\n');
}
