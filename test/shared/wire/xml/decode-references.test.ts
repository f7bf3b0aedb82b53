import { describe, expect, it } from 'vitest';
import { decodeReferences } from '../../../../shared/wire/xml/decode-references.ts';

const fail = (offset: number) => new Error(`at ${offset}`);

describe('decodeReferences', () => {
  it('decodes the predefined entities and character references, each once', () => {
    const text = decodeReferences('&amp;lt;&lt;&gt;&quot;&apos;&#65;&#x4e2d;&#x20BB7;', fail);

    expect(text).toBe('&lt;<>"\'A中𠮷');
  });

  it.each([
    ['x &', 2],
    ['&copy;', 0],
    ['ab&#0;', 2],
    ['&#xD800;', 0],
    ['&#xFFFE;', 0],
    ['&#1114112;', 0],
    ['&#99999999;', 0],
    ['&#;', 0],
    ['&amp', 0],
    ['&AMP;', 0],
  ])('refuses %j and names the place', (text, offset) => {
    expect(() => decodeReferences(text, fail)).toThrow(`at ${offset}`);
  });

  it.each(['&#9;', '&#10;', '&#13;', '&#xD7FF;', '&#xE000;', '&#xFFFD;', '&#x10000;', '&#x10FFFF;'])(
    'takes %s',
    (text) => {
      expect(decodeReferences(text, fail)).not.toContain('&');
    },
  );
});
