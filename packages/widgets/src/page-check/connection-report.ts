/** What a page answers to the centre's check; nothing of its content. */
export interface ConnectionReport {
  readonly damrong: 'connection';
  readonly origin: string;
  readonly release: string;
  /** Address of the tag that brought us; empty where the code stands in the page itself. */
  readonly script: string;
  /** Other parts of the program could not be fetched; nothing else is known then. */
  readonly isIncomplete?: true;
  /** Names of the elements in the page, without `damrong-`. */
  readonly elements?: readonly string[];
  readonly provinces?: readonly string[];
  readonly answer?: 'ready' | 'refused' | 'silent';
  /** What the page's policy would have to say, where it keeps the centre out. */
  readonly directive?: string;
}

/** In the address of a page, or as the name of its window, when the centre has opened it to check. */
export const checkName = 'damrong-check';

/** Whether the centre's check has opened this page. */
export function isChecked(): boolean {
  return opener !== null && (window.name === checkName || location.search.includes(checkName));
}
