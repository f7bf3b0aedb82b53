import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../../shared/wire/xml/scan-xml.ts';
import { xmlText } from '../../../../shared/wire/xml/xml-text.ts';

describe('xmlText', () => {
  it('escapes markup and leaves Chinese as it is', () => {
    expect(xmlText('a&b <c> "d" \'e\' ]]> 中\r')).toBe("a&amp;b &lt;c&gt; &quot;d&quot; 'e' ]]&gt; 中&#13;");
  });

  it('replaces what XML cannot carry', () => {
    expect(xmlText('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  });

  it('is read back as written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const legal = scanXml(`<a>${xmlText(text)}</a>`).text;
        expect(scanXml(`<a>${xmlText(legal)}</a>`).text).toBe(legal);
      }),
    );
  });
});
