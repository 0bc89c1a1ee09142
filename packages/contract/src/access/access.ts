import type { OfficerRole } from '../codes/officer-roles.ts';

/**
 * How far a permission reaches: the officer's own account, what is given to their agency, their
 * province, or the whole country.
 */
export type Reach = 'own' | 'agency' | 'province' | 'nation';

type Reaches = Readonly<Partial<Record<OfficerRole, Reach>>>;

const anybody: Reaches = {
  officer: 'own',
  chief: 'own',
  director: 'own',
  agency_officer: 'own',
  administrator: 'own',
};
const center: Reaches = { officer: 'province', chief: 'province', director: 'province' };
const supervisors: Reaches = { chief: 'province', director: 'province' };
const ministry: Reaches = { administrator: 'nation' };
const receivers: Reaches = { agency_officer: 'agency' };

const table = {
  /** Reading one's session, ending it, and setting a password: also with a one-time password. */
  'account.own': anybody,
  /** What one has typed and not sent. */
  'draft.own': anybody,
  'case.read': { ...center, ...ministry },
  'case.record': center,
  /** Handing a case on from status to status. */
  'case.change': center,
  'case.ask': center,
  /** Writing down what only officers read. */
  'case.note': center,
  /** Taking a case that nobody has; giving one's own to a colleague, or back to all. */
  'case.own': center,
  /** Giving any case of the centre to any of its officers. */
  'case.allot': supervisors,
  /** Setting right what was filed or recorded wrongly. */
  'case.correct': center,
  /** Saying that a case is the same as another, a part of it, or has to do with it. */
  'case.link': center,
  /** Giving a case to agencies, districts and other centres, chasing them, and taking it back. */
  'case.assign': center,
  /** Cases as those see them to whom they were given. */
  'assignment.read': { ...center, ...receivers },
  /** Accepting, reporting and returning; a centre does it for those who answer by letter. */
  'assignment.answer': { ...center, ...receivers },
  'case.result': center,
  /** Settling a case, with a result or with the reason why the centre cannot act. */
  'case.settle': center,
  /** Settling without anybody's approval where the centre asks for one. */
  'case.settle_alone': { director: 'province' },
  /** Approving that a colleague's case be settled; the chief stands in for the director. */
  'case.approve': supervisors,
  /** Taking up a case again that the centre has refused. */
  'case.overturn': supervisors,
  /** Deciding about cases that a flood has held. */
  'case.screen': center,
  /** Photos and documents of a case, which show more than its text. */
  'file.read': center,
  /** Reading who complains and who is accused, and, when asked for, national IDs in full. */
  'person.read': center,
  /** Finding a complainant who gave the name openly, by name, telephone or national ID. */
  'person.search': center,
  /** Opening a confidential complainant, with a reason. */
  'person.reveal': supervisors,
  /** Counts of cases by period, category, channel and place; no case and no person. */
  'figures.read': { ...center, ...ministry },
  /** Reports with their numbers: the province's own, or for the ministry those that were submitted. */
  'report.read': { ...center, ...ministry },
  /** Preparing reports of the province, sending them for approval and on to the ministry. */
  'report.prepare': center,
  /** Approving the numbers of a report. */
  'report.approve': { director: 'province' },
  /** Seeing which provinces have submitted, their sum, and reminding the others. */
  'report.national': ministry,
  /** Circulars of the ministry: those that the centre has got, or for the ministry all. */
  'circular.read': { ...center, ...ministry },
  /** Opening circulars at the centre, which tells the ministry that they were read. */
  'circular.receive': center,
  /** Acknowledging circulars for the centre. */
  'circular.acknowledge': supervisors,
  /** Sending, correcting and withdrawing circulars, and reminding of them. */
  'circular.send': ministry,
  /** The register of outgoing letters, and each letter with its text. */
  'letter.read': center,
  /** Issuing letters about cases, which takes the next number. */
  'letter.issue': center,
  /** Making the number of a letter void. */
  'letter.void': supervisors,
  /** Taking what one may read out of the desk as a file. */
  'data.export': { ...center, ...ministry },
  /** Who did what, and when: what supervisors and the ministry answer for. */
  'audit.read': { ...supervisors, ...ministry },
  /** The register of agencies, to look up and to choose from. */
  'agency.read': { ...center, ...ministry },
  /** Days off on which deadlines are counted. */
  'holiday.read': { ...center, ...ministry },
  /** Keeping a case from erasure, as a court or an inquiry may want it. */
  'case.hold': { director: 'province', ...ministry },
  /** How long cases are kept, which are due, and how erasures stand. */
  'retention.read': { ...center, ...ministry },
  /** Proposing that the content of a settled case ends, and taking that back. */
  'erasure.propose': center,
  /** Approving what somebody else has proposed; the chief stands in for the director. */
  'erasure.approve': supervisors,
  /** What the centre tells its people: reading, writing and checking it. */
  'content.write': { ...center, ...ministry },
  /** Letting everybody read it. */
  'content.publish': { ...supervisors, ...ministry },
  /** Sealed reports: listing them, and opening those that are sealed to one's own key. */
  'sealed.work': center,
  /** Templates of what officers write about a case: the national ones and those of the province. */
  'template.read': { ...center, ...ministry },
  /** Adding, changing and archiving templates: of the province, or of the whole country. */
  'template.manage': { ...supervisors, ...ministry },
  /** Keeping national templates from the officers of the province. */
  'template.hide': supervisors,
  'volunteer.read': center,
  'volunteer.erase': center,
  /** Reading opinions, which know no writer; the ministry has their numbers. */
  'opinion.read': center,
  /** Tagging opinions, and letting in those that a flood brought. */
  'opinion.sort': center,
  'opinion.count': { ...center, ...ministry },
  /** Making, moving, disabling and resetting accounts of the roles that `managedRoles` names. */
  'admin.officers': { chief: 'province', ...ministry },
  /** The register of sites that carry the tag. */
  'admin.sites': { chief: 'province', ...ministry },
  /** Adding, changing and merging agencies. */
  'admin.agencies': { chief: 'province', ...ministry },
  /** Whether closings of the centre wait for approval. */
  'admin.closing': { director: 'province' },
  /** Adding, changing and withdrawing days off: of the province, or of the whole country. */
  'admin.holidays': { chief: 'province', ...ministry },
  /** What stands before the numbers of the centre's letters. */
  'admin.letters': supervisors,
  /** How long cases are kept, in the whole country. */
  'admin.retention': ministry,
  /** The national list of what volunteers may offer. */
  'admin.skills': ministry,
} as const satisfies Record<string, Reaches>;

/** What somebody may do, such as `case.read`; the table says which role may, and how far. */
export type Permission = keyof typeof table;

/**
 * Who may do what, and how far: the only place that says so. Endpoints and pages of the desk name a
 * permission; nothing else asks for a role.
 */
export const accessTable: Readonly<Record<Permission, Reaches>> = table;

/** All permissions in the order of the table; for schemas and for lists of rights. */
export const permissionCodes = /* @__PURE__ */ Object.keys(table) as [Permission, ...Permission[]];

/** Undefined where the role may not do it at all. */
export function reachOf(role: OfficerRole, permission: Permission): Reach | undefined {
  return accessTable[permission][role];
}

/** Whether the role has the permission at all; `reachOf` tells for which cases or accounts. */
export function may(role: OfficerRole, permission: Permission): boolean {
  return reachOf(role, permission) !== undefined;
}

/** Everything that the role may do, in the order of the table. */
export function permissionsOf(role: OfficerRole): Permission[] {
  return permissionCodes.filter((permission) => may(role, permission));
}
