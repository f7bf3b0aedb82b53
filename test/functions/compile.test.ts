import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../functions/compile/compile.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryRights } from '../../shared/adapters/memory/memory-rights.ts';
import { memoryRightsSnapshots } from '../../shared/adapters/memory/memory-rights-snapshots.ts';
import { buildSnapshot } from '../../shared/domain/screen/index/build-snapshot.ts';
import type { Right } from '../../shared/model/right.ts';
import type { RightsSnapshots } from '../../shared/ports/rights-snapshots.ts';
import { rightVersion } from '../builders/recordation.ts';

const OF_FILE: Right = { recordNo: 'T2026-00009', holder: '文件权利人', marks: ['文件标识'] };
const NOW = '2026-11-04T01:20:00.000Z';

let now: string;
let reads: number;
let world: ReturnType<typeof emptyWorld>;
beforeEach(() => {
  now = NOW;
  reads = 0;
  world = emptyWorld();
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

function emptyWorld() {
  const rights = memoryRights();
  const counted = {
    ...rights,
    all: () => {
      reads += 1;
      return rights.all();
    },
  };
  return {
    rights: counted,
    references: memoryReferences(),
    snapshots: memoryRightsSnapshots(),
    clock: { now: () => now },
  };
}

const holds = async () => Buffer.from((await world.snapshots.current())?.bytes ?? []);
const made = (...rights: readonly Right[]) => Buffer.from(buildSnapshot(rights));

describe('compile', () => {
  it('publishes the rights of the registry and of the reference file together', async () => {
    await world.references.publish({ ipRights: [OF_FILE] }, null);
    await world.rights.save(rightVersion());

    await compile(world);

    expect(await holds()).toEqual(made(rightVersion().right, OF_FILE));
    expect(JSON.parse(String(vi.mocked(console.log).mock.calls[0]?.[0]))).toMatchObject({
      event: 'rights-compiled',
      version: (await world.snapshots.current())?.version,
      rights: 2,
    });
  });

  it('publishes a snapshot without rights where there are none', async () => {
    await compile(world);

    expect(await holds()).toEqual(made());
  });

  it('reads and publishes nothing anew while nothing changed', async () => {
    await world.rights.save(rightVersion());
    await compile(world);

    now = '2026-11-04T01:29:59.999Z';
    await compile(world);

    expect([reads, (await world.snapshots.inForce())?.rev]).toEqual([1, 1]);
  });

  it('reads again after ten minutes, for a change of which nobody told, and publishes no content twice', async () => {
    await world.rights.save(rightVersion());
    await compile(world);

    now = '2026-11-04T01:30:00.000Z';
    await compile(world);

    expect([reads, await world.snapshots.previous()]).toEqual([2, null]);
  });

  it.each([
    ['a right', () => world.rights.save(rightVersion())],
    ['the reference data', () => world.references.publish({ ipRights: [OF_FILE] }, null)],
  ])('follows a change of %s', async (_, change) => {
    await compile(world);

    await change();
    await compile(world);

    expect(await holds()).not.toEqual(made());
    expect((await world.snapshots.previous())?.bytes).toEqual(buildSnapshot([]));
  });

  it('takes a withdrawn right out', async () => {
    await world.rights.save(rightVersion());
    await compile(world);

    await world.rights.save(rightVersion({ status: 'withdrawn' }, 2));
    await compile(world);

    expect(await holds()).toEqual(made());
  });

  it('sees at the next turn what changed while it read', async () => {
    const { all } = world.rights;
    const late = { ...world.rights, all: async () => all().finally(() => world.rights.save(rightVersion())) };
    await compile({ ...world, rights: late });
    expect(await holds()).toEqual(made());

    await compile(world);

    expect(await holds()).toEqual(made(rightVersion().right));
  });

  it('leaves the last word to another that published meanwhile', async () => {
    const { snapshots } = world;
    const other: RightsSnapshots = {
      ...snapshots,
      publish: async (bytes, from, over) => {
        await snapshots.publish(buildSnapshot([OF_FILE]), 'other', over);
        return snapshots.publish(bytes, from, over);
      },
    };

    await compile({ ...world, snapshots: other });
    expect(await holds()).toEqual(made(OF_FILE));
    await compile(world);

    expect(await holds()).toEqual(made());
  });
});
