import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateReactWrappers } from '@wc-toolkit/react-wrappers';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { manifest } from './custom-elements.js';

const dist = new URL('../dist/', import.meta.url).pathname;

/**
 * Writes from the manifest what editors and frameworks read: HTML and CSS data of VS Code, web-types,
 * types for JSX, wrappers for React. Run before packing; without it an editor knows no attribute.
 */
export async function writeEditorData() {
  generateVsCodeCustomElementData(known(), { outdir: dist, hideLogs: true });
  withoutTypes();
  await writeWebTypes();
  writeJsxTypes();
  writeReactWrappers();
}

/** The elements that a page can hold, without what cannot be set. */
function known() {
  const { modules, ...rest } = manifest();
  const registered = modules.filter(({ exports }) =>
    exports.some(({ kind }) => kind === 'custom-element-definition'),
  );
  return {
    ...rest,
    modules: registered.map((module) => ({
      ...module,
      declarations: module.declarations.map((declaration) => ({
        ...declaration,
        members: declaration.members
          .filter(({ readonly }) => readonly !== true)
          .map((member) => withChoices(member, declaration)),
      })),
    })),
  };
}

/** A property takes the words of its attribute. */
function withChoices(member, { attributes }) {
  const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
  return attribute === undefined ? member : { ...member, type: attribute.type };
}

/** The generator takes the type of a list of words for one more word. */
function withoutTypes() {
  const path = join(dist, 'vscode.html-custom-data.json');
  const data = JSON.parse(readFileSync(path, 'utf8'));
  for (const { attributes } of data.tags) {
    for (const attribute of attributes) {
      attribute.values = attribute.values?.filter(({ name }) => !name.includes('$'));
    }
  }
  writeFileSync(path, `${JSON.stringify(data, undefined, 2)}\n`);
}

/** The generator reads the package's own name where it is started. */
async function writeWebTypes() {
  const from = process.cwd();
  process.chdir(new URL('..', import.meta.url).pathname);
  try {
    const { generateJetBrainsWebTypes } = await import('custom-element-jet-brains-integration');
    generateJetBrainsWebTypes(known(), { outdir: dist, hideLogs: true, packageJson: false });
  } finally {
    process.chdir(from);
  }
}

function writeJsxTypes() {
  generateJsxTypes(known(), {
    outdir: dist,
    fileName: 'jsx.d.ts',
    useCemTypes: true,
    componentTypePath: (_name, _tag, module) => `./${withoutDist(module)}`,
  });
  rewrite(join(dist, 'jsx.d.ts'), (text) =>
    text
      .replaceAll(/^.*\bundefined\?:.*\n/gm, '')
      // React and its kin also take an object that holds the element.
      .replace('ref?: (T |', 'ref?: (T | { current: T | null } | null |'),
  );
  writeFileSync(join(dist, 'jsx.js'), 'export {};\n');
}

function writeReactWrappers() {
  const folder = join(dist, 'react');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const nameOf = (tag) => tag.replace('damrong-', '');
  generateReactWrappers(known(), {
    outdir: folder,
    ssrSafe: true,
    modulePath: (_name, tag) => `../${nameOf(tag)}/${nameOf(tag)}.define.js`,
  });
  for (const element of known().modules.flatMap(({ declarations }) => declarations)) {
    rewrite(join(folder, `${element.name}.d.ts`), (text) => typed(text, element));
  }
}

/**
 * The generator knows neither where the package exports its types nor attributes without a property,
 * and names the type of an event after its element too, but declares no such type.
 */
function typed(text, { name, attributes }) {
  const unnamed = attributes.filter(({ fieldName }) => fieldName === undefined);
  const chosen = attributes.filter(({ type }) => type.text.includes("' | '"));
  let whole = text
    .replace(/"\.\.\/[\w/-]+\.define\.js"/, '"../index.js"')
    .replaceAll(`CustomEvent${name}`, '');
  for (const attribute of unnamed) {
    whole = whole.replace(
      `undefined?: ${name}Element["undefined"]`,
      `"${attribute.name}"?: ${attribute.type.text}`,
    );
  }
  for (const attribute of chosen) {
    whole = whole.replace(`${name}Element["${attribute.name}"]`, attribute.type.text);
  }
  return whole;
}

function rewrite(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function withoutDist(path) {
  return path.replace(/^dist\//, '');
}
