import {
  fileCase,
  fileCaseRoute,
  getPlaceIndexRoute,
  getPlaces,
  getPlacesRoute,
  listCases,
  signOutOfficer,
  type CaseReceipt,
  type Endpoint,
  type PlacesFile,
} from '@damrong/contract';
import { filing } from '../test-support/samples.ts';
import type { CallOutput } from './call.ts';
import { createClient } from './create-client.ts';
import { isBusyError, type BusyError } from './errors/busy-error.ts';
import { isInputError, type InputError } from './errors/input-error.ts';
import { addressOf, getJson, postJson } from './route-calls.ts';
import { send } from './send.ts';
import { createTransport } from './create-transport.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const holds = <Claim extends true>(claim?: Claim) => claim;

const transport = createTransport({ baseUrl: 'https://1567.example' });
const client = createClient({ baseUrl: new URL('https://1567.example'), lang: 'th', retry: 1 });

holds<Same<CallOutput<typeof getPlaces>, PlacesFile>>();
holds<Same<CallOutput<typeof fileCase>, CaseReceipt>>();
holds<Same<CallOutput<typeof signOutOfficer>, undefined>>();
holds<Same<unknown, CallOutput<Endpoint>>>();
holds<Same<Awaited<ReturnType<typeof client.cases.file>>, CaseReceipt>>();
holds<Same<Awaited<ReturnType<typeof client.places.get>>, PlacesFile>>();
holds<Same<Awaited<ReturnType<typeof client.officer.signOut>>, undefined>>();

void send(transport, signOutOfficer);
void send(transport, signOutOfficer, {}, { timeout: 1000 });
void send(transport, listCases, { query: {} });
void send(transport, fileCase, { body: filing }, { idempotencyKey: 'one-intent-one-case' });
void client.officer.cases.list();
void client.officer.cases.list({ filter: 'overdue', limit: 10 });
void client.cases.rate(
  { number: '1', code: '2', score: 5 },
  { signal: new AbortController().signal },
);

export const anyEndpoint = (endpoint: Endpoint, body: unknown) =>
  send(transport, endpoint, { body });

// @ts-expect-error an endpoint with input needs it
void send(transport, fileCase);
// @ts-expect-error a body is not a query
void send(transport, fileCase, { query: filing });
// @ts-expect-error an endpoint without input takes none
void send(transport, signOutOfficer, { body: filing });
// @ts-expect-error the path parameter has a name
void send(transport, getPlaces, { params: { provinceCode: '50' } });
// @ts-expect-error a province code is text
void client.places.get(50);
// @ts-expect-error no such field
void client.cases.file({ ...filing, fax: '053' });
// @ts-expect-error the declaration must be true
void client.cases.file({ ...filing, truthConfirmed: false });
// @ts-expect-error no such identity
void client.cases.file({ ...filing, complainant: { identity: 'secret' } });
// @ts-expect-error the code is missing
void client.cases.lookUp({ number: '2570-50-000123-7' });
// @ts-expect-error no such filter
void client.officer.cases.list({ filter: 'lost' });
// @ts-expect-error no such language
createTransport({ baseUrl: 'https://1567.example', lang: 'de' });
// @ts-expect-error the answer has no such field
void client.cases.lookUp({ number: '1', code: '2' }).then((view) => void view.complainant);

holds<Same<CallOutput<typeof getPlacesRoute>, PlacesFile>>();
holds<Same<Awaited<ReturnType<typeof postJson<typeof fileCaseRoute>>>, CaseReceipt>>();
void getJson(transport, getPlacesRoute, { params: { province: '50' } });
void getJson(transport, getPlaceIndexRoute);
void postJson(transport, fileCaseRoute, { body: filing }, { idempotencyKey: 'one-intent' });
addressOf('', getPlacesRoute, { params: { province: '50' } });

// @ts-expect-error a route that takes a body is not read
void getJson(transport, fileCaseRoute, { body: filing });
// @ts-expect-error a route without a body is not written
void postJson(transport, getPlacesRoute, { params: { province: '50' } });
// @ts-expect-error the path parameter has a name
void getJson(transport, getPlacesRoute, { params: { code: '50' } });
// @ts-expect-error a place needs its province
addressOf('', getPlacesRoute);

export function guardsNarrow(error: unknown): string {
  if (isInputError(error)) {
    holds<Same<typeof error, InputError>>();
    return String(error.issues[0]?.path);
  }
  if (isBusyError(error)) {
    holds<Same<typeof error, BusyError>>();
    return String(error.retryAfter);
  }
  // @ts-expect-error nothing is known about another error
  void error.code;
  return 'another';
}
