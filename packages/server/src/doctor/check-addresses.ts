import { connect } from 'node:tls';
import { createServer } from 'node:net';
import type { Config } from '../config.ts';
import { MailRelay } from '../mail/mail-relay.ts';
import { fault, ok, reasonOf, warning, type Check, type Finding } from './finding.ts';

const TIMEOUT_MS = 10_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_DAYS = 14;

/** Ports, the addresses by which people come, their certificates, the proxy, and the mail relay. */
export const checkAddresses: Check = async ({ config, now }) => {
  const addresses = await Promise.all([
    port(config.host, config.port, 'PORT'),
    port(config.host, config.deskPort, 'DAMRONG_DESK_PORT'),
    address(config.publicUrl, 'DAMRONG_PUBLIC_URL', now),
    address(config.deskUrl, 'DAMRONG_DESK_URL', now),
    mail(config),
  ]);
  return [...addresses.flat(), ...proxy(config)];
};

async function port(host: string, wanted: number, setting: string): Promise<Finding[]> {
  const reason = await new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(reasonOf(error)));
    server.listen(wanted, host, () => server.close(() => resolve(undefined)));
  });
  if (reason === undefined) return [ok(`port ${wanted} on ${host} is free`)];
  if (reason === 'EADDRINUSE' && (await isCenter(`http://${inUrl(host)}:${wanted}`))) {
    return [ok(`a centre answers at port ${wanted}`)];
  }
  return [
    fault(
      `Port ${wanted} on ${host} cannot be had (${reason}): end what has it, or choose another with ${setting}.`,
    ),
  ];
}

const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

async function isCenter(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok && (await response.text()).includes('"live"');
  } catch {
    return false;
  }
}

async function address(url: string | undefined, setting: string, now: Date): Promise<Finding[]> {
  if (url === undefined) return [];
  const { protocol } = new URL(url);
  const certificate = protocol === 'https:' ? [await certificateOf(new URL(url), now)] : [];
  if (certificate.some(({ level }) => level === 'fault')) return certificate;
  return (await isCenter(url))
    ? [...certificate, ok(`${url} leads to the centre`)]
    : [
        ...certificate,
        warning(
          `${url} does not lead to a running centre: start it, and let the proxy pass ${setting} on to it.`,
        ),
      ];
}

function certificateOf({ hostname, port: given }: URL, now: Date): Promise<Finding> {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(given || 443),
      servername: hostname,
      timeout: TIMEOUT_MS,
    });
    const end = (finding: Finding) => {
      socket.destroy();
      resolve(finding);
    };
    socket.once('error', (error) =>
      end(fault(`${hostname} cannot be reached with TLS (${reasonOf(error)}).`)),
    );
    socket.once('timeout', () => end(fault(`${hostname} does not answer.`)));
    socket.once('secureConnect', () => {
      const until = new Date(socket.getPeerCertificate().valid_to);
      const days = Math.floor((until.getTime() - now.getTime()) / DAY_MS);
      end(
        days >= SOON_DAYS
          ? ok(`certificate of ${hostname} for ${days} days`)
          : warning(
              `The certificate of ${hostname} ends on ${until.toISOString().slice(0, 10)}: renew it.`,
            ),
      );
    });
  });
}

/** Behind a proxy that is not named, all people come from one address, and share its limits. */
function proxy({ publicUrl, host, trustedProxies }: Config): Finding[] {
  if (publicUrl?.startsWith('https:') !== true || trustedProxies.length > 0) return [];
  return [
    warning(
      `DAMRONG_TRUSTED_PROXIES is empty, so that everybody seems to come from the proxy and shares one limit: name it${
        host === '127.0.0.1' ? ' (127.0.0.1 where it runs on this machine)' : ''
      }.`,
    ),
  ];
}

async function mail({ mail: settings }: Config): Promise<Finding[]> {
  if (settings === undefined) return [ok('mails are switched off')];
  const relay = new MailRelay(settings);
  try {
    await relay.check();
    return [ok('the mail relay takes mails')];
  } catch (error) {
    return [fault(`The mail relay of DAMRONG_MAIL_URL takes no mail (${reasonOf(error)}).`)];
  } finally {
    relay.close();
  }
}
