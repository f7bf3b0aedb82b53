import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_CATALOGUE } from '../../../../shared/domain/instructions/fact-catalogue.ts';
import { celConditions } from '../../../../shared/wire/instruction/cel-condition.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

const conditionOf = celConditions(FACT_CATALOGUE);

function verdictOf(text: string, over = {}): boolean | string {
  const read = conditionOf(text);
  return read.ok ? read.test(parcelFacts(over)) : read.fault.code;
}

describe('celConditions', () => {
  it.each([
    ['value >= 5000', { value: 5000 }, true],
    ['value >= 5000', { value: 4999.99 }, false],
    ['lines == 1 && quantity > 5', { lines: 1, quantity: 6 }, true],
    ['value / lines > 100', { value: 202, lines: 2 }, true],
    ['value + 1 == 3 && value - 1 == 1 && value * 2 == 4 && value % 2 == 0', { value: 2 }, true],
    ['hour in [0, 1, 23]', { hour: 23 }, true],
    ['hour in [0, 1, 23]', { hour: 2 }, false],
    ['hs.exists(h, h.startsWith("3304"))', { hs: ['1901101010', '3304990039'] }, true],
    ['hs.filter(h, h.startsWith("33")).size() == 2', { hs: ['3304990039', '3401110000'] }, false],
    ['"ip-hit" in findings', { findings: ['ip-hit'] }, true],
    ['goods.contains("奶粉") && day >= "2026-11-01"', { goods: '测试奶粉', day: '2026-11-04' }, true],
    ['tier == "失信企业" ? value > 100 : value > 1000', { tier: '常规企业', value: 500 }, false],
  ])('judges %s of %j as %j', (text, over, verdict) => {
    expect(verdictOf(text, over)).toBe(verdict);
  });

  it('takes a missing value for no, unless the rest decides', () => {
    expect(verdictOf('merchantDays < 30', { merchantDays: null })).toBe(false);
    expect(verdictOf('!(merchantDays < 30)', { merchantDays: null })).toBe(false);
    expect(verdictOf('merchantDays < 30 || value > 10', { merchantDays: null, value: 11 })).toBe(true);
    expect(verdictOf('hs[3] == "1"', { hs: [] })).toBe(false);
  });

  it.each([
    ['value >', 'condition-syntax'],
    ['"中文', 'condition-syntax'],
    ['worth > 3', 'condition-unknown-name'],
    ['goods > 3', 'condition-type'],
    ['hs == "3304"', 'condition-type'],
    ['value', 'condition-not-yes-or-no'],
    ['goods.matches("(a+)+$")', 'condition-call'],
    ['goods.split("a").size() > 1', 'condition-call'],
    ['hs.exists(h, hs.exists(k, k == h))', 'condition-nested'],
    ['hs.all(h, hs.filter(k, k == h).size() > 0)', 'condition-nested'],
    ['{"a": 1}["a"] == 1', 'condition-too-large'],
    [Array.from({ length: 120 }, () => 'value > 1').join('&&'), 'condition-too-large'],
    [`goods == "${'x'.repeat(1990)}"`, 'condition-too-long'],
  ])('refuses %s as %s', (text, code) => {
    expect(verdictOf(text)).toBe(code);
  });

  it('lets a list that was filtered be gone through', () => {
    expect(verdictOf('hs.filter(h, h.startsWith("33")).exists(h, h.endsWith("9"))', { hs: ['3304990039'] })).toBe(true);
  });

  it('takes 2000 characters and not one more', () => {
    const fill = 'x'.repeat(2000 - 'goods == ""'.length);

    expect(verdictOf(`goods == "${fill}"`)).toBe(false);
    expect(verdictOf(`goods == "${fill}x"`)).toBe('condition-too-long');
  });

  it('says in both languages where the fault is', () => {
    const read = conditionOf('value > 1\n  && worth > 3');

    expect(read).toMatchObject({ ok: false, fault: { line: 2, column: 6 } });
    if (read.ok) return;
    expect(read.fault.message.zh).toContain('第 2 行第 6 列');
    expect(read.fault.message.en).toContain('line 2, column 6');
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'value<>="1.()[]&|!?:hs,exists \n中'.split('')) }), (text) => {
        expect(['boolean', 'string']).toContain(typeof verdictOf(text));
      }),
    );
  });
});
