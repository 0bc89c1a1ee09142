/** Photos and documents of a case. */
export const attachmentsTh = {
  heading: 'รูปและเอกสาร',
  photo: (place: number) => `รูปที่ ${place}`,
  document: (place: number) => `เอกสารที่ ${place}`,
  fromCitizen: 'จากผู้ร้อง',
  fromOfficer: 'จากเจ้าหน้าที่',
  stages: { before: 'ก่อนดำเนินการ', after: 'หลังดำเนินการ' },
  internal: 'ภายใน',
  open: 'เปิดในแท็บใหม่',
  save: 'บันทึก',
  add: 'เพิ่มรูปหรือเอกสารผลการดำเนินการ',
  addFailed: 'ยังเพิ่มรูปหรือเอกสารไม่ได้ กรุณากดอีกครั้ง หรือบันทึกผลโดยไม่แนบ',
  stage: 'ช่วงเวลาของรูป',
  noStage: 'ไม่ระบุ',
  show: 'ให้ผู้ร้องเห็น',
  showHint: 'กรุณาตรวจก่อนว่าไม่มีใบหน้าหรือข้อมูลของบุคคลอื่น หากไม่เลือก จะเห็นเฉพาะเจ้าหน้าที่',
  fault: 'กรุณาตรวจรูปและเอกสารที่แนบ แล้วบันทึกอีกครั้ง',
  caution: 'เอกสาร PDF มาจากบุคคลภายนอก กรุณาเปิดด้วยโปรแกรมที่ปรับปรุงล่าสุด',
};

export type AttachmentsMessages = typeof attachmentsTh;
