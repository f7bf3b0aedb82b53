import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { collusiveChains } from '../../../../shared/domain/typology/collusive-chain.ts';
import { Finding } from '../../../../shared/model/finding.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { insight } from '../../../builders/insight.ts';
import { traces } from '../../../builders/trace.ts';

const AS_OF = '2026-12-05T04:00:00.000Z';
const ORDINARY = traces(1000, (at) => ({
  firms: { carrier: `L${at % 3}`, agent: `A${at % 10}`, payment: `Z${at % 2}` },
}));
const RING = traces(30, (at) => ({
  parcel: `P1/C${10 + at}`,
  firms: { carrier: 'L9', agent: 'A9', merchant: `R${at % 4}`, platform: `P${at % 4}`, payment: `Z${at % 2}` },
}));
const ALL = [...ORDINARY, ...RING];
const insightsOn = (found: readonly Trace[]) => found.map(({ parcel }) => insight({ parcel }));
const chainsOf = (found: readonly Trace[], all = ALL) => collusiveChains(all, insightsOn(found), defaultPolicy, AS_OF);

describe('collusiveChains', () => {
  it('says of every found parcel which firms act together, by how much, and names other parcels', () => {
    const said = chainsOf(RING);
    const [first] = said;

    expect(said.map(({ parcel }) => parcel).toSorted()).toEqual(RING.map(({ parcel }) => parcel).toSorted());
    expect(Finding.parse(first?.finding)).toEqual(first?.finding);
    expect(first?.finding).toMatchObject({ code: 'collusive-chain', severity: 'unexplained', foundAt: AS_OF });
    expect(first?.finding.message).toEqual({
      zh: '疑似链条串通。物流企业 L9 与申报企业 A9 共同经办的 30 票包裹中，30 票已发现疑点，占 100 %，其中 4 家商户各有数票；两者分别经办的其他包裹至多占 2.9 %。',
      en: 'Firms may act together. Of 30 parcels that carrier L9 and agent A9 served together, 30 were found suspicious (100 %), several of each of 4 merchants; of their other parcels at most 2.9 %.',
    });
    expect(first?.finding.evidence).toMatchObject([
      { signal: 'chain-carrier-agent', value: '30 / 30', usual: '2.9 %' },
    ]);
    expect(first?.finding.linked?.count).toBe(29);
    expect(first?.finding.linked?.parcels).toHaveLength(20);
  });

  it('says nothing of honest parcels of the same firms, and adds nothing to a score', () => {
    const said = chainsOf(RING.slice(0, 20));

    expect(said).toHaveLength(20);
    expect(said.every(({ score }) => score === 0)).toBe(true);
  });

  it('says nothing where nothing stands out', () => {
    expect(chainsOf(ORDINARY.filter((_, at) => at % 20 === 0))).toEqual([]);
    expect(chainsOf([])).toEqual([]);
  });

  it('says the same whatever the order of the traces', () => {
    const byParcel = (said: ReturnType<typeof chainsOf>) => said.toSorted((a, b) => (a.parcel < b.parcel ? -1 : 1));

    expect(byParcel(chainsOf(RING, ALL.toReversed()))).toEqual(byParcel(chainsOf(RING)));
  });
});
