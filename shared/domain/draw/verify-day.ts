import type { DrawDay, DrawLine } from '../../model/draw-day.ts';
import { entryDay } from '../../notation/entry-number.ts';
import { bytesOfHex, hexOf } from '../../notation/hex.ts';
import { type DayFault, dayFault } from './day-fault.ts';
import { drawSubject } from './draw-subject.ts';
import { fractionOf } from './fraction-of.ts';
import { isDrawn, isFraction } from './is-drawn.ts';
import { takesUpFrom } from './late-days.ts';
import { lineText } from './line-text.ts';
import type { Sha256 } from './merkle.ts';
import { populationRoot } from './population-root.ts';

export interface Hashing {
  readonly sha256: Sha256;
  /** HMAC-SHA-256 under a key that is prepared once. */
  readonly hmac: (key: Uint8Array) => (text: string) => Uint8Array;
}

/** A published line: its text, and what it says; null where it cannot be read. */
export interface ReadLine {
  readonly text: string;
  readonly line: DrawLine | null;
}

export interface PublishedDay {
  readonly day: DrawDay;
  /** SHA-256 of the file as it came, hex. */
  readonly fileSha256: string;
  readonly lines: readonly ReadLine[];
  /** Days of late lines. */
  readonly others: readonly DrawDay[];
}

export interface DayCheck {
  readonly entries: number;
  readonly drawn: number;
  readonly late: number;
  /** Everything that does not hold, first the day, then line by line. Empty: all of it was recomputed and is true. */
  readonly faults: readonly DayFault[];
}

/** Recomputes a day from what is published: commitment, file, root, and every selection and non-selection (rules.md §8.5). */
export function verifyDay({ day, fileSha256, lines, others }: PublishedDay, hashing: Hashing): DayCheck {
  const ownKey = keyOf(day, hashing);
  const lateKeys = new Map(others.map((one) => [one.day, keyOf(one, hashing)]));
  const checkLine = lineCheck(day.day, ownKey, lateKeys);
  const ofLines = lines.flatMap((read, at) =>
    checkLine(read, lines[at - 1]).map((fault) => ({ ...fault, line: at + 1 })),
  );
  return {
    entries: lines.length,
    drawn: lines.filter(({ line }) => line?.drawn).length,
    late: lines.filter(({ line }) => line?.day !== undefined).length,
    faults: [...keyFaults(day, ownKey), ...freezeFaults(day, fileSha256, lines, hashing), ...ofLines],
  };
}

interface DayKey {
  readonly floor: string;
  readonly mac: (text: string) => Uint8Array;
}

/** Null for a key that is not revealed or does not fit its commitment: nothing can be proved with it. */
function keyOf(day: DrawDay, { sha256, hmac }: Hashing): DayKey | null {
  const key = bytesOfHex(day.revealed?.key ?? '');
  if (key === null || hexOf(sha256(key)) !== day.commitment) return null;
  return { floor: day.floor, mac: hmac(key) };
}

function keyFaults({ revealed }: DrawDay, key: DayKey | null): DayFault[] {
  if (key !== null) return [];
  return [dayFault(revealed === null ? 'not-revealed' : 'commitment')];
}

function freezeFaults({ frozen }: DrawDay, fileSha256: string, lines: readonly ReadLine[], { sha256 }: Hashing) {
  if (frozen === null) return [dayFault('not-frozen')];
  const texts = lines.map(({ text }) => text);
  return [
    ...(frozen.sha256 === fileSha256 ? [] : [dayFault('file-digest')]),
    ...(frozen.entries === lines.length ? [] : [dayFault('entries')]),
    ...(frozen.root === populationRoot(texts, sha256) ? [] : [dayFault('root')]),
  ];
}

function lineCheck(ownDay: string, ownKey: DayKey | null, lateKeys: ReadonlyMap<string, DayKey | null>) {
  const lateDays = takesUpFrom(ownDay);
  return ({ text, line }: ReadLine, before: ReadLine | undefined): DayFault[] => {
    if (line === null || lineText(line) !== text) return [dayFault('unreadable-line')];
    const { entryNo, stratum, rate, draw, drawn, day } = line;
    const order = before?.line ? faultyOrder(before.line.entryNo, entryNo) : [];
    const isInPlace = entryDay(entryNo) === (day ?? ownDay) && (day === undefined || lateDays.includes(day));
    const place = isInPlace ? order : [...order, dayFault('other-day', entryNo)];
    if (!isFraction(rate) || !isFraction(draw)) return [...place, dayFault('no-fraction', entryNo)];
    const key = day === undefined ? ownKey : lateKeys.get(day);
    const fitsDraw = isDrawn(draw, rate) === drawn ? [] : [dayFault('selection', entryNo)];
    if (!key) return [...place, ...fitsDraw, ...(day === undefined ? [] : [dayFault('unknown-day', entryNo)])];
    const real = fractionOf(key.mac(drawSubject(stratum, entryNo)));
    return [
      ...place,
      ...(real === draw ? [] : [dayFault('draw', entryNo)]),
      ...fitsDraw,
      ...(rate < key.floor ? [dayFault('under-floor', entryNo)] : []),
    ];
  };
}

function faultyOrder(before: string, entryNo: string): DayFault[] {
  if (before < entryNo) return [];
  return [dayFault(before === entryNo ? 'twice' : 'order', entryNo)];
}
