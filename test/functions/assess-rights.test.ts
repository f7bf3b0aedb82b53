import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bookshelf } from '../../functions/assess/bookshelf.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryRightsSnapshots } from '../../shared/adapters/memory/memory-rights-snapshots.ts';
import { buildSnapshot } from '../../shared/domain/screen/index/build-snapshot.ts';
import { openSnapshot } from '../../shared/domain/screen/index/snapshot.ts';
import { rightVersion } from '../builders/recordation.ts';

const ONE = buildSnapshot([rightVersion().right]);
const TWO = buildSnapshot([rightVersion({ marks: ['另一标识'] }).right]);
const DAMAGED = TWO.subarray(0, TWO.length >> 1);

const versionOf = (bytes: Uint8Array) => openSnapshot(bytes).version;

let references: ReturnType<typeof memoryReferences>;
let snapshots: ReturnType<typeof memoryRightsSnapshots>;
beforeEach(() => {
  references = memoryReferences();
  snapshots = memoryRightsSnapshots();
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

const publish = async (bytes: Uint8Array) => snapshots.publish(bytes, 'here', await snapshots.inForce());

describe('bookshelf', () => {
  it('has no rights where nothing was published', async () => {
    expect((await bookshelf(references, snapshots)()).versions.rights).toBe('none');
  });

  it('lets parcels wait until rights of the reference data are compiled', async () => {
    const books = bookshelf(references, snapshots);
    await references.publish({ ipRights: [rightVersion().right] }, null);
    await expect(books()).rejects.toThrow('not compiled yet');

    await publish(TWO);

    expect((await books()).versions.rights).toBe(versionOf(TWO));
  });

  it('takes the rights of another snapshot without a restart, and keeps the rest', async () => {
    const books = bookshelf(references, snapshots);
    await publish(ONE);
    const first = await books();
    expect(await books()).toBe(first);

    await publish(TWO);
    const second = await books();

    expect([first.versions.rights, second.versions.rights]).toEqual([versionOf(ONE), versionOf(TWO)]);
    expect(second.reference).toBe(first.reference);
  });

  it('takes other reference data and keeps the rights', async () => {
    const books = bookshelf(references, snapshots);
    await publish(ONE);
    await books();

    await references.publish({ limits: { singleFen: 1 } }, null);

    expect((await books()).reference.limits.singleFen).toBe(1);
    expect((await books()).versions.rights).toBe(versionOf(ONE));
  });

  it('keeps the last good rights when a snapshot does not open, and says so once', async () => {
    const books = bookshelf(references, snapshots);
    await publish(ONE);
    await books();

    await publish(DAMAGED);
    await books();

    expect((await books()).versions.rights).toBe(versionOf(ONE));
    expect(vi.mocked(console.log).mock.calls.filter(([line]) => /rights-snapshot-refused/.test(line))).toHaveLength(1);
  });

  it('begins with the snapshot before one that does not open', async () => {
    await publish(ONE);
    await publish(DAMAGED);

    expect((await bookshelf(references, snapshots)()).versions.rights).toBe(versionOf(ONE));
  });

  it('lets parcels wait rather than pass unscreened when nothing opens', async () => {
    await publish(DAMAGED);

    await expect(bookshelf(references, snapshots)()).rejects.toThrow('no snapshot');
  });
});
