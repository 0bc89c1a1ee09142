export interface ShareWay {
  readonly name: string;
  readonly href: string;
}

/** Where an address is handed on by a link alone; no script of theirs comes with it. */
export function shareWays(address: string, text: string): ShareWay[] {
  const [url, words] = [encodeURIComponent(address), encodeURIComponent(text)];
  return [
    { name: 'LINE', href: `https://line.me/R/share?text=${words}%20${url}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', href: `https://x.com/intent/post?text=${words}&url=${url}` },
  ];
}

/** An e-mail with the address, for the reader's own program. */
export function shareMail(address: string, subject: string, text: string): string {
  const body = encodeURIComponent(`${text}\n${address}`);
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
}
