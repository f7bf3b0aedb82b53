import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../shared/domain/screen/compile-rights.ts';
import type { Right } from '../../../../shared/model/right.ts';

const right = (recordNo: string, ...marks: string[]): Right => ({ recordNo, holder: '测试权利人', marks });

describe('compileRights', () => {
  it('keeps every mark under its first token', () => {
    const { byFirstToken } = compileRights([right('T1', '戴森', 'Dyson'), right('T2', '戴尔', 'Dyson Pure')]);

    expect(byFirstToken.get('戴')?.map(({ mark }) => mark)).toEqual(['戴森', '戴尔']);
    expect(byFirstToken.get('dyson')?.map(({ right: { recordNo } }) => recordNo)).toEqual(['T1', 'T2']);
  });

  it('leaves out marks of one character and marks without letters', () => {
    expect(compileRights([right('T1', '吕', 'K', '…', '')]).byFirstToken.size).toBe(0);
  });

  it('keeps a repeated mark once', () => {
    expect(compileRights([right('T1', 'Dyson', 'Dyson')]).byFirstToken.get('dyson')).toHaveLength(1);
  });

  it('names its content, not the order of the file', () => {
    const [a, b] = [right('T1', '戴森'), right('T2', '天梭')];

    expect(compileRights([a, b]).version).toBe(compileRights([b, a]).version);
    expect(compileRights([a, { ...b, validTo: '2030-01-01' }]).version).not.toBe(compileRights([a, b]).version);
    expect(compileRights([]).version).toBe('none');
  });

  it('does not mind the order of the fields of a right', () => {
    const { recordNo, holder, marks } = right('T1', '戴森');

    expect(compileRights([{ marks, holder, recordNo }]).version).toBe(compileRights([right('T1', '戴森')]).version);
  });
});
