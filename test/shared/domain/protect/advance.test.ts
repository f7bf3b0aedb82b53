import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type Happening } from '../../../../shared/domain/protect/advance.ts';
import { CALENDARS } from '../../../../shared/domain/protect/calendars.ts';
import { dueOf } from '../../../../shared/domain/protect/due-of.ts';
import { possibleEvents } from '../../../../shared/domain/protect/flow.ts';
import { CaseEvent, type IpCase } from '../../../../shared/model/ip-case.ts';
import { after } from '../../../../shared/notation/china-time.ts';
import { ipCase, OPENED_AT } from '../../../builders/ip-case.ts';

const SOON = '2026-11-05T02:00:00.000Z';
const DEPOSIT = { security: { kind: 'deposit', fen: 15_000 } } as const;

function happening(event: Happening['event'], more: Partial<Happening> = {}): Happening {
  return { event, by: 'someone', note: '', ...more };
}

function tried(present: IpCase, event: Happening['event'], at = SOON, more: Partial<Happening> = {}) {
  return advance(present, happening(event, more), at, CALENDARS);
}

function advanced(present: IpCase, event: Happening['event'], at = SOON, more: Partial<Happening> = {}): IpCase {
  const step = tried(present, event, at, more);
  if (step.kind === 'refused') throw new Error(`${event}: ${step.why}`);
  return step.case;
}

/** Brings events at one time, or lets the deadline end. */
function walked(start: IpCase, ...events: Happening['event'][]): IpCase {
  return events.reduce((present, event) => {
    const due = dueOf(present);
    const isTimed = due !== null && due.raises === event;
    return advanced(present, event, isTimed ? due.at : SOON, event === 'apply' ? DEPOSIT : {});
  }, start);
}

describe('advance, ex officio', () => {
  it.each([
    [['holder-silent'], 'released', 'holder-silent'],
    [['deny'], 'released', 'denied'],
    [['confirm', 'holder-silent'], 'released', 'holder-silent'],
    [['confirm', 'apply'], 'secured', undefined],
    [['apply', 'deny'], 'released', 'denied'],
    [['apply', 'find-genuine'], 'released', 'non-infringing'],
    [['apply', 'detain'], 'detained', undefined],
    [['apply', 'detain', 'find-infringing'], 'confiscated', 'infringing'],
    [['apply', 'detain', 'find-genuine'], 'released', 'non-infringing'],
    [['apply', 'detain', 'deny'], 'released', 'denied'],
    [['apply', 'detain', 'refer-to-court'], 'court', undefined],
    [['apply', 'detain', 'investigation-ended'], 'court', undefined],
    [['apply', 'detain', 'investigation-ended', 'court-silent'], 'released', 'court-silent'],
    [['apply', 'detain', 'refer-to-court', 'court-notice', 'find-infringing'], 'confiscated', 'infringing'],
    [['apply', 'detain', 'court-notice', 'find-genuine'], 'released', 'non-infringing'],
  ] as const)('%j ends %s', (events, state, outcome) => {
    const present = walked(ipCase(), ...events);

    expect(present.state).toBe(state);
    expect(present.outcome?.kind).toBe(outcome);
    expect(present.owes).toEqual(outcome === undefined ? [] : ['outcome']);
    expect(present.version).toBe(1 + events.length);
  });

  it('lets the holder answer until the last day is over in China, and releases then', () => {
    const last = '2026-11-09T15:59:59.999Z';
    const end = '2026-11-09T16:00:00.000Z';

    expect(tried(ipCase(), 'apply', last, DEPOSIT).kind).toBe('advanced');
    expect(tried(ipCase(), 'apply', end, DEPOSIT)).toMatchObject({ kind: 'refused', why: 'deadline-passed' });
    expect(tried(ipCase(), 'holder-silent', last)).toMatchObject({ kind: 'refused', why: 'not-due' });
    expect(advanced(ipCase(), 'holder-silent', end)).toMatchObject({ state: 'released', deadline: null, dueAt: end });
  });

  it.each([
    ['2026-09-29T02:00:00.000Z', '2026-10-09', 'National Day 2026'],
    ['2026-09-30T02:00:00.000Z', '2026-10-10', 'National Day 2026 and its worked Saturday'],
    ['2025-09-26T02:00:00.000Z', '2025-09-30', 'the worked Sunday before National Day 2025'],
    ['2025-09-30T02:00:00.000Z', '2025-10-11', 'National Day 2025 and its worked Saturday'],
  ])('releases a parcel noticed at %s when the holder is silent to the end of %s: %s', (openedAt, day) => {
    const present = ipCase({}, {}, openedAt);
    const end = `${day}T16:00:00.000Z`;

    expect(present.deadline).toEqual({ day, isAssumed: false, raises: 'holder-silent' });
    expect(tried(present, 'holder-silent', after(end, -1)).kind).toBe('refused');
    expect(advanced(present, 'holder-silent', end).outcome).toEqual({ kind: 'holder-silent', at: end });
  });

  it('runs 30 working days from the detention to investigate, 50 for a court', () => {
    const detained = walked(ipCase(), 'apply', 'detain');
    const early = { ...detained, detainedAt: '2026-03-02T02:00:00.000Z' };

    const court = advanced(early, 'refer-to-court');

    expect(detained.detainedAt).toBe(SOON);
    expect(detained.deadline).toEqual({ day: '2026-12-17', isAssumed: false, raises: 'investigation-ended' });
    expect(court.deadline).toEqual({ day: '2026-05-14', isAssumed: false, raises: 'court-silent' });
  });

  it('says that a deadline in a year without a schedule is assumed', () => {
    const detained = walked(ipCase(), 'apply', 'detain');

    expect(advanced(detained, 'refer-to-court').deadline).toMatchObject({ isAssumed: true, day: '2027-01-14' });
  });

  it('waits for a court’s word without a deadline once its notice came', () => {
    const court = walked(ipCase(), 'apply', 'detain', 'refer-to-court', 'court-notice');

    expect(court).toMatchObject({ state: 'court', deadline: null, dueAt: null, courtNoticeAt: SOON });
  });

  it('issues the document of each step', () => {
    const court = walked(ipCase(), 'apply', 'detain', 'refer-to-court', 'court-silent');

    expect(court.documents.map(({ kind }) => kind)).toEqual([
      'suspension-notice',
      'consignor-notice',
      'detention-decision',
      'court-waiting',
      'release-notice',
    ]);
  });

  it('owes the clearance too when a denial says until when', () => {
    const present = advanced(ipCase(), 'deny', SOON, { until: '2027-11-05' });

    expect(present.owes).toEqual(['outcome', 'clearance']);
    expect(present.holderWord).toEqual({ word: 'deny', at: SOON, until: '2027-11-05' });
  });
});

describe('advance, security', () => {
  const valued = ipCase({ security: { requiredFen: 2_000_000, given: null } });
  const general = (fen: number, until: string) =>
    ({ security: { kind: 'general', number: 'ZDB-1', fen, until } }) as const;

  it.each([
    [{}, 'no-security'],
    [{ security: { kind: 'deposit', fen: 1_999_999 } } as const, 'security-short'],
    [general(19_999_999, '2026-12-31'), 'security-short'],
    [general(20_000_000, '2026-11-04'), 'guarantee-not-in-force'],
  ])('%j is refused: %s', (given, why) => {
    expect(tried(valued, 'apply', SOON, given)).toMatchObject({ kind: 'refused', why });
  });

  it.each([{ security: { kind: 'deposit', fen: 2_000_000 } } as const, general(20_000_000, '2026-11-05')])(
    '%j is enough',
    (given) => {
      expect(advanced(valued, 'apply', SOON, given).security).toEqual({
        requiredFen: 2_000_000,
        given: given.security,
      });
    },
  );
});

describe('advance, on application', () => {
  const start = ipCase({}, { flow: 'cn-application' });

  it('leaves the decision to a court: 20 working days from the detention, then release', () => {
    const detained = walked(start, 'apply', 'detain');

    expect(detained.deadline).toEqual({ day: '2026-12-03', isAssumed: false, raises: 'court-silent' });
    expect(tried(detained, 'find-infringing')).toMatchObject({ why: 'not-now', possible: ['deny', 'court-notice'] });
    expect(walked(detained, 'court-silent')).toMatchObject({ state: 'released', outcome: { kind: 'court-silent' } });
    expect(walked(detained, 'court-notice', 'find-infringing').state).toBe('confiscated');
  });
});

describe('advance, an EU small consignment', () => {
  const start = ipCase({}, { euSmallConsignments: true });

  it('takes ten working days’ silence for consent to destruction', () => {
    expect(start.flow).toBe('eu-small-consignment');
    expect(start.deadline).toEqual({ day: '2026-11-18', isAssumed: false, raises: 'declarant-silent' });
    expect(walked(start, 'declarant-silent')).toMatchObject({ state: 'destroyed', outcome: { kind: 'infringing' } });
    expect(walked(start, 'destroy-consent').state).toBe('destroyed');
  });

  it('leaves ten working days for a court after an objection', () => {
    const court = walked(start, 'object');

    expect(court).toMatchObject({ state: 'court', deadline: { day: '2026-11-19', raises: 'court-silent' } });
    expect(walked(court, 'court-silent')).toMatchObject({ state: 'released', outcome: { kind: 'court-silent' } });
    expect(walked(court, 'court-notice').deadline).toBeNull();
  });
});

describe('advance', () => {
  it('refuses what the state does not allow and names what it does', () => {
    expect(tried(ipCase(), 'find-infringing')).toEqual({
      kind: 'refused',
      why: 'not-now',
      possible: ['confirm', 'apply', 'deny'],
    });
  });

  it('never leaves an end, keeps every line of the audit, and allows exactly what it names', () => {
    const event = fc.constantFrom(...CaseEvent.options);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        let present = ipCase();
        for (const one of events) {
          const step = tried(present, one, SOON, one === 'apply' ? DEPOSIT : {});
          expect(step.kind === 'advanced').toBe(possibleEvents(present).includes(one));
          if (step.kind === 'refused') continue;
          expect(step.case.audit.slice(0, -1)).toEqual(present.audit);
          expect(present.outcome).toBeNull();
          present = step.case;
        }
      }),
    );
  });

  it('gives the same case for the same arguments', () => {
    expect(advanced(ipCase(), 'deny', OPENED_AT)).toEqual(advanced(ipCase(), 'deny', OPENED_AT));
  });
});
