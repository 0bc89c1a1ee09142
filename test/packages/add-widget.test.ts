import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { root } from '../runner/command.ts';
import { launchChromium } from '../support/chromium.ts';

/** What CONTRIBUTING's "Add a widget" asks for, and nothing else. */
const folder: Readonly<Record<string, string>> = {
  'hello.ts': `import { html, type TemplateResult } from 'lit';
import { DamrongElement } from '../element/damrong-element.ts';
import { Locale } from '../locale/locale.ts';

interface HelloMessages {
  readonly heading: string;
}

const helloTh: HelloMessages = { heading: 'ศูนย์ดำรงธรรมยินดีให้บริการ' };
const helloEn: HelloMessages = { heading: 'The Damrongdhama Centre is glad to help' };

const words = new Locale(helloTh, helloEn);

/** Greets whoever comes. */
export class DamrongHello extends DamrongElement<HelloMessages> {
  constructor() {
    super();
    this.locale = words;
  }

  protected override renderContent(): TemplateResult {
    return html\`<h2 tabindex="-1">\${this.text.heading}</h2>\`;
  }
}
`,
  'hello.define.ts': `import { define } from '../element/define.ts';
import { DamrongHello } from './hello.ts';

define('damrong-hello', DamrongHello);
`,
  'hello.element.ts': `import { lazyElement } from '../element/element-plan.ts';

export const hello = lazyElement({
  name: 'hello',
  load: () => import('./hello.define.ts'),
  icon: 'M4 12h16',
  th: { name: 'ทักทาย', about: 'คำทักทายจากศูนย์' },
  en: { name: 'Hello', about: 'A greeting from the centre' },
});
`,
  'hello.md': '# damrong-hello\n\n```html\n<damrong-hello></damrong-hello>\n```\n',
  'hello.test.ts': `import { expect, fixture, html } from '@open-wc/testing';
import './hello.define.ts';

it('greets', async () => {
  const element = await fixture(html\`<damrong-hello></damrong-hello>\`);
  expect(element.shadowRoot?.textContent).to.contain('ยินดี');
});
`,
};

/** The entry of the new element alone, with the chunks that all elements share. */
const config = `import { entryBundle } from './packages/widgets/build/entry-bundle.js';
import { bundlesOf, partsBundle } from './packages/widgets/build/lazy-bundles.js';

const shared = bundlesOf(({ of }) => of === 'every-entry');
export default [...(await Promise.all(shared.map(partsBundle))), entryBundle('hello')];
`;

const run = promisify(execFile);
const copy = mkdtempSync(join(tmpdir(), 'damrong-hello-'));
const widgets = join(copy, 'packages/widgets');
let browser: Browser;
let server: Server;

before(async () => {
  for (const path of ['src', 'build', 'package.json', 'README.md', 'tsconfig.json']) {
    cpSync(join(root, 'packages/widgets', path), join(widgets, path), { recursive: true });
  }
  for (const path of ['node_modules', 'packages/contract', 'packages/sdk']) {
    symlinkSync(join(root, path), join(copy, path));
  }
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(copy, 'hello.config.js'), config);
  server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = join(widgets, 'dist', pathname);
    if (pathname === '/') {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(
        '<main><damrong-hello lang="th"></damrong-hello><damrong-hello lang="en"></damrong-hello></main>' +
          '<script async charset="utf-8" src="/embed/v1/hello.js" crossorigin></script>',
      );
    } else if (existsSync(file)) {
      answer.setHeader('content-type', 'text/javascript; charset=utf-8');
      answer.end(readFileSync(file));
    } else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  server.close();
  rmSync(copy, { recursive: true });
});

test('a widget is its folder and one line, and then stands in a page in both languages', async () => {
  const written = Object.entries(folder).map(([name, text]) => {
    const path = join(widgets, 'src/hello', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
  const list = join(widgets, 'src/elements.ts');
  const before = readFileSync(list, 'utf8');
  const after = before
    .replace(/^/, "import { hello } from './hello/hello.element.ts';\n")
    .replace(/^ {2}volunteerForm,$/m, '  volunteerForm,\n  hello,');
  writeFileSync(list, after);
  assert.ok([...written, list].length <= 6);
  assert.match(after, /^ {2}hello,$/m);

  const node = (...given: string[]) => run(process.execPath, given, { cwd: copy });
  await node('packages/widgets/build/write-lists.js');
  assert.match(readFileSync(join(widgets, 'README.md'), 'utf8'), /`damrong-hello` +\| `hello\.js`/);
  assert.match(readFileSync(join(widgets, 'src/index.ts'), 'utf8'), /DamrongHello/);
  await node('node_modules/rollup/dist/bin/rollup', '-c', 'hello.config.js', '--silent');

  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.getByRole('heading', { name: 'ศูนย์ดำรงธรรมยินดีให้บริการ' }).waitFor();
  await page.getByRole('heading', { name: 'The Damrongdhama Centre is glad to help' }).waitFor();
  assert.deepEqual(errors, []);
});
