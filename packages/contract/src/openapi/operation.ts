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
    description: descriptionOf(endpoint),
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

/** Who may call, what a call has to bring, and what it may answer besides what any call may. */
function descriptionOf({ access, errors, idempotent, versioned }: Endpoint): string {
  const codes = errors.map((code) => `\`${code}\``).join(', ');
  return [
    access === 'public' ? 'For everybody.' : `For officers with the permission \`${access}\`.`,
    errors.includes('origin_not_registered')
      ? 'A page that calls it belongs to a registered site.'
      : '',
    idempotent ? 'The same `Idempotency-Key` and body get the same answer again.' : '',
    versioned ? '`If-Match` names the version on which the caller decided.' : '',
    codes === '' ? '' : `Failures of its own: ${codes}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
