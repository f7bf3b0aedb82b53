import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketOf } from '../../../infra/local/sample/market.ts';
import { seededRandom } from '../../../infra/local/sample/random.ts';
import { type DocumentEvent, sampleDay } from '../../../infra/local/sample/sample-day.ts';
import { sampleReference } from '../../../infra/local/sample/sample-reference.ts';
import { all } from '../../../infra/local/sample/scenes/scene.ts';
import { openShop } from '../../../infra/local/sample/shop.ts';
import type { Declaration } from '../../../shared/model/document/declaration.ts';
import type { Document } from '../../../shared/model/document/document.ts';
import { readTraces } from '../../../shared/wire/table/traces-codec.ts';
import { writeMessage } from '../../../shared/wire/xml/write-message.ts';
import { identityLeaks } from '../../privacy/fictitious.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'screen-'));
const file = (name: string) => join(folder, name);
const events = sampleDay({ seed: 5, parcels: 120, day: '2026-11-23', reference: sampleReference() });

interface Line {
  readonly ebpCode: string;
  readonly orderNo: string;
  readonly lane: string | null;
  readonly state: string;
  readonly score: number;
  readonly findings: readonly { readonly code: string; readonly foundAt?: string }[];
  readonly versions: Record<string, string>;
}

interface Run {
  readonly code: number;
  readonly stderr: string;
  readonly stdout: string;
}

function screen(...args: string[]): Promise<Run> {
  const all = ['infra/commands/screen.ts', '--reference', file('reference.json'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function lines(name: string): Line[] {
  const bytes = readFileSync(file(name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}

const jsonl = (list: readonly object[]) => list.map((item) => `${JSON.stringify(item)}\n`).join('');
const codesOf = ({ findings }: Line) => findings.map(({ code }) => code);

beforeAll(() => {
  writeFileSync(file('reference.json'), JSON.stringify({ ...sampleReference(), remark: 'unknown' }));
  writeFileSync(file('day.jsonl'), jsonl(events));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run screen', { timeout: 120_000 }, () => {
  it('writes one verdict a parcel, the waiting windows ended', async () => {
    const { code, stderr, stdout } = await screen('--in', file('day.jsonl'), '--out', file('out.jsonl'));

    const verdicts = lines('out.jsonl');
    const parcels = new Set(events.flatMap(({ type, body }) => (type === 'declaration' ? [body.orderNo] : [])));
    expect([code, stdout]).toEqual([0, '']);
    expect(verdicts.map(({ orderNo }) => orderNo).toSorted()).toEqual([...parcels].toSorted());
    expect(new Set(verdicts.map(({ lane }) => lane))).toEqual(new Set(['green', 'yellow', 'red']));
    expect(verdicts.filter(({ state }) => state === 'waiting')).toEqual([]);
    for (const code of [
      'missing-payment',
      'missing-waybill',
      'ip-hit',
      'annual-limit',
      'single-limit',
      'waybill-reused',
      'payer-not-buyer',
    ]) {
      expect(verdicts.flatMap(codesOf)).toContain(code);
    }
    expect(stderr).toMatch(/remark is ignored/);
    expect(identityLeaks(stderr)).toEqual([]);
    expect(identityLeaks(readFileSync(file('out.jsonl'), 'utf8'))).toEqual([]);
  });

  it('writes the trace of each declared parcel where it is asked to', async () => {
    await screen('--in', file('day.jsonl'), '--out', file('out.jsonl'), '--traces', file('traces.jsonl.gz'));

    const { traces, isWhole } = readTraces(readFileSync(file('traces.jsonl.gz')));
    const judged = lines('out.jsonl').filter(({ lane }) => lane !== null);
    expect(isWhole).toBe(true);
    expect(traces.map(({ parcel }) => parcel).toSorted()).toEqual(
      judged.map(({ ebpCode, orderNo }) => `${ebpCode}/${orderNo}`).toSorted(),
    );
  });

  it('writes the first verdict of each parcel where it is asked to, in the form of the last', async () => {
    await screen('--in', file('day.jsonl'), '--out', file('out.jsonl'), '--first', file('first.jsonl'));

    const [first, last] = [lines('first.jsonl'), lines('out.jsonl')];
    expect(first.map(({ orderNo }) => orderNo).toSorted()).toEqual(last.map(({ orderNo }) => orderNo).toSorted());
    expect(first.filter(({ state }) => state === 'released')).toEqual([]);
    expect(new Set(first.flatMap((line) => Object.keys(line)))).toEqual(
      new Set(last.flatMap((line) => Object.keys(line))),
    );
  });

  it('gives the same bytes again, from packed files too', async () => {
    writeFileSync(file('day.jsonl.gz'), gzipSync(jsonl(events)));

    await screen('--in', file('day.jsonl'), '--out', file('one.jsonl'));
    await screen('--in', file('day.jsonl.gz'), '--out', file('two.jsonl.gz'));

    expect(lines('two.jsonl.gz')).toEqual(lines('one.jsonl'));
  });

  it('gives the same verdicts from CEB messages as from events', async () => {
    for (const [at, { at: _, sender, ...document }] of events.entries()) {
      const message = writeMessage([document], { copCode: sender, copName: sender, dxpId: 'DXPENT0000000001' });
      writeFileSync(file(`${String(at).padStart(5, '0')}.xml`), message);
    }
    await screen('--in', file('day.jsonl'), '--out', file('events.jsonl'));

    const { code } = await screen('--in', file('*.xml'), '--out', file('messages.jsonl'));

    const reusers = ['events.jsonl', 'messages.jsonl']
      .flatMap(lines)
      .flatMap((line) => (codesOf(line).includes('waybill-reused') ? [line.orderNo] : []));
    // Who used a waybill number first is told by the time of arrival, which a message file does not know.
    const byOrder = (name: string) =>
      lines(name)
        .filter(({ orderNo }) => !reusers.includes(orderNo))
        .map((line) => [line.orderNo, line.lane, codesOf(line)] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect([code, new Set(reusers).size]).toEqual([0, 2]);
    expect(byOrder('messages.jsonl')).toEqual(byOrder('events.jsonl'));
  });

  it('names unreadable documents by file and line, screens the rest and exits with 3', async () => {
    const good = events.filter(({ body }) => 'orderNo' in body && body.orderNo === firstOrder(events));
    const text = [...good.map((event) => JSON.stringify(event)), '{"type":', '{"type":"order","body":{}}', ''];
    writeFileSync(file('bad.jsonl'), text.join('\n'));
    writeFileSync(file('bad.xml'), '<CEB311Message>');

    const { code, stderr } = await screen('--in', file('bad.jsonl'), file('bad.xml'), '--out', file('rest.jsonl'));

    expect(code).toBe(3);
    expect(stderr).toContain(`${file('bad.jsonl')}:${good.length + 1}: the line is not JSON`);
    expect(stderr).toMatch(new RegExp(`bad\\.jsonl:${good.length + 2}: .*/body/guid .*is missing`));
    expect(stderr).toMatch(/bad\.xml: /);
    expect(lines('rest.jsonl')).toHaveLength(1);
  });

  it.each([
    ['no argument', []],
    ['no input', ['--out', file('x')]],
    ['no output', ['--in', file('day.jsonl')]],
    ['an input that does not exist', ['--in', file('nothing*.jsonl'), '--out', file('x')]],
    ['an unknown flag', ['--in', file('day.jsonl'), '--out', file('x'), '--fast']],
    ['a reference that is none', ['--reference', file('day.jsonl'), '--in', file('day.jsonl'), '--out', file('x')]],
  ])('shows its usage and exits with 2 for %s', async (_, args) => {
    const { code, stderr } = await screen(...args);

    expect(code).toBe(2);
    expect(stderr).toMatch(/usage: npm run screen/);
  });
});

describe('returnArrived', { timeout: 120_000 }, () => {
  it('gives the quota back for goods that came back in time, and only then', async () => {
    const [back, late] = await Promise.all([annualLimits('2026-11-26'), annualLimits(null)]);

    expect([back, late]).toEqual([[], ['annual-limit']]);
  });

  /** One buyer fills the year with six parcels and returns the first; then the goods arrive or not, and a seventh parcel comes. */
  async function annualLimits(arrivedOn: string | null): Promise<string[]> {
    const { before, first, after, orderNo } = yearOf();
    const name = `returns-${arrivedOn}.jsonl`;
    const arrival = { type: 'returnArrived', at: `${arrivedOn}T10:00:00+08:00`, ...first, weight: '1' };
    writeFileSync(file(name), jsonl([...before, ...(arrivedOn === null ? [] : [arrival]), ...after]));

    const { code } = await screen('--in', file(name), '--out', file(`out-${name}`));

    expect(code).toBe(0);
    // Seven such purchases of one buyer are rightly suspected of more; what is asked here is what the documents say.
    return lines(`out-${name}`)
      .filter((line) => line.orderNo === orderNo)
      .flatMap(({ findings }) => findings.filter(({ foundAt }) => foundAt === undefined))
      .flatMap(({ code }) => (code === 'risk-score' ? [] : [code]));
  }
});

function yearOf() {
  const market = marketOf(sampleReference());
  if (typeof market === 'string') throw new Error(market);
  const shop = openShop(market, seededRandom(3), '2026-11-23', '301');
  const offer = shop.market.offers[0];
  if (offer === undefined) throw new Error('nothing to buy');
  const buyer = shop.newBuyer();
  const sale = () => shop.story({ buyer, discountFen: 0, basket: [{ offer, qty: 1, priceFen: 430_000 }] });
  const at = (instant: string, documents: readonly Document[]) => documents.map((one) => ({ at: instant, ...one }));
  const six = Array.from({ length: 6 }, sale);
  const seventh = sale();
  const [declaration] = six.map((story) => story.declaration);
  if (declaration === undefined) throw new Error('nothing was bought');
  const before = [
    ...at('2026-11-23T20:00:00+08:00', six.flatMap(all)),
    ...at('2026-11-24T12:00:00+08:00', [returnOf(declaration)]),
  ];
  const { ebpCode, orderNo } = declaration;
  return {
    before,
    first: { ebpCode, orderNo },
    after: at('2026-11-28T12:00:00+08:00', all(seventh)),
    orderNo: seventh.order.orderNo,
  };
}

function returnOf(declaration: Declaration): Document {
  const { orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName } = declaration;
  const { buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName } = declaration;
  return {
    type: 'return',
    body: {
      ...{ guid: declaration.guid, appType: '1', appTime: '20261124110000', appStatus: '2' },
      ...{ orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName },
      ...{ buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName },
      invtNo: `${customsCode}2026I000000001`,
      reason: '不想要了',
      lines: declaration.lines.map(({ gnum, gcode, gname, qty, unit }) => ({ gnum, gcode, gname, qty, unit })),
    },
  };
}

function firstOrder(list: readonly DocumentEvent[]): string {
  return list.flatMap(({ type, body }) => (type === 'order' ? [body.orderNo] : []))[0] ?? '';
}
