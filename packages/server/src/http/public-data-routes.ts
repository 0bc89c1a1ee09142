import {
  getCategories,
  getCenter,
  getHolidays,
  getPlaceIndex,
  getPlaces,
  getProvinceMap,
  getSubdistrictMap,
  getVolunteerSkills,
  getOpinionTopics,
  getOpinionTotals,
  getQuestions,
  getUploadPolicy,
  type Endpoint,
} from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { publicHolidays } from '../deadline/holidays.ts';
import type { Places } from '../place/places.ts';
import { policy } from '../upload/upload-policy.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { PreparedBody, sendPrepared } from './prepared-body.ts';
import { readInput, type InputOf } from './read-input.ts';
import { routerPath } from './route.ts';

const FIVE_MINUTES = 'public, max-age=300, stale-while-revalidate=86400';
const ONE_DAY = 'public, max-age=86400, stale-while-revalidate=604800';

export interface PublicData {
  readonly places: () => Places;
  readonly snapshot: () => ReferenceSnapshot;
}

/** The data of a page view, from memory, compressed once for each state of the data. */
export function servePublicData(app: FastifyInstance, { places, snapshot }: PublicData): void {
  const files = new Map<string, PreparedBody>();
  let bodies = new WeakMap<ReferenceSnapshot, Map<string, PreparedBody>>();

  serve(app, getPlaces, ONE_DAY, ({ province }) =>
    remembered(files, province, () => prepare(getPlaces, places().file(province))),
  );
  serveToAll(app, getPlaceIndex, ONE_DAY, () =>
    remembered(files, 'index', () => prepare(getPlaceIndex, places().index)),
  );
  serveToAll(app, getProvinceMap, ONE_DAY, () =>
    remembered(files, 'map', () => prepare(getProvinceMap, places().map)),
  );
  serve(app, getSubdistrictMap, ONE_DAY, ({ province }) =>
    remembered(files, `map ${province}`, () =>
      prepare(getSubdistrictMap, places().subdistrictMap(province)),
    ),
  );
  serve(app, getCategories, FIVE_MINUTES, ({ province }) =>
    remembered(current(), `categories ${province}`, () =>
      prepare(getCategories, snapshot().categories.list(province)),
    ),
  );
  serve(app, getQuestions, FIVE_MINUTES, ({ province, category }) =>
    remembered(current(), `questions ${province} ${category}`, () =>
      prepare(getQuestions, { questions: snapshot().categories.questions(province, category) }),
    ),
  );
  serve(app, getCenter, FIVE_MINUTES, ({ province }) =>
    remembered(current(), `center ${province}`, () =>
      prepare(getCenter, snapshot().centers.card(province)),
    ),
  );

  serve(app, getHolidays, FIVE_MINUTES, ({ province }) =>
    remembered(current(), `holidays ${province}`, () =>
      prepare(getHolidays, publicHolidays(snapshot().holidays.of(province))),
    ),
  );

  app.get(routerPath(getVolunteerSkills), (request, reply) => {
    void reply.header('cache-control', FIVE_MINUTES);
    const body = remembered(current(), 'volunteer skills', () =>
      prepare(getVolunteerSkills, snapshot().volunteerSkills.list),
    );
    return sendPrepared(request, reply, body);
  });

  app.get(routerPath(getOpinionTopics), (request, reply) => {
    void reply.header('cache-control', FIVE_MINUTES);
    const body = remembered(current(), 'opinion topics', () =>
      prepare(getOpinionTopics, snapshot().opinions.topics),
    );
    return sendPrepared(request, reply, body);
  });
  app.get(routerPath(getOpinionTotals), (request, reply) => {
    void reply.header('cache-control', FIVE_MINUTES);
    const body = remembered(current(), 'opinion totals', () =>
      prepare(getOpinionTotals, snapshot().opinions.totals),
    );
    return sendPrepared(request, reply, body);
  });

  const uploadPolicy = prepare(getUploadPolicy, policy);
  app.get(routerPath(getUploadPolicy), (request, reply) => {
    void reply.header('cache-control', FIVE_MINUTES);
    return sendPrepared(request, reply, uploadPolicy);
  });

  function current(): Map<string, PreparedBody> {
    const known = bodies.get(snapshot());
    if (known !== undefined) return known;
    const made = new Map<string, PreparedBody>();
    bodies = new WeakMap([[snapshot(), made]]);
    return made;
  }
}

type OfProvince =
  | typeof getPlaces
  | typeof getSubdistrictMap
  | typeof getCategories
  | typeof getQuestions
  | typeof getCenter
  | typeof getHolidays;

function serve<E extends OfProvince>(
  app: FastifyInstance,
  endpoint: E,
  cacheControl: string,
  body: (params: InputOf<E>['params']) => PreparedBody,
): void {
  app.get(routerPath(endpoint), (request, reply) => {
    const { params } = readInput(endpoint, request);
    void reply.header('cache-control', cacheControl);
    return sendPrepared(request, reply, body(params));
  });
}

function serveToAll(
  app: FastifyInstance,
  endpoint: typeof getPlaceIndex | typeof getProvinceMap,
  cacheControl: string,
  body: () => PreparedBody,
): void {
  app.get(routerPath(endpoint), (request, reply) => {
    void reply.header('cache-control', cacheControl);
    return sendPrepared(request, reply, body());
  });
}

function remembered(
  bodies: Map<string, PreparedBody>,
  key: string,
  make: () => PreparedBody,
): PreparedBody {
  const known = bodies.get(key);
  if (known !== undefined) return known;
  const made = make();
  bodies.set(key, made);
  return made;
}

/** An answer checked against the contract, compressed at the first request. */
export function prepare(endpoint: Endpoint, value: unknown): PreparedBody {
  const answer = endpoint.output === undefined ? value : z.parse(endpoint.output, value);
  return new PreparedBody(JSON.stringify(answer), 'application/json; charset=utf-8');
}
