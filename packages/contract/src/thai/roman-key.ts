// How Thai is read aloud, roughly enough to compare it with what somebody wrote in Latin letters.

const initials: Readonly<Record<string, string>> = {
  ก: 'k',
  ขฃคฅฆ: 'k',
  ง: 'g',
  จฉชฌ: 'c',
  ซศษส: 's',
  ญย: 'y',
  ดฎ: 't',
  ตฏ: 't',
  ถฐทธฑฒ: 't',
  นณ: 'n',
  บปผพภ: 'p',
  ฝฟ: 'f',
  ม: 'm',
  ร: 'l',
  ลฬ: 'l',
  ว: 'w',
  หฮ: 'h',
  อ: '',
  ฤ: 'lu',
};

const finals: Readonly<Record<string, string>> = {
  กขคฆ: 'k',
  จชซศษสดฎตฏถฐทธฑฒ: 't',
  นณญรลฬ: 'n',
  บปพภฟ: 'p',
  ง: 'g',
  ม: 'm',
  ย: 'i',
  ว: 'o',
};

const soundsOf = (list: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(list).flatMap(([letters, sound]) =>
      [...letters].map((letter) => [letter, sound] as const),
    ),
  );

const initialSounds = soundsOf(initials);
const finalSounds = soundsOf(finals);

// Which vowel a syllable has, from the most particular spelling on; C is its consonant.
const C = '((?:ห(?=[งญณนมยรลวฬ])|[กขคตปผพทบสศฟด](?=[รลว][ะ-ู็]|[รล][ก-ฮ]))?[ก-ฮ])';
const vowels: readonly (readonly [RegExp, string])[] = (
  [
    [`เ${C}ียว?`, 'ia'],
    [`เ${C}ือ`, 'ue'],
    [`เ${C}าะ`, 'o'],
    [`เ${C}า`, 'ao'],
    [`เ${C}[อิ]`, 'oe'],
    [`เ${C}ย`, 'oei'],
    [`เ${C}็?`, 'e'],
    [`แ${C}็?ะ?`, 'ae'],
    [`โ${C}ะ?`, 'o'],
    [`[ไใ]${C}ย?`, 'ai'],
    [`${C}ัว`, 'ua'],
    [`${C}ัย`, 'ai'],
    [`${C}รร(?=[ก-ฮ])`, 'a'],
    [`${C}รร`, 'an'],
    [`${C}[ัาะ]`, 'a'],
    [`${C}ำ`, 'am'],
    [`${C}[ิี]`, 'i'],
    [`${C}[ึื]อ?`, 'ue'],
    [`${C}[ุู]`, 'u'],
    [`${C}็?อ`, 'o'],
    [`${C}ว(?=[ก-ฮ])`, 'ua'],
  ] as const
).map(([pattern, sound]) => [new RegExp(pattern, 'y'), sound]);
const silent = /[ก-ฮ][ิุ]?์/g;

/** A Thai name as it sounds, in the few letters of `romanKey`. */
export function thaiRomanKey(name: string): string {
  const text = name
    .replace(silent, '')
    .replace(/[่-๋ๆฯ\s.()-]/g, '')
    .replace(/ทร|[ศส]ร(?=[ะ-ู])/g, 'ซ');
  let key = '';
  let at = 0;
  // Whether the syllable before is still without a final consonant.
  let isOpen = false;
  while (at < text.length) {
    const syllable = syllableAt(text, at);
    if (syllable) {
      key += onset(syllable.consonant) + syllable.vowel;
      at = syllable.end;
      isOpen = true;
      continue;
    }
    const letter = text.charAt(at);
    const endsHere: boolean = isOpen && !syllableAt(text, at);
    if (endsHere) key += finalSounds.get(letter) ?? '';
    else {
      // A consonant without a vowel is read with one.
      const isClosed = /[ก-ฮ]/.test(text.charAt(at + 1)) && !syllableAt(text, at + 1);
      key += onset(letter) + (isClosed ? 'o' : 'a');
    }
    isOpen = !endsHere;
    at += 1;
  }
  return fold(key);
}

function syllableAt(text: string, at: number) {
  for (const [pattern, vowel] of vowels) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { consonant: match[1], vowel, end: pattern.lastIndex };
  }
  return undefined;
}

function onset(consonant: string): string {
  const letters =
    consonant.length > 1 && consonant.startsWith('ห') ? consonant.slice(1) : consonant;
  return [...letters].map((letter) => initialSounds.get(letter) ?? '').join('');
}

const generic =
  /\b(?:changwat|province|amphoe|amphur|ampur|king|district|subdistrict|sub-district|tambon|tambol|khwaeng|khet|city|town)\b/g;

/** What was typed in Latin letters, in the same few letters. */
export function romanKey(text: string): string {
  const plain = text
    .normalize('NFD')
    .toLowerCase()
    .replace(generic, '')
    .replace(/[^a-z]/g, '');
  return fold(
    plain
      .replace(/ng/g, 'G')
      .replace(/ch|j/g, 'C')
      .replace(/ph|b|p/g, 'p')
      .replace(/kh|gh|g|q|x|c/g, 'k')
      .replace(/th|dh|d/g, 't')
      .replace(/sh|z/g, 's')
      .replace(/r/g, 'l')
      .replace(/v/g, 'w')
      .toLowerCase(),
  );
}

// Long and short are written alike, and so are sounds that ears from elsewhere do not part.
function fold(key: string): string {
  return key
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/eu/g, 'ue')
    .replace(/(.)\1+/g, '$1');
}

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);
const near = /^(?:nl|ln|tc|ct|ts|st|sc|cs|kg|gk|wp|pw|ng|gn|iy|yi|ow|wo|uw|wu)$/;

/** True where both begin with the same sound, or nearly so; whoever hears a name hears that. */
export function beginsAlike(typed: string, name: string): boolean {
  return exchange(typed.charAt(0), name.charAt(0)) < 1;
}

/** How far two keys are apart; 0 for the same, about 1 for nothing in common. */
export function romanDistance(typed: string, name: string): number {
  let row = [0];
  for (const letter of name) row.push((row.at(-1) ?? 0) + cost(letter));
  for (const letter of typed) {
    const next = [(row[0] ?? 0) + cost(letter)];
    for (let at = 0; at < name.length; at += 1) {
      const other = name.charAt(at);
      next.push(
        Math.min(
          (row[at + 1] ?? 0) + cost(letter),
          (next[at] ?? 0) + cost(other),
          (row[at] ?? 0) + exchange(letter, other),
        ),
      );
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, typed.length, name.length);
}

const cost = (letter: string): number => (isVowel(letter) ? 0.4 : letter === 'h' ? 0.5 : 1);

function exchange(letter: string, other: string): number {
  if (letter === other) return 0;
  if (isVowel(letter) && isVowel(other)) return 0.35;
  return near.test(letter + other) ? 0.4 : 1.2;
}
