import * as contract from '@damrong/contract';
import {
  isProvinceCode,
  type ContentEntry,
  type DaysOff,
  type PublishedContent,
  type PublishedStatistics,
} from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { listContent, readContentHistory } from '../content/list-content.ts';
import { cardName, writeCenterCard } from '../content/center-card.ts';
import { NATION } from '../content/compose-content.ts';
import {
  addContent,
  changeContent,
  checkContent,
  publishContent,
  type ContentWork,
} from '../content/manage-content.ts';
import { feedName, writeNoticeFeed } from '../content/notice-feeds.ts';
import type { Holidays } from '../deadline/holidays.ts';
import type { Publisher } from '../content/publisher.ts';
import { statisticsName, writeStatistics } from '../statistics/statistics-data.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { ProblemError } from '../problem-error.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import { PreparedBody, sendPrepared } from './prepared-body.ts';
import type { Router } from './route.ts';

/** What a centre tells its people: written by all officers, published by chiefs and directors. */
export function serveOfficerContent(
  { route, routeOnce, routeChange }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  route(contract.listContent, ({ query }, call) =>
    scoped(call, (transaction, scope) => listContent(transaction, scope, query)),
  );
  route(contract.readContentHistory, ({ params: { entry } }, call) =>
    scoped(call, (transaction) => readContentHistory(transaction, entry)),
  );
  routeOnce(contract.addContent, ({ body }, call) => once(call, (work) => addContent(work, body)));
  routeChange(contract.changeContent, ({ params: { entry: id }, body }, call) =>
    once(call, (work) => changeContent(work, { id, version: call.version }, body)),
  );
  routeChange(contract.checkContent, ({ params: { entry: id }, body }, call) =>
    once(call, (work) => checkContent(work, { id, version: call.version }, body)),
  );
  routeChange(
    contract.publishContent,
    async ({ params: { entry: id }, body }, call): Promise<ContentEntry> => {
      const entry = await once(call, (work) =>
        publishContent(work, { id, version: call.version }, body),
      );
      // In this process at once; others follow within seconds.
      await context().publisher.hurry();
      return entry;
    },
  );

  function hasCategory(provinceCode: string | null, code: string): boolean {
    return context().categories.has(provinceCode ?? NATION, code);
  }

  function once(
    call: DeskCall & { readonly intent: Intent },
    act: (work: ContentWork) => Promise<ContentEntry>,
  ): Promise<ContentEntry> {
    const { id, displayName: name } = officerOf(call);
    const { now, intent } = call;
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, intent, now, () =>
        act({ transaction, by: { id, name, scope }, now, hasCategory }),
      ),
    );
  }
}

const INDEX = /^(00|[1-9]\d)\.json$/;
const DAYS_OFF = /^days-off\/(00|[1-9]\d)\.json$/;
const BRIEFLY = 'public, max-age=20, stale-while-revalidate=20';
const IMMUTABLE = 'public, max-age=31536000, immutable';
const CARD_TYPE = 'text/vcard; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** More than the indexes, files and feeds of all provinces; a body beyond that is compressed anew. */
const MOST_BODIES = 2000;

const anyPage = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
};

interface PublishedFiles {
  readonly publisher: () => Publisher;
  readonly publicUrl: () => string;
  readonly holidays: () => Holidays;
}

/**
 * Published files, for any page: an index that is asked again soon, and files that never change. Beside
 * them the notices as feeds, for readers of news and for calendars, each centre as a card for address
 * books, the days on which centres are closed, and the statistics as open data.
 */
export function servePublishedContent(
  app: FastifyInstance,
  { publisher, publicUrl, holidays }: PublishedFiles,
): void {
  const bodies = new Map<string, { readonly source: string; readonly body: PreparedBody }>();

  app.get<{ Params: { '*': string } }>('/embed/content/*', async (request, reply) => {
    const path = request.params['*'];
    const feed = feedName(path);
    if (feed !== undefined) {
      const file = publisher().text('notices', feed.area);
      if (file === undefined) throw new ProblemError('not_found');
      const body = prepared(path, file, () => {
        const published = JSON.parse(file) as PublishedContent;
        const { text, type } = writeNoticeFeed(feed, published, publicUrl());
        return new PreparedBody(text, type);
      });
      void reply.headers({ ...anyPage, 'cache-control': BRIEFLY });
      return sendPrepared(request, reply, body);
    }
    const data = statisticsName(path);
    if (data !== undefined) {
      const file = publisher().text('statistics', data.area);
      if (file === undefined) throw new ProblemError('not_found');
      const body = prepared(path, file, () => {
        const published = JSON.parse(file) as PublishedStatistics;
        const { text, type } = writeStatistics(data, published, publicUrl());
        return new PreparedBody(text, type);
      });
      void reply.headers({
        ...anyPage,
        'cache-control': BRIEFLY,
        'content-disposition': `attachment; filename="${path.replace('/', '-')}"`,
      });
      return sendPrepared(request, reply, body);
    }
    const card = cardName(path);
    if (card !== undefined) {
      const file = publisher().text('centers', card.area) ?? '{"entries":[]}';
      const text = writeCenterCard(card, JSON.parse(file) as PublishedContent);
      if (text === undefined) throw new ProblemError('not_found');
      void reply.headers({
        ...anyPage,
        'cache-control': BRIEFLY,
        'content-disposition': `attachment; filename="${card.key}.vcf"`,
      });
      return sendPrepared(
        request,
        reply,
        prepared(path, text, () => new PreparedBody(text, CARD_TYPE)),
      );
    }
    const closed = DAYS_OFF.exec(path)?.[1];
    if (closed !== undefined && (closed === NATION || isProvinceCode(closed))) {
      const daysOff: DaysOff = {
        days: holidays()
          .of(closed)
          .map(({ day }) => day),
      };
      const text = JSON.stringify(daysOff);
      void reply.headers({ ...anyPage, 'cache-control': BRIEFLY });
      return sendPrepared(
        request,
        reply,
        prepared(path, text, () => new PreparedBody(text, JSON_TYPE)),
      );
    }
    const province = INDEX.exec(path)?.[1];
    const isIndex = province !== undefined && (province === NATION || isProvinceCode(province));
    const text = isIndex ? publisher().index(province) : await publisher().file(path);
    if (text === undefined) throw new ProblemError('not_found');
    void reply.headers({ ...anyPage, 'cache-control': isIndex ? BRIEFLY : IMMUTABLE });
    return sendPrepared(
      request,
      reply,
      prepared(path, text, () => new PreparedBody(text, JSON_TYPE)),
    );
  });

  /** Written and compressed once for each state of what it is made from. */
  function prepared(path: string, source: string, make: () => PreparedBody): PreparedBody {
    const known = bodies.get(path);
    if (known?.source === source) return known.body;
    const body = make();
    if (bodies.size >= MOST_BODIES) bodies.clear();
    bodies.set(path, { source, body });
    return body;
  }
}
