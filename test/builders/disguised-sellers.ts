import { seededRandom } from '../../infra/local/sample/random.ts';
import type { Trace, TracedMark } from '../../shared/model/trace.ts';
import { tracedMark } from './marked-traces.ts';
import { NOON, type TraceOver, trace } from './trace.ts';

/* Thirty days of sixty honest merchants and three who disguise marks, all behind one agent. */

export const SELLERS = ['S1', 'S2', 'S3'] as const;
export const WINDOW = { from: '2026-11-01T00:00:00.000Z', asOf: '2026-12-01T00:00:00.000Z' } as const;
const HONEST = 60;
const DAY = 86_400;

/** S1 writes digits for letters at low prices, S2 plays with several rights, S3 hides a few among many clean parcels. */
const DISGUISED: Readonly<
  Record<(typeof SELLERS)[number], { count: number; clean: number; uses: readonly TracedMark[] }>
> = {
  S1: {
    count: 12,
    clean: 4,
    uses: [
      tracedMark({ recordNo: 'T1', spelled: ['N1KE'], reasons: ['price-below-band'] }),
      tracedMark({ recordNo: 'T1', spelled: ['NlKE'], view: 'look-alike' }),
    ],
  },
  S2: {
    count: 9,
    clean: 10,
    uses: [
      tracedMark({ recordNo: 'T1', view: 'homophone', spelled: ['耐氪'], reasons: ['replica-words'] }),
      tracedMark({
        recordNo: 'T2',
        mark: 'Adidas',
        view: 'masked',
        spelled: ['adi*as'],
        reasons: ['declared-no-brand'],
      }),
      tracedMark({ recordNo: 'T3', mark: 'Lego', view: 'leet', spelled: ['L3go'] }),
    ],
  },
  S3: {
    count: 10,
    clean: 60,
    uses: [
      tracedMark({ recordNo: 'T2', mark: 'Adidas', view: 'leet', spelled: ['ad1das'] }),
      tracedMark({ recordNo: 'T2', mark: 'Adidas', view: 'masked', spelled: ['a*idas'] }),
    ],
  },
};

/**
 * Of the honest every third is an authorised importer (its uses are not traced), every third a parallel importer of genuine goods
 * (noted as benign); of the others each has one text in two hundred that looks like a mark. The same seed gives the same traffic.
 */
export function disguisedAmongHonest(seed: number): Trace[] {
  const random = seededRandom(seed);
  let n = 0;
  const parcel = (merchant: string, marks: TracedMark[] | null): Trace => {
    n += 1;
    const over: TraceOver = {
      firms: { merchant, platform: `P${1 + (n % 3)}` },
      times: { declared: NOON - 3 * DAY + random.whole(0, 29 * DAY) },
      customsCode: random.pick(['3105', '2200', '5100']),
      ...(marks === null ? {} : { marks, waybillBlock: `block ${n}` }),
    };
    return trace(n, over);
  };
  const genuine = tracedMark({ view: 'exact', spelled: ['NIKE'], isBenign: true });
  const slip = tracedMark({ view: 'one-edit', score: 0.4, spelled: ['NIKO'] });
  const honest = Array.from({ length: HONEST }, (_, at) =>
    Array.from({ length: 40 + random.whole(0, 160) }, (__, k) => {
      const chance = at % 3 === 2 && k === 7 ? [slip] : null;
      return parcel(`H${String(at).padStart(2, '0')}`, at % 3 === 1 ? [genuine] : chance);
    }),
  ).flat();
  const disguised = SELLERS.flatMap((seller) => {
    const { count, clean, uses } = DISGUISED[seller];
    const used = Array.from({ length: count }, (_, k) =>
      parcel(seller, uses.slice(k % uses.length, (k % uses.length) + 1)),
    );
    return [...used, ...Array.from({ length: clean }, () => parcel(seller, null))];
  });
  return [...honest, ...disguised];
}
