/** Photos and documents of a case. */
export interface AttachmentsText {
  heading: string;
  mine: string;
  center: string;
  photo: (place: number) => string;
  document: (place: number) => string;
  /** @param name the photo or document, with its number */
  stages: Readonly<Record<'before' | 'after', (name: string) => string>>;
  loading: string;
  save: string;
  failed: string;
  add: string;
  addFailed: string;
}

export const attachmentsTh: AttachmentsText = {
  heading: 'รูปและเอกสาร',
  mine: 'ที่ท่านแนบไว้',
  center: 'จากเจ้าหน้าที่',
  photo: (place) => `รูปที่ ${place}`,
  document: (place) => `เอกสารที่ ${place}`,
  stages: {
    before: (name) => `${name} ก่อนดำเนินการ`,
    after: (name) => `${name} หลังดำเนินการ`,
  },
  loading: 'กำลังโหลดรูป',
  save: 'บันทึกลงเครื่อง',
  failed: 'โหลดไม่สำเร็จ กรุณากดบันทึกอีกครั้ง หรือโทร 1567',
  add: 'เพิ่มรูปหรือเอกสาร',
  addFailed: 'ยังเพิ่มรูปหรือเอกสารไม่ได้ กรุณากดอีกครั้ง หรือส่งข้อมูลโดยไม่แนบ',
};
