import { describe, expect, it } from 'vitest';
import { celFault, placedFault } from '../../../../shared/wire/instruction/cel-fault.ts';

describe('celFault', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nbc', 2, 2, 1],
    ['a\n\nbc', 4, 3, 2],
  ])('finds the place in %j at %s', (text, at, line, column) => {
    expect(celFault('condition-syntax', text, at)).toMatchObject({ line, column });
  });
});

describe('placedFault', () => {
  it('keeps what the library says, short', () => {
    const fault = placedFault({ name: 'TypeError', code: 'x', summary: 'y'.repeat(200), range: { start: 1 } }, 'ab');

    expect([fault.code, fault.column]).toEqual(['condition-type', 2]);
    expect(fault.message.en).toContain('y'.repeat(80));
    expect(fault.message.en).not.toContain('y'.repeat(81));
  });

  it('does with what is no fault of the library', () => {
    expect(placedFault(undefined, 'ab')).toMatchObject({ code: 'condition-type', line: 1, column: 1 });
    expect(placedFault(null, 'ab')).toMatchObject({ code: 'condition-type', line: 1, column: 1 });
  });
});
