import { allEndpoints, type Endpoint } from '@damrong/contract';
import type { OpenApiDocument } from '@damrong/contract/openapi';

export interface DocumentedCall {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  /** What the call cannot do without, beside its path. */
  readonly query: Readonly<Record<string, string>>;
  /** The example of the document; undefined where the call has no body. */
  readonly body: unknown;
}

/** Every call of the document with its printed examples, signing out last. */
export function documentedCalls({ paths }: OpenApiDocument): DocumentedCall[] {
  const calls = allEndpoints.map((endpoint) => {
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>;
    const operation = paths[endpoint.path]?.[method];
    if (operation?.operationId !== endpoint.id) throw new Error(`${endpoint.id} is not documented`);
    const required = (place: 'path' | 'query') => {
      const parts = (operation.parameters ?? []).flatMap((parameter) => {
        if ('$ref' in parameter || parameter.in !== place || parameter.required !== true) return [];
        const { examples, enum: codes } = parameter.schema as {
          examples?: string[];
          enum?: string[];
        };
        return [[parameter.name, (examples ?? codes)?.[0]]];
      });
      return Object.fromEntries(parts) as Record<string, string>;
    };
    return {
      endpoint,
      params: required('path'),
      query: required('query'),
      body: operation.requestBody?.content['application/json']?.example,
    };
  });
  const isLast = ({ endpoint }: DocumentedCall) => endpoint.id === 'signOutOfficer';
  return [...calls.filter((call) => !isLast(call)), ...calls.filter(isLast)];
}
