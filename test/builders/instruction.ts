import type { Instruction, InstructionReplay, InstructionText } from '../../shared/model/instruction.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';

/** A parcel of skin care for 3105 that nothing speaks against, unless overridden. */
export function parcelFacts(over: Partial<ParcelFacts> = {}): ParcelFacts {
  return {
    customsCode: '3105',
    portCode: '3105',
    tradeMode: '1210',
    platform: '310430YDWB',
    merchant: '3104W60001',
    paymentFirm: '3104W60004',
    carrier: '3104W60002',
    agent: '3104W60003',
    tier: '常规企业',
    merchantDays: 400,
    hs: ['3304990039'],
    origins: ['304'],
    barcodes: [],
    goods: '测试面霜 50ml/瓶 | 规格:50ml/瓶',
    lines: 1,
    quantity: 1,
    value: 150,
    weight: 0.5,
    province: '33',
    day: '2026-11-04',
    hour: 12,
    phoneBuyers: 1,
    addressBuyers: 1,
    findings: [],
    score: 0,
    ...over,
  };
}

/** Skin care of the 3105 district worth 1,000 yuan and more, for November 2026, unless overridden. */
export function instructionText(over: Partial<InstructionText> = {}): InstructionText {
  return {
    id: '3105-2026-0001',
    title: { zh: '高值护肤品', en: 'Costly skin care' },
    kind: 'standing',
    level: 'district',
    customsCode: '3105',
    legalBasis: '海关法第二十八条',
    from: '2026-11-01',
    until: '2026-11-30',
    rows: [
      [
        { fact: 'hs', op: 'starts-with', values: ['3304'] },
        { fact: 'value', op: 'from', values: ['1000'] },
      ],
    ],
    condition: null,
    effect: { lane: 'red', probability: 1, inspection: 'physical' },
    hitCap: 200,
    precisionFloor: 0.05,
    feedbackCode: 'HF01',
    campaign: null,
    ...over,
  };
}

/** What a supervisor sends of the text. */
export function instructionBody(over: Partial<InstructionText> = {}) {
  const { id: _, ...text } = instructionText(over);
  return { text, reason: '高值商品增多' };
}

/** A replay of the text with this digest. */
export function instructionReplay(digest: string, over: Partial<InstructionReplay> = {}): InstructionReplay {
  return {
    days: 14,
    parcels: 1000,
    matched: 12,
    flips: 9,
    examples: [],
    addedPerDay: 0.6,
    slotsPerDay: 80,
    inspected: 3,
    finds: 1,
    expectedFindsPerDay: { value: 0.2, from: 0.03, to: 0.5 },
    at: '2026-11-04T01:00:00.000Z',
    digest,
    ...over,
  };
}

/** A first draft by 关长甲. */
export function instruction(over: Partial<Instruction> = {}): Instruction {
  return {
    text: instructionText(),
    version: 1,
    state: 'draft',
    author: '关长甲',
    approver: null,
    replay: null,
    reason: '高值商品增多',
    changedBy: '关长甲',
    changedAt: '2026-11-04T01:00:00.000Z',
    ...over,
  };
}
