import {
  errorStatus,
  isProvinceCode,
  type CenterCard,
  type ErrorCode,
  type FieldIssue,
  type Lang,
} from '@damrong/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import type { OpenFile } from '../../attachment/open-attachment.ts';
import { isUnavailable } from '../../database/database-error.ts';
import { createIntent, type Intent } from '../../idempotency/intent.ts';
import { ProblemError } from '../../problem-error.ts';
import type { OriginRule } from '../../site/origin-rule.ts';
import { receiveWholeFile } from '../../upload/receive-whole-file.ts';
import { uploadKey } from '../../upload/upload-key.ts';
import { policy, uploadQuota } from '../../upload/upload-policy.ts';
import { pageCssHref, pageIconHref } from '../pages/asset-addresses.ts';
import { frameOf, policyInFrame, type Frame } from '../pages/framing.ts';
import { layout, unbroken } from '../pages/layout.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageMessages } from '../pages/page-messages.ts';
import { frameworkProblem } from '../problem-answer.ts';
import { PAGE_CSP } from '../security-headers.ts';
import { sendFile } from '../serve-file.ts';
import type { ControlIssue, FormView } from './form-view.ts';
import type { KeptFile } from './kept-file.ts';
import { readKeptFiles } from './kept-file.ts';
import { plainWords } from './locale/plain-words.ts';
import type { PlainWords } from './locale/plain-words.th.ts';
import { sentFrom } from './own-page.ts';
import { pageLink } from './parts.ts';
import { readForm, type ArrivingFile } from './read-form.ts';

/** What was sent with a form of ours, and by whom. */
export interface SentForm {
  readonly lang: Lang;
  readonly words: PlainWords;
  readonly context: AppContext;
  readonly typed: URLSearchParams;
  readonly files: readonly KeptFile[];
  /** The site in whose page the form stands. */
  readonly frame: Frame | undefined;
  readonly address: string;
  readonly now: Date;
  /** Address of the centre. */
  readonly publicUrl: string;
  /** The intent that a form has from the moment in which it is shown: pressing twice is one. */
  intentOf(endpoint: string, body: object): Intent;
}

export interface PlainPage {
  readonly title: string;
  readonly main: Markup;
}

/** A form that works without a script, and what happens when it is sent. */
export interface PlainForm {
  /** Address below the language, and the name under which its tickets are signed. */
  readonly path: string;
  /** The page that it belongs to, in the other language too. */
  readonly page: string;
  /** The form with what was typed. */
  render(view: FormView): PlainPage;
  /** @throws ProblemError when something has to be mended, or it cannot be taken now */
  act(sent: SentForm): Promise<PlainPage | OpenFile>;
  /** The control that shows what is wrong with a field of the contract. */
  controlOf(path: readonly (string | number)[]): string;
  /** Sentences of its own for problems that are no fault of a control. */
  readonly notices?: Partial<Record<ErrorCode, keyof NoticeWords>>;
}

type NoticeWords = Pick<PlainWords, 'answerClosed' | 'factsClosed' | 'keyReused' | 'notFound'>;

export interface PlainFormsOptions {
  readonly isRegistered: OriginRule;
  readonly context: () => AppContext;
  readonly publicUrl: () => string;
}

/** Most bytes of a form with its files; the parts have limits of their own. */
const LARGEST = policy.files * policy.bytes + 256 * 1024;

const noTyped = new URLSearchParams();

/** The page of a form that nobody has filled in yet. */
export function freshView(
  path: string,
  { context, address, frame, lang, center, typed = noTyped }: FreshOptions,
): FormView {
  const ticket = context.formTokens.issue({ form: path, address, now: context.clock() });
  const words = plainWords[lang];
  const nothing = { files: [], issues: [], notice: undefined };
  return { lang, words, context, center, frame, ticket, typed, ...nothing };
}

interface FreshOptions {
  readonly context: AppContext;
  readonly address: string;
  readonly frame: Frame | undefined;
  readonly lang: Lang;
  readonly center: CenterCard | undefined;
  readonly typed?: URLSearchParams;
}

/** Takes a form in one language. */
export function takeForm(
  app: FastifyInstance,
  form: PlainForm,
  { lang, context, isRegistered, publicUrl }: PlainFormsOptions & { readonly lang: Lang },
): void {
  const words = plainWords[lang];
  app.post(`/${lang}/${form.path}`, {
    config: { form: 'read' },
    // Before a byte of the body is read.
    onRequest: (request, _reply, done) => {
      if (sentFrom(request, publicUrl()) === 'other') {
        done(new ProblemError('request_not_same_origin'));
      } else if (Number(request.headers['content-length'] ?? 0) > LARGEST) {
        done(new ProblemError('body_too_large'));
      } else done();
    },
    errorHandler: (error, request, reply) => answerWithPage(error, request, reply),
    handler: (request, reply) => take(request, reply),
  });

  async function take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const now = context().clock();
    const isOwn = sentFrom(request, publicUrl()) === 'own';
    const received: KeptFile[] = [];
    const fileIssues: FieldIssue[] = [];
    let isFilePutOff = false;
    const typed = await readForm(request, async (file, before) => {
      if (!isTrusted(request, before, { isOwn, now })) return;
      try {
        received.push(await takeFile(file, request.ip, now));
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        if (error.issues === undefined) isFilePutOff = true;
        else fileIssues.push(...error.issues);
      }
    });
    const sent = sentForm(request, typed, [...readKeptFiles(typed), ...received], now);
    if (!isTrusted(request, typed, { isOwn, now })) {
      return again(request, reply, { sent, status: 403, notice: words.expired });
    }
    if (isFilePutOff) {
      return again(request, reply, { sent, status: 503, notice: words.filesLater });
    }
    const issues = [...fileIssues, ...tooMany(sent.files)];
    if (issues.length > 0) {
      return again(request, reply, { sent, status: 422, issues: inForm(issues) });
    }
    let result: PlainPage | OpenFile;
    try {
      result = await form.act(sent);
      // A copy of what has arrived before brings its files once more.
      for (const { id } of received) await sent.context.uploads.remove(uploadKey(id), now);
    } catch (error) {
      return answerProblem(error, request, reply, sent);
    }
    return 'main' in result ? sendPage(reply, sent, result) : sendFile(reply, result);
  }

  async function takeFile(
    { name, stream, mostBytes }: ArrivingFile,
    address: string,
    now: Date,
  ): Promise<KeptFile> {
    const { limiter } = context();
    await limiter.take([uploadQuota(address)], now);
    return { name, ...(await receiveWholeFile(context(), stream, { address, mostBytes })) };
  }

  /** A browser that says nothing of the page must at least be where the form was made. */
  function isTrusted(
    { ip: address }: FastifyRequest,
    typed: URLSearchParams,
    { isOwn, now }: { isOwn: boolean; now: Date },
  ): boolean {
    const ticket = { key: typed.get('key') ?? '', token: typed.get('token') ?? '' };
    const state = context().formTokens.check(ticket, { form: form.path, address, now });
    return state === 'own' || (state === 'moved' && isOwn);
  }

  function sentForm(
    request: FastifyRequest,
    typed: URLSearchParams,
    files: readonly KeptFile[],
    now: Date,
  ): SentForm {
    const key = typed.get('key') ?? '';
    const { ip: address } = request;
    return {
      frame: registeredFrame(request),
      lang,
      words,
      context: context(),
      typed,
      files,
      address,
      now,
      publicUrl: publicUrl(),
      intentOf: (endpoint, body) =>
        createIntent({
          key,
          endpoint,
          actor: `public form ${form.path}`,
          // A file that is sent again has another id and the same bytes.
          body: { ...body, attachments: files.map(({ digest }) => digest) },
        }),
    };
  }

  function answerProblem(
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
    sent: SentForm,
  ): FastifyReply {
    const problem = asProblem(error);
    if (problem === undefined) request.log.error({ err: error }, 'unexpected error');
    const { code, issues, retryAfter } = problem ?? new ProblemError('internal');
    const status = errorStatus[code];
    if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
    if (issues !== undefined) {
      return again(request, reply, {
        sent: { ...sent, files: withoutRefused(sent.files, issues) },
        status,
        issues: inForm(issues),
      });
    }
    const own = form.notices?.[code];
    const notice =
      own !== undefined
        ? words[own]
        : code === 'too_many_requests'
          ? words.busy(retryAfter ?? 60)
          : words.unavailable;
    // What was filed under the key stays; what differs from it needs a key of its own.
    return again(request, reply, {
      sent,
      status,
      notice,
      isNewIntent: code === 'idempotency_key_reused',
    });
  }

  function inForm(issues: readonly FieldIssue[]): readonly ControlIssue[] {
    const found = new Map<string, ControlIssue>();
    for (const { path, code, limit } of issues) {
      const name = form.controlOf(path);
      const sentence = words.own[name]?.[code] ?? words.issues[code] ?? words.issues.invalid;
      const text = typeof sentence === 'string' ? sentence : sentence(limit ?? 0);
      if (!found.has(name)) found.set(name, { name, text });
    }
    return [...found.values()];
  }

  function again(request: FastifyRequest, reply: FastifyReply, answer: Again): FastifyReply {
    const { sent, status, notice, issues = [], isNewIntent = status === 403 } = answer;
    const { typed } = sent;
    const fresh = freshView(form.path, {
      context: sent.context,
      address: request.ip,
      frame: sent.frame,
      lang,
      center: centerOf(sent),
      typed,
    });
    const key = typed.get('key') ?? '';
    const ticket = isNewIntent ? fresh.ticket : { key, token: typed.get('token') ?? '' };
    const view = { ...fresh, ticket, files: sent.files, issues, notice };
    const page = form.render(view);
    void reply.code(status);
    return sendPage(reply, sent, { ...page, title: `${words.errorPrefix}${page.title}` });
  }

  function registeredFrame(request: FastifyRequest): Frame | undefined {
    const frame = frameOf(request, isRegistered);
    return frame?.isRegistered ? frame : undefined;
  }

  function sendPage(reply: FastifyReply, sent: SentForm, page: PlainPage): FastifyReply {
    return sendPlainPage(reply, { lang, page, center: centerOf(sent), form, frame: sent.frame });
  }

  function answerWithPage(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = asProblem(error);
    if (problem === undefined && !request.raw.socket.destroyed) {
      request.log.error({ err: error }, 'unexpected error');
    }
    const { code } = problem ?? new ProblemError('internal');
    const notice =
      code === 'request_not_same_origin'
        ? words.otherPage
        : code === 'body_too_large'
          ? words.tooLarge
          : words.unavailable;
    const page = {
      title: pageMessages[lang].siteName,
      main: markup`<div class="errors" role="alert"><p>${notice}</p>
<p><a href="${pageLink({ lang, frame: registeredFrame(request) }, form.page)}">${pageMessages[lang].home}</a></p></div>`,
    };
    void reply.code(errorStatus[code]).header('connection', 'close');
    const frame = registeredFrame(request);
    sendPlainPage(reply, { lang, page, center: undefined, form, frame });
  }
}

interface Again {
  readonly sent: SentForm;
  readonly status: number;
  readonly notice?: string;
  readonly issues?: readonly ControlIssue[];
  readonly isNewIntent?: boolean;
}

function sendPlainPage(
  reply: FastifyReply,
  {
    lang,
    page,
    center,
    form,
    frame,
  }: {
    lang: Lang;
    page: PlainPage;
    center: CenterCard | undefined;
    form: PlainForm;
    frame: Frame | undefined;
  },
): FastifyReply {
  const { siteName } = pageMessages[lang];
  return reply
    .headers({
      ...plainHeaders,
      'content-security-policy': policyInFrame(PAGE_CSP, frame),
      'cache-control': 'no-store',
    })
    .header('x-robots-tag', 'noindex')
    .type('text/html; charset=utf-8')
    .send(
      layout({
        lang,
        frame: frame?.origin,
        title: page.title.includes(siteName) ? page.title : `${page.title} – ${siteName}`,
        otherHref: `/${lang === 'th' ? 'en' : 'th'}/${form.page}`,
        cssHref: pageCssHref,
        iconHref: pageIconHref,
        center,
        main: markup`<h1>${unbroken(page.title.replace(plainWords[lang].errorPrefix, ''))}</h1>
${page.main}`,
      }),
    );
}

/** With the usual policy browsers would send `Origin: null` with every form, ours like any other's. */
export const plainHeaders = { 'referrer-policy': 'same-origin' } as const;

function centerOf({ context, typed }: SentForm): CenterCard | undefined {
  const province = typed.get('provinceCode') ?? '';
  return isProvinceCode(province) ? context.centers.card(province) : undefined;
}

function asProblem(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  const problem = frameworkProblem(error);
  if (problem !== undefined) return problem;
  return isUnavailable(error) ? new ProblemError('unavailable', { retryAfter: 5 }) : undefined;
}

function tooMany(files: readonly KeptFile[]): FieldIssue[] {
  if (files.length <= policy.files) return [];
  return [{ path: ['attachments'], code: 'too_many_files', limit: policy.files }];
}

/** Those that the centre will not take do not go along again. */
function withoutRefused(
  files: readonly KeptFile[],
  issues: readonly FieldIssue[],
): readonly KeptFile[] {
  const refused = new Set(
    issues.flatMap(({ path: [field, index] }) => (field === 'attachments' ? [index] : [])),
  );
  return files.filter((_, index) => !refused.has(index));
}
