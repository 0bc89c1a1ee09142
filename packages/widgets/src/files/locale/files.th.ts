import type { FileIssue } from '../file-issue.ts';
import { megabytes } from './megabytes.ts';

/** What is said about photos and documents. */
export const filesTh = {
  heading: 'รูปหรือเอกสาร',
  hint: (files: number, bytes: number) =>
    `แนบได้ไม่เกิน ${files} ไฟล์ ไฟล์ละไม่เกิน ${megabytes(bytes)} เป็นรูปภาพหรือ PDF หากไม่มี ท่านข้ามไปได้โดยไม่ต้องแนบ`,
  privacy: 'ระบบจะลบข้อมูลสถานที่ถ่ายและข้อมูลเครื่องออกจากรูปให้ แต่ไฟล์ PDF อาจมีชื่อผู้จัดทำติดอยู่ กรุณาตรวจก่อนแนบ',
  choose: 'เลือกไฟล์',
  camera: 'ถ่ายรูป',
  full: (files: number) => `แนบครบ ${files} ไฟล์แล้ว หากต้องการเปลี่ยน กรุณาลบไฟล์เดิมออกก่อน`,
  tooMany: (left: number) => `ไฟล์เกินจำนวน จึงไม่ได้แนบ ${left} ไฟล์ กรุณาเลือกเฉพาะไฟล์ที่สำคัญ`,
  list: 'ไฟล์ที่แนบ',
  preparing: 'กำลังเตรียมไฟล์',
  queued: 'รอส่ง',
  sending: (percent: number) => `กำลังส่ง ${percent}%`,
  paused: (percent: number) => `หยุดส่งไว้ที่ ${percent}%`,
  broken: (percent: number) => `สัญญาณขาดหายหรือระบบไม่ว่าง ส่งแล้ว ${percent}% จะส่งต่อให้เองเมื่อส่งได้`,
  checking: 'ส่งครบแล้ว กำลังตรวจไฟล์',
  ready: 'แนบแล้ว',
  progress: (name: string) => `ความคืบหน้าของ ${name}`,
  pause: 'หยุดส่งชั่วคราว',
  resume: 'ส่งต่อ',
  retry: 'ลองอีกครั้ง',
  remove: 'ลบออก',
  added: (name: string) => `แนบ ${name} แล้ว`,
  removed: (name: string) => `ลบ ${name} ออกแล้ว`,
  summary: (count: number) => `${count} ไฟล์`,
  notAdded: (count: number) => `แนบไม่สำเร็จ ${count} ไฟล์`,
  pendingUploads: (count: number) => `กำลังรอส่งอีก ${count} ไฟล์ เมื่อครบแล้วจะส่งเรื่องให้เอง กรุณาอย่าปิดหน้านี้`,
  without: 'ส่งเรื่องโดยไม่รอไฟล์',
  failed: 'ส่งไฟล์นี้ไม่สำเร็จ กรุณากดลองอีกครั้ง หรือลบออกแล้วไปต่อโดยไม่แนบไฟล์นี้',
  policyFailed: 'ยังแนบไฟล์ไม่ได้ในขณะนี้ กรุณาลองอีกครั้ง หรือไปต่อโดยไม่แนบไฟล์',
  issue: 'กรุณาตรวจรูปและเอกสารที่แนบ แล้วส่งใหม่',
  chooseAgain: 'ไฟล์นี้หมดเวลารอแล้ว กรุณาลบออกแล้วเลือกไฟล์ใหม่อีกครั้ง',
  issues: {
    file_empty: 'ไฟล์นี้ว่างเปล่า กรุณาเลือกไฟล์อื่น',
    file_too_large: (limit) =>
      `ไฟล์นี้ใหญ่เกิน ${megabytes(limit)} กรุณาถ่ายรูปใหม่ให้เล็กลง หรือแบ่งเอกสารเป็นหลายไฟล์`,
    file_kind_unsupported: 'ไฟล์ชนิดนี้แนบไม่ได้ กรุณาใช้รูปภาพ JPEG, PNG, WebP หรือเอกสาร PDF',
    file_heic:
      'เครื่องนี้แปลงรูป HEIC ไม่ได้ กรุณาถ่ายภาพหน้าจอของรูปแล้วแนบแทน หรือตั้งกล้องให้บันทึกรูปเป็น JPEG แล้วถ่ายใหม่',
    file_unreadable: 'เปิดไฟล์นี้ไม่ได้ ไฟล์อาจเสียหาย กรุณาถ่ายใหม่หรือเลือกไฟล์อื่น',
    file_too_many_pixels: 'รูปนี้ละเอียดเกินไป กรุณาถ่ายใหม่ด้วยความละเอียดที่ต่ำลง',
    upload_unknown: 'ไฟล์นี้หมดเวลารอแล้ว กรุณากดลองอีกครั้งเพื่อส่งใหม่',
  } as Readonly<Record<FileIssue, string | ((limit: number) => string)>>,
};

export type FilesMessages = typeof filesTh;
