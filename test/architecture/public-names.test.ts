import * as contract from '@damrong/contract';
import { commonErrors, errorCodes, type Endpoint, type Route } from '@damrong/contract';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../runner/command.ts';
import { newWords, publicNames, type PublicName } from './public-names.ts';

/** The sources behind the `exports` of what is published. */
function entriesOf(packageName: string): string[] {
  const folder = join(root, 'packages', packageName);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, { 'damrong-source'?: string } | string>;
  };
  return Object.values(exports)
    .flatMap((one) => (typeof one === 'string' ? [] : (one['damrong-source'] ?? [])))
    .filter((path) => !path.includes('*'))
    .map((path) => join(folder, path));
}

const where = ({ name, file }: PublicName): string => `${name} of ${relative(root, file)}`;
const isIndex = (file: string): boolean => /\/(index|light)\.ts$/.test(file);
const named = new Map(
  ['contract', 'sdk', 'widgets'].map((name): [string, PublicName[]] => [
    name,
    entriesOf(name).filter(isIndex).flatMap(publicNames),
  ]),
);

for (const [packageName, names] of named) {
  describe(`a public name of ${packageName}`, () => {
    it('has a docstring', () => {
      assert.ok(names.length > 5);
      assert.deepEqual(names.filter(({ docstring }) => docstring === '').map(where), []);
    });

    it('is told more about than it says itself', () => {
      assert.deepEqual(names.filter((one) => newWords(one) < 3).map(where), []);
    });

    it('says what it throws', () => {
      const silent = names.filter(({ throws, tags }) => throws && !tags.includes('throws'));
      assert.deepEqual(silent.map(where), []);
    });
  });
}

const docstrings = new Map(named.get('contract')?.map((one) => [one.name, one.docstring]));
const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'path' in value && 'method' in value;
const isEndpoint = (value: Route): value is Endpoint => 'output' in value;
const ofHttp = Object.entries<unknown>({ ...contract }).flatMap(([name, value]) =>
  isRoute(value) ? [{ name, value }] : [],
);
const routes = ofHttp.filter(({ value }) => !isEndpoint(value));

describe('the docstring of a route', () => {
  it('begins with its address and tells what a call of it has to bring', () => {
    assert.ok(routes.length > 60);
    for (const { name, value } of routes) {
      const docstring = docstrings.get(name)?.replaceAll(/\s+/g, ' ') ?? '';
      const origin = value.origin === 'desk' ? 'the desk' : 'the public API';
      assert.ok(docstring.startsWith(`\`${value.method} ${value.path}\` of ${origin}`), name);
      const [, permission = 'public'] = /with the permission `([^`]+)`/.exec(docstring) ?? [];
      assert.equal(permission, value.access, name);
      assert.equal(docstring.includes('`Idempotency-Key`'), value.idempotent === true, name);
      assert.equal(docstring.includes('`If-Match`'), value.versioned === true, name);
    }
  });
});

describe('the docstring of an endpoint', () => {
  it('tells the status of its answer, and no error that it cannot have', () => {
    assert.equal(ofHttp.length - routes.length, contract.allEndpoints.length);
    for (const { name, value } of ofHttp) {
      if (!isEndpoint(value)) continue;
      const docstring = docstrings.get(name) ?? '';
      const [, status = ''] = /\bAnswers\s+(\d{3})\b/.exec(docstring) ?? [];
      assert.equal(Number(status), value.status, name);
      const written = [...docstring.matchAll(/`([a-z_]+)`/g)].map(([, word = '']) => word);
      const foreign = errorCodes.filter(
        (code) =>
          written.includes(code) && !value.errors.includes(code) && !commonErrors.includes(code),
      );
      assert.deepEqual(foreign, [], name);
    }
  });
});

it('no index file declares a name itself, where nobody would look for its docstring', () => {
  const indexes = globSync('packages/{contract,sdk,widgets}/src/{,openapi/}{index,light}.ts', {
    cwd: root,
  });
  assert.ok(indexes.length >= 5);
  const declaring = indexes.filter((path) =>
    /^export (?!type \{|\{)/m.test(readFileSync(join(root, path), 'utf8')),
  );
  assert.deepEqual(declaring, []);
});

describe('what a docstring adds to the name', () => {
  for (const [name, docstring, count] of [
    ['CaseStatus', 'The status of a case.', 0],
    ['QuestionStates', 'One of `questionState`.', 0],
    ['factsLimit', 'The most characters of the facts of a case.', 3],
  ] as const) {
    it(`${docstring} has ${count} words more than ${name}`, () => {
      assert.equal(newWords({ name, docstring }), count);
    });
  }
});
