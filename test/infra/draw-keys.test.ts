import { beforeAll, describe, expect, it } from 'vitest';
import { DRAW_KEYS, DRAW_ROUNDS } from '../../shared/names/tables.ts';
import { list, says } from './reading.ts';
import { type Json, type Synthesised, synthesised, unbundledApp, valuesOf } from './synthesised.ts';

/** Who may ever read the key of a day: those who draw parcels or inspectors, and who reveals it. */
const HOLDERS = ['Assess', 'Dispatch', 'Reveal', 'Roster'];
const ONLY = 'ForAllValues:StringEquals';
const EXCEPT = 'ForAllValues:StringNotEquals';
const SYNTHESIS_MS = 120_000;
let template: Synthesised;

beforeAll(() => {
  template = synthesised(unbundledApp());
}, SYNTHESIS_MS);

/** What functions may do with items of the Reference table, each with the partitions it is held to. */
function onReference(): { name: string; statement: Json }[] {
  return template.of('AWS::IAM::Policy').flatMap(({ id, properties }) =>
    valuesOf(properties, 'Statement')
      .flatMap(list)
      .filter((statement) => says(statement, 'dynamodb:') && says(statement, 'ReferenceTable'))
      .map((statement) => ({ name: id.replace(/Role.*/, ''), statement })),
  );
}

describe('the keys of draws', () => {
  it('are read by those who draw or reveal, and by nobody else', () => {
    const reachKeys = onReference().filter(({ statement }) => {
      const isHeldOff = valuesOf(statement, EXCEPT).some((held) => says(held, `"${DRAW_KEYS}"`));
      const isElsewhere = valuesOf(statement, ONLY).some((held) => !says(held, `"${DRAW_KEYS}"`));
      return !isHeldOff && !isElsewhere;
    });

    expect([...new Set(reachKeys.map(({ name }) => name))].toSorted()).toEqual(HOLDERS);
    for (const { statement } of reachKeys)
      expect(valuesOf(statement, ONLY)).toEqual([{ 'dynamodb:LeadingKeys': [DRAW_KEYS] }]);
  });

  it('are out of reach of every other right to the table', () => {
    const conditions = onReference().flatMap(({ statement }) => valuesOf(statement, 'Condition'));

    expect(conditions).toHaveLength(onReference().length);
    expect(onReference().length).toBeGreaterThan(10);
  });
});

describe('the public routes of draws', () => {
  it('may write nothing but what a supervisor asks for', () => {
    const writes = onReference().filter(({ name, statement }) => name === 'Draws' && says(statement, 'PutItem'));

    expect(writes.map(({ statement }) => valuesOf(statement, ONLY))).toEqual([
      [{ 'dynamodb:LeadingKeys': [DRAW_ROUNDS] }],
    ]);
  });
});
