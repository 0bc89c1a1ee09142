import { readFileSync, rmSync } from 'node:fs';
import { quietLog } from '../../widgets/build/quiet-log.js';
import { minify, sourcePlugins } from '../../widgets/build/source-plugins.js';

const source = new URL('../src/', import.meta.url);
const site = new URL('../dist/site/', import.meta.url).pathname;

/**
 * The officers' desk: its page, and modules with their hash in the name. Modules are read as UTF-8 wherever they stand,
 * and Thai spelled in letters is smaller than in escapes.
 */
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
      // What several pages share in few bytes costs less where it is needed anyway than in a file of its own.
      experimentalMinChunkSize: 5000,
      plugins: [minify(), page()],
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
