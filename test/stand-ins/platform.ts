import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenRequest } from '../../shared/model/raw-payment.ts';
import { CERT_NO, type UploadOver, uploadForm } from '../builders/raw-upload.ts';

/**
 * How the platform behaves when it is asked: `honest` uploads what it knows; `denies` uploads another transaction; `other-amount`
 * another sum; `silent` promises and uploads nothing; `slow` does not answer in time; `failing` answers 500; `bad-signature` signs
 * something else; `refuses` answers with a code of its own; `redirects`, `floods` and `babbles` are none of a platform's business.
 */
export type Mode =
  | 'honest'
  | 'denies'
  | 'other-amount'
  | 'silent'
  | 'slow'
  | 'failing'
  | 'bad-signature'
  | 'refuses'
  | 'redirects'
  | 'floods'
  | 'babbles';

export interface PlatformStandIn {
  readonly url: string;
  readonly asked: readonly OpenRequest[];
  /** What the uploads were answered with, in order. */
  readonly replies: readonly unknown[];
  mode: Mode;
  stop(): Promise<void>;
}

export interface PlatformSide {
  readonly mode: Mode;
  /** What the platform has on record of an order. */
  readonly record: (orderNo: string) => Pick<UploadOver, 'head' | 'own' | 'others'>;
  /** Sends an upload to customs; answers what customs said. */
  readonly upload: (form: Uint8Array) => Promise<unknown>;
  readonly uploadAfterMs?: number;
}

const SPOILT: Partial<Record<Mode, (over: UploadOver) => UploadOver>> = {
  honest: (over) => over,
  denies: (over) => ({ ...over, head: { ...over.head, payTransactionId: 'NONE0000000000000001' } }),
  'other-amount': (over) => ({ ...over, head: { ...over.head, totalAmount: '1.00' } }),
  'bad-signature': (over) => ({ ...over, signValue: 'bm90IGEgc2lnbmF0dXJl' }),
};

/** A platform's raw payment service on the loopback interface: answers at once, uploads later. */
export async function startPlatform({
  mode,
  record,
  upload,
  uploadAfterMs = 50,
}: PlatformSide): Promise<PlatformStandIn> {
  const asked: OpenRequest[] = [];
  const replies: unknown[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    hear(request).then((ask) => {
      asked.push(ask);
      answer(response);
      const spoil = SPOILT[standIn.mode];
      if (spoil) later(() => send(spoil({ ...record(ask.orderNo), sessionID: ask.sessionID, certNo: CERT_NO })));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const standIn = {
    url: `http://127.0.0.1:${port}/platDataOpen`,
    asked,
    replies,
    mode,
    stop: async () => {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return standIn;

  function answer(response: ServerResponse): void {
    const say = (status: number, text: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, headers).end(text);
    const code = (value: string) => JSON.stringify({ code: value, message: '', serviceTime: Date.now() });
    if (standIn.mode === 'slow') later(() => say(200, code('10000')), 3000);
    else if (standIn.mode === 'failing') say(500, 'broken');
    else if (standIn.mode === 'refuses') say(200, code('20000'));
    else if (standIn.mode === 'redirects') say(307, '', { location: `http://127.0.0.1:${port}/elsewhere` });
    else if (standIn.mode === 'floods') say(200, ' '.repeat(1_000_000) + code('10000'));
    else if (standIn.mode === 'babbles') say(200, '<html>welcome</html>');
    else say(200, code('10000'));
  }

  async function send(over: UploadOver): Promise<void> {
    replies.push(await upload(uploadForm(over)).catch(String));
  }

  function later(act: () => unknown, ms = uploadAfterMs): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  }
}

async function hear(request: IncomingMessage): Promise<OpenRequest> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  const form = new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
  return JSON.parse(form.get('openReq') ?? 'null');
}
