import type { Random } from '../../../infra/local/sample/random.ts';
import type { Bent, Stage } from '../bent.ts';
import { buyersOf, deliverTo, dropPoints, fillAs, name, openAccounts, shareAccounts, shareFewPhones } from './gang.ts';

const YEAR = 31_556_952;
const EPOCH = 1970;

/** P2: bought or stolen identities order for a gang, in several ways at once; few say it of a single parcel. */
export function borrowedIdentities(stage: Stage): readonly Bent[] {
  const { random, crew, limitFen } = stage;
  const ring = crew(random.whole(10, 45));
  const ways = random.shuffled([fromOneArea, ofOddAge, shareFewPhones, inOneBlock, toFewPlaces, toFronts]);
  for (const way of ways.slice(0, random.whole(2, 4))) way(ring, random);
  if (random.chance(0.85)) openAccounts(ring, stage);
  if (random.chance(0.3)) shareAccounts(buyersOf(ring), random);
  if (random.chance(0.7)) upToTheLimit(ring, random, limitFen);
  return ring;
}

/** P2: somebody orders under the name of a person who buys elsewhere, to another phone and place. */
export function oneIdentity(stage: Stage): readonly Bent[] {
  const { random, merchants } = stage;
  const [victims, thieves] = merchants(2, 1);
  const [victim, parcel] = [victims?.[0], thieves?.[0]];
  if (victim === undefined || parcel === undefined) return [];
  parcel.buyer = { ...parcel.buyer, id: victim.buyer.id, area: victim.buyer.area, born: victim.buyer.born };
  if (random.chance(0.8)) openAccounts([parcel], stage);
  if (random.chance(0.5)) parcel.consignee.isBuyer = false;
  return [parcel];
}

type Way = (ring: readonly Bent[], random: Random) => void;

const fromOneArea: Way = (ring, random) => {
  const areas = ring.slice(0, random.whole(1, 3)).map(({ buyer }) => buyer.area);
  const share = random.between(0.3, 1);
  for (const { buyer } of ring) if (random.chance(share)) buyer.area = random.pick(areas);
};

const ofOddAge: Way = (ring, random) => {
  const share = random.between(0.15, 0.6);
  for (const { buyer, times } of ring)
    if (random.chance(share))
      buyer.born =
        EPOCH + Math.floor(times.declared / YEAR) - (random.chance(0.3) ? random.whole(8, 17) : random.whole(65, 88));
};

const inOneBlock: Way = (ring, random) => {
  const block = name(random, 'block');
  const share = random.between(0.4, 1);
  for (const [at, { buyer, consignee }] of ring.entries()) {
    if (!random.chance(share)) continue;
    if (consignee.phone === buyer.phone) consignee.phone = `${block} ${at}`;
    buyer.phone = `${block} ${at}`;
    buyer.phoneBlock = block;
  }
};

const toFewPlaces: Way = (ring, random) => {
  const points = dropPoints(random, random.whole(1, Math.max(1, Math.floor(ring.length / 3))), [
    'home',
    'home',
    'other',
  ]);
  const share = random.between(0.4, 1);
  for (const trace of ring) if (random.chance(share)) deliverTo(trace, random.pick(points), random.whole(1, 9));
};

const toFronts: Way = (ring, random) => {
  const fronts = Array.from({ length: random.whole(1, 6) }, () => name(random, 'front'));
  const share = random.between(0.3, 1);
  for (const { consignee } of ring)
    if (random.chance(share)) Object.assign(consignee, { isBuyer: false, name: random.pick(fronts) });
};

function upToTheLimit(ring: readonly Bent[], random: Random, limitFen: number): void {
  const share = random.between(0.2, 0.9);
  for (const trace of ring) {
    const times = Math.floor((limitFen * random.between(0.75, 1)) / Math.max(1, trace.dutiableFen));
    if (times >= 1 && random.chance(share)) fillAs(trace, structuredClone(trace), times);
  }
}
