import {
  addFacts,
  answerQuestion,
  changeVolunteer,
  fileCase,
  findSimilarCases,
  subscribeToMail,
  followCase,
  getCategories,
  getCenter,
  getHolidays,
  getChallenge,
  getPlaceIndex,
  getPlaces,
  getProvinceMap,
  getSubdistrictMap,
  getVolunteerSkills,
  getOpinionTopics,
  getOpinionTotals,
  getQuestions,
  getUploadPolicy,
  lookUpCase,
  lookUpVolunteer,
  rateCase,
  reportStartFailure,
  requestSite,
  reopenCase,
  readAttachment,
  readUpload,
  sendOpinion,
  signUpVolunteer,
  withdrawVolunteer,
} from '@damrong/contract';
import type { BodyOf, CallOptions } from './call.ts';
import { createOfficerClient } from './create-officer-client.ts';
import { send } from './send.ts';
import { watchCase, type WatchOptions } from './watch/watch-case.ts';
import { createTransport } from './create-transport.ts';
import type { TransportOptions } from './transport.ts';
import { sendUpload, type UploadOptions } from './upload/send-upload.ts';

/**
 * Every call of the API, by what it is about. Public calls need the centre's address, `officer`
 * calls the desk's. Each call answers with what the contract promises, checked, and takes
 * `CallOptions` last.
 * @throws TypeError when `baseUrl` is not an absolute http(s) address
 * @example
 * const { cases } = createClient({ baseUrl: 'https://1567.example.go.th' });
 * const view = await cases.lookUp({ number: '2570-50-000123-7', code: '7K3M-9QXA-42TD' });
 */
export function createClient(options: TransportOptions) {
  const transport = createTransport(options);
  return Object.freeze({
    places: {
      /** Districts, subdistricts and postcodes of one province, by its two-digit code. `expandPlaces` reads them. */
      get: (province: string, options?: CallOptions) =>
        send(transport, getPlaces, { params: { province } }, options),
      /** Every place of the country by name and postcode, for searching. */
      index: (options?: CallOptions) => send(transport, getPlaceIndex, {}, options),
      /** The outlines of the provinces, for `expandProvinceMap`. */
      map: (options?: CallOptions) => send(transport, getProvinceMap, {}, options),
      /** The outlines of a province's subdistricts, for `nearSubdistricts`. */
      subdistrictMap: (province: string, options?: CallOptions) =>
        send(transport, getSubdistrictMap, { params: { province } }, options),
    },
    categories: {
      /** What a case can be about in a province, with words by which it is found and words of danger. */
      list: (province: string, options?: CallOptions) =>
        send(transport, getCategories, { params: { province } }, options),
      /** The questions of one category; empty where `hasQuestions` is not set. */
      questions: (province: string, category: string, options?: CallOptions) =>
        send(transport, getQuestions, { params: { province, category } }, options),
    },
    centers: {
      /** How to reach the centre of a province: telephone, address, hours, notice. */
      get: (province: string, options?: CallOptions) =>
        send(transport, getCenter, { params: { province } }, options),
      /** Days on which it is closed besides weekends; `workingCalendar` counts on them. */
      holidays: (province: string, options?: CallOptions) =>
        send(transport, getHolidays, { params: { province } }, options),
    },
    sites: {
      /** Asks that an origin be registered; a chief or the ministry answers at the desk. */
      request: (body: BodyOf<typeof requestSite>, options?: CallOptions) =>
        send(transport, requestSite, { body }, options),
      /** Counts, by the origin that the browser tells, an element that could not start. */
      reportStartFailure: (body: BodyOf<typeof reportStartFailure>, options?: CallOptions) =>
        send(transport, reportStartFailure, { body }, options),
    },
    challenges: {
      /** A puzzle for `solveChallenge`, whose solution is the `proof` of a filing; holds for twenty minutes. */
      get: (options?: CallOptions) => send(transport, getChallenge, {}, options),
    },
    cases: {
      /**
       * Files a case.
       * @returns its number and its access code, which is shown this one time
       * @throws InputError when a field breaks the contract; ConflictError when the key had another body
       * @example
       * const { number, code } = await cases.file(draft, { idempotencyKey });
       */
      file: (body: BodyOf<typeof fileCase>, options?: CallOptions) =>
        send(transport, fileCase, { body }, options),
      /**
       * The view of a case for who has its number and code.
       * @throws NotFoundError for an unknown number and for a wrong code alike
       */
      lookUp: (body: BodyOf<typeof lookUpCase>, options?: CallOptions) =>
        send(transport, lookUpCase, { body }, options),
      /** The view of a case now and whenever it has changed, for `for await`; ends with the signal. */
      watch: (body: BodyOf<typeof lookUpCase>, options?: WatchOptions) =>
        watchCase(transport, body, options),
      /**
       * Adds facts to a case.
       * @throws ConflictError when it is settled
       */
      addFacts: (body: BodyOf<typeof addFacts>, options?: CallOptions) =>
        send(transport, addFacts, { body }, options),
      /**
       * Answers the centre's open question.
       * @throws ConflictError when it is no longer open
       */
      answer: (body: BodyOf<typeof answerQuestion>, options?: CallOptions) =>
        send(transport, answerQuestion, { body }, options),
      /**
       * Rates a settled case from 1 to 5, once.
       * @throws ConflictError when it is not settled, or has another rating
       */
      rate: (body: BodyOf<typeof rateCase>, options?: CallOptions) =>
        send(transport, rateCase, { body }, options),
      /**
       * Asks to take up a settled case again, until `reopenUntil` of its view.
       * @throws ConflictError after it
       */
      reopen: (body: BodyOf<typeof reopenCase>, options?: CallOptions) =>
        send(transport, reopenCase, { body }, options),
      /** Asks for mails about news of a case, where its view says `canSubscribeToMail`; the address is confirmed first. */
      subscribeToMail: (body: BodyOf<typeof subscribeToMail>, options?: CallOptions) =>
        send(transport, subscribeToMail, { body }, options),
      /** Open cases of a subdistrict about the same public works as this category. */
      findSimilar: (subdistrict: string, category: string, options?: CallOptions) =>
        send(transport, findSimilarCases, { params: { subdistrict, category } }, options),
      /**
       * Joins another person's case instead of filing it again.
       * @returns a number and an access code of the follower's own
       */
      follow: (body: BodyOf<typeof followCase>, options?: CallOptions) =>
        send(transport, followCase, { body }, options),
      /** A file of a case, as a `Blob`. */
      attachment: (body: BodyOf<typeof readAttachment>, options?: CallOptions) =>
        send(transport, readAttachment, { body }, options),
    },
    uploads: {
      /**
       * Sends a photo or document ahead of its case; its `id` goes into the case's `attachments`.
       * @throws InputError when the centre does not take such a file; its issue says why
       */
      send: (file: Blob, options?: UploadOptions) => sendUpload(transport, file, options),
      /** Which files are taken: kinds, bytes of one, how many, pixels of a picture, hours they wait. */
      policy: (options?: CallOptions) => send(transport, getUploadPolicy, {}, options),
      /**
       * How an upload stands.
       * @throws NotFoundError when it was removed or has gone with a case
       */
      read: (id: string, options?: CallOptions) =>
        send(transport, readUpload, { params: { id } }, options),
    },
    volunteers: {
      /**
       * Offers help.
       * @returns a reference and an access code, which is shown this one time
       */
      signUp: (body: BodyOf<typeof signUpVolunteer>, options?: CallOptions) =>
        send(transport, signUpVolunteer, { body }, options),
      /** What can be offered, as the ministry lists it. */
      skills: (options?: CallOptions) => send(transport, getVolunteerSkills, {}, options),
      /**
       * A volunteer's own data.
       * @throws NotFoundError for an unknown reference and for a wrong code alike
       */
      lookUp: (body: BodyOf<typeof lookUpVolunteer>, options?: CallOptions) =>
        send(transport, lookUpVolunteer, { body }, options),
      /** Puts new data in the place of a volunteer's. */
      change: (body: BodyOf<typeof changeVolunteer>, options?: CallOptions) =>
        send(transport, changeVolunteer, { body }, options),
      /** Erases a volunteer's data for good. */
      withdraw: (body: BodyOf<typeof withdrawVolunteer>, options?: CallOptions) =>
        send(transport, withdrawVolunteer, { body }, options),
    },
    opinions: {
      /** What people are asked for their opinion on, as the ministry lists it. */
      topics: (options?: CallOptions) => send(transport, getOpinionTopics, {}, options),
      /** Opinions by province and topic to the end of last week, in tens. */
      totals: (options?: CallOptions) => send(transport, getOpinionTotals, {}, options),
      /**
       * Gives an opinion without a name; nothing of the answer leads back to it.
       * @throws InputError for an unknown topic; ConflictError when the key had another opinion today
       */
      send: (body: BodyOf<typeof sendOpinion>, options?: CallOptions) =>
        send(transport, sendOpinion, { body }, options),
    },
    officer: createOfficerClient(transport),
  });
}

/** What `createClient` makes; its members are the subjects of the API. */
export type Client = ReturnType<typeof createClient>;
