import { nodeHashing } from '../../../shared/adapters/system/node-hashing.ts';
import { verifyRound } from '../../../shared/domain/draw/verify-round.ts';
import { RoundDetail, RoundPopulation } from '../../../shared/wire/http/schemas/draws.ts';
import { bytesAt, dayAt, jsonOf, NotPublished } from './published.ts';

/** Recomputes a post-clearance round as the address publishes it, and says what was checked, each fault on a line of its own. */
export async function checkedRound(url: string, id: string): Promise<{ holds: boolean; lines: string[] }> {
  const address = `${url}/v1/draw-rounds/${encodeURIComponent(id)}`;
  const read = RoundDetail.safeParse(jsonOf(Buffer.from(await bytesAt(address)).toString()));
  if (!read.success) throw new NotPublished(`${address} does not describe a round`);
  const { frozen, proof, size } = read.data;
  if (frozen === null || proof === null)
    throw new NotPublished(
      `the round ${id} is not revealed yet: it is with the key of ${frozen?.seedDay ?? 'a day to come'}`,
    );
  const population = await populationAt(`${address}/population`);
  const seedDay = await dayAt(url, frozen.seedDay);
  const faults = verifyRound({ id, size, frozen, ...proof, population }, seedDay, nodeHashing);
  const lines = [
    `${id}  固定 frozen ${frozen.at}  密钥 key of ${frozen.seedDay}, 承诺 committed ${seedDay.committedAt}`,
    `已核对 checked: ${population.length} 个编号 entries, Merkle ${frozen.root}, 抽中 drawn ${proof.chosen.length}`,
    ...faults.map(({ message }) => `错误 fault: ${message.zh} ${message.en}`),
    faults.length === 0 ? '全部属实 all of it holds' : `不属实 does not hold: ${faults.length} 处 faults`,
  ];
  return { holds: faults.length === 0, lines };
}

async function populationAt(address: string): Promise<string[]> {
  const population: string[] = [];
  let cursor: string | undefined = '0';
  while (cursor !== undefined) {
    const read = RoundPopulation.safeParse(
      jsonOf(Buffer.from(await bytesAt(`${address}?cursor=${cursor}`)).toString()),
    );
    if (!read.success) throw new NotPublished(`${address} is no population of a round`);
    population.push(...read.data.entryNos);
    cursor = read.data.nextCursor;
  }
  return population;
}
