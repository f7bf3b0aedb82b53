import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { protect } from '../../functions/protect/protect.ts';
import { memoryIpCases } from '../../shared/adapters/memory/memory-ip-cases.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryRights } from '../../shared/adapters/memory/memory-rights.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import type { Document } from '../../shared/model/document/document.ts';
import type { OrderLine } from '../../shared/model/document/order.ts';
import type { Rule } from '../../shared/model/rule.ts';
import { arrived, fourDocuments } from '../builders/arrived.ts';
import { assessWorld, quietPolicy } from '../builders/assess-world.ts';
import { hit, RECORD_NO } from '../builders/ip-case.ts';
import { declaration, order, PARCEL } from '../builders/parcel.ts';
import { CASE_ID, TASK } from '../builders/protect-world.ts';

const END = '2026-11-09T16:00:00.000Z';
const SETTLED = '2026-11-09T16:10:00.000Z';

/** Sees a mark in one name of goods, and explains it by how the case of the right ended. */
const markRule: Rule = {
  code: 'ip-hit',
  severity: 'unexplained',
  basis: 'ip-regulation',
  title: { zh: '备案标识', en: 'a recorded mark' },
  needs: ['declaration'],
  check: ({ papers, ipOutcomes = [] }) => {
    const line = papers.declaration?.lines.find(({ gname }) => gname.includes('云鹭'));
    if (line === undefined) return [];
    const isExplained = ipOutcomes.some(({ recordNo, outcome }) => recordNo === RECORD_NO && outcome !== 'infringing');
    const { message, values, use } = hit();
    return [{ message, values, use, ...(isExplained ? { severity: 'benign' } : {}) }];
  },
};

async function world() {
  const base = assessWorld();
  const books = await base.books();
  return { ...base, books: async () => ({ ...books, rules: [...books.rules, markRule] }) };
}

function marked(): Document {
  const [first, second] = declaration().lines;
  if (first === undefined || second === undefined) throw new Error('two lines are expected');
  const lines = [first, { ...second, gname: '云鹭面霜' }];
  return { type: 'declaration', body: declaration({ lines }) };
}

const deliver = (given: Awaited<ReturnType<typeof world>>, ...documents: Document[]) =>
  assess(given, { arrived: documents.map((document) => arrived(document)), reassess: [] });

const others: readonly Document[] = [
  ...fourDocuments().filter(({ type }) => type === 'payment' || type === 'waybill'),
  { type: 'order', body: order({ lines: order().lines.map(named) }) },
];

function named(line: OrderLine): OrderLine {
  return line.gnum === '2' ? { ...line, itemName: '云鹭面霜' } : line;
}

describe('assess, of goods that use a recorded right', () => {
  it('wakes the protection of a parcel that newly carries a hit, and not of one that carries none', async () => {
    const hitting = await world();
    const clean = await world();

    await deliver(hitting, ...others, marked());
    await deliver(clean, ...fourDocuments());

    expect(hitting.outbox.sent.protections).toEqual([TASK]);
    expect(clean.outbox.sent.protections).toEqual([]);
  });

  it('wakes it after the dossier is written, and again when a crash may have come between', async () => {
    const given = await world();
    await deliver(given, ...others, marked());
    given.outbox.drain();

    await deliver(given, ...others, marked());
    await assess(given, { arrived: [], reassess: [TASK.parcel] });

    expect(given.outbox.sent.protections).toEqual([TASK, TASK]);
  });

  it('wakes it when the hit vanishes with another declaration', async () => {
    const given = await world();
    await deliver(given, ...others, marked());
    given.outbox.drain();

    await deliver(given, { type: 'declaration', body: declaration({ appType: '2', appTime: '20261104130000' }) });

    expect(given.outbox.sent.protections).toEqual([TASK]);
  });
});

describe('assess, told how a case ended', () => {
  it('explains the hit, keeps the outcome, and the parcel goes by the ordinary path', async () => {
    const given = await world();
    await deliver(given, ...others, marked());
    const cases = memoryIpCases();
    const references = memoryReferences();
    const protection = { ...given, cases, rights: memoryRights(), references };
    await protect(protection, given.outbox.drain().protections);
    expect((await cases.find(CASE_ID))?.state).toBe('noticed');
    given.at(END);
    await protect(protection, [TASK]);
    const { ipOutcomes } = given.outbox.drain();

    await assess(given, { arrived: [], reassess: [], ipOutcomes });
    await assess(given, { arrived: [], reassess: [], ipOutcomes });

    const dossier = (await given.dossiers.load([TASK.parcel], 'strong')).get(TASK.parcel);
    const told = { recordNo: RECORD_NO, outcome: 'holder-silent', at: END, caseId: CASE_ID };
    expect(dossier?.ipOutcomes).toEqual([told]);
    expect(dossier?.verdict).toMatchObject({ lane: 'green', findings: [{ code: 'ip-hit', severity: 'benign' }] });
    expect(dossier && [END, SETTLED].map((now) => stateOf(dossier, quietPolicy, now))).toEqual([
      'screened',
      'released',
    ]);
    expect(given.outbox.sent.protections).toEqual([TASK]);
    await protect(protection, [TASK]);
    expect((await cases.find(CASE_ID))?.state).toBe('released');
  });

  it('gives the same verdict when the outcome came first', async () => {
    const [first, last] = [await world(), await world()];
    const outcome = { ...TASK, outcome: 'denied', at: END, caseId: CASE_ID } as const;
    await deliver(first, ...others);
    await assess(first, { arrived: [], reassess: [], ipOutcomes: [outcome] });
    await deliver(first, marked());
    await deliver(last, ...others, marked());
    await assess(last, { arrived: [], reassess: [], ipOutcomes: [outcome] });

    const [a, b] = await Promise.all(
      [first, last].map(async ({ dossiers }) => (await dossiers.load([TASK.parcel], 'strong')).get(TASK.parcel)),
    );

    expect(a?.verdict).toEqual(b?.verdict);
    expect(a?.verdict?.lane).toBe('green');
    expect(a?.key).toEqual(PARCEL);
  });
});
