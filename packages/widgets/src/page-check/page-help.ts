import { provinces } from '@damrong/contract';

// What few pages need: the centre's check, and provinces that are named instead of coded.
export { answerCheck } from '../loader/answer-check.ts';

/** What people write for the capital. */
const alsoCapital = ['กทม', 'กรุงเทพ', 'กรุงเทพมหานคร', 'bkk'];

/** The code of a province by its name, Thai or English; undefined where it is none. */
export function codeOfName(name: string): string | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  if (alsoCapital.includes(wanted)) return '10';
  return provinces.find(({ th, en }) => fold(th) === wanted || fold(en) === wanted)?.code;
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-zก-๙]/g, '')
    .replace(/^(จังหวัด|จ(?=[ก-ฮเ-ไ]{2}))|(province|ฯ)$/g, '');
}
