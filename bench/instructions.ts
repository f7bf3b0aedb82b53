import { type CompiledInstructions, compileInstructions } from '../shared/domain/instructions/compile-instructions.ts';
import { FACT_CATALOGUE } from '../shared/domain/instructions/fact-catalogue.ts';
import type { Cell, InstructionText } from '../shared/model/instruction.ts';
import type { ParcelFacts } from '../shared/model/parcel-facts.ts';
import { celConditions } from '../shared/wire/instruction/cel-condition.ts';
import { instructionText, parcelFacts } from '../test/builders/instruction.ts';
import { type Bench, type Figure, median, rounded } from './figure.ts';

const DAY = '2026-11-04';
const SIZES = [10, 100, 1000, 10_000] as const;
const PARCELS = 50_000;
const RUNS = 7;
const DISTRICTS = 42;
const MERCHANTS = 4000;
const HEADINGS = 300;

interface Measured {
  readonly size: number;
  readonly compiled: CompiledInstructions;
  /** Parcels a second, run by run. */
  rates: readonly number[];
  /** Matches of the last run. */
  met: number;
}

const NOTHING_MEASURED = { rates: [], met: 0 };

/** What the lookup of instructions costs as they become more: the same parcels, in interleaved runs, by the processor's own time. */
export const instructions: Bench = {
  title: 'instructions: parcels a second on one core, by how many instructions are in force',
  run: async () => {
    const read = celConditions(FACT_CATALOGUE);
    const conditionOf = (text: string) => {
      const condition = read(text);
      return condition.ok ? condition.test : null;
    };
    const parcels = Array.from({ length: PARCELS }, (_, n) => parcelOf(n));
    const sets = SIZES.map(
      (size): Measured => ({
        size,
        compiled: compileInstructions(
          { version: String(size), instructions: textsOf(size).map((text) => ({ version: 1, text })) },
          conditionOf,
        ),
        ...NOTHING_MEASURED,
      }),
    );
    for (let run = 0; run <= RUNS; run += 1)
      for (const set of sets) {
        const began = process.cpuUsage();
        set.met = 0;
        for (const facts of parcels) set.met += set.compiled.matches(facts, DAY).length;
        const { user, system } = process.cpuUsage(began);
        if (run > 0) set.rates = [...set.rates, (PARCELS / (user + system)) * 1e6];
      }
    const figures = sets.map(({ size, rates, met }): Figure => {
      const note = `${rounded((met / PARCELS) * 100)} matches per 100 parcels`;
      return { name: `instructions-${size}`, value: rounded(median(rates)), unit: 'parcels/s', note };
    });
    const rateAt = (size: number) => median(sets.find((one) => one.size === size)?.rates ?? []);
    return [
      ...figures,
      {
        name: 'instructions-10-over-1000',
        value: rounded(rateAt(10) / rateAt(1000)),
        unit: '×',
        note: 'criterion: at most 2, and 1,000 at least 200,000 parcels/s',
      },
    ];
  },
};

/**
 * As a national set looks: most name firms, tariff headings or barcodes, some a finding or a district, a sixth carry a CEL condition,
 * one in ten is by chance. The first ten are one of each sort. A thousand meet about five parcels in a hundred.
 */
function textsOf(size: number): InstructionText[] {
  return Array.from({ length: size }, (_, n) => {
    const district = districtOf(mixed(n, 5));
    const isNational = n % 3 === 0;
    return instructionText({
      id: `${isNational ? '0000' : district}-2026-${String(n).padStart(4, '0')}`,
      level: isNational ? 'national' : 'district',
      customsCode: isNational ? '0000' : district,
      condition: n % 6 === 1 ? 'value > 500.0 && goods.contains("cream")' : null,
      rows: rowsOf(n),
      effect: { lane: 'red', probability: n % 10 === 0 ? 0.1 : 1, inspection: 'physical' },
    });
  });
}

function rowsOf(n: number): Cell[][] {
  const cell = (fact: Cell['fact'], op: Cell['op'], ...values: string[]): Cell => ({ fact, op, values });
  const merchant = (salt: number) => merchantOf(mixed(n, salt) % MERCHANTS);
  switch (n % 10) {
    case 0:
    case 1:
      return [[cell('merchant', 'in', merchant(1), merchant(2), merchant(3)), cell('value', 'from', '1700')]];
    case 2:
      return [[cell('merchant', 'in', merchant(1)), cell('value', 'from', '1500')]];
    case 3:
      return [
        [cell('hs', 'starts-with', headingOf(mixed(n, 1))), cell('value', 'from', '1900'), cell('lines', 'to', '2')],
      ];
    case 4:
      return [
        [cell('hs', 'in', tariffOf(mixed(n, 1))), cell('origins', 'in', originOf(mixed(n, 2)), originOf(mixed(n, 3)))],
        [cell('hs', 'in', tariffOf(mixed(n, 4))), cell('weight', 'to', '0.1')],
      ];
    case 5:
      return [[cell('barcodes', 'in', barcodeOf(mixed(n, 1)), barcodeOf(mixed(n, 2)))]];
    case 6:
      return [[cell('findings', 'in', 'under-value'), cell('hs', 'starts-with', headingOf(mixed(n, 1)))]];
    case 7:
      return [
        [
          cell('platform', 'in', `P${mixed(n, 1) % 200}`),
          cell('tier', 'in', '失信企业'),
          cell('hs', 'starts-with', headingOf(mixed(n, 2))),
        ],
      ];
    case 8:
      return [
        [
          cell('carrier', 'in', `C${mixed(n, 1) % 60}`),
          cell('agent', 'in', `A${mixed(n, 2) % 150}`),
          cell('quantity', 'from', '5'),
        ],
      ];
    default:
      return [
        [cell('merchant', 'in', merchant(1)), cell('phoneBuyers', 'from', '7')],
        [cell('merchant', 'in', merchant(2)), cell('addressBuyers', 'from', '20')],
      ];
  }
}

function parcelOf(n: number): ParcelFacts {
  const lines = 1 + (mixed(n, 11) % 3);
  const of = <T>(make: (n: number) => T) => [
    ...new Set(Array.from({ length: lines }, (_, at) => make(mixed(n, 20 + at)))),
  ];
  return parcelFacts({
    customsCode: districtOf(mixed(n, 6)),
    platform: `P${mixed(n, 7) % 200}`,
    merchant: merchantOf(mixed(n, 8) % MERCHANTS),
    carrier: `C${mixed(n, 9) % 60}`,
    agent: `A${mixed(n, 10) % 150}`,
    tier: mixed(n, 12) % 50 === 0 ? '失信企业' : '常规企业',
    hs: of(tariffOf).toSorted(),
    origins: of(originOf).toSorted(),
    barcodes: of(barcodeOf).toSorted(),
    goods: of((at) => `${at % 7 === 0 ? 'cream' : 'milk powder'} ${at}g`).join(' | '),
    lines,
    quantity: lines + (mixed(n, 13) % 4),
    value: mixed(n, 14) % 2000,
    weight: (mixed(n, 15) % 500) / 100,
    phoneBuyers: mixed(n, 16) % 8,
    addressBuyers: mixed(n, 17) % 25,
    findings: mixed(n, 18) % 40 === 0 ? ['under-value'] : [],
  });
}

/** Spread evenly and the same every time. */
function mixed(n: number, salt: number): number {
  let hash = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function districtOf(n: number): string {
  return String(1000 + (n % DISTRICTS) * 100);
}

function merchantOf(n: number): string {
  return `3104W${String(n).padStart(5, '0')}`;
}

function headingOf(n: number): string {
  return String(1000 + (n % HEADINGS) * 29);
}

function tariffOf(n: number): string {
  return `${headingOf(n)}${String(100_000 + (n % 5) * 10)}`;
}

function originOf(n: number): string {
  return String(100 + (n % 60));
}

function barcodeOf(n: number): string {
  return `69${String(n % 30_000).padStart(11, '0')}`;
}
