import { Refusal } from '../../shared/faults/refusal.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { RightVersion } from '../../shared/model/recordation.ts';
import type { Reach } from '../../shared/ports/rights.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';
import type { RightWritten } from '../../shared/wire/http/schemas/rights.ts';
import { versionTag } from '../../shared/wire/http/version-tag.ts';
import { importRights } from './import-rights.ts';
import { reachOf } from './reach-of.ts';
import type { World } from './world.ts';
import { recordRight, replaceRight } from './write-right.ts';

const USUAL = 50;
const VERSIONS_SHOWN = 50;

export function rights(world: World): UseCases<'rights'> {
  return {
    getRights: async ({ query: { holder, limit = USUAL, cursor }, caller }) => {
      const page = await world.rights.page(reachFor(caller, holder), limit, cursor);
      const body = { rights: [...page.rights] };
      return { body: page.nextCursor === undefined ? body : { ...body, nextCursor: page.nextCursor } };
    },

    getRight: async ({ params: { recordNo }, caller }) => {
      const [newest, ...older] = await world.rights.versions(recordNo, reachOf(caller));
      if (newest === undefined) throw new Refusal('not-found', '未找到 Not found.');
      const versions = [newest, ...older].slice(0, VERSIONS_SHOWN);
      return { body: { ...newest, versions }, headers: { etag: versionTag(newest) } };
    },

    postRight: async (call) => written(await recordRight(world, call)),
    putRight: async (call) => written(await replaceRight(world, call)),
    postRightsImport: async (call) => ({ body: await importRights(world, call) }),
  };
}

/** Throws Refusal `forbidden` for a right holder who asks for another's. */
function reachFor(caller: Caller, holder: string | undefined): Reach {
  const reach = reachOf(caller);
  if (holder === undefined) return reach;
  if (reach !== 'all' && reach.holderCode !== holder) {
    const detail =
      '非本企业权利，请填写本企业代码或省略 Not the rights of the caller: give your own code or leave it out.';
    throw new Refusal('forbidden', detail, [{ detail, pointer: '/query/holder', code: 'other-holder' }]);
  }
  return { holderCode: holder };
}

function written(one: RightVersion): { body: RightWritten; headers: { etag: string } } {
  const { right, version, at } = one;
  return { body: { recordNo: right.recordNo, version, at }, headers: { etag: versionTag(one) } };
}
