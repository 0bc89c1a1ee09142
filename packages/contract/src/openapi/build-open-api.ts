import type { Endpoint } from '../endpoint.ts';
import type { Origin, Route } from '../route.ts';
import { allEndpoints } from '../endpoints/all-endpoints.ts';
import { answerExamples } from './answer-examples.ts';
import type { OpenApiDocument, PathItem, Server } from './document.ts';
import { namedSchemas } from './named-schemas.ts';
import { officerAnswerExamples } from './officer-answer-examples.ts';
import { officerSecurity, operationOf } from './operation.ts';
import { idempotencyKey, ifMatch } from './parameters.ts';
import { commonResponses } from './responses.ts';
import { tusOperations } from './tus-operations.ts';

/** What the document names and the endpoint values do not: addresses and release. */
export interface OpenApiSettings {
  /** Address of the public API. */
  readonly publicUrl: string;
  /** Address of the officers' desk. */
  readonly deskUrl: string;
  /** Version of the release that answers. */
  readonly version: string;
}

const description = `Complaints to Thailand's Damrongdhama centres (1567): file a case, follow it with
its number and access code, and, for officers, work on it.

All bodies are JSON in UTF-8. Every failure is \`application/problem+json\` (RFC 9457) with a stable
\`code\` and, for faulty input, one \`issues\` entry a field; wording is left to the client. The public
API knows no cookie and answers registered origins only. A later release may add members to an
answer; a client ignores what it does not know.`;

const tags = [
  { name: 'places', description: 'Districts, subdistricts and postcodes.' },
  { name: 'categories', description: 'What a case can be about.' },
  { name: 'centers', description: 'How to reach a provincial centre.' },
  { name: 'sites', description: 'What web sites with the tag tell the centre.' },
  { name: 'cases', description: 'What citizens do: file, follow, add, rate.' },
  {
    name: 'uploads',
    description:
      'Photos and documents. They arrive before the case by the tus protocol 1.0 (https://tus.io) at `/v1/uploads`, with creation, termination and expiration; the last part of the address that the creation answers is the upload’s id. Each is read by its bytes, and pictures are made anew without what the camera wrote into them.',
  },
  { name: 'volunteers', description: 'Offers of help.' },
  { name: 'opinions', description: 'What people think about a topic, without their names.' },
  { name: 'officer', description: 'What signed-in officers do, on the origin of the desk.' },
];

/** The OpenAPI 3.1 document of the whole API, read from the endpoint values. */
export function buildOpenApi({ publicUrl, deskUrl, version }: OpenApiSettings): OpenApiDocument {
  const servers: Record<Origin, Server> = {
    public: { url: publicUrl, description: 'The public API.' },
    desk: { url: deskUrl, description: "The officers' desk." },
  };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Damrongdhama centre',
      version,
      description,
      contact: { name: 'Damrongdhama centre, hotline 1567', url: publicUrl },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [servers.public],
    tags,
    paths: pathsOf(allEndpoints, servers),
    components: {
      schemas: namedSchemas(),
      parameters: { IdempotencyKey: idempotencyKey, IfMatch: ifMatch },
      responses: commonResponses(),
      examples: Object.fromEntries(
        Object.entries({ ...answerExamples, ...officerAnswerExamples }).map(([name, value]) => [
          name,
          { value },
        ]),
      ),
      securitySchemes: {
        [officerSecurity]: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-damrong',
          description: 'Set by `signInOfficer`; named `damrong` on http://localhost.',
        },
      },
    },
  };
}

function pathsOf(endpoints: readonly Endpoint[], servers: Record<Origin, Server>) {
  const paths: Record<string, PathItem> = {};
  for (const endpoint of endpoints) {
    const item = (paths[endpoint.path] ??= { servers: [servers[endpoint.origin]] });
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>;
    item[method] = operationOf(endpoint);
  }
  for (const { route, operation } of tusOperations) {
    const item = (paths[route.path] ??= { servers: [servers[route.origin]] });
    item[route.method.toLowerCase() as Lowercase<Route['method']>] = operation;
  }
  return paths;
}
