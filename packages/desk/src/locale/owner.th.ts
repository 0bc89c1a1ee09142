/** Whose a case is, and how it changes hands. */
export const ownerTh = {
  label: 'ผู้รับผิดชอบ',
  nobody: 'ยังไม่มีผู้รับผิดชอบ',
  self: 'ท่าน',
  gone: 'เจ้าหน้าที่ที่ย้ายออกจากศูนย์ฯ แล้ว',
  take: 'รับเป็นผู้รับผิดชอบ',
  release: 'คืนเรื่องให้ศูนย์ฯ',
  give: 'มอบให้ผู้อื่น',
  receiver: 'มอบเรื่องนี้ให้',
  choose: 'กรุณาเลือกเจ้าหน้าที่',
  missing: 'กรุณาเลือกเจ้าหน้าที่ที่จะรับผิดชอบเรื่องนี้',
  giveSubmit: 'มอบเรื่อง',
  taken: 'ท่านเป็นผู้รับผิดชอบเรื่องนี้แล้ว',
  released: 'คืนเรื่องให้ศูนย์ฯ แล้ว',
  given: (name: string) => `มอบเรื่องนี้ให้ ${name} แล้ว`,
  ofColleague: 'หัวหน้าหรือผู้อำนวยการศูนย์ฯ มอบเรื่องนี้ให้ผู้อื่นได้',
  filter: 'ผู้รับผิดชอบ',
  everybody: 'ทุกคน',
  mine: 'ของท่าน',
  unowned: 'ยังไม่มี',
};

export type OwnerMessages = typeof ownerTh;
