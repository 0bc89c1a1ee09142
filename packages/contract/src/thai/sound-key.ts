// Old keyboards and hasty thumbs leave these marks out: mai taikhu, the four tones, thanthakhat.
const marks = /[\u0E47-\u0E4C]/g;

/** A search key that is the same for words that differ only in tone marks. */
export function withoutMarks(key: string): string {
  return key.replace(marks, '');
}

// The first letter of each group stands for all that sound like it, or look like it at a glance.
const alike = 'ขฃคฅฆ ชฉฌ ซศษส ดฎตฏ ทฐฑฒถธ นณ พผภ ฟฝ ลฬ ยญ หฮ ิี ึื ุู ไใ';

const standsFor = new Map(
  alike
    .split(' ')
    .flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)] as const)),
);

/**
 * A search key that is the same for spellings of one sound: ศรีษะเกษ and ศรีสะเกษ, ไชย and ชัย. It
 * is coarse, for when nothing is found by the letters themselves.
 */
export function soundKey(key: string): string {
  const spoken = key
    .replace(/[ก-ฮ][\u0E34\u0E38]?\u0E4C/g, '')
    .replace(marks, '')
    .replace(/([ก-ฮ])ัย/g, 'ไ$1')
    .replace(/([ไใ][ก-ฮ])ย/g, '$1')
    .replace(/ะ/g, '');
  const letters = [...spoken].map((letter) => standsFor.get(letter) ?? letter);
  return letters
    .join('')
    .replace(/(.)\1+/g, '$1')
    .replaceAll('ซร', 'ซ');
}
