import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { namesInSource, wordsOf, type Name } from './names-in-source.ts';
import { retiredIn, type RetiredName } from './retired-names.ts';

const root = join(import.meta.dirname, '../..');

const places = ['packages/{contract,sdk,widgets,desk,server}/*', 'test', 'demo'];

/** This test writes retired names itself. */
const own = /^test\/architecture\/(retired-names|names-in-source)/;

function filesIn(place: string): string[] {
  return globSync(`${place}/**/*.{ts,js}`, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|dist|results)\//.test(path) && !own.test(path));
}

function namesIn(path: string): Name[] {
  const parts = path.split('/').map((text): Name => ({ kind: 'path', text }));
  return [...parts, ...namesInSource(readFileSync(join(root, path), 'utf8'))];
}

for (const place of places) {
  it(`${place} carries no retired name`, () => {
    const files = filesIn(place);
    assert.ok(files.length > 0);
    const found = files.flatMap((path) =>
      namesIn(path).flatMap((name) => {
        const retired = retiredIn(name);
        return retired === undefined
          ? []
          : [`${path}: ${name.kind} ${name.text}: use ${retired.use}`];
      }),
    );
    assert.deepEqual([...new Set(found)], []);
  });
}

describe('wordsOf', () => {
  for (const [name, words] of [
    ['lateForm', 'late form'],
    ['LateForm', 'late form'],
    ['#lateForm', 'late form'],
    ['late-form.styles.ts', 'late form styles ts'],
    ['LATE_FORM', 'late form'],
    ['HTMLElement', 'html element'],
    ['isoDate2', 'iso date2'],
    ['translate', 'translate'],
  ] as const) {
    it(`reads ${name} as ${words}`, () => {
      assert.equal(wordsOf(name).join(' '), words);
    });
  }
});

describe('namesInSource', () => {
  const text = [
    "import { html, css } from 'lit';",
    'class A { #hidden = 1; /** comfort */ shown = "keeper"; }',
    'export const styles = css`.alone, a.wide:hover { margin: 0.5em }`;',
    'export const view = html`<p class="soft ${styles} big">alone</p>`;',
    "const more = { 'late-form': 1 };",
  ].join('\n');
  const named = (kind: Name['kind']) =>
    namesInSource(text)
      .filter((name) => name.kind === kind)
      .map((name) => name.text);

  it('finds identifiers, hidden ones too, and no prose', () => {
    const found = named('identifier');
    for (const name of ['A', '#hidden', 'shown', 'styles', 'more']) {
      assert.ok(found.includes(name), name);
    }
    assert.equal(found.includes('comfort'), false);
    assert.equal(found.includes('keeper'), false);
  });

  it('finds the classes of styles and templates', () => {
    assert.deepEqual(named('class'), ['alone', 'wide', 'soft', 'big']);
  });
});

describe('retiredIn', () => {
  const retired: RetiredName[] = [
    { name: 'late-form', use: 'the name of the thing', as: 'words' },
    { name: 'keep', use: 'receiptActions', as: 'path' },
    { name: 'soft', use: 'muted', as: 'class' },
  ];
  for (const [kind, text, isRetired] of [
    ['identifier', 'LateForm', true],
    ['identifier', 'adoptLateFormStyles', true],
    ['path', 'late-form.test.ts', true],
    ['class', 'late-form', true],
    ['identifier', 'lateFormat', false],
    ['identifier', 'translateForm', false],
    ['path', 'keep.th.ts', true],
    ['path', 'keep', true],
    ['path', 'keep-alive.ts', false],
    ['identifier', 'keep', false],
    ['class', 'soft', true],
    ['identifier', 'soft', false],
  ] as const) {
    it(`${isRetired ? 'finds' : 'lets pass'} the ${kind} ${text}`, () => {
      assert.equal(retiredIn({ kind, text }, retired) !== undefined, isRetired);
    });
  }
});
