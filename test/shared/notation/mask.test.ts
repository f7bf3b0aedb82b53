import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdentityField, maskAddress, maskField, maskId, maskName, maskPhone } from '../../../shared/notation/mask.ts';

describe('maskId', () => {
  it.each([
    ['110101190001010014', '110***********0014'],
    ['110***********0014', '110***********0014'],
    ['E00000001', 'E********'],
    ['', ''],
  ])('shows %s as %s', (number, shown) => {
    expect(maskId(number)).toBe(shown);
  });
});

describe('maskPhone', () => {
  it.each([
    ['13800000001', '138****0001'],
    ['86000001', '******01'],
    ['1', '1'],
  ])('shows %s as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });
});

describe('maskAddress', () => {
  it.each([
    ['浙江省宁波市北仑区测试路1号3号楼', '浙江省宁波市***'],
    ['北京市东城区测试街6号', '北京市***'],
    ['广西壮族自治区南宁市青秀区测试路', '广西壮族自治区南宁市***'],
    ['测试镇测试路1号楼东侧12', '测试镇测试路***'],
    ['测试路12号3-4', '测试路***'],
    ['测试路', '测***'],
    ['', '***'],
  ])('shows %s as %s', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });
});

describe('maskName', () => {
  it.each([
    ['测试甲', '测**'],
    ['测试', '测*'],
    ['测', '*'],
    ['𠮷测', '𠮷*'],
    ['', '*'],
  ])('shows %s as %s', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });
});

describe('maskField', () => {
  const identity = [
    'buyerIdNumber',
    'payerIdNumber',
    'buyerRegNo',
    'buyerTelephone',
    'telephone',
    'consigneeTelephone',
    'consigneeAddress',
    'buyerName',
    'payerName',
    'consignee',
  ];

  it.each(identity)('never shows a %s in full', (field) => {
    const long = fc.string({ minLength: 8, unit: fc.constantFrom(...'测试路号省市0123456789X') });
    fc.assert(
      fc.property(long, (value) => {
        expect(isIdentityField(field)).toBe(true);
        expect(maskField(field, value)).not.toContain(value);
        expect(maskField(field, value)).toContain('*');
      }),
    );
  });

  it('shows all other fields as they are', () => {
    expect(maskField('acturalPaid', '387.76')).toBe('387.76');
    expect(maskField('toString', 'x')).toBe('x');
    expect(isIdentityField('constructor')).toBe(false);
  });
});
