import { allEndpoints, type Endpoint } from '@damrong/contract';
import type { OpenApiDocument } from '@damrong/contract/openapi';

export interface DocumentedCall {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  /** The example of the document; undefined where the call has no body. */
  readonly body: unknown;
}

/** Every call of the document with its printed examples, signing out last. */
export function documentedCalls({ paths }: OpenApiDocument): DocumentedCall[] {
  const calls = allEndpoints.map((endpoint) => {
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>;
    const operation = paths[endpoint.path]?.[method];
    if (operation?.operationId !== endpoint.id) throw new Error(`${endpoint.id} is not documented`);
    const params = (operation.parameters ?? []).flatMap((parameter) => {
      if ('$ref' in parameter || parameter.in !== 'path') return [];
      const [example] = parameter.schema['examples'] as string[];
      return [[parameter.name, example]];
    });
    return {
      endpoint,
      params: Object.fromEntries(params) as Record<string, string>,
      body: operation.requestBody?.content['application/json']?.example,
    };
  });
  const isLast = ({ endpoint }: DocumentedCall) => endpoint.id === 'signOutOfficer';
  return [...calls.filter((call) => !isLast(call)), ...calls.filter(isLast)];
}
