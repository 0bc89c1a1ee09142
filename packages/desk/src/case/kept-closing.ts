import type { OfficerCase } from '@damrong/contract';

interface KeptClosing {
  /** Names the request and where it stands; empty where nothing has come back. */
  readonly key: string;
  readonly text: string;
  readonly note: string;
}

/** The words of a closing that was sent back or taken back: they are mended, not written anew. */
export function keptClosing(
  { closing, closingRequest: request }: OfficerCase,
  status: 'closed' | 'rejected',
): KeptClosing {
  const isBack = closing !== null && closing.state !== 'waiting';
  if (!isBack || request?.status !== status) return { key: '', text: '', note: '' };
  return {
    key: `${request.at} ${closing.state}`,
    text: request.text ?? '',
    note: request.note ?? '',
  };
}
