import { describe, expect, it } from 'vitest';
import { postingsOf } from '../../../../infra/local/sample/postings.ts';
import { sampleDay } from '../../../../infra/local/sample/sample-day.ts';
import { sampleReference } from '../../../../infra/local/sample/sample-reference.ts';

const events = sampleDay({ seed: 7, parcels: 240, day: '2026-11-23', reference: sampleReference() });

describe('postingsOf', () => {
  it('puts every document into exactly one request of its sender', () => {
    const postings = postingsOf(events);

    const sent = postings.flatMap(({ sender, documents }) => documents.map((document) => ({ sender, ...document })));
    expect(sent).toHaveLength(events.length);
    for (const { at: _, ...event } of events) expect(sent).toContainEqual(event);
  });

  it('writes XML requests of one type and never more than 100 documents', () => {
    const postings = postingsOf(events);

    const xml = postings.filter(({ form }) => form === 'xml');
    expect(xml.length).toBeGreaterThan(0);
    for (const { documents } of xml) expect(new Set(documents.map(({ type }) => type)).size).toBe(1);
    expect(Math.max(...postings.map(({ documents }) => documents.length))).toBeLessThanOrEqual(100);
  });

  it('keeps the order of arrival within a sender', () => {
    for (const { documents } of postingsOf(events)) {
      const times = documents.map(({ body }) => body.appTime);
      const late = times.filter((time, at) => at > 0 && Number(times[at - 1]) > Number(time) + 200);
      expect(late).toEqual([]);
    }
  });
});
