import type { AuditKind } from './audit-kinds.ts';
import type { CodeName } from './code-name.ts';

interface KindOfAction extends CodeName {
  readonly kind: AuditKind;
}

/** Everything that the audit tells, each with the kind it belongs to. */
export const auditActions = [
  {
    code: 'identity_revealed',
    kind: 'persons',
    th: 'เปิดดูผู้ร้องที่ขอปกปิดชื่อ',
    en: 'Revealed a complainant',
  },
  {
    code: 'national_ids_shown',
    kind: 'persons',
    th: 'แสดงเลขประจำตัวประชาชน',
    en: 'Showed national IDs',
  },
  {
    code: 'person_searched_by_name',
    kind: 'persons',
    th: 'ค้นหาผู้ร้องจากชื่อ',
    en: 'Looked for a complainant by name',
  },
  {
    code: 'person_searched_by_phone',
    kind: 'persons',
    th: 'ค้นหาผู้ร้องจากหมายเลขโทรศัพท์',
    en: 'Looked for a complainant by telephone',
  },
  {
    code: 'person_searched_by_national_id',
    kind: 'persons',
    th: 'ค้นหาผู้ร้องจากเลขประจำตัวประชาชน',
    en: 'Looked for a complainant by national ID',
  },

  {
    code: 'letter_refused',
    kind: 'persons',
    th: 'ระบบไม่ให้ออกหนังสือที่มีชื่อผู้ร้องซึ่งปกปิด',
    en: 'Was refused a letter that names a hidden complainant',
  },

  { code: 'case_recorded', kind: 'cases', th: 'บันทึกเรื่องเข้าระบบ', en: 'Recorded a case' },
  {
    code: 'status_changed',
    kind: 'cases',
    th: 'เปลี่ยนสถานะเรื่อง',
    en: 'Changed the status of a case',
  },
  {
    code: 'owner_changed',
    kind: 'cases',
    th: 'เปลี่ยนเจ้าของเรื่อง',
    en: 'Changed the owner of a case',
  },
  { code: 'case_corrected', kind: 'cases', th: 'แก้ไขข้อมูลเรื่อง', en: 'Corrected a case' },
  { code: 'case_linked', kind: 'cases', th: 'เชื่อมโยงเรื่อง', en: 'Linked a case to another' },
  {
    code: 'case_unlinked',
    kind: 'cases',
    th: 'ยกเลิกการเชื่อมโยงเรื่อง',
    en: 'Took a link between cases away',
  },
  { code: 'case_noted', kind: 'cases', th: 'เขียนบันทึกภายใน', en: 'Wrote a note' },
  { code: 'question_asked', kind: 'cases', th: 'ถามผู้ร้อง', en: 'Asked the complainant' },
  { code: 'case_given', kind: 'cases', th: 'ส่งเรื่องให้หน่วยงาน', en: 'Gave a case to somebody' },
  {
    code: 'assignment_moved',
    kind: 'cases',
    th: 'ปรับสถานะงานของหน่วยงาน',
    en: 'Moved what somebody was given',
  },
  { code: 'result_recorded', kind: 'cases', th: 'บันทึกผลการดำเนินการ', en: 'Recorded a result' },
  { code: 'hold_placed', kind: 'cases', th: 'ระงับการลบข้อมูลของเรื่อง', en: 'Placed a legal hold' },
  {
    code: 'hold_lifted',
    kind: 'cases',
    th: 'เลิกระงับการลบข้อมูลของเรื่อง',
    en: 'Lifted a legal hold',
  },
  {
    code: 'erasure_proposed',
    kind: 'cases',
    th: 'เสนอให้ลบข้อมูลของเรื่อง',
    en: 'Proposed an erasure',
  },
  {
    code: 'erasure_approved',
    kind: 'cases',
    th: 'อนุมัติให้ลบข้อมูลของเรื่อง',
    en: 'Approved an erasure',
  },
  {
    code: 'erasure_refused',
    kind: 'cases',
    th: 'ไม่อนุมัติให้ลบข้อมูลของเรื่อง',
    en: 'Refused an erasure',
  },
  {
    code: 'erasure_withdrawn',
    kind: 'cases',
    th: 'ถอนข้อเสนอลบข้อมูลของเรื่อง',
    en: 'Took back the proposal of an erasure',
  },
  {
    code: 'case_erased',
    kind: 'cases',
    th: 'ลบข้อมูลของเรื่องแล้ว',
    en: 'Erased what a case said of people',
  },
  {
    code: 'closing_requested',
    kind: 'cases',
    th: 'ขออนุมัติยุติเรื่อง',
    en: 'Asked for approval of a closing',
  },
  {
    code: 'closing_approved',
    kind: 'cases',
    th: 'อนุมัติให้ยุติเรื่อง',
    en: 'Approved a closing',
  },
  {
    code: 'closing_returned',
    kind: 'cases',
    th: 'ส่งคำขอยุติเรื่องคืนให้แก้ไข',
    en: 'Sent a closing back',
  },
  {
    code: 'closing_withdrawn',
    kind: 'cases',
    th: 'ถอนคำขอยุติเรื่อง',
    en: 'Took a closing back',
  },
  {
    code: 'case_held',
    kind: 'cases',
    th: 'ระบบกักเรื่องไว้ตรวจสอบ',
    en: 'The centre held a case back',
  },
  {
    code: 'case_released',
    kind: 'cases',
    th: 'ปล่อยเรื่องที่กักไว้',
    en: 'Released a case that was held',
  },
  { code: 'case_set_aside', kind: 'cases', th: 'คัดเรื่องที่กักไว้ออก', en: 'Set a held case aside' },

  { code: 'sealed_opened', kind: 'cases', th: 'เปิดเรื่องปิดผนึก', en: 'Opened a sealed report' },
  {
    code: 'sealed_answered',
    kind: 'cases',
    th: 'ตอบเรื่องปิดผนึก',
    en: 'Answered a sealed report',
  },
  {
    code: 'sealed_noted',
    kind: 'cases',
    th: 'เขียนบันทึกปิดผนึก',
    en: 'Wrote a sealed note',
  },
  {
    code: 'sealed_forwarded',
    kind: 'cases',
    th: 'ส่งต่อเรื่องปิดผนึก',
    en: 'Passed a sealed report on',
  },
  {
    code: 'sealed_exported',
    kind: 'cases',
    th: 'นำข้อความปิดผนึกออก',
    en: 'Exported a sealed report',
  },

  { code: 'case_filed', kind: 'citizens', th: 'ยื่นเรื่อง', en: 'Filed a case' },
  { code: 'case_followed', kind: 'citizens', th: 'แจ้งว่าเดือดร้อนเรื่องเดียวกัน', en: 'Joined a case' },
  { code: 'facts_added', kind: 'citizens', th: 'แจ้งข้อเท็จจริงเพิ่มเติม', en: 'Added facts' },
  { code: 'question_answered', kind: 'citizens', th: 'ตอบคำถามของศูนย์', en: 'Answered a question' },
  { code: 'case_rated', kind: 'citizens', th: 'ให้คะแนนความพึงพอใจ', en: 'Rated a case' },
  { code: 'case_reopened', kind: 'citizens', th: 'ขอให้พิจารณาใหม่', en: 'Asked to reopen a case' },
  {
    code: 'volunteer_signed_up',
    kind: 'citizens',
    th: 'สมัครเป็นอาสาสมัคร',
    en: 'Signed up as a volunteer',
  },
  {
    code: 'volunteer_changed',
    kind: 'citizens',
    th: 'แก้ไขข้อมูลอาสาสมัคร',
    en: 'Changed what a volunteer offers',
  },
  {
    code: 'volunteer_withdrew',
    kind: 'citizens',
    th: 'ถอนตัวจากการเป็นอาสาสมัคร',
    en: 'Withdrew as a volunteer',
  },

  { code: 'sealed_filed', kind: 'citizens', th: 'ส่งเรื่องปิดผนึก', en: 'Sent a sealed report' },
  {
    code: 'sealed_letter_added',
    kind: 'citizens',
    th: 'ส่งข้อความปิดผนึกเพิ่ม',
    en: 'Added a sealed letter',
  },

  { code: 'signed_in', kind: 'sessions', th: 'เข้าสู่ระบบ', en: 'Signed in' },
  {
    code: 'sign_in_refused',
    kind: 'sessions',
    th: 'เข้าสู่ระบบไม่สำเร็จ',
    en: 'Was refused at signing in',
  },
  { code: 'signed_out', kind: 'sessions', th: 'ออกจากระบบ', en: 'Signed out' },
  {
    code: 'session_ended',
    kind: 'sessions',
    th: 'ยุติการเข้าสู่ระบบบนเครื่องอื่น',
    en: 'Ended a session elsewhere',
  },
  { code: 'password_changed', kind: 'sessions', th: 'เปลี่ยนรหัสผ่าน', en: 'Changed the password' },

  { code: 'officer_created', kind: 'accounts', th: 'สร้างบัญชี', en: 'Made an account' },
  { code: 'officer_changed', kind: 'accounts', th: 'แก้ไขบัญชี', en: 'Changed an account' },
  { code: 'officer_disabled', kind: 'accounts', th: 'ปิดบัญชี', en: 'Disabled an account' },
  { code: 'officer_enabled', kind: 'accounts', th: 'เปิดบัญชีอีกครั้ง', en: 'Enabled an account' },
  { code: 'officer_password_reset', kind: 'accounts', th: 'ออกรหัสผ่านใหม่', en: 'Reset a password' },

  {
    code: 'sealed_key_enrolled',
    kind: 'accounts',
    th: 'สร้างกุญแจเรื่องปิดผนึก',
    en: 'Made keys for sealed reports',
  },

  { code: 'site_added', kind: 'registers', th: 'ลงทะเบียนเว็บไซต์', en: 'Registered a site' },
  { code: 'site_changed', kind: 'registers', th: 'แก้ไขทะเบียนเว็บไซต์', en: 'Changed a site' },
  { code: 'site_removed', kind: 'registers', th: 'นำเว็บไซต์ออกจากทะเบียน', en: 'Removed a site' },
  { code: 'agency_added', kind: 'registers', th: 'เพิ่มหน่วยงาน', en: 'Added an agency' },
  { code: 'agency_changed', kind: 'registers', th: 'แก้ไขหน่วยงาน', en: 'Changed an agency' },
  {
    code: 'agency_merged',
    kind: 'registers',
    th: 'รวมหน่วยงานที่ซ้ำกัน',
    en: 'Merged an agency into another',
  },
  {
    code: 'agency_separated',
    kind: 'registers',
    th: 'แยกหน่วยงานที่รวมไว้',
    en: 'Took a merge of agencies back',
  },
  {
    code: 'closing_rule_changed',
    kind: 'registers',
    th: 'กำหนดการอนุมัติยุติเรื่อง',
    en: 'Set whether closings need approval',
  },
  { code: 'holiday_added', kind: 'registers', th: 'เพิ่มวันหยุด', en: 'Added a day off' },
  { code: 'holiday_changed', kind: 'registers', th: 'แก้ไขวันหยุด', en: 'Changed a day off' },
  { code: 'holiday_withdrawn', kind: 'registers', th: 'ยกเลิกวันหยุด', en: 'Withdrew a day off' },
  {
    code: 'holiday_restored',
    kind: 'registers',
    th: 'นำวันหยุดที่ยกเลิกกลับมา',
    en: 'Brought a day off back',
  },
  { code: 'content_added', kind: 'registers', th: 'เขียนเนื้อหาใหม่', en: 'Wrote new content' },
  { code: 'content_changed', kind: 'registers', th: 'แก้ไขเนื้อหา', en: 'Changed content' },
  { code: 'content_checked', kind: 'registers', th: 'ตรวจเนื้อหาแล้ว', en: 'Checked content' },
  {
    code: 'content_unchecked',
    kind: 'registers',
    th: 'ยกเลิกการตรวจเนื้อหา',
    en: 'Took back a check of content',
  },
  { code: 'content_published', kind: 'registers', th: 'เผยแพร่เนื้อหา', en: 'Published content' },
  { code: 'content_withdrawn', kind: 'registers', th: 'หยุดเผยแพร่เนื้อหา', en: 'Took content down' },
  { code: 'volunteer_erased', kind: 'registers', th: 'ลบข้อมูลอาสาสมัคร', en: 'Erased a volunteer' },
  {
    code: 'volunteer_skill_added',
    kind: 'registers',
    th: 'เพิ่มประเภทงานอาสา',
    en: 'Added a kind of voluntary work',
  },
  {
    code: 'volunteer_skill_edited',
    kind: 'registers',
    th: 'แก้ไขประเภทงานอาสา',
    en: 'Changed a kind of voluntary work',
  },
  { code: 'opinion_sorted', kind: 'registers', th: 'จัดกลุ่มความเห็น', en: 'Sorted an opinion' },
  {
    code: 'opinion_tags_merged',
    kind: 'registers',
    th: 'รวมป้ายกำกับความเห็น',
    en: 'Merged tags of opinions',
  },

  {
    code: 'retention_changed',
    kind: 'registers',
    th: 'กำหนดระยะเวลาเก็บเรื่อง',
    en: 'Set how long cases are kept',
  },

  { code: 'circular_sent', kind: 'registers', th: 'ส่งหนังสือเวียน', en: 'Sent a circular' },
  {
    code: 'circular_corrected',
    kind: 'registers',
    th: 'แก้ไขหนังสือเวียน',
    en: 'Corrected a circular',
  },
  {
    code: 'circular_withdrawn',
    kind: 'registers',
    th: 'ยกเลิกหนังสือเวียน',
    en: 'Withdrew a circular',
  },
  {
    code: 'circular_reminded',
    kind: 'registers',
    th: 'เตือนให้รับทราบหนังสือเวียน',
    en: 'Reminded of a circular',
  },
  {
    code: 'circular_acknowledged',
    kind: 'registers',
    th: 'รับทราบหนังสือเวียน',
    en: 'Acknowledged a circular',
  },

  {
    code: 'template_added',
    kind: 'registers',
    th: 'เพิ่มแม่แบบข้อความ',
    en: 'Added a template',
  },
  {
    code: 'template_changed',
    kind: 'registers',
    th: 'แก้ไขแม่แบบข้อความ',
    en: 'Changed a template',
  },
  {
    code: 'template_archived',
    kind: 'registers',
    th: 'เลิกใช้แม่แบบข้อความ',
    en: 'Archived a template',
  },
  {
    code: 'template_restored',
    kind: 'registers',
    th: 'นำแม่แบบข้อความกลับมาใช้',
    en: 'Brought a template back',
  },
  {
    code: 'template_hidden',
    kind: 'registers',
    th: 'ซ่อนแม่แบบข้อความกลาง',
    en: 'Hid a national template',
  },
  {
    code: 'template_shown',
    kind: 'registers',
    th: 'แสดงแม่แบบข้อความกลางอีกครั้ง',
    en: 'Showed a national template again',
  },

  { code: 'letter_issued', kind: 'registers', th: 'ออกเลขหนังสือ', en: 'Issued a letter' },
  { code: 'letter_voided', kind: 'registers', th: 'ยกเลิกเลขหนังสือ', en: 'Made a number void' },
  {
    code: 'letter_prefix_changed',
    kind: 'registers',
    th: 'กำหนดเลขประจำของหนังสือ',
    en: 'Set what stands before numbers of letters',
  },
  {
    code: 'letter_register_begun',
    kind: 'registers',
    th: 'เริ่มทะเบียนหนังสือส่งต่อจากเลขเดิม',
    en: 'Began the register of letters behind earlier numbers',
  },

  { code: 'report_prepared', kind: 'reports', th: 'จัดทำรายงาน', en: 'Prepared a report' },
  {
    code: 'report_corrected',
    kind: 'reports',
    th: 'จัดทำรายงานฉบับแก้ไข',
    en: 'Began to correct a report',
  },
  {
    code: 'report_sent',
    kind: 'reports',
    th: 'เสนอรายงานเพื่ออนุมัติ',
    en: 'Sent a report for approval',
  },
  { code: 'report_returned', kind: 'reports', th: 'ส่งรายงานกลับไปแก้ไข', en: 'Gave a report back' },
  { code: 'report_approved', kind: 'reports', th: 'อนุมัติรายงาน', en: 'Approved a report' },
  {
    code: 'report_submitted',
    kind: 'reports',
    th: 'ส่งรายงานให้กระทรวง',
    en: 'Submitted a report',
  },
  { code: 'report_reminded', kind: 'reports', th: 'เตือนให้ส่งรายงาน', en: 'Reminded of a report' },
  {
    code: 'data_exported',
    kind: 'reports',
    th: 'ดาวน์โหลดข้อมูลเป็นไฟล์',
    en: 'Took data out as a file',
  },
] as const satisfies readonly KindOfAction[];

/** Code of `auditActions`, such as `status_changed`; each belongs to one kind. */
export type AuditAction = (typeof auditActions)[number]['code'];

/** The codes of the actions of a kind, in the order of `auditActions`. */
export function auditActionsOf(kind: AuditKind): readonly AuditAction[] {
  return auditActions.filter((one) => one.kind === kind).map(({ code }) => code);
}
