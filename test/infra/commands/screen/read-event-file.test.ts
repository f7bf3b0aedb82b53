import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEventFile } from '../../../../infra/commands/screen/read-event-file.ts';
import { sampleDay } from '../../../../infra/local/sample/sample-day.ts';
import { sampleReference } from '../../../../infra/local/sample/sample-reference.ts';
import { identityLeaks } from '../../../privacy/fictitious.ts';
import { allOf } from './all-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'events-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [event] = sampleDay({ seed: 1, parcels: 1, day: '2026-11-23', reference: sampleReference() });
const path = join(folder, 'events.jsonl');

function items(...lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path, text);
  return allOf(readEventFile({ path, kind: '.jsonl', packed: false, bytes: text.length }, () => undefined));
}

describe('readEventFile', () => {
  it('reads documents with the instant of their arrival, or without', async () => {
    const timeless = { ...event, at: undefined };

    const [first, second] = await items({ ...event, at: '2026-11-23T08:00:00+08:00' }, timeless);

    expect(first).toMatchObject({ kind: 'document', at: '2026-11-23T00:00:00.000Z', document: { type: event?.type } });
    expect(second).toMatchObject({ kind: 'document', at: null });
  });

  it('reads returned goods', async () => {
    const arrival = {
      type: 'returnArrived',
      at: '2026-11-09T15:37:08.605+08:00',
      ebpCode: 'P',
      orderNo: '1',
      weight: '0.854',
      other: 'x',
    };

    expect(await items(arrival)).toEqual([
      {
        kind: 'returnArrived',
        at: '2026-11-09T07:37:08.605Z',
        parcel: { ebpCode: 'P', orderNo: '1' },
        weight: '0.854',
      },
    ]);
  });

  it('tells where and what cannot be read, and never what stands there', async () => {
    const broken = { ...event, body: { ...event?.body, appTime: '110101190001010014', guid: '13800000001' } };

    const read = await items('{', 'null', { ...event, type: 'letter' }, { ...event, at: 'today' }, broken, {
      type: 'returnArrived',
      weight: 'heavy',
    });

    expect(read.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'unreadable'));
    expect(read.map((item) => (item.kind === 'unreadable' ? item.place : ''))).toEqual(
      [1, 2, 3, 4, 5, 6].map((line) => `${path}:${line}`),
    );
    expect(identityLeaks(JSON.stringify(read))).toEqual([]);
  });
});
