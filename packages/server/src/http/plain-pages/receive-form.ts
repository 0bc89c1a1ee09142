import type { FieldIssue, Lang } from '@damrong/contract';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { createIntent } from '../../idempotency/intent.ts';
import { ProblemError } from '../../problem-error.ts';
import { receiveWholeFile } from '../../upload/receive-whole-file.ts';
import { policy, uploadQuota } from '../../upload/upload-policy.ts';
import type { Frame } from '../pages/framing.ts';
import { readKeptFiles, type KeptFile } from './kept-file.ts';
import { plainWords } from './locale/plain-words.ts';
import { sentFrom } from './own-page.ts';
import type { SentForm } from './plain-form.ts';
import { readForm, type ArrivingFile } from './read-form.ts';

/** Most bytes of a form with its files; the parts have limits of their own. */
const LARGEST = policy.files * policy.bytes + 256 * 1024;

interface Place {
  readonly context: AppContext;
  /** Address of the centre. */
  readonly publicUrl: string;
  readonly lang: Lang;
  /** The form's path, which its ticket is signed for. */
  readonly path: string;
  readonly frame: Frame | undefined;
}

interface ReceivedForm {
  readonly sent: SentForm;
  /** Its ticket is ours, and no other page has sent it. */
  readonly isTrusted: boolean;
  /** Those that came with this sending. */
  readonly received: readonly KeptFile[];
  /** No file could be taken now. */
  readonly isFilePutOff: boolean;
  /** What is wrong with the files. */
  readonly issues: readonly FieldIssue[];
}

/**
 * Refuses what is not worth a look, before a byte of the body is read.
 * @throws ProblemError
 */
export function refuseUnread(request: FastifyRequest, publicUrl: string): void {
  if (sentFrom(request, publicUrl) === 'other') throw new ProblemError('request_not_same_origin');
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) {
    throw new ProblemError('body_too_large');
  }
}

/**
 * Reads a form with its files, which are stored only behind a good ticket.
 * @throws ProblemError when the form is broken or has too much text
 */
export async function receiveForm(request: FastifyRequest, place: Place): Promise<ReceivedForm> {
  const { context, publicUrl } = place;
  const now = context.clock();
  const isOwn = sentFrom(request, publicUrl) === 'own';
  const isTrusted = (typed: URLSearchParams) => {
    const ticket = { key: typed.get('key') ?? '', token: typed.get('token') ?? '' };
    const state = context.formTokens.check(ticket, { form: place.path, address: request.ip, now });
    // A browser that says nothing of the page must at least be where the form was made.
    return state === 'own' || (state === 'moved' && isOwn);
  };
  const received: KeptFile[] = [];
  const fileIssues: FieldIssue[] = [];
  let isFilePutOff = false;
  const typed = await readForm(request, async (file, before) => {
    if (!isTrusted(before)) return;
    try {
      received.push(await takeFile(context, file, request.ip, now));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.issues === undefined) isFilePutOff = true;
      else fileIssues.push(...error.issues);
    }
  });
  const files = [...readKeptFiles(typed), ...received];
  return {
    sent: sentForm(place, { typed, files, address: request.ip, now }),
    isTrusted: isTrusted(typed),
    received,
    isFilePutOff,
    issues: [...fileIssues, ...tooMany(files)],
  };
}

async function takeFile(
  context: AppContext,
  { name, stream, mostBytes }: ArrivingFile,
  address: string,
  now: Date,
): Promise<KeptFile> {
  await context.limiter.take([uploadQuota(address)], now);
  return { name, ...(await receiveWholeFile(context, stream, { address, mostBytes })) };
}

function sentForm(
  { context, frame, lang, path, publicUrl }: Place,
  of: Pick<SentForm, 'typed' | 'files' | 'address' | 'now'>,
): SentForm {
  const { files, typed } = of;
  const first = typed.get('firstLang');
  return {
    ...of,
    context,
    frame,
    lang,
    firstLang: first === 'th' || first === 'en' ? first : lang,
    words: plainWords[lang],
    publicUrl,
    intentOf: (endpoint, body) =>
      createIntent({
        key: typed.get('key') ?? '',
        endpoint,
        actor: `public form ${path}`,
        // A file that is sent again has another id and the same bytes.
        body: { ...body, attachments: files.map(({ digest }) => digest) },
      }),
  };
}

function tooMany(files: readonly KeptFile[]): FieldIssue[] {
  if (files.length <= policy.files) return [];
  return [{ path: ['attachments'], code: 'too_many_files', limit: policy.files }];
}
