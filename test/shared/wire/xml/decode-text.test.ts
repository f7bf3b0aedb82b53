import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../shared/faults/refusal.ts';
import { decodeText } from '../../../../shared/wire/xml/decode-text.ts';
import { fixture } from './import-schema.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** `<a>中</a>` in GB 2312. */
const GB = [0x3c, 0x61, 0x3e, 0xd6, 0xd0, 0x3c, 0x2f, 0x61, 0x3e];
const declared = (encoding: string, rest: readonly number[]) =>
  Uint8Array.from([...bytes(`<?xml version="1.0" encoding="${encoding}"?>`), ...rest]);

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(bytes('<a>中</a>'))).toBe('<a>中</a>');
    expect(decodeText(bytes('\ufeff<a>中</a>'))).toBe('<a>中</a>');
    expect(decodeText(declared('utf-8', [...bytes('<a>中</a>')]))).toContain('中');
  });

  it.each(['gb2312', 'GB2312', 'gbk', 'GB18030'])('reads declared %s', (encoding) => {
    expect(decodeText(declared(encoding, GB))).toContain('<a>中</a>');
  });

  it('reads a receipt as a port really sends it', () => {
    const text = decodeText(fixture('samples/receipts/CEB312_2_declared_gb2312.xml'));

    expect(text).toContain('<returnInfo>新增申报成功[');
  });

  it('takes a declaration of GB 2312 over plain ASCII', () => {
    expect(decodeText(declared('gb2312', [...bytes('<a>1</a>')]))).toContain('<a>1</a>');
  });

  it.each([
    ['GB 2312 without a declaration', Uint8Array.from(GB), /not valid UTF-8/],
    ['GB 2312 declared as UTF-8', declared('UTF-8', GB), /not valid UTF-8/],
    ['UTF-8 declared as GB 2312', declared('gb2312', [...bytes('<a>中文</a>')]), /bytes are UTF-8/],
    ['broken GB 2312', declared('gb2312', [0x3c, 0x61, 0x3e, 0xff, 0x3c]), /not valid GB 2312/],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x3c, 0x00]), /UTF-16/],
    ['big-endian UTF-16 with its mark', Uint8Array.from([0xfe, 0xff, 0x00, 0x3c]), /UTF-16/],
    ['UTF-16 without its mark', Uint8Array.from([0x3c, 0x00, 0x61, 0x00]), /UTF-16/],
    ['another encoding', declared('iso-8859-1', [0x3c]), /not supported/],
    ['a cut character', Uint8Array.from([0x3c, 0xe4, 0xb8]), /not valid UTF-8/],
  ])('refuses %s', (_, given, message) => {
    expect(() => decodeText(given)).toThrow(message);
    expect(() => decodeText(given)).toThrow(expect.objectContaining({ kind: 'unreadable' }));
  });

  it('refuses one byte more than allowed before it looks at any', () => {
    expect(decodeText(new Uint8Array(8).fill(0x20), 8)).toHaveLength(8);
    expect(() => decodeText(new Uint8Array(9), 8)).toThrow(expect.objectContaining({ kind: 'too-large', status: 413 }));
    expect(() => decodeText(new Uint8Array(10 * 1024 * 1024 + 1))).toThrow(Refusal);
  });
});
