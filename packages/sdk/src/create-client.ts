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
  getChallenge,
  getPlaceIndex,
  getPlaces,
  getProvinceMap,
  getSubdistrictMap,
  getVolunteerSkills,
  getQuestions,
  getUploadPolicy,
  lookUpCase,
  lookUpVolunteer,
  rateCase,
  reopenCase,
  readAttachment,
  readUpload,
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
 * calls the desk's.
 */
export function createClient(options: TransportOptions) {
  const transport = createTransport(options);
  return Object.freeze({
    places: {
      get: (province: string, options?: CallOptions) =>
        send(transport, getPlaces, { params: { province } }, options),
      /** Every place of the country by name and postcode, for searching. */
      index: (options?: CallOptions) => send(transport, getPlaceIndex, {}, options),
      /** The outlines of the provinces. */
      map: (options?: CallOptions) => send(transport, getProvinceMap, {}, options),
      /** The outlines of a province's subdistricts, for `nearSubdistricts`. */
      subdistrictMap: (province: string, options?: CallOptions) =>
        send(transport, getSubdistrictMap, { params: { province } }, options),
    },
    categories: {
      list: (province: string, options?: CallOptions) =>
        send(transport, getCategories, { params: { province } }, options),
      questions: (province: string, category: string, options?: CallOptions) =>
        send(transport, getQuestions, { params: { province, category } }, options),
    },
    centers: {
      get: (province: string, options?: CallOptions) =>
        send(transport, getCenter, { params: { province } }, options),
    },
    challenges: {
      /** To be solved with `solveChallenge`; the solution is the `proof` of a filing. */
      get: (options?: CallOptions) => send(transport, getChallenge, {}, options),
    },
    cases: {
      file: (body: BodyOf<typeof fileCase>, options?: CallOptions) =>
        send(transport, fileCase, { body }, options),
      lookUp: (body: BodyOf<typeof lookUpCase>, options?: CallOptions) =>
        send(transport, lookUpCase, { body }, options),
      watch: (body: BodyOf<typeof lookUpCase>, options?: WatchOptions) =>
        watchCase(transport, body, options),
      addFacts: (body: BodyOf<typeof addFacts>, options?: CallOptions) =>
        send(transport, addFacts, { body }, options),
      answer: (body: BodyOf<typeof answerQuestion>, options?: CallOptions) =>
        send(transport, answerQuestion, { body }, options),
      rate: (body: BodyOf<typeof rateCase>, options?: CallOptions) =>
        send(transport, rateCase, { body }, options),
      reopen: (body: BodyOf<typeof reopenCase>, options?: CallOptions) =>
        send(transport, reopenCase, { body }, options),
      /** Mails about news of the case, where its view says `canSubscribeToMail`. */
      subscribeToMail: (body: BodyOf<typeof subscribeToMail>, options?: CallOptions) =>
        send(transport, subscribeToMail, { body }, options),
      /** Open cases of a subdistrict about the same public works as this category. */
      findSimilar: (subdistrict: string, category: string, options?: CallOptions) =>
        send(transport, findSimilarCases, { params: { subdistrict, category } }, options),
      follow: (body: BodyOf<typeof followCase>, options?: CallOptions) =>
        send(transport, followCase, { body }, options),
      /** The file itself. */
      attachment: (body: BodyOf<typeof readAttachment>, options?: CallOptions) =>
        send(transport, readAttachment, { body }, options),
    },
    uploads: {
      /** Sends a photo or document ahead of its case; its id goes into the case's `attachments`. */
      send: (file: Blob, options?: UploadOptions) => sendUpload(transport, file, options),
      policy: (options?: CallOptions) => send(transport, getUploadPolicy, {}, options),
      read: (id: string, options?: CallOptions) =>
        send(transport, readUpload, { params: { id } }, options),
    },
    volunteers: {
      signUp: (body: BodyOf<typeof signUpVolunteer>, options?: CallOptions) =>
        send(transport, signUpVolunteer, { body }, options),
      skills: (options?: CallOptions) => send(transport, getVolunteerSkills, {}, options),
      lookUp: (body: BodyOf<typeof lookUpVolunteer>, options?: CallOptions) =>
        send(transport, lookUpVolunteer, { body }, options),
      change: (body: BodyOf<typeof changeVolunteer>, options?: CallOptions) =>
        send(transport, changeVolunteer, { body }, options),
      withdraw: (body: BodyOf<typeof withdrawVolunteer>, options?: CallOptions) =>
        send(transport, withdrawVolunteer, { body }, options),
    },
    officer: createOfficerClient(transport),
  });
}

export type Client = ReturnType<typeof createClient>;
