import { isDeepStrictEqual } from 'node:util';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { advance, type Happening, type Obstacle } from '../../shared/domain/protect/advance.ts';
import { broughtUp } from '../../shared/domain/protect/brought-up.ts';
import { CALENDARS } from '../../shared/domain/protect/calendars.ts';
import { holdingHits } from '../../shared/domain/protect/holding-hits.ts';
import { generalGuarantee } from '../../shared/domain/protect/security.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { GivenSecurity, IpCase } from '../../shared/model/ip-case.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { CaseEventBody } from '../../shared/wire/http/schemas/ip-case.ts';
import { isVersionMatch } from '../../shared/wire/http/version-tag.ts';
import { caseView, mayBring } from './case-view.ts';
import { conflict } from './conflict.ts';
import { caseInReach } from './in-reach.ts';
import type { World } from './world.ts';

const ATTEMPTS = 4;

type Asked = Call<'postIpCaseEvent'>;

/** The part of the request that has to change. */
const WHY: Readonly<Record<Obstacle, { readonly detail: string; readonly pointer: string }>> = {
  'not-now': { detail: '当前状态不允许此事项 This state does not allow the event.', pointer: '/event' },
  'deadline-passed': { detail: '期限已过 The deadline has passed.', pointer: '/event' },
  'not-due': { detail: '期限未到 The deadline has not passed.', pointer: '/event' },
  'no-security': { detail: '须提供担保 Give security: a deposit or a general guarantee.', pointer: '/security' },
  'security-short': { detail: '担保金额不足 The security is less than required.', pointer: '/security/fen' },
  'guarantee-not-in-force': {
    detail: '总担保已失效 The general guarantee is not in force.',
    pointer: '/security/approvedOn',
  },
};

/**
 * Moves the case in one conditional write, then wakes `protect`, which tells the parcel. A crash in between loses nothing: what a case
 * owes is due. The same event again by the same caller changes nothing. Throws Refusal `not-found`, `forbidden` or `conflict`.
 */
export async function bringEvent(world: World, asked: Asked): Promise<IpCase> {
  const { body, caller, ifMatch } = asked;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await caseInReach(world, caller, asked.params.id);
    if (!mayBring(caller, body.event)) {
      const detail = `${caller.role} 不能办理此事项 may not bring this event.`;
      throw new Refusal('forbidden', detail, [{ detail, pointer: '/event', code: 'not-yours' }]);
    }
    const happening = happeningOf(asked);
    if (isRepeat(stored, happening)) {
      await wake(world, stored);
      return stored;
    }
    if (!isVersionMatch(ifMatch, stored))
      throw conflict('案件已变化，请重新查看 The case has changed: look again.', '', 'case-changed');
    const next = await moved(world, stored, happening, asked);
    if (next === stored) return stored;
    const written = { ...next, version: stored.version + 1 };
    if ((await world.cases.save(written)) === 'stale') continue;
    await wake(world, written);
    return written;
  }
  throw new Busy('the case kept changing');
}

/** First what parcel and clock have done, then what is brought. The desk's decision is the detention, and the case follows it. */
async function moved(world: World, stored: IpCase, happening: Happening, { caller }: Asked): Promise<IpCase> {
  const { dossiers, references, clock } = world;
  const now = clock.now();
  const dossier = (await dossiers.load([stored.parcel], 'strong')).get(stored.parcel);
  const policy = (await references.current()).policy ?? defaultPolicy;
  const word = dossier && {
    state: stateOf(dossier, policy, now),
    isHit: holdingHits(dossier.verdict).has(stored.right.recordNo),
  };
  const present = word === undefined ? stored : broughtUp(stored, word, now, CALENDARS);
  if (happening.event === 'detain') {
    if (present.state === 'detained') return present;
    if (present.state === 'secured')
      throw conflict(
        '请先在审单台对该包裹作出扣留处置 First decide detain on the parcel at the desk.',
        '/event',
        'desk-first',
      );
  }
  const step = advance(present, happening, now, CALENDARS);
  if (step.kind === 'advanced') return step.case;
  const { possible } = caseView(present, caller, now);
  const { detail, pointer } = WHY[step.why];
  const can = possible.length === 0 ? '无 none' : possible.join(', ');
  throw conflict(`${detail} 状态 State: ${present.state}. 可办事项 Possible now: ${can}.`, pointer, step.why);
}

function happeningOf({ body, caller }: Asked): Happening {
  const { event, note, security, until } = body;
  return {
    event,
    by: `${caller.role} ${caller.name}`,
    note,
    ...(security === undefined ? {} : { security: givenOf(security) }),
    ...(until === undefined ? {} : { until }),
  };
}

function givenOf(security: NonNullable<CaseEventBody['security']>): GivenSecurity {
  if (security.kind === 'deposit') return security;
  const { kind, number, fen, approvedOn } = security;
  return { kind, number, fen, until: generalGuarantee(fen, approvedOn).until };
}

/** The same word of the same person, with the same day or security: what differs in them is another word. */
function isRepeat({ audit, holderWord, security: { given } }: IpCase, happening: Happening): boolean {
  const { event, by, note, until = null, security = null } = happening;
  const last = audit.at(-1);
  if (last === undefined || last.event !== event || last.by !== by || last.note !== note) return false;
  if (event === 'deny') return holderWord?.until === until;
  return event !== 'apply' || isDeepStrictEqual(given, security);
}

async function wake({ outbox }: World, { parcel, right }: IpCase): Promise<void> {
  await outbox.protections([{ parcel, recordNo: right.recordNo }]);
}
