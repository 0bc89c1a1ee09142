import { askChoice, askDay, askNumber, askText, askYesNo, when } from '../ask.ts';
import type { Question } from '../question.ts';

export const officialsQuestions: Readonly<Record<string, readonly Question[]>> = {
  'misconduct.bribery': [
    askText('service', ['ติดต่อราชการเรื่องใด', 'What did you ask the office for?'], { max: 150 }),
    askNumber('amount', ['ถูกเรียกเงินเท่าใด', 'How much was asked?'], {
      hint: ['หากไม่ใช่เงิน กรุณาเว้นว่าง', 'Leave it empty if it was not money.'],
      unit: ['บาท', 'baht'],
      min: 1,
      max: 1_000_000_000,
    }),
    askChoice('paid', ['จ่ายไปแล้วหรือไม่', 'Has it been paid?'], {
      no: ['ยังไม่ได้จ่าย', 'No'],
      part: ['จ่ายบางส่วน', 'In part'],
      whole: ['จ่ายครบแล้ว', 'In full'],
    }),
    askYesNo('evidence', ['มีหลักฐานหรือพยานหรือไม่', 'Is there evidence, or a witness?']),
  ],
  'misconduct.neglect': [
    askYesNo(
      'applied',
      ['เคยยื่นเรื่องหรือแจ้งหน่วยงานนั้นแล้วหรือไม่', 'Have you already gone to that office?'],
      { labels: ['เคย', 'ไม่เคย'] },
    ),
    askDay('applied_on', ['ยื่นหรือแจ้งวันใด', 'On which day?'], when('applied', 'yes')),
    askText('reference', ['เลขรับหรือเลขคำขอ', 'Number of the application'], {
      hint: ['หากมี', 'If there is one'],
      max: 50,
      ...when('applied', 'yes'),
    }),
  ],
};
