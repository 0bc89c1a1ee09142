export const sessionsTh = {
  heading: 'เครื่องที่เข้าสู่ระบบอยู่',
  intro: 'หากพบเครื่องที่ไม่ใช่ของท่าน กรุณาให้เครื่องนั้นออกจากระบบ แล้วเปลี่ยนรหัสผ่าน',
  unknown: 'ไม่ทราบชนิดเครื่อง',
  current: 'เครื่องนี้',
  since: (at: string) => `เข้าสู่ระบบเมื่อ ${at}`,
  end: 'ให้ออกจากระบบ',
  ended: (device: string) => `${device} ออกจากระบบแล้ว`,
};

export type SessionsMessages = typeof sessionsTh;
