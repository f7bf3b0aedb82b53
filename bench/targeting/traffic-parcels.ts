import { join } from 'node:path';
import * as z from 'zod';
import { memoryWorld } from '../../infra/commands/screen/memory-world.ts';
import { readEventFile } from '../../infra/commands/screen/read-event-file.ts';
import { readReferenceFile } from '../../infra/commands/screen/read-reference-file.ts';
import { type ScreeningWorld, takeIn } from '../../infra/commands/screen/screening.ts';
import { parcelFeatures } from '../../shared/domain/learn/parcel/parcel-features.ts';
import type { Features } from '../../shared/domain/learn/plan.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import { linesOf } from '../lines-of.ts';

const Truth = z.looseObject({
  ebpCode: z.string(),
  orderNo: z.string(),
  label: z.string(),
  patterns: z.array(z.string()),
});

/** A parcel of labelled traffic as it stood at its first decision. */
export interface TrafficParcel {
  readonly id: ParcelId;
  /** YYYY-MM-DD and hour of the declaration, China. */
  readonly day: string;
  readonly hour: number;
  readonly facts: ParcelFacts;
  readonly features: Features;
  readonly isHit: boolean;
  /** Fraud patterns (rules.md §5) that it is part of. */
  readonly patterns: readonly string[];
}

/**
 * The declared parcels of a folder of labelled traffic, through the whole pipeline in order of arrival, as their first selection recorded
 * them. Without looking back: the model of rings was trained on such traffic, and would tell what is to be found.
 */
export async function trafficParcels(folder: string): Promise<readonly TrafficParcel[]> {
  const data = readReferenceFile(join(folder, 'reference.json.gz'));
  if (typeof data === 'string') throw new Error(data);
  const labels = new Map(
    linesOf(join(folder, 'truth.jsonl.gz')).map((line) => {
      const truth = Truth.parse(line);
      return [parcelId(truth), truth];
    }),
  );
  const first = new Map<ParcelId, ParcelFacts>();
  const world = withoutLookingBack(memoryWorld(data.reference, data.version), first);
  const events = { path: join(folder, 'events.jsonl.gz'), kind: '.jsonl', packed: true, bytes: 0 } as const;
  await takeIn(world, readEventFile(events, ignored), new Date(0).toISOString(), (place) => {
    throw new Error(`${place} cannot be read`);
  });
  return [...first].flatMap(([id, facts]) => {
    const truth = labels.get(id);
    if (truth === undefined) return [];
    const { day, hour } = facts;
    const isHit = truth.label === 'violation';
    return [{ id, day, hour, facts, features: parcelFeatures(facts), isHit, patterns: truth.patterns }];
  });
}

function withoutLookingBack(world: ScreeningWorld, first: Map<ParcelId, ParcelFacts>): ScreeningWorld {
  return {
    ...world,
    traces: { ...world.traces, since: async () => [] },
    outbox: {
      ...world.outbox,
      traces: async (_, selections = []) => {
        for (const { parcel, facts } of selections) if (!first.has(parcel)) first.set(parcel, facts);
      },
    },
  };
}

function ignored(): void {
  // Nobody waits for a bar.
}
