import {
  acknowledgeCircular,
  addAgency,
  addContent,
  addAnswerTemplate,
  addHoliday,
  addNote,
  addVolunteerSkill,
  askCitizen,
  changeAgency,
  changeClosingRule,
  changeRetention,
  changeContent,
  changeAnswerTemplate,
  changeHoliday,
  changeLetterSettings,
  changeOfficerAccount,
  changeOfficerPassword,
  changeOpinion,
  changeOwner,
  changeSite,
  changeStatus,
  checkContent,
  correctCase,
  correctCircular,
  countCases,
  countOpinions,
  createOfficerAccount,
  decideClosing,
  decideErasure,
  decideQuarantine,
  editVolunteerSkill,
  endOwnSession,
  eraseVolunteer,
  getOfficerSession,
  giveCase,
  issueLetter,
  linkCase,
  listAgencies,
  listAssignments,
  listAudit,
  listCaseLetters,
  listCases,
  listCirculars,
  listColleagues,
  listContent,
  hideAnswerTemplate,
  saveOwnDraft,
  listAnswerTemplates,
  listHolidays,
  listLetters,
  listOfficerAccounts,
  listOpinions,
  listOwnDrafts,
  listOwnSessions,
  listReports,
  listSites,
  listVolunteers,
  mergeAgency,
  mergeOpinionTags,
  moveAssignment,
  moveReport,
  noteCircularRead,
  noteExport,
  prepareReport,
  proposeErasure,
  publishContent,
  readAssignment,
  readCase,
  readCaseFigures,
  readAnswerTemplate,
  readCircular,
  readCircularFile,
  readClosingRule,
  readRetention,
  readContentHistory,
  readLetter,
  readLetterSettings,
  readNationalReport,
  readOfficerAccount,
  readOfficerAttachment,
  readReport,
  readToday,
  readVolunteer,
  recordCase,
  recordResult,
  registerSites,
  remindOfCircular,
  remindOfReport,
  removeSite,
  resetOfficerPassword,
  revealIdentity,
  searchPersons,
  sendCircular,
  setCaseHold,
  showNationalIds,
  signInOfficer,
  signOutOfficer,
  voidLetter,
  withdrawCircular,
} from '@damrong/contract';
import type {
  BodyOf,
  CallOptions,
  QueryOf,
  SeenAgency,
  SeenAssignment,
  SeenCase,
  SeenCircular,
  SeenContent,
  SeenHoliday,
  SeenTemplate,
  SeenReport,
} from './call.ts';
import { send } from './send.ts';
import type { Transport } from './transport.ts';

/** The calls of a signed-in officer; the session is the desk's cookie. */
export function createOfficerClient(transport: Transport) {
  return {
    /**
     * Begins a session, which is kept in a cookie of the desk.
     * @throws NotSignedInError when name or password is wrong; BusyError after too many tries
     */
    signIn: (body: BodyOf<typeof signInOfficer>, options?: CallOptions) =>
      send(transport, signInOfficer, { body }, options),
    /**
     * Who is signed in, and what that officer may do.
     * @throws NotSignedInError when nobody is
     */
    session: (options?: CallOptions) => send(transport, getOfficerSession, {}, options),
    /** Ends the session. */
    signOut: (options?: CallOptions) => send(transport, signOutOfficer, {}, options),
    /**
     * Changes the own password, and ends the other sessions of the officer.
     * @throws InputError when the next password is too short or too well known
     */
    changePassword: (body: BodyOf<typeof changeOfficerPassword>, options?: CallOptions) =>
      send(transport, changeOfficerPassword, { body }, options),
    /** Where the officer is signed in. */
    sessions: {
      /** The newest first. */
      list: (options?: CallOptions) => send(transport, listOwnSessions, {}, options),
      /** Signs out somewhere else; answers with what is left. */
      end: (session: string, options?: CallOptions) =>
        send(transport, endOwnSession, { params: { session } }, options),
    },
    /** What the officer has typed into forms and not sent; nobody else can read it. */
    drafts: {
      /** The latest first: of one form, about one thing, or all. */
      list: (query: QueryOf<typeof listOwnDrafts> = {}, options?: CallOptions) =>
        send(transport, listOwnDrafts, { query }, options),
      /** Saves one for 30 days, in the place of what was kept of it; a content of null removes it. */
      save: (body: BodyOf<typeof saveOwnDraft>, options?: CallOptions) =>
        send(transport, saveOwnDraft, { body }, options),
    },
    /** Accounts that the officer may work on: of the province, or of the country. */
    accounts: {
      /** A page of them, by username. */
      list: (query: QueryOf<typeof listOfficerAccounts> = {}, options?: CallOptions) =>
        send(transport, listOfficerAccounts, { query }, options),
      /** @throws NotFoundError for an account that is not in scope */
      read: (username: string, options?: CallOptions) =>
        send(transport, readOfficerAccount, { params: { username } }, options),
      /**
       * The answer has the one-time password, which is shown this once.
       * @throws InputError for a username that is taken
       */
      create: (body: BodyOf<typeof createOfficerAccount>, options?: CallOptions) =>
        send(transport, createOfficerAccount, { body }, options),
      /**
       * Renames, moves, disables or opens an account again.
       * @throws ConflictError when it has changed since `version`
       */
      change: (
        username: string,
        body: BodyOf<typeof changeOfficerAccount>,
        options?: CallOptions,
      ) => send(transport, changeOfficerAccount, { params: { username }, body }, options),
      /**
       * The answer has the new one-time password, which is shown this once.
       * @throws ConflictError when the account has changed since `version`
       */
      resetPassword: (
        username: string,
        body: BodyOf<typeof resetOfficerPassword>,
        options?: CallOptions,
      ) => send(transport, resetOfficerPassword, { params: { username }, body }, options),
    },
    /** The register of agencies that cases can be given to. */
    agencies: {
      /** A page of them, in the order of a Thai dictionary; also for suggestions while typing. */
      list: (query: QueryOf<typeof listAgencies> = {}, options?: CallOptions) =>
        send(transport, listAgencies, { query }, options),
      /** @throws ConflictError when it is in the register already */
      add: (body: BodyOf<typeof addAgency>, options?: CallOptions) =>
        send(transport, addAgency, { body }, options),
      /** @throws ConflictError when it has changed since it was seen, or the name is another's */
      change: (seen: SeenAgency, body: BodyOf<typeof changeAgency>, options?: CallOptions) =>
        send(
          transport,
          changeAgency,
          { params: { agency: seen.id }, body },
          decidedOn(seen, options),
        ),
      /**
       * Merges an entry into another that means the same agency, or, with null, takes that back.
       * @throws ConflictError when it has changed since it was seen
       */
      merge: (seen: SeenAgency, body: BodyOf<typeof mergeAgency>, options?: CallOptions) =>
        send(
          transport,
          mergeAgency,
          { params: { agency: seen.id }, body },
          decidedOn(seen, options),
        ),
    },
    /** Days off on which deadlines are counted. */
    holidays: {
      /** A page of them, in their order, from the running year on; `search` takes a name or a year. */
      list: (query: QueryOf<typeof listHolidays> = {}, options?: CallOptions) =>
        send(transport, listHolidays, { query }, options),
      /** @throws ConflictError when the place has a day off on that day already */
      add: (body: BodyOf<typeof addHoliday>, options?: CallOptions) =>
        send(transport, addHoliday, { body }, options),
      /**
       * Changes what is told of it, withdraws it, or takes that back.
       * @throws ConflictError when it has changed since it was seen
       */
      change: (seen: SeenHoliday, body: BodyOf<typeof changeHoliday>, options?: CallOptions) =>
        send(
          transport,
          changeHoliday,
          { params: { holiday: seen.id }, body },
          decidedOn(seen, options),
        ),
    },
    /** Cases in the hands of those to whom a centre has given them. */
    assignments: {
      /** A page of them, the soonest due first: an agency's own, or those of the province. */
      list: (query: QueryOf<typeof listAssignments> = {}, options?: CallOptions) =>
        send(transport, listAssignments, { query }, options),
      /**
       * What a receiver needs of a case.
       * @throws NotFoundError for what was given to somebody else, or has come back
       */
      read: (
        { number, assignment }: Pick<SeenAssignment, 'number' | 'assignment'>,
        options?: CallOptions,
      ) => send(transport, readAssignment, { params: { number, assignment } }, options),
      /**
       * Accepts, reports or returns; or, by the centre, chases and withdraws.
       * @throws ConflictError when the other side was first, or no rule allows it
       */
      move: (seen: SeenAssignment, body: BodyOf<typeof moveAssignment>, options?: CallOptions) =>
        send(transport, moveAssignment, { params: seen, body }, decidedOn(seen, options)),
    },
    /** What centres tell their people: of the whole country, and of the province. */
    content: {
      /** A page of the entries of a kind, in their order. */
      list: (query: QueryOf<typeof listContent>, options?: CallOptions) =>
        send(transport, listContent, { query }, options),
      /**
       * Adds a draft; with the key of a national entry it stands in its place in the province.
       * @throws ConflictError when the place has one of that key
       */
      add: (body: BodyOf<typeof addContent>, options?: CallOptions) =>
        send(transport, addContent, { body }, options),
      /**
       * Writes an entry anew; what is published of it stays.
       * @throws ConflictError when it has changed since it was seen
       */
      change: (seen: SeenContent, body: BodyOf<typeof changeContent>, options?: CallOptions) =>
        send(
          transport,
          changeContent,
          { params: { entry: seen.id }, body },
          decidedOn(seen, options),
        ),
      /**
       * Says that it was read and found right, or makes it a draft again.
       * @throws ConflictError when it has changed since it was seen
       */
      check: (seen: SeenContent, body: BodyOf<typeof checkContent>, options?: CallOptions) =>
        send(
          transport,
          checkContent,
          { params: { entry: seen.id }, body },
          decidedOn(seen, options),
        ),
      /**
       * Publishes a checked entry, or takes it down.
       * @throws ConflictError when nobody has checked it, or it has changed since it was seen
       */
      publish: (seen: SeenContent, body: BodyOf<typeof publishContent>, options?: CallOptions) =>
        send(
          transport,
          publishContent,
          { params: { entry: seen.id }, body },
          decidedOn(seen, options),
        ),
      /** What it said in each version, the latest first. */
      history: (entry: string, options?: CallOptions) =>
        send(transport, readContentHistory, { params: { entry } }, options),
    },
    /** The register of sites that carry the tag: of the province, or of the country. */
    sites: {
      /** A page of them, by origin, each with what went wrong on it in the last two weeks. */
      list: (query: QueryOf<typeof listSites> = {}, options?: CallOptions) =>
        send(transport, listSites, { query }, options),
      /**
       * Registers origins, also those that a webmaster has asked for.
       * @throws ConflictError when one of them is registered already
       */
      register: (body: BodyOf<typeof registerSites>, options?: CallOptions) =>
        send(transport, registerSites, { body }, options),
      /** @throws ConflictError when the site has changed since `version` */
      change: (site: string, body: BodyOf<typeof changeSite>, options?: CallOptions) =>
        send(transport, changeSite, { params: { site }, body }, options),
      /** Takes an origin off the register; its pages are refused within ten seconds. */
      remove: (site: string, options?: CallOptions) =>
        send(transport, removeSite, { params: { site } }, options),
    },
    audit: {
      /** A page of who did what, and when, the newest first; `nextCursor` leads to the next. */
      list: (query: QueryOf<typeof listAudit> = {}, options?: CallOptions) =>
        send(transport, listAudit, { query }, options),
    },
    persons: {
      /**
       * Complainants of the officer's province who gave their name openly, with their cases; audited.
       * @throws InputError for what is no name, telephone or national ID; BusyError after many searches
       */
      search: (body: BodyOf<typeof searchPersons>, options?: CallOptions) =>
        send(transport, searchPersons, { body }, options),
    },
    /** What waits for the officer and the centre, in the order of a working morning. */
    today: (options?: CallOptions) => send(transport, readToday, {}, options),
    closingRule: {
      /** Whether officers of the centre close by themselves. */
      read: (options?: CallOptions) => send(transport, readClosingRule, {}, options),
      /** Says whether closings wait for approval from now on. */
      change: (body: BodyOf<typeof changeClosingRule>, options?: CallOptions) =>
        send(transport, changeClosingRule, { body }, options),
    },
    figures: {
      /** What was received from the first day to the last, or in this fiscal year, and what has become of it. */
      read: (query: QueryOf<typeof readCaseFigures> = {}, options?: CallOptions) =>
        send(transport, readCaseFigures, { query }, options),
    },
    /** Reports on their way from a province to the ministry. */
    reports: {
      /** Those of a fiscal year with all corrections, and of what the ministry has reminded. */
      list: (query: QueryOf<typeof listReports> = {}, options?: CallOptions) =>
        send(transport, listReports, { query }, options),
      /**
       * Begins one, or corrects one that was submitted.
       * @throws ConflictError while one about the period is not submitted yet
       */
      prepare: (body: BodyOf<typeof prepareReport>, options?: CallOptions) =>
        send(transport, prepareReport, { body }, options),
      /** A report with its numbers, and with those of now where they are fixed. */
      read: (report: string, options?: CallOptions) =>
        send(transport, readReport, { params: { report } }, options),
      /**
       * Sends it for approval, approves it, gives it back or submits it.
       * @throws ConflictError when it has changed since it was seen
       */
      move: (seen: SeenReport, body: BodyOf<typeof moveReport>, options?: CallOptions) =>
        send(
          transport,
          moveReport,
          { params: { report: seen.id }, body },
          decidedOn(seen, options),
        ),
      /** Which provinces have submitted, what their reports add up to, and who is behind today. */
      national: (query: QueryOf<typeof readNationalReport> = {}, options?: CallOptions) =>
        send(transport, readNationalReport, { query }, options),
      /** Reminds provinces that have not submitted. */
      remind: (body: BodyOf<typeof remindOfReport>, options?: CallOptions) =>
        send(transport, remindOfReport, { body }, options),
    },
    /** What the ministry sends to centres, which acknowledge it. */
    letters: {
      /** The register of outgoing letters of the centre, the latest number first. */
      list: (query: QueryOf<typeof listLetters> = {}, options?: CallOptions) =>
        send(transport, listLetters, { query }, options),
      /**
       * A letter with all that stands on the paper.
       * @throws NotFoundError when the centre has not issued it
       */
      read: (letter: string, options?: CallOptions) =>
        send(transport, readLetter, { params: { letter } }, options),
      /**
       * Makes the number of a letter void; its row stays.
       * @throws ConflictError when that was done already
       */
      void: (letter: string, body: BodyOf<typeof voidLetter>, options?: CallOptions) =>
        send(transport, voidLetter, { params: { letter }, body }, options),
      /** The letters about a case, and which kinds may be written. */
      ofCase: (number: string, options?: CallOptions) =>
        send(transport, listCaseLetters, { params: { number } }, options),
      /**
       * Issues a letter about a case under the next number of the centre.
       * @throws ConflictError when it goes to a hidden complainant or names one, is a fourth reminder, or
       * nobody has said what stands before the numbers
       */
      issue: (number: string, body: BodyOf<typeof issueLetter>, options?: CallOptions) =>
        send(transport, issueLetter, { params: { number }, body }, options),
      /** What stands before the slash of the numbers of the centre. */
      settings: (options?: CallOptions) => send(transport, readLetterSettings, {}, options),
      /** Sets it for the numbers that are given from now on. */
      changeSettings: (body: BodyOf<typeof changeLetterSettings>, options?: CallOptions) =>
        send(transport, changeLetterSettings, { body }, options),
    },
    circulars: {
      /** A page of those that the centre has got, or for the ministry of all, the latest first. */
      list: (query: QueryOf<typeof listCirculars> = {}, options?: CallOptions) =>
        send(transport, listCirculars, { query }, options),
      /**
       * One with its text, files and history, and how centres stand with it.
       * @throws NotFoundError for a centre that has not got it
       */
      read: (circular: string, options?: CallOptions) =>
        send(transport, readCircular, { params: { circular } }, options),
      /** A file of it, as a `Blob`. */
      file: (
        params: { readonly circular: string; readonly id: string },
        query: QueryOf<typeof readCircularFile> = {},
        options?: CallOptions,
      ) => send(transport, readCircularFile, { params, query }, options),
      /** Sends one to all centres, or to those of some provinces; files are uploaded before. */
      send: (body: BodyOf<typeof sendCircular>, options?: CallOptions) =>
        send(transport, sendCircular, { body }, options),
      /**
       * Says it anew; centres read and acknowledge it again.
       * @throws ConflictError when it was withdrawn, or has changed since it was seen
       */
      correct: (seen: SeenCircular, body: BodyOf<typeof correctCircular>, options?: CallOptions) =>
        send(
          transport,
          correctCircular,
          { params: { circular: seen.id }, body },
          decidedOn(seen, options),
        ),
      /**
       * Takes it back; centres see that it counts no more.
       * @throws ConflictError when that was done already, or it has changed since it was seen
       */
      withdraw: (
        seen: SeenCircular,
        body: BodyOf<typeof withdrawCircular>,
        options?: CallOptions,
      ) =>
        send(
          transport,
          withdrawCircular,
          { params: { circular: seen.id }, body },
          decidedOn(seen, options),
        ),
      /** Reminds centres that have not acknowledged it, each at most once a day. */
      remind: (circular: string, body: BodyOf<typeof remindOfCircular>, options?: CallOptions) =>
        send(transport, remindOfCircular, { params: { circular }, body }, options),
      /** Says that it lies open at the centre; the first time is kept. */
      noteRead: (circular: string, body: BodyOf<typeof noteCircularRead>, options?: CallOptions) =>
        send(transport, noteCircularRead, { params: { circular }, body }, options),
      /**
       * Acknowledges it for the centre, in the wording that was read.
       * @throws ConflictError when it was withdrawn, or corrected meanwhile
       */
      acknowledge: (
        circular: string,
        body: BodyOf<typeof acknowledgeCircular>,
        options?: CallOptions,
      ) => send(transport, acknowledgeCircular, { params: { circular }, body }, options),
    },
    /** Templates of what officers write about a case. */
    templates: {
      /** A page of those in use, those for the category of `categoryCode` first. */
      list: (query: QueryOf<typeof listAnswerTemplates> = {}, options?: CallOptions) =>
        send(transport, listAnswerTemplates, { query }, options),
      /**
       * One with every version of what it said.
       * @throws NotFoundError for a template of another province
       */
      read: (template: string, options?: CallOptions) =>
        send(transport, readAnswerTemplate, { params: { template } }, options),
      /** Adds one to the own province, or for the ministry to the whole country. */
      add: (body: BodyOf<typeof addAnswerTemplate>, options?: CallOptions) =>
        send(transport, addAnswerTemplate, { body }, options),
      /**
       * Changes what it says, archives it, or brings it back.
       * @throws ConflictError when it has changed since it was seen
       */
      change: (
        seen: SeenTemplate,
        body: BodyOf<typeof changeAnswerTemplate>,
        options?: CallOptions,
      ) =>
        send(
          transport,
          changeAnswerTemplate,
          { params: { template: seen.id }, body },
          decidedOn(seen, options),
        ),
      /**
       * Keeps a national one from the officers of the own province, or shows it again.
       * @throws ConflictError when it has changed since it was seen
       */
      hide: (seen: SeenTemplate, body: BodyOf<typeof hideAnswerTemplate>, options?: CallOptions) =>
        send(
          transport,
          hideAnswerTemplate,
          { params: { template: seen.id }, body },
          decidedOn(seen, options),
        ),
    },
    /** How long cases are kept, and how what they say of people ends. */
    retention: {
      /** Periods, cases that are due, and how erasures stand. */
      read: (options?: CallOptions) => send(transport, readRetention, {}, options),
      /** Sets all periods anew, for the whole country. */
      change: (body: BodyOf<typeof changeRetention>, options?: CallOptions) =>
        send(transport, changeRetention, { body }, options),
      /**
       * Proposes erasures, for somebody else to approve.
       * @throws InputError that names the first case that is open, held, erased or not yet due
       */
      propose: (body: BodyOf<typeof proposeErasure>, options?: CallOptions) =>
        send(transport, proposeErasure, { body }, options),
      /** Approves or refuses what somebody else has proposed, or takes one's own back. */
      decide: (body: BodyOf<typeof decideErasure>, options?: CallOptions) =>
        send(transport, decideErasure, { body }, options),
    },
    exports: {
      /** Writes into the audit that a file leaves the desk; to be called before it is made. */
      note: (body: BodyOf<typeof noteExport>, options?: CallOptions) =>
        send(transport, noteExport, { body }, options),
    },
    cases: {
      /** One page of the cases in the officer's scope; `nextCursor` leads to the next. */
      list: (query: QueryOf<typeof listCases> = {}, options?: CallOptions) =>
        send(transport, listCases, { query }, options),
      /** How many cases there are in each state, and how many fit the query. */
      count: (query: QueryOf<typeof countCases> = {}, options?: CallOptions) =>
        send(transport, countCases, { query }, options),
      /**
       * A case in full, with the `version` that a write names.
       * @throws NotFoundError outside of the scope too
       */
      read: (number: string, options?: CallOptions) =>
        send(transport, readCase, { params: { number } }, options),
      /** A file of a case, as a `Blob`. */
      attachment: (
        params: { readonly number: string; readonly id: string },
        query: QueryOf<typeof readOfficerAttachment> = {},
        options?: CallOptions,
      ) => send(transport, readOfficerAttachment, { params, query }, options),
      /** Records a case that came by letter, at the counter or by telephone. */
      record: (body: BodyOf<typeof recordCase>, options?: CallOptions) =>
        send(transport, recordCase, { body }, options),
      /**
       * Moves a case to one of its `nextStatuses`.
       * @throws ConflictError when that is not allowed, or the case has changed since it was seen
       */
      changeStatus: (seen: SeenCase, body: BodyOf<typeof changeStatus>, options?: CallOptions) =>
        send(transport, changeStatus, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Gives a case to agencies, districts or other centres.
       * @throws ConflictError when it is settled, one of them has it, or it has changed since it was
       * seen
       */
      give: (seen: SeenCase, body: BodyOf<typeof giveCase>, options?: CallOptions) =>
        send(transport, giveCase, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Adds a note that only officers read.
       * @throws ConflictError when the case has changed since it was seen
       */
      addNote: (seen: SeenCase, body: BodyOf<typeof addNote>, options?: CallOptions) =>
        send(transport, addNote, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Says what a case is to another, or takes that back; a duplicate may be closed with it.
       * @throws InputError for a case that is not of the province; ConflictError when it has changed
       */
      link: (seen: SeenCase, body: BodyOf<typeof linkCase>, options?: CallOptions) =>
        send(transport, linkCase, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Takes a case, gives it to a colleague, or, with null, back to all.
       * @throws ConflictError when a colleague has it, or it has changed since it was seen
       */
      changeOwner: (seen: SeenCase, body: BodyOf<typeof changeOwner>, options?: CallOptions) =>
        send(transport, changeOwner, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Sets right what was filed wrongly; what is left out stays.
       * @throws ConflictError for a hidden complainant, or when the case has changed since it was seen
       */
      correct: (seen: SeenCase, body: BodyOf<typeof correctCase>, options?: CallOptions) =>
        send(transport, correctCase, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Puts a question to the complainant.
       * @throws ConflictError while one is open, or when the case has changed since it was seen
       */
      ask: (seen: SeenCase, body: BodyOf<typeof askCitizen>, options?: CallOptions) =>
        send(transport, askCitizen, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Tells what has come of a case, and settles it unless `close` is false.
       * @throws ConflictError when the case has changed since it was seen
       */
      recordResult: (seen: SeenCase, body: BodyOf<typeof recordResult>, options?: CallOptions) =>
        send(transport, recordResult, { params: seen, body }, decidedOn(seen, options)),
      /**
       * Approves a closing that waits, sends it back with a reason, or takes it back.
       * @throws ConflictError when the case has changed since it was seen, or nothing waits there
       */
      decideClosing: (seen: SeenCase, body: BodyOf<typeof decideClosing>, options?: CallOptions) =>
        send(transport, decideClosing, { params: seen, body }, decidedOn(seen, options)),
      /** Keeps a case from erasure, or lifts that. */
      hold: (number: string, body: BodyOf<typeof setCaseHold>, options?: CallOptions) =>
        send(transport, setCaseHold, { params: { number }, body }, options),
      /** A case with its national IDs in full, which are masked everywhere else; the look is audited. */
      showNationalIds: (number: string, options?: CallOptions) =>
        send(transport, showNationalIds, { params: { number } }, options),
      /**
       * Shows a concealed complainant to this officer; the reason goes into the audit log.
       * @throws NotPermittedError unless `canReveal` is set
       */
      revealIdentity: (
        seen: SeenCase,
        body: BodyOf<typeof revealIdentity>,
        options?: CallOptions,
      ) => send(transport, revealIdentity, { params: seen, body }, decidedOn(seen, options)),
    },
    /** Those of the same centre to whom a case can be given. */
    colleagues: (options?: CallOptions) => send(transport, listColleagues, {}, options),
    quarantine: {
      /**
       * Releases held cases or marks them as spam.
       * @returns which cases changed, and which another decision had reached first
       */
      decide: (body: BodyOf<typeof decideQuarantine>, options?: CallOptions) =>
        send(transport, decideQuarantine, { body }, options),
    },
    opinions: {
      /** One page of the opinions of the officer's province, up to yesterday. */
      list: (query: QueryOf<typeof listOpinions> = {}, options?: CallOptions) =>
        send(transport, listOpinions, { query }, options),
      /**
       * Tags an opinion, holds it back or lets it in.
       * @throws NotFoundError outside of the province too
       */
      change: (opinion: string, body: BodyOf<typeof changeOpinion>, options?: CallOptions) =>
        send(transport, changeOpinion, { params: { opinion }, body }, options),
      /**
       * Puts one tag in place of another in the whole province.
       * @throws InputError for a tag that nobody has used
       */
      mergeTags: (body: BodyOf<typeof mergeOpinionTags>, options?: CallOptions) =>
        send(transport, mergeOpinionTags, { body }, options),
      /** Exact numbers by topic: of the province, or of all for the ministry. */
      totals: (options?: CallOptions) => send(transport, countOpinions, {}, options),
    },
    volunteers: {
      /** One page of the volunteers in the officer's scope. */
      list: (query: QueryOf<typeof listVolunteers> = {}, options?: CallOptions) =>
        send(transport, listVolunteers, { query }, options),
      /**
       * One volunteer, by reference.
       * @throws NotFoundError outside of the scope too
       */
      read: (reference: string, options?: CallOptions) =>
        send(transport, readVolunteer, { params: { reference } }, options),
      /** Erases the data of a volunteer, who asked for it. */
      erase: (reference: string, options?: CallOptions) =>
        send(transport, eraseVolunteer, { params: { reference } }, options),
    },
    volunteerSkills: {
      /** Adds an entry to the list of what volunteers can offer. */
      add: (body: BodyOf<typeof addVolunteerSkill>, options?: CallOptions) =>
        send(transport, addVolunteerSkill, { body }, options),
      /** Changes the words, the place or the state of an entry. */
      edit: (skill: string, body: BodyOf<typeof editVolunteerSkill>, options?: CallOptions) =>
        send(transport, editVolunteerSkill, { params: { skill }, body }, options),
    },
  };
}

/** A write is refused when what it is about has moved on since it was seen. */
function decidedOn(
  { version }: { readonly version: number },
  options: CallOptions = {},
): CallOptions {
  return { ...options, version };
}
