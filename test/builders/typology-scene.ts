import { SIGNALS } from '../../shared/domain/typology/catalogue.ts';
import { type Scene, sceneOf } from '../../shared/domain/typology/scene.ts';
import type { Reading } from '../../shared/domain/typology/signals/signal.ts';
import type { ReferenceIndex } from '../../shared/model/reference-index.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { honestTraffic } from './trace.ts';

export const LIMITS = { singleFen: 500_000, annualFen: 2_600_000 } as const;

const AROUND = honestTraffic(300, 3);

/** The scene of the given traces alone; the reference data state no prices unless told otherwise. */
export function sceneFor(traces: readonly Trace[], goods: ReferenceIndex['goods'] = new Map()): Scene {
  return sceneOf(traces, { goods }, LIMITS);
}

/** What a signal reads of the first of the traces when they stand amid honest traffic. */
export function readingAmidst(name: string, traces: readonly Trace[]): Reading {
  const signal = SIGNALS.find((one) => one.name === name);
  const [subject] = traces;
  if (signal === undefined || subject === undefined) throw new Error(`no signal ${name}, or no trace`);
  return signal.of(subject, sceneFor([...AROUND, ...traces]));
}

/** When a signal rises, and an honest case that looks like it and that it leaves alone. The first trace is read. */
export interface SignalCase {
  readonly signal: string;
  readonly when: string;
  readonly ring: readonly Trace[];
  readonly least: number;
  readonly but: string;
  readonly honest: readonly Trace[];
  /** 0 unless told otherwise. */
  readonly most?: number;
}
