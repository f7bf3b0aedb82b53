import { describe, expect, it } from 'vitest';
import type { LeadFeedback } from '../../shared/model/lead-feedback.ts';
import type { LeadFeedbacks } from '../../shared/ports/lead-feedbacks.ts';
import { unique } from './unique.ts';

function feedback(leadId: string, changes: Partial<LeadFeedback> = {}): LeadFeedback {
  return {
    ...{ leadId, verdict: 'useful', note: '已核对', by: '审单员甲', at: '2026-11-05T01:00:00.000Z' },
    ...changes,
  };
}

export function describeLeadFeedbacks(name: string, make: () => LeadFeedbacks): void {
  describe(name, () => {
    it('gives the feedback of the leads asked for, in the order of adding', async () => {
      const [feedbacks, one, other] = [make(), unique('lead'), unique('lead')];
      const words = [feedback(one), feedback(one, { verdict: 'opened-case', at: '2026-11-06T01:00:00.000Z' })];

      for (const word of words) await feedbacks.add(word);
      await feedbacks.add(feedback(other, { verdict: 'useless' }));

      expect(await feedbacks.of([one, unique('lead'), one])).toEqual(new Map([[one, words]]));
      expect(await feedbacks.of([])).toEqual(new Map());
    });

    it('keeps the same words of an officer once, and answers what stands', async () => {
      const [feedbacks, id] = [make(), unique('lead')];
      await feedbacks.add(feedback(id));

      const again = await feedbacks.add(feedback(id, { at: '2026-11-07T01:00:00.000Z' }));

      expect(again).toEqual(feedback(id));
      expect((await feedbacks.of([id])).get(id)).toEqual([feedback(id)]);
    });

    it.each([{ by: '审单员乙' }, { note: '另有新包裹' }, { verdict: 'useless' }] as const)(
      'keeps other words beside the first: %j',
      async (change) => {
        const [feedbacks, id] = [make(), unique('lead')];
        await feedbacks.add(feedback(id));

        await feedbacks.add(feedback(id, change));

        expect((await feedbacks.of([id])).get(id)).toEqual([feedback(id), feedback(id, change)]);
      },
    );

    it('loses none of several at once', async () => {
      const [feedbacks, id] = [make(), unique('lead')];
      const officers = ['甲', '乙', '丙', '丁'];

      await Promise.all(officers.map((by) => feedbacks.add(feedback(id, { by }))));

      const kept = (await feedbacks.of([id])).get(id) ?? [];
      expect(kept.map(({ by }) => by).toSorted()).toEqual(officers.toSorted());
    });

    it('keeps the newest fifty', async () => {
      const [feedbacks, id] = [make(), unique('lead')];

      for (let n = 0; n < 51; n += 1) await feedbacks.add(feedback(id, { note: String(n) }));

      const kept = (await feedbacks.of([id])).get(id) ?? [];
      expect([kept.length, kept[0]?.note, kept.at(-1)?.note]).toEqual([50, '1', '50']);
    });
  });
}
