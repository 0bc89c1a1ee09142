import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { root } from '../runner/command.ts';
import { generatedClients, type Filing } from './generated-clients.ts';

interface Program {
  fileWithPhoto(baseUrl: string, photo: Blob): Promise<unknown>;
  fileBadly(baseUrl: string): Promise<unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'damrong-generated-'));
const useOf = (generator: string): string => join(folder, generator, 'use.ts');

/** What a careful project sets, and Node's modules as a bundler finds them. */
const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: false,
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** The body of the SDK's README, which a developer without the SDK would copy first. */
const filing: Filing = (more, facts) => {
  const readme = readFileSync(join(root, 'packages/sdk/README.md'), 'utf8');
  const [, body = assert.fail('the README files no case')] =
    /cases\.file\(\{(.*?)\n {2}\}\)/s.exec(readme) ?? [];
  const literal = body.replace(/\n +privacyNotice,/, "\n privacyNotice: '2569-11',");
  assert.notEqual(literal, body);
  return `{${facts === undefined ? literal : literal.replace(/facts: '[^']+'/, `facts: '${facts}'`)}${more} }`;
};

describe('a client that others generate from the OpenAPI document', () => {
  let center: TestCenter;
  let photo: Blob;

  before(async () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    center = await startTestCenter('pglite');
    photo = new Blob([Uint8Array.from(await drawPicture({ seed: 7 }))]);
    const document: unknown = await (await fetch(`${center.publicUrl}/v1/openapi.json`)).json();
    for (const { generator, generate, program } of generatedClients) {
      await generate(structuredClone(document) as object, join(folder, generator));
      writeFileSync(useOf(generator), program(filing));
    }
  });
  after(async () => {
    await center.stop();
    rmSync(folder, { recursive: true });
  });

  it('compiles under strict rules, with the body that the README of the SDK prints', () => {
    const program = ts.createProgram(
      generatedClients.map(({ generator }) => useOf(generator)),
      strict,
    );
    const faults = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const { line = 0 } = file?.getLineAndCharacterOfPosition(start) ?? {};
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${file?.fileName.replace(folder, '') ?? ''}:${line + 1} ${text}`;
    });
    assert.deepEqual(faults, []);
  });

  for (const { generator } of generatedClients) {
    it(`files a case with a photo and reads what is wrong with a bad one: ${generator}`, async () => {
      const outfile = join(folder, `${generator}.mjs`);
      await build({
        entryPoints: [useOf(generator)],
        outfile,
        bundle: true,
        format: 'esm',
        platform: 'node',
        logLevel: 'error',
      });
      const { fileWithPhoto, fileBadly } = (await import(pathToFileURL(outfile).href)) as Program;
      assert.deepEqual(await fileWithPhoto(center.publicUrl, photo), {
        upload: 'ready',
        status: 'received',
        photos: 1,
      });
      assert.deepEqual(await fileBadly(center.publicUrl), ['facts: too_short']);
    });
  }
});
