import type { Trace } from '../../../model/trace.ts';
import { buyersIn, groupOf } from '../groups.ts';
import { remembered } from '../remembered.ts';
import type { Scene } from '../scene.ts';
import { countWithin, rankShare } from '../sorted.ts';
import { surprise } from '../surprise.ts';
import { channelOf, isGuest } from './channel-of.ts';
import { NOTHING, type Signal, signal } from './signal.ts';

/*
 * Whose account it was ordered with (rules.md P1, P2, P8): a gang opens accounts for the purpose, many at once, and orders in
 * other people's names. Platforms number their accounts in order, so a number tells how new the account is.
 */

/** The newest share of a platform's accounts that order. */
const NEW = 0.14;
/** Accounts opened in one go lie within this share of the platform's numbers. */
const ROW = 0.004;

const accountNew = signal(
  'account-new',
  '比订购人账号注册得早的该平台账号占比',
  'Share of the platform’s accounts that are older than the buyer’s',
  (trace, scene) => {
    const rank = rankOf(trace, scene);
    return rank === null ? NOTHING : { weight: -Math.log10(1 - rank), figure: rank };
  },
  '%',
);

const accountsNewHere = signal(
  'accounts-new-here',
  '本商户在该平台使用新注册账号的订购人（名）',
  'Buyers of this merchant on the platform whose accounts are new',
  (trace, scene) => {
    if (!isNew(trace, scene)) return NOTHING;
    const { merchant, platform } = trace.firms;
    return remembered(scene, 'new accounts', `${merchant} ${platform}`, () => {
      const own = numbered(channelOf(trace, scene).members);
      const figure = buyersIn(own.filter((one) => isNew(one, scene)));
      return { weight: surprise(figure, buyersIn(own) * NEW + 0.1), figure };
    });
  },
);

const accountsInRow = signal(
  'accounts-in-row',
  '本商户在该平台账号接连注册的其他订购人（名）',
  'Other buyers of this merchant whose accounts were opened next to this one',
  (trace, scene) => {
    if (typeof trace.buyer.accountNo !== 'number') return NOTHING;
    const own = numbered(channelOf(trace, scene).members);
    const others = buyersIn(own.filter((one) => isInRow(one, trace, scene))) - 1;
    const elsewhere = (aroundOf(trace, scene) - others) / Math.max(1, numbersOf(trace, scene).length);
    return { weight: surprise(others, buyersIn(own) * elsewhere), figure: others };
  },
);

/** A pipe (P8) gathers a few orders of many firms: the row shows over the platform's guests only. */
const accountsOfGuests = signal(
  'accounts-of-guests',
  '在该平台兼营的商户中使用新注册账号的订单（票）',
  'Orders with new accounts of merchants that are guests on the platform as this one is',
  (trace, scene) => {
    if (!isGuest(trace, scene) || !isNew(trace, scene)) return NOTHING;
    return remembered(scene, 'new accounts of guests', trace.firms.platform, () => {
      const guests = numbered(groupOf(scene.groups.platform, trace.firms.platform).members).filter((one) =>
        isGuest(one, scene),
      );
      const figure = guests.filter((one) => isNew(one, scene)).length;
      return { weight: surprise(figure, guests.length * NEW + 0.1), figure };
    });
  },
);

const accountShared = signal(
  'account-shared',
  '使用同一平台账号的订购人（名）',
  'Different people who order with one account',
  (trace, scene) => {
    const figure = buyersIn(groupOf(scene.groups.account, trace.buyer.account ?? null).members);
    return { weight: surprise(figure - 1, 0.05), figure };
  },
);

export const ACCOUNTS: readonly Signal[] = [
  accountNew,
  accountsNewHere,
  accountsInRow,
  accountsOfGuests,
  accountShared,
];

function numbersOf({ firms }: Trace, { accounts }: Scene): ArrayLike<number> {
  return accounts.get(firms.platform) ?? [];
}

function rankOf(trace: Trace, scene: Scene): number | null {
  const { accountNo } = trace.buyer;
  return typeof accountNo === 'number' ? rankShare(numbersOf(trace, scene), accountNo) : null;
}

function isNew(trace: Trace, scene: Scene): boolean {
  return (rankOf(trace, scene) ?? 0) > 1 - NEW;
}

function numbered(traces: readonly Trace[]): readonly Trace[] {
  return traces.filter(({ buyer }) => typeof buyer.accountNo === 'number');
}

function isInRow(one: Trace, other: Trace, scene: Scene): boolean {
  return Math.abs((one.buyer.accountNo ?? 0) - (other.buyer.accountNo ?? 0)) <= reachOf(other, scene);
}

function reachOf(trace: Trace, scene: Scene): number {
  const numbers = numbersOf(trace, scene);
  return ((numbers[numbers.length - 1] ?? 0) - (numbers[0] ?? 0)) * ROW;
}

/** How many of the platform's buyers have accounts so near, the parcel's own included. */
function aroundOf(trace: Trace, scene: Scene): number {
  const { accountNo } = trace.buyer;
  if (typeof accountNo !== 'number') return 0;
  const reach = reachOf(trace, scene);
  return countWithin(numbersOf(trace, scene), accountNo - reach, accountNo + reach + 1);
}
