import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { allEndpoints } from '../endpoints/all-endpoints.ts';
import { commonErrors, errorStatus } from '../errors/error-codes.ts';
import { toFieldIssues } from '../errors/field-issues.ts';
import { problem } from '../errors/problem.ts';
import { fileBytes } from '../schemas/file-bytes.ts';
import { buildOpenApi } from './build-open-api.ts';
import { descriptionKey, descriptionKeys } from './descriptions.ts';
import type { JsonSchema, Operation, Response } from './document.ts';
import { queryDescriptions } from './parameters.ts';

const publicUrl = 'https://1567.example';
const deskUrl = 'https://desk.example';
const document = buildOpenApi({ publicUrl, deskUrl, version: '0.1.0' });

/** A copy that the validator may modify, of the open type that it expects. */
const copy = () => structuredClone(document) as typeof document & Record<string, unknown>;

function operation(path: string, method: 'get' | 'post' | 'delete'): Operation {
  return document.paths[path]?.[method] ?? assert.fail(`${method} ${path}`);
}

function properties(name: string) {
  const { properties } = document.components.schemas[name] ?? assert.fail(name);
  return properties as Record<string, JsonSchema>;
}

/** All properties within the schema, each with its path. */
function propertiesOf(node: unknown, path: string): [string, JsonSchema][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (/^examples?$/.test(key)) return [];
    if (key !== 'properties') {
      return propertiesOf(value, path);
    }
    return Object.entries(value as Record<string, JsonSchema>).flatMap(
      ([name, property]): [string, JsonSchema][] => [
        [`${path}.${name}`, property],
        ...propertiesOf(property, `${path}.${name}`),
      ],
    );
  });
}

describe('buildOpenApi', () => {
  it('is valid OpenAPI 3.1 in the eyes of an outside validator', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(copy());
    assert.deepEqual([valid, errors], [true, undefined]);
    assert.equal(validator.version, '3.1');
  });

  it('is refused by that validator when a response loses its description', async () => {
    const broken = copy();
    Reflect.deleteProperty(broken.components.responses['Problem500'] ?? {}, 'description');
    const { valid } = await new Validator().validate(broken);
    assert.equal(valid, false);
  });

  it('points only at what it holds', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g);
    for (const [, pointer = ''] of references) {
      const found = pointer
        .split('/')
        .reduce<unknown>((node, key) => (node as JsonSchema | undefined)?.[key], document);
      assert.ok(found, pointer);
    }
  });

  it('has one operation for each endpoint and for each call of the tus protocol', () => {
    const ids = Object.values(document.paths).flatMap(({ servers: _, ...operations }) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    const tus = ['beginUpload', 'sendUploadPiece', 'askUploadOffset', 'removeUpload'];
    assert.deepEqual([...ids].sort(), [...allEndpoints.map(({ id }) => id), ...tus].sort());
  });

  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
  });

  for (const { id, path, origin, access } of allEndpoints) {
    it(`sends ${id} to the ${origin} origin, for ${access} use`, () => {
      const { servers, ...methods } = document.paths[path] ?? assert.fail();
      assert.deepEqual(
        servers.map(({ url }) => url),
        [origin === 'desk' ? deskUrl : publicUrl],
      );
      const found = Object.values(methods).find(({ operationId }) => operationId === id);
      assert.deepEqual(found?.security, access === 'public' ? [] : [{ officerSession: [] }]);
    });
  }

  for (const { id, input, example } of allEndpoints.filter(({ input }) => input.body)) {
    it(`carries an example for ${id} that the contract accepts`, () => {
      const { body = assert.fail() } = input;
      const result = z.safeParse(body, example);
      assert.deepEqual(result.success ? [] : toFieldIssues(result.error.issues), []);
      assert.ok(JSON.stringify(document).includes(JSON.stringify(example)));
    });
  }

  it('passes a linter with every recommended rule', async () => {
    const config = await createConfig({ extends: ['recommended', 'recommended-strict'] });
    const lint = async (subject: unknown) => {
      const problems = await lintFromString({ source: JSON.stringify(subject), config });
      return problems.map(({ ruleId, message, location }) => [
        ruleId,
        message,
        location[0]?.pointer,
      ]);
    };
    assert.deepEqual(await lint(document), []);

    const broken = copy();
    Reflect.set(broken.components.examples['CaseReceipt'] ?? {}, 'value', { number: 7 });
    const found = await lint(broken);
    assert.ok(found.some(([rule]) => rule === 'no-invalid-media-type-examples'));
  });

  for (const { id, output, path, method, status, streams } of allEndpoints) {
    if (output === undefined || output === fileBytes) continue;
    it(`shows an answer of ${id} in full, as the contract promises it`, () => {
      const { responses } = operation(path, method.toLowerCase() as 'get');
      const response = responses[status] ?? assert.fail();
      const { content = {} } = response as Response;
      const { examples = {} } = content[streams ? 'text/event-stream' : 'application/json'] ?? {};
      const [name = ''] = Object.keys(examples);
      const { value } = document.components.examples[name] ?? assert.fail(name);
      // What the schema does not know is lost here, and would be seen.
      assert.deepEqual(z.parse(output, value), value);
    });
  }

  it('has no example of an answer that nobody gives', () => {
    const shown = JSON.stringify(document.paths);
    for (const name of Object.keys(document.components.examples)) {
      assert.ok(shown.includes(`"#/components/examples/${name}"`), name);
    }
  });

  it('shows a failure of each status as the contract promises it', () => {
    const all = [
      ...Object.values(document.components.responses),
      ...Object.values(document.paths).flatMap(({ servers: _, ...operations }) =>
        Object.values(operations).flatMap(({ responses }) => Object.values(responses)),
      ),
    ];
    const failures = all.flatMap((response) => {
      const content = 'content' in response ? response.content : undefined;
      return content?.['application/problem+json'] ?? [];
    });
    assert.ok(failures.length > 20);
    for (const { example } of failures) assert.deepEqual(z.parse(problem, example), example);
  });

  for (const { id, path, method, errors } of allEndpoints) {
    it(`answers every failure of ${id} by its status`, () => {
      const verb = method.toLowerCase() as 'get' | 'post' | 'delete';
      const { responses } = operation(path, verb);
      for (const code of [...errors, ...commonErrors]) {
        const response = responses[errorStatus[code]] ?? assert.fail(code);
        const shared = '$ref' in response ? response.$ref.split('/').at(-1) : undefined;
        const held = shared === undefined ? response : document.components.responses[shared];
        assert.ok(JSON.stringify(held).includes(`"${code}"`), code);
      }
    });
  }

  it('asks for the idempotency key exactly where it is required', () => {
    const asked = JSON.stringify({ $ref: '#/components/parameters/IdempotencyKey' });
    for (const { path, method, idempotent } of allEndpoints) {
      const { parameters = [] } = operation(path, method.toLowerCase() as 'get' | 'post');
      assert.equal(JSON.stringify(parameters).includes(asked), idempotent, `${method} ${path}`);
    }
    assert.equal(document.components.parameters['IdempotencyKey']?.required, true);
  });

  it('names path and query parameters', () => {
    const [province] = operation('/v1/places/{province}', 'get').parameters ?? [];
    assert.partialDeepStrictEqual(province, { name: 'province', in: 'path', required: true });
    const listed = operation('/v1/officer/cases', 'get').parameters ?? [];
    assert.deepEqual(
      listed.map((parameter) => 'name' in parameter && [parameter.name, parameter.required]),
      [
        ['filter', false],
        ['owner', false],
        ['status', false],
        ['category', false],
        ['channel', false],
        ['urgency', false],
        ['province', false],
        ['district', false],
        ['receivedFrom', false],
        ['receivedTo', false],
        ['dueFrom', false],
        ['dueTo', false],
        ['given', false],
        ['agency', false],
        ['search', false],
        ['sort', false],
        ['cursor', false],
        ['limit', false],
      ],
    );
  });

  it('shows the limits of a text that stand behind its cleaning', () => {
    assert.partialDeepStrictEqual(properties('CaseFiling')['facts'], {
      type: 'string',
      minLength: 10,
      maxLength: 5000,
    });
    const { maxLength } = properties('CaseFiling')['wish'] ?? {};
    assert.equal(maxLength, 1000);
  });

  it('leaves answers open for what a later release adds', () => {
    assert.equal(JSON.stringify(document).includes('"additionalProperties":false'), false);
  });

  it('describes every schema and every property', () => {
    const silent: string[] = [];
    const used = new Set<string>();
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      used.add(name);
      if (!schema['description']) silent.push(name);
      for (const [path, property] of propertiesOf(schema, name)) {
        used.add(descriptionKey(path) ?? '');
        if (!property['description']) silent.push(path);
      }
    }
    assert.deepEqual(silent, []);
    assert.deepEqual(
      descriptionKeys.filter((key) => !used.has(key)),
      [],
      'descriptions of what is no longer there',
    );
  });

  it('describes every operation and every parameter', () => {
    const silent: string[] = [];
    const used = new Set<string>();
    for (const [path, { servers: _, ...operations }] of Object.entries(document.paths)) {
      for (const { operationId, description, parameters = [] } of Object.values(operations)) {
        if (!description) silent.push(operationId);
        for (const parameter of parameters) {
          if ('$ref' in parameter) continue;
          used.add(parameter.name);
          if (!parameter.description) silent.push(`${parameter.name} of ${path}`);
        }
      }
    }
    assert.deepEqual(silent, []);
    assert.deepEqual(
      Object.keys(queryDescriptions).filter((name) => !used.has(name)),
      [],
      'descriptions of what is no longer there',
    );
  });

  it('tells who may call, what a call brings and how it may fail', () => {
    assert.equal(
      operation('/v1/officer/cases/{number}/owner', 'post').description,
      'For officers with the permission `case.own`. The same `Idempotency-Key` and body get the same answer again. `If-Match` names the version on which the caller decided. Failures of its own: `not_signed_in`, `password_change_required`, `input_invalid`, `not_permitted`, `request_not_same_origin`, `idempotency_key_missing`, `idempotency_key_invalid`, `idempotency_key_reused`, `version_missing`, `version_invalid`, `case_not_found`, `case_changed`, `owner_change_not_allowed`.',
    );
    assert.equal(operation('/v1/places/{province}', 'get').description, 'For everybody.');
  });

  it('makes nothing look required by a default', () => {
    assert.doesNotMatch(JSON.stringify(document.components.schemas), /"default":/);
  });

  it('is written in English outside the examples', () => {
    const withoutExamples = JSON.stringify(document, (key, value: unknown) =>
      key === 'example' || key === 'examples' ? undefined : value,
    );
    assert.doesNotMatch(withoutExamples, /\p{Script=Thai}/u);
  });
});
