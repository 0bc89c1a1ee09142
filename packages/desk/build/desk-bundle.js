import { readFileSync, rmSync } from 'node:fs';
import { ascii } from '../../widgets/build/ascii.js';
import { quietLog } from '../../widgets/build/quiet-log.js';
import { minify, sourcePlugins } from '../../widgets/build/source-plugins.js';

const source = new URL('../src/', import.meta.url);
const site = new URL('../dist/site/', import.meta.url).pathname;

/** The officers' desk: its page, and modules with their hash in the name. */
export function desk() {
  return {
    input: { desk: new URL('main.ts', source).pathname },
    onLog: quietLog,
    plugins: [emptySite(), ...sourcePlugins()],
    output: {
      dir: site,
      format: 'es',
      entryFileNames: 'assets/[name]-[hash:8].js',
      chunkFileNames: 'assets/[name]-[hash:8].js',
      plugins: [minify(), ascii(), page()],
    },
  };
}

function emptySite() {
  return {
    name: 'empty-site',
    renderStart() {
      rmSync(site, { recursive: true, force: true });
    },
  };
}

/** Writes the page with the built entry in place of its source. */
function page() {
  return {
    name: 'page',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((chunk) => chunk.isEntry);
      const html = readFileSync(new URL('index.html', source), 'utf8');
      const written = html.replace(/(["'])[^"']*\bmain\.[jt]s\1/, `"/${entry.fileName}"`);
      if (written === html) this.error('src/index.html does not load main.ts');
      this.emitFile({ type: 'asset', fileName: 'index.html', source: written });
    },
  };
}
