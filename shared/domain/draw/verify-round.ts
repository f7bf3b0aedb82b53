import type { DrawDay } from '../../model/draw-day.ts';
import type { Bilingual } from '../../model/finding.ts';
import { bytesOfHex, hexOf } from '../../notation/hex.ts';
import { batchDraw, batchSubject } from './batch-draw.ts';
import { populationRoot } from './population-root.ts';
import type { Hashing } from './verify-day.ts';

/** A round as it is published once its seed day is revealed. */
export interface PublishedRound {
  readonly id: string;
  readonly size: number;
  readonly frozen: { readonly at: string; readonly entries: number; readonly root: string; readonly seedDay: string };
  readonly seed: string;
  readonly chosen: readonly string[];
  readonly population: readonly string[];
}

export interface RoundFault {
  readonly code: 'root' | 'entries' | 'order' | 'commitment' | 'seed' | 'seed-known' | 'chosen';
  readonly message: Bilingual;
}

/** Recomputes a round: that its population was fixed before the seed could be known, and that seed and choice follow from what is published. */
export function verifyRound(round: PublishedRound, seedDay: DrawDay, { sha256, hmac }: Hashing): readonly RoundFault[] {
  const { id, size, frozen, seed, chosen, population } = round;
  const key = bytesOfHex(seedDay.revealed?.key ?? '');
  const fits = key !== null && hexOf(sha256(key)) === seedDay.commitment && seedDay.day === frozen.seedDay;
  const drawn = batchDraw({ population, size, seed }, sha256);
  const faults: (RoundFault | null)[] = [
    population.length === frozen.entries
      ? null
      : fault('entries', '编号数与公布的不符', 'the number of entries is not the published one'),
    populationRoot(population, sha256) === frozen.root
      ? null
      : fault('root', 'Merkle 根与公布的不符', 'the Merkle root is not the published one'),
    isAscending(population) ? null : fault('order', '编号未排序或重复', 'the entry numbers are not sorted, each once'),
    fits ? null : fault('commitment', '种子日的密钥与承诺不符', 'the key of the seed day does not fit its commitment'),
    frozen.at <= seedDay.committedAt
      ? null
      : fault('seed-known', '固定总体时密钥已存在', 'the key existed when the population was frozen'),
    !fits || key === null || hexOf(hmac(key)(batchSubject(id, frozen.root))) === seed
      ? null
      : fault('seed', '种子与密钥计算结果不同', 'the seed is not what the key gives'),
    drawn.length === chosen.length && drawn.every((entryNo, at) => entryNo === chosen[at])
      ? null
      : fault('chosen', '抽取结果与种子不符', 'the choice is not what the seed gives'),
  ];
  return faults.filter((one) => one !== null);
}

function isAscending(population: readonly string[]): boolean {
  return population.every((entryNo, at) => at === 0 || (population[at - 1] ?? '') < entryNo);
}

function fault(code: RoundFault['code'], zh: string, en: string): RoundFault {
  return { code, message: { zh, en } };
}
