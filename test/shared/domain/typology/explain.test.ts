import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../../shared/domain/typology/catalogue.ts';
import { explain } from '../../../../shared/domain/typology/explain.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { trace, traces } from '../../../builders/trace.ts';
import { sceneFor } from '../../../builders/typology-scene.ts';

const NOW = '2026-11-24T04:00:00.000Z';

interface Read {
  /** Nats that a signal added to the opinion, and the figure it shows (3 unless told otherwise). */
  readonly [signal: string]: { readonly added: number; readonly figure?: number; readonly weight?: number };
}

/** The findings of a parcel among `others` whose signals added what is given; usually at most 2 of everything. */
function explained(read: Read, subject = trace(0), others: readonly Trace[] = []) {
  const readings = SIGNALS.map(({ name }) => {
    const { figure = read[name] ? 3 : 0, weight = figure } = read[name] ?? {};
    return { weight, figure };
  });
  const added = Float64Array.from(SIGNALS, ({ name }) => read[name]?.added ?? 0);
  const usual = SIGNALS.map(() => 2);
  return explain(
    { trace: subject, readings, opinion: { logOdds: 0, added } },
    { scene: sceneFor([subject, ...others]), signals: SIGNALS, usual, foundAt: NOW },
  );
}

const codesOf = (read: Read) => explained(read).map(({ code }) => code);

describe('explain', () => {
  it('says in both languages what was found, by which figures, and how many parcels are in it', () => {
    const ring = traces(8, () => ({ consignee: { name: 'one', isBuyer: false, street: 'one street' } }));
    const [subject = trace(0), ...others] = ring;

    expect(explained({ 'consignee-shared': { added: 2, figure: 8 } }, subject, others)).toEqual([
      {
        code: 'brushing-ring',
        severity: 'unexplained',
        lane: 'yellow',
        message: {
          zh: '疑似刷单（化整为零）：多名订购人的货物集中到少数收货点。同一收货人代收 8 名订购人的包裹（通常不超过 2 名）。涉及其他包裹 7 票，2026-11-04 至 2026-11-05 申报。',
          en: 'A brushing ring, or bulk goods cut into personal orders: many buyers, few drop points. One consignee receives the parcels of 8 buyers (usually at most 2). 7 other parcels in it, declared from 2026-11-04 to 2026-11-05.',
        },
        basis: 'plan-2017',
        values: [],
        evidence: [
          {
            signal: 'consignee-shared',
            title: { zh: '同一收货人代收的订购人（名）', en: 'Buyers whose goods go to one consignee' },
            value: '8',
            usual: '2',
          },
        ],
        linked: {
          count: 7,
          parcels: others.map(({ parcel }) => ({ ebpCode: 'P1', orderNo: parcel.slice(3) })),
        },
        foundAt: NOW,
      },
    ]);
  });

  it('names the heaviest structure always, others only when they weigh enough, three at most', () => {
    expect(codesOf({ 'phone-shared': { added: 0.1 } })).toEqual(['identity-borrowed']);
    expect(codesOf({ 'phone-shared': { added: 0.6 }, 'payer-shared': { added: 0.69 } })).toEqual(['fake-payment']);
    expect(
      codesOf({
        'phone-shared': { added: 0.8 },
        'payer-shared': { added: 0.9 },
        'price-low': { added: 3 },
        'split-sum': { added: 0.7 },
      }),
    ).toEqual(['under-value', 'fake-payment', 'identity-borrowed']);
  });

  it('adds up the signals of one structure and lets none that speaks against it take away', () => {
    expect(
      codesOf({ 'phone-shared': { added: 0.5 }, 'buyer-phones': { added: 0.4 }, 'price-low': { added: 0.8 } }),
    ).toEqual(['identity-borrowed', 'under-value']);
    expect(codesOf({ 'price-low': { added: 0.8 }, 'constant-ratio': { added: -5 } })).toEqual(['under-value']);
  });

  it('says nothing where no signal spoke for anything', () => {
    expect(explained({ 'price-low': { added: -1 } })).toEqual([]);
  });

  it('orders structures of equal weight by their codes', () => {
    expect(codesOf({ 'split-sum': { added: 1 }, 'payer-shared': { added: 1 } })).toEqual([
      'fake-payment',
      'split-order',
    ]);
  });

  it('shows four figures at most, the heaviest first, none of a signal that stood at nothing', () => {
    const [finding] = explained({
      'payer-shared': { added: 0.5 },
      'equal-amounts': { added: 0.9 },
      'paid-in-batch': { added: 0.7 },
      'serials-in-row': { added: 0.1 },
      'late-push': { added: 0.3 },
      'amount-common': { added: 5, weight: 0 },
    });

    expect(finding?.evidence?.map(({ signal }) => signal)).toEqual([
      'equal-amounts',
      'paid-in-batch',
      'payer-shared',
      'late-push',
    ]);
  });

  it.each([
    ['price-low', 2.5, '250 %', '200 %'],
    ['price-low', 0.004, '0.40 %', undefined],
    ['fast-delivery', 1.256, '1.26 h', undefined],
    ['split-sum', 2.41, '2.41 ×', '2 ×'],
    ['phone-shared', 2, '2', undefined],
  ])(
    'writes the figure of %s (%d) as %s, and the usual one as %s only when it is exceeded',
    (signal, figure, value, usual) => {
      const [evidence] = explained({ [signal]: { added: 1, figure } })[0]?.evidence ?? [];

      expect([evidence?.value, evidence?.usual]).toEqual([value, usual]);
    },
  );

  it('links twenty parcels at most and counts all, never the parcel itself', () => {
    const ring = traces(30, () => ({ buyer: { phone: 'one phone' } }));
    const [subject = trace(0), ...others] = ring;
    const [finding] = explained({ 'phone-shared': { added: 1 } }, subject, others);

    expect(finding?.linked?.count).toBe(29);
    expect(finding?.linked?.parcels).toHaveLength(20);
    expect(finding?.linked?.parcels).not.toContainEqual({ ebpCode: 'P1', orderNo: 'T0000000' });
  });

  it('leaves out the links of a parcel that stands alone', () => {
    const [finding] = explained({ 'phone-shared': { added: 1 } });

    expect(finding).not.toHaveProperty('linked');
    expect(finding?.message.zh).not.toContain('涉及');
  });

  it('tells quota washing by two returns that never came back, whatever moved the model', () => {
    const washing = (figure: number) =>
      explained({ 'phone-shared': { added: 2 }, 'returns-unarrived': { added: -0.5, figure } });

    expect(washing(1).map(({ code }) => code)).toEqual(['identity-borrowed']);
    expect(washing(2).map(({ code }) => code)).toEqual(['identity-borrowed', 'quota-washing']);
    expect(washing(2)[1]?.evidence?.map(({ signal }) => signal)).toEqual(['returns-unarrived']);
  });

  it('leaves out the figures where none weighs, never a sentence without words', () => {
    const [finding] = explained({ 'phone-shared': { added: 2, weight: 0 } });

    expect(finding?.evidence).toEqual([]);
    expect(finding?.message).toEqual({
      zh: '疑似借用或盗用他人身份订购。',
      en: 'Identities may be borrowed or stolen.',
    });
  });

  it('reads an order number with a slash', () => {
    const buyer = { id: 'one buyer' };
    const other = trace(1, { parcel: 'P1/A/7', buyer });
    const [finding] = explained({ 'returns-of-buyer': { added: 1 } }, trace(0, { buyer }), [other]);

    expect(finding?.linked?.parcels).toEqual([{ ebpCode: 'P1', orderNo: 'A/7' }]);
  });
});
