import type { Endpoint } from '../endpoint.ts';
import type { Operation } from './document.ts';
import { schemaOf } from './named-schemas.ts';
import { parametersOf } from './parameters.ts';
import { responsesOf } from './responses.ts';

export const officerSecurity = 'officerSession';

export function operationOf(endpoint: Endpoint): Operation {
  const parameters = parametersOf(endpoint);
  const { body } = endpoint.input;
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    security: endpoint.access === 'public' ? [] : [{ [officerSecurity]: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: schemaOf(body, 'input'), example: endpoint.example },
            },
          },
        }
      : {}),
    responses: responsesOf(endpoint),
  };
}
