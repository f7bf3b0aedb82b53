import { inSight } from '../../shared/domain/desk/in-sight.ts';
import { parcelTag } from '../../shared/domain/desk/parcel-tag.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Call, UseCase, UseCases } from '../../shared/wire/http/call.ts';
import { enterpriseView, findEnterprise } from './enterprise-view.ts';
import { linksOf } from './links-of.ts';
import { officialView, parcelView } from './parcel-view.ts';
import { receiptsReply } from './receipts-reply.ts';
import type { World } from './world.ts';

export function inquire(world: World): UseCases<'inquire'> {
  return {
    getParcel: (call) => parcelReply(world, call),

    getReceipts: (call) => receiptsReply(world, call),

    getEnterprise: async ({ params: { code }, caller }) => {
      const enterprise = findEnterprise((await world.references.current()).reference, code);
      const isOwn =
        caller.org === code || caller.org === enterprise?.code || enterprise?.aliases?.includes(caller.org ?? '');
      if (enterprise === undefined || (caller.role === 'submitter' && !isOwn)) throw notFound();
      return { body: enterpriseView(enterprise) };
    },
  };
}

/** What is out of the caller's sight is not there: nobody learns that a parcel exists. */
async function parcelReply(world: World, { params, caller }: Call<'getParcel'>): ReturnType<UseCase<'getParcel'>> {
  const id = parcelId(params);
  const dossier = (await world.dossiers.load([id], 'strong')).get(id);
  if (dossier === undefined) throw notFound();
  const papers = papersOf(dossier);
  if (!inSight(caller, dossier, papers)) throw notFound();
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const facts = { dossier, papers, policy, now: world.clock.now() };
  const headers = { etag: parcelTag(dossier) };
  if (caller.role === 'submitter') return { body: parcelView(facts, caller.org), headers };
  const links = await linksOf(world, caller, facts);
  return { body: { ...parcelView(facts, null), ...officialView(facts), links }, headers };
}

function notFound(): Refusal {
  return new Refusal('not-found', '未找到 Not found.');
}
