import { describe, expect, it } from 'vitest';
import { hmacTokens } from '../../../../shared/adapters/system/hmac-tokens.ts';
import {
  addresseeTokens,
  nameToken,
  phoneToken,
  placeTokens,
} from '../../../../shared/domain/links/addressee-tokens.ts';
import { pseudonymsOf } from '../../../../shared/domain/links/pseudonyms-of.ts';
import { KEY } from '../../../builders/assess-world.ts';
import { papers } from '../../../builders/parcel.ts';

const { token } = hmacTokens(KEY);
const WHO = { consignee: '测试甲', telephone: '13800000001', address: '浙江省宁波市北仑区测试路1号3号楼2单元101室' };
const tokensOf = (over: Partial<typeof WHO> = {}) => addresseeTokens({ ...WHO, ...over }, token);

describe('addresseeTokens', () => {
  it('are those of a retail parcel to the same person and place', () => {
    expect(pseudonymsOf(papers(), token)).toMatchObject(tokensOf());
  });

  it('are the same for all spellings of one person and one place', () => {
    const spelled = {
      consignee: '測試·甲',
      telephone: '+86 138-0000-0001',
      address: '宁波市北仑区测试路1号 3栋2单元101',
    };

    expect(tokensOf(spelled)).toEqual(tokensOf());
  });

  it('tell neighbours apart by the room, and know that they share the building', () => {
    const neighbour = tokensOf({ address: '浙江省宁波市北仑区测试路1号3号楼2单元102室' });

    expect(neighbour.room).not.toBe(tokensOf().room);
    expect([neighbour.building, neighbour.street]).toEqual([tokensOf().building, tokensOf().street]);
  });

  it('give no two kinds the same token, and show nothing', () => {
    const tokens = Object.values(tokensOf());

    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens.join()).not.toMatch(/测试|138/);
  });
});

describe('nameToken, phoneToken and placeTokens', () => {
  const plain = (value: string) => `<${value}>`;

  it('name what they are of', () => {
    expect([nameToken('測試 甲', plain), phoneToken('13800000001', plain)]).toEqual([
      '<name 测试甲>',
      '<phone 13800000001>',
    ]);
    expect(placeTokens(WHO.address, plain)).toEqual({
      room: '<place 测试路1号3-2-101>',
      building: '<building 测试路1号3>',
      street: '<street 测试路1号>',
    });
  });
});
