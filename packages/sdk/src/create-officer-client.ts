import {
  askCitizen,
  addNote,
  addVolunteerSkill,
  changeOfficerPassword,
  changeStatus,
  decideQuarantine,
  editVolunteerSkill,
  eraseVolunteer,
  getOfficerSession,
  listCases,
  listVolunteers,
  readCase,
  readVolunteer,
  readOfficerAttachment,
  recordCase,
  recordResult,
  revealIdentity,
  signInOfficer,
  signOutOfficer,
} from '@damrong/contract';
import type { BodyOf, CallOptions, QueryOf, SeenCase } from './call.ts';
import { send } from './send.ts';
import type { Transport } from './transport.ts';

/** The calls of a signed-in officer; the session is the desk's cookie. */
export function createOfficerClient(transport: Transport) {
  return {
    signIn: (body: BodyOf<typeof signInOfficer>, options?: CallOptions) =>
      send(transport, signInOfficer, { body }, options),
    session: (options?: CallOptions) => send(transport, getOfficerSession, {}, options),
    signOut: (options?: CallOptions) => send(transport, signOutOfficer, {}, options),
    changePassword: (body: BodyOf<typeof changeOfficerPassword>, options?: CallOptions) =>
      send(transport, changeOfficerPassword, { body }, options),
    cases: {
      list: (query: QueryOf<typeof listCases> = {}, options?: CallOptions) =>
        send(transport, listCases, { query }, options),
      read: (number: string, options?: CallOptions) =>
        send(transport, readCase, { params: { number } }, options),
      /** A file of the case itself. */
      attachment: (
        params: { readonly number: string; readonly id: string },
        query: QueryOf<typeof readOfficerAttachment> = {},
        options?: CallOptions,
      ) => send(transport, readOfficerAttachment, { params, query }, options),
      record: (body: BodyOf<typeof recordCase>, options?: CallOptions) =>
        send(transport, recordCase, { body }, options),
      changeStatus: (seen: SeenCase, body: BodyOf<typeof changeStatus>, options?: CallOptions) =>
        send(transport, changeStatus, { params: seen, body }, decidedOn(seen, options)),
      /** Only officers read it. */
      addNote: (seen: SeenCase, body: BodyOf<typeof addNote>, options?: CallOptions) =>
        send(transport, addNote, { params: seen, body }, decidedOn(seen, options)),
      ask: (seen: SeenCase, body: BodyOf<typeof askCitizen>, options?: CallOptions) =>
        send(transport, askCitizen, { params: seen, body }, decidedOn(seen, options)),
      recordResult: (seen: SeenCase, body: BodyOf<typeof recordResult>, options?: CallOptions) =>
        send(transport, recordResult, { params: seen, body }, decidedOn(seen, options)),
      revealIdentity: (
        seen: SeenCase,
        body: BodyOf<typeof revealIdentity>,
        options?: CallOptions,
      ) => send(transport, revealIdentity, { params: seen, body }, decidedOn(seen, options)),
    },
    quarantine: {
      decide: (body: BodyOf<typeof decideQuarantine>, options?: CallOptions) =>
        send(transport, decideQuarantine, { body }, options),
    },
    volunteers: {
      list: (query: QueryOf<typeof listVolunteers> = {}, options?: CallOptions) =>
        send(transport, listVolunteers, { query }, options),
      read: (reference: string, options?: CallOptions) =>
        send(transport, readVolunteer, { params: { reference } }, options),
      erase: (reference: string, options?: CallOptions) =>
        send(transport, eraseVolunteer, { params: { reference } }, options),
    },
    volunteerSkills: {
      add: (body: BodyOf<typeof addVolunteerSkill>, options?: CallOptions) =>
        send(transport, addVolunteerSkill, { body }, options),
      edit: (skill: string, body: BodyOf<typeof editVolunteerSkill>, options?: CallOptions) =>
        send(transport, editVolunteerSkill, { params: { skill }, body }, options),
    },
  };
}

/** A write is refused when the case has moved on since it was seen. */
function decidedOn({ version }: SeenCase, options: CallOptions = {}): CallOptions {
  return { ...options, version };
}
