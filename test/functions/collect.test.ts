import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collect } from '../../functions/collect/collect.ts';
import { memoryDistricts } from '../../shared/adapters/memory/memory-districts.ts';
import { memoryOutbox } from '../../shared/adapters/memory/memory-outbox.ts';
import { memorySubmissions } from '../../shared/adapters/memory/memory-submissions.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { arrivedOf } from '../../shared/wire/submission/arrived-of.ts';
import { readSubmission } from '../../shared/wire/submission/read-submission.ts';
import { writeMessage } from '../../shared/wire/xml/write-message.ts';
import { RECEIVED_AT } from '../builders/arrived.ts';
import { declaration, order, PARCEL } from '../builders/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

const ORG = PARCEL.ebpCode;
const orders = (count: number): Document[] =>
  Array.from({ length: count }, (_, at) => ({ type: 'order', body: order({ orderNo: `T${at}` }) }));
const lines = (documents: readonly unknown[]) => documents.map((document) => JSON.stringify(document)).join('\n');
const sender = { copCode: ORG, copName: '宁波测试平台', dxpId: 'DXPENT0000000001' };

let log: string[];
beforeEach(() => {
  log = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    log.push(line);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(identityLeaks(log.join('\n'))).toEqual([]);
});

/** Collects one file that arrives in pieces of `piece` bytes. */
async function drop(key: string, content: string | Uint8Array, piece = 7919) {
  const bytes = Buffer.from(content);
  const world = {
    drops: { open: async () => inPieces(bytes, piece) },
    submissions: memorySubmissions(),
    districts: memoryDistricts(),
    outbox: memoryOutbox(),
    clock: { now: () => RECEIVED_AT },
  };
  await collect(world, [key]);
  const keys = await world.submissions.list('', '9999', 1000);
  return { ...world, keys, sent: world.outbox.sent.documents };
}

async function* inPieces(bytes: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
}

const numbers = ({ sent }: Awaited<ReturnType<typeof drop>>) =>
  sent.map(({ document }) => ('orderNo' in document.body ? document.body.orderNo : ''));
const told = (event: string) => log.map((line) => JSON.parse(line)).filter((line) => line.event === event);

describe('collect', () => {
  it.each(['ndjson', 'jsonl', 'NDJSON'])('takes a file of document events: .%s', async (form) => {
    const world = await drop(`${ORG}/day.${form}`, lines(orders(3)));

    expect(numbers(world)).toEqual(['T0', 'T1', 'T2']);
    expect(world.sent[0]).toMatchObject({ sender: ORG, receivedAt: RECEIVED_AT });
  });

  it('keeps pages of a thousand documents, each readable again as it was announced', async () => {
    const world = await drop(`${ORG}/day.jsonl`, lines(orders(2001)));

    const again = [];
    for (const key of world.keys) {
      const { submission, bytes } = await world.submissions.read(key);
      const documents = readSubmission(submission, bytes).flatMap(({ document }) => (document ? [document] : []));
      again.push(documents.map((document) => arrivedOf(submission, document)));
    }
    expect(again.map(({ length }) => length).toSorted()).toEqual([1, 1000, 1000]);
    expect(again.flat().toSorted(byDigest)).toEqual([...world.sent].toSorted(byDigest));
  });

  it('passes over what cannot be read and tells it by its number', async () => {
    const { buyerName: _, ...broken } = order();
    const file = Buffer.concat([
      Buffer.from(`${lines(orders(1))}\r\n\nnot json 13800000001\n`),
      Buffer.from(
        lines([
          { type: 'order', body: broken },
          { type: 'declaration', body: declaration() },
        ]),
      ),
      Buffer.from([0x0a, 0xff, 0xfe, 0x0a]),
      Buffer.from(`{"x":"${'y'.repeat(1_100_000)}"}\n`),
      Buffer.from(lines([{ type: 'order', body: order({ orderNo: 'LAST' }) }])),
    ]);

    const world = await drop(`${ORG}/day.ndjson`, file);

    expect(numbers(world)).toEqual(['T0', 'LAST']);
    expect(
      told('drop-document-skipped')
        .map(({ number, code }) => [number, code])
        .toSorted(),
    ).toEqual([
      [3, 'unreadable'],
      [4, 'schema'],
      [5, 'sender-not-allowed'],
      [6, 'unreadable'],
      [7, 'too-large'],
    ]);
    expect(told('drop-read')).toMatchObject([{ documents: 2, skipped: 5, pages: 1 }]);
  });

  it.each([1, 13, 4096])(
    'cuts a message of any length into messages of a hundred, read in pieces of %i bytes',
    async (piece) => {
      const count = piece === 1 ? 3 : 250;
      const documents = orders(count).map((one, at) =>
        at === 1 && one.type === 'order' ? { ...one, body: { ...one.body, note: '<a> & "b" ]]> 三单' } } : one,
      );
      const xml = writeLong(documents);

      const world = await drop(`${ORG}/big.xml`, xml, piece);

      expect(world.sent.map(({ document }) => document)).toEqual(documents);
      expect(world.keys).toHaveLength(Math.ceil(count / 100));
    },
  );

  it('reads GB 2312, comments, CDATA and single quotes', async () => {
    const [one] = orders(1);
    if (one === undefined) throw new Error('no order');
    const inGb = writeMessage([one], sender)
      .replace('encoding="UTF-8"', 'encoding="gb2312"')
      .replace('<ceb:Order>', '<!-- a > b --><ceb:Order>')
      .replace(/<ceb:consigneeAddress>([^<]*)</, '<ceb:consigneeAddress><![CDATA[$1]]><')
      .replace('version="1.0" xmlns', "version='1.0' xmlns");

    const world = await drop(`${ORG}/gb.xml`, gb2312(inGb));

    expect(world.sent.map(({ document }) => document)).toEqual([one]);
  });

  it('takes a batch of messages, one page each, and passes over one that cannot be read', async () => {
    const [a, b, c] = orders(3).map((one) => bare(writeMessage([one], sender)));
    const batch = `<?xml version="1.0"?><CEBMessages>${a}${b?.replaceAll('CEB311', 'CEB999')}\n${c}</CEBMessages>`;

    const world = await drop(`${ORG}/batch.xml`, batch);

    expect(numbers(world)).toEqual(['T0', 'T2']);
    expect(told('drop-document-skipped')).toMatchObject([{ number: 2 }]);
  });

  it.each(['day.jsonl.gz', 'day.xml.gz'])('reads gzip: %s', async (name) => {
    const content = name.includes('xml') ? writeLong(orders(2)) : lines(orders(2));

    expect(numbers(await drop(`${ORG}/${name}`, gzipSync(content)))).toEqual(['T0', 'T1']);
  });

  it.each([
    ['day.csv', 'a,b', 'unsupported-media-type'],
    ['day.xml', 'no xml at all', 'unreadable'],
    ['day.xml', '<a><b/></a>', 'unreadable'],
    ['day.xml', '<!DOCTYPE x [<!ENTITY a "b">]><CEB311Message>&a;</CEB311Message>', 'unreadable'],
    ['day.xml', '', 'unreadable'],
    ['day.jsonl.gz', 'no gzip', 'unreadable'],
  ])('refuses %s as a whole and stores nothing: %s', async (name, content, kind) => {
    const world = await drop(`${ORG}/${name}`, content);

    expect([world.keys, world.sent]).toEqual([[], []]);
    expect(told('drop-refused')).toMatchObject([{ kind }]);
  });

  it('keeps what stood before the place where a file breaks off', async () => {
    const xml = writeLong(orders(150));

    const world = await drop(`${ORG}/cut.xml`, xml.slice(0, xml.length - 1000));

    expect(world.sent).toHaveLength(100);
    expect(told('drop-refused')).toMatchObject([{ kind: 'unreadable', pages: 1 }]);
  });

  it('gives the same pages the same ids when a delivery comes again', async () => {
    const ids = async () =>
      (await drop(`${ORG}/day.jsonl`, lines(orders(1500)))).sent.map(({ submissionId }) => submissionId);

    const [first, second] = [await ids(), await ids()];

    expect(second).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  it('notes the district of a declaration', async () => {
    const document = { type: 'declaration', body: declaration() };

    const world = await drop(`${declaration().agentCode}/day.jsonl`, lines([document]));

    expect(await world.districts.all()).toEqual(['3105']);
  });
});

function byDigest(a: { digest: string }, b: { digest: string }): number {
  return a.digest < b.digest ? -1 : 1;
}

/** One message of more documents than a message may hold. */
function writeLong(documents: readonly Document[]): string {
  const parts = documents.map((document) => bare(writeMessage([document], sender)));
  const inner = parts.map((part) => part.slice(part.indexOf('<ceb:Order>'), part.indexOf('<ceb:BaseTransfer>')));
  const whole = writeMessage(documents.slice(0, 1), sender);
  const [from, to] = [whole.indexOf('<ceb:Order>'), whole.indexOf('<ceb:BaseTransfer>')];
  return whole.slice(0, from) + inner.join('\n') + whole.slice(to);
}

function bare(message: string): string {
  return message.replace(/^<\?xml[^>]*>\s*/, '');
}

/** The characters of the tests in GB 2312, by asking the decoder for every pair of bytes. */
function gb2312(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0xa1; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}
