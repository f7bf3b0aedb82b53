import { ownedRight } from '../../shared/domain/rights/owned-right.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal, type RefusalKind } from '../../shared/faults/refusal.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { Recordation, RightVersion } from '../../shared/model/recordation.ts';
import { fieldDifferences } from '../../shared/notation/field-differences.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import { isVersionMatch } from '../../shared/wire/http/version-tag.ts';
import { reachOf } from './reach-of.ts';
import type { World } from './world.ts';

const ATTEMPTS = 4;

/** Records a right. The same content again is answered with the version that stands. Throws Refusal `forbidden` or `conflict`. */
export async function recordRight(world: World, { body, caller }: Call<'postRight'>): Promise<RightVersion> {
  const right = owned(body, caller);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await world.rights.find(right.recordNo, 'all');
    if (present !== null && fieldDifferences(present.right, right).length > 0)
      throw refused(
        'conflict',
        '/recordNo',
        'already-recorded',
        '备案号已登记，请改用修改 The record number is recorded already: change that right, or check the number.',
      );
    const written = present ?? (await saved(world, right, 1, caller));
    if (written !== null) return written;
  }
  throw new Busy('the right kept changing');
}

/** Writes the next version of a right. A change that is in force already changes nothing. Throws Refusal `not-found` or `conflict`. */
export async function replaceRight(
  world: World,
  { params, body, caller, ifMatch }: Call<'putRight'>,
): Promise<RightVersion> {
  if (body.recordNo !== params.recordNo)
    throw refused('invalid-request', '/recordNo', 'record-number', '与路径不符 Give the record number of the path.');
  const right = owned(body, caller);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await world.rights.find(params.recordNo, reachOf(caller));
    if (present === null) throw new Refusal('not-found', '未找到 Not found.');
    if (present.right.holderCode !== right.holderCode)
      throw refused(
        'conflict',
        '/holderCode',
        'holder-changed',
        '权利人不可更改 The holder of a record number cannot change.',
      );
    if (fieldDifferences(present.right, right).length === 0) return present;
    if (!isVersionMatch(ifMatch, present))
      throw refused('conflict', '', 'right-changed', '备案已变化，请重新查看 The right has changed: look again.');
    const written = await saved(world, right, present.version + 1, caller);
    if (written !== null) return written;
  }
  throw new Busy('the right kept changing');
}

function owned(body: Recordation, caller: Caller): Recordation {
  const right = ownedRight(body, caller);
  if (right !== null) return right;
  throw refused(
    'forbidden',
    '/holderCode',
    'other-holder',
    '非本企业权利 Not the code of the caller: give your own, or leave it out.',
  );
}

async function saved(
  { rights, clock }: World,
  right: Recordation,
  version: number,
  { name }: Caller,
): Promise<RightVersion | null> {
  const next = { right, version, at: clock.now(), by: name };
  return (await rights.save(next)) === 'saved' ? next : null;
}

function refused(kind: RefusalKind, pointer: string, code: string, detail: string): Refusal {
  return new Refusal(kind, detail, [{ detail, pointer, code }]);
}
