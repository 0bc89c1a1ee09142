import type { Question } from '@damrong/contract';
import type { ColumnType, Generated } from 'kysely';
import type {
  CenterSecretTable,
  FilingCountTable,
  QuotaCountTable,
  SpentProofTable,
} from './abuse-tables.ts';
import type { MailOutboxTable, MailRequestTable, MailSubscriptionTable } from './mail-tables.ts';
import type { AgencyTable } from './agency-tables.ts';
import type { CaseAssignmentTable } from './assignment-tables.ts';
import type { AttachmentTable, UploadTable } from './attachment-tables.ts';
import type {
  ContentEntryTable,
  ContentLinkTable,
  ContentPublicationTable,
  ContentVersionTable,
} from './content-tables.ts';
import type {
  CaseDeadlinesTable,
  CasePeriodTable,
  HolidayTable,
  OfficerReminderTable,
} from './deadline-tables.ts';
import type {
  CircularFileTable,
  CircularMailTable,
  CircularReceiptTable,
  CircularRecipientTable,
  CircularReminderTable,
  CircularTable,
  CircularVersionTable,
} from './circular-tables.ts';
import type {
  AnswerTemplateHidingTable,
  AnswerTemplateTable,
  AnswerTemplateVersionTable,
} from './template-tables.ts';
import type { OwnDraftTable } from './own-draft-table.ts';
import type { LetterPrefixTable, LetterSerialTable, LetterTable } from './letter-tables.ts';
import type { CaseHoldTable, ErasureTable, RetentionPeriodTable } from './erasure-tables.ts';
import type { ReportReminderTable, ReportTable } from './report-tables.ts';
import type {
  SealedBoxTable,
  SealedThreadTable,
  SealedVaultTable,
  SealedWrapTable,
} from './sealed-tables.ts';
import type { PublishedStatisticsTable } from './statistics-tables.ts';
import type { SiteTable, StartFailureTable } from './site-tables.ts';
import type {
  OpinionArrivalTable,
  OpinionCountTable,
  OpinionTable,
  OpinionTopicTable,
} from './opinion-tables.ts';
import type { VolunteerSkillTable, VolunteerTable } from './volunteer-tables.ts';
import type {
  AccusedTable,
  CaseFollowerTable,
  CaseLinkTable,
  CaseTable,
  CaseEventTable,
  ComplainantCorrectionTable,
  ComplainantTable,
} from './case-tables.ts';

type Stamp = ColumnType<Date, Date | undefined, never>;

export interface CenterTable {
  province_code: string;
  name_th: string;
  name_en: string;
  director_name: string | null;
  director_post_th: string | null;
  director_post_en: string | null;
  phone: string;
  address_th: string;
  address_en: string;
  hours_th: string;
  hours_en: string;
  notice_th: string | null;
  notice_en: string | null;
}

/** Whether closings of a province wait for approval; no row where nobody has set it. */
export interface ClosingRuleTable {
  province_code: string;
  needs_approval: boolean;
  changed_at: Date;
  changed_by: number;
}

export interface CategoryTable {
  /** `00` for the national base, or the province that added the category. */
  province_code: string;
  code: string;
  group_code: string;
  name_th: string;
  name_en: string;
  example_th: string;
  example_en: string;
  search: string[];
  due_days: number | null;
  position: number;
  is_urgent: Generated<boolean>;
  /**
   * The public works that it is about; cases about the same ones are similar. Null where nobody
   * else may see the cases.
   */
  public_works: string | null;
}

export interface CategoryQuestionTable {
  /** `00` for the national base, or the province that added or reworded the question. */
  province_code: string;
  category_code: string;
  code: string;
  position: number;
  definition: ColumnType<Question, string, string>;
  /** Set when it is no longer asked; its code is never used again. */
  retired_at: Date | null;
}

export interface InstallationTable {
  singleton: Generated<boolean>;
  demo: boolean;
}

export interface OfficerTable {
  id: Generated<number>;
  username: string;
  display_name: string;
  role: string;
  province_code: string | null;
  /** Set for an agency officer alone. */
  agency_id: ColumnType<string | null, string | null | undefined, string | null>;
  /** Where reminders go; null for none. */
  email: ColumnType<string | null, string | null | undefined, string | null>;
  password_hash: string;
  must_change_password: boolean;
  demo: Generated<boolean>;
  disabled_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  created_at: Stamp;
  signed_in_at: ColumnType<Date | null, Date | undefined, Date>;
  /** Goes up with each change at the desk. */
  version: Generated<number>;
}

export interface OfficerSessionTable {
  id: Generated<string>;
  /** Browser and system, as far as the browser told them. */
  device: Generated<string>;
  token_hash: Buffer;
  officer_id: number;
  created_at: Date;
  expires_at: Date;
}

/** A device or network from which an officer has signed in. */
export interface KnownOriginTable {
  officer_id: number;
  kind: 'device' | 'network';
  fingerprint: Buffer;
  seen_at: Date;
}

export interface CaseSerialTable {
  province_code: string;
  fiscal_year: number;
  last_serial: number;
}

export interface IdempotencyKeyTable {
  key_hash: Buffer;
  fingerprint: Buffer;
  sealed_answer: Buffer | null;
  /** The case that the intent became; the sealed answer does not contain it. */
  case_number: string | null;
  created_at: Date;
}

export interface AuditEntryTable {
  province_code: string;
  id: Generated<string>;
  at: Date;
  action: string;
  officer_id: number | null;
  case_number: string | null;
  reason: string | null;
}

/** A link of the chain over the audit; its hash is of the one before and of the entry. */
export interface AuditSealTable {
  position: string;
  province_code: string;
  entry_id: string;
  hash: Buffer;
  sealed_at: Date;
}

export interface OutboxTable {
  province_code: string;
  id: Generated<string>;
  topic: string;
  case_number: string | null;
  created_at: Date;
  delivered_at: Date | null;
}

export interface Schema {
  centers: CenterTable;
  categories: CategoryTable;
  case_deadlines: CaseDeadlinesTable;
  case_periods: CasePeriodTable;
  holidays: HolidayTable;
  officer_reminders: OfficerReminderTable;
  category_questions: CategoryQuestionTable;
  reports: ReportTable;
  report_reminders: ReportReminderTable;
  published_statistics: PublishedStatisticsTable;
  circulars: CircularTable;
  circular_versions: CircularVersionTable;
  circular_recipients: CircularRecipientTable;
  circular_readings: CircularReceiptTable;
  circular_acknowledgements: CircularReceiptTable;
  circular_reminders: CircularReminderTable;
  circular_files: CircularFileTable;
  circular_mails: CircularMailTable;
  answer_templates: AnswerTemplateTable;
  answer_template_versions: AnswerTemplateVersionTable;
  answer_template_hidings: AnswerTemplateHidingTable;
  own_drafts: OwnDraftTable;
  letter_prefixes: LetterPrefixTable;
  letter_serials: LetterSerialTable;
  letters: LetterTable;
  agencies: AgencyTable;
  content_entries: ContentEntryTable;
  content_versions: ContentVersionTable;
  content_publications: ContentPublicationTable;
  content_links: ContentLinkTable;
  sites: SiteTable;
  start_failures: StartFailureTable;
  installation: InstallationTable;
  officers: OfficerTable;
  officer_sessions: OfficerSessionTable;
  known_origins: KnownOriginTable;
  case_serials: CaseSerialTable;
  cases: CaseTable;
  closing_rules: ClosingRuleTable;
  complainants: ComplainantTable;
  complainant_corrections: ComplainantCorrectionTable;
  accused: AccusedTable;
  case_holds: CaseHoldTable;
  erasures: ErasureTable;
  retention_periods: RetentionPeriodTable;
  case_events: CaseEventTable;
  case_links: CaseLinkTable;
  case_assignments: CaseAssignmentTable;
  case_followers: CaseFollowerTable;
  idempotency_keys: IdempotencyKeyTable;
  audit_entries: AuditEntryTable;
  audit_seals: AuditSealTable;
  outbox: OutboxTable;
  opinions: OpinionTable;
  opinion_arrivals: OpinionArrivalTable;
  opinion_topics: OpinionTopicTable;
  opinion_counts: OpinionCountTable;
  volunteers: VolunteerTable;
  volunteer_skills: VolunteerSkillTable;
  center_secrets: CenterSecretTable;
  spent_proofs: SpentProofTable;
  filing_counts: FilingCountTable;
  quota_counts: QuotaCountTable;
  uploads: UploadTable;
  attachments: AttachmentTable;
  mail_subscriptions: MailSubscriptionTable;
  mail_outbox: MailOutboxTable;
  mail_requests: MailRequestTable;
  sealed_threads: SealedThreadTable;
  sealed_boxes: SealedBoxTable;
  sealed_wraps: SealedWrapTable;
  sealed_vaults: SealedVaultTable;
}
