import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../shared/faults/refusal.ts';
import { scanXml } from '../../../../shared/wire/xml/scan-xml.ts';
import { isWellFormed } from './import-schema.ts';

describe('scanXml', () => {
  it('keeps text, sections and references apart and decodes each reference once', () => {
    const root = scanXml('<a> x&amp;lt;<![CDATA[&amp;<b>]]><!-- no -->&#20013;&#x6587;&quot;&apos; </a>');

    expect(root.text).toBe('x&lt;&amp;<b>中文"\'');
  });

  it('matches on local names and keeps attributes as written', () => {
    const root = scanXml(
      '<?xml version="1.0"?>\n<p:a xmlns:p="urn:x" p:k=\'1&amp;2\'><q:b/><b>2</b ></p:a>\n<!-- end -->',
    );

    expect(root.name).toBe('a');
    expect(root.attributes.get('p:k')).toBe('1&2');
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['b', ''],
      ['b', '2'],
    ]);
  });

  it('normalises line ends but keeps a written carriage return', () => {
    expect(scanXml('<a>1\r\n2\r3&#13;4</a>').text).toBe('1\n2\n3\r4');
  });

  it.each([
    ['nothing', '', /empty/],
    ['text', 'hello', /not a CEB message/],
    ['JSON', '{"documents":[]}', /not a CEB message/],
    ['no end', '<a><b>1</b>', /ends inside a: it is truncated/],
    ['half a tag', '<a><b', /truncated/],
    ['half an attribute', '<a b="1', /truncated/],
    ['half an end tag', '<a></a', /truncated/],
    ['half a section', '<a><![CDATA[1', /truncated/],
    ['a wrong end tag', '<a>\n<b>1</c></a>', /^Line 2, column 8: the end tag of c stands where b is open/],
    ['another prefix at the end', '<p:a></q:a>', /end tag/],
    ['two roots', '<a/><b/>', /second root/],
    ['text after the root', '<a/>x', /outside of the root/],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /document type or entity/],
    ['a document type inside', '<a><!DOCTYPE a></a>', /document type or entity/],
    ['an unknown entity', '<a>&nbsp;</a>', /predefined entity/],
    ['a bare ampersand', '<a>R&D</a>', /write &amp;/],
    ['a reference to a control character', '<a>&#1;</a>', /predefined entity/],
    ['a reference beyond Unicode', '<a>&#x110000;</a>', /predefined entity/],
    ['a control character', '<a>\u0001</a>', /does not allow/],
    ['an open section end', '<a>]]></a>', /CDATA/],
    ['an attribute twice', '<a b="1" b="2"/>', /twice/],
    ['an attribute without quotation marks', '<a b=1/>', /quotation marks/],
    ['an attribute without a value', '<a b/>', /without a value/],
    ['markup in an attribute', '<a b="<"/>', /inside an attribute/],
    ['a late declaration', ' <?xml version="1.0"?><a/>', /declaration/],
    ['dashes in a comment', '<a><!-- a -- b --></a>', /comment/],
    ['a bad name', '<1a/>', /name/],
    ['33 levels', `${'<a>'.repeat(33)}${'</a>'.repeat(33)}`, /nested deeper than 32/],
    ['half a million elements', `<a>${'<b/>'.repeat(500_000)}</a>`, /more than 400000 elements/],
  ])('refuses %s', (_, source, message) => {
    expect(() => scanXml(source)).toThrow(Refusal);
    expect(() => scanXml(source)).toThrow(message);
  });

  it('takes 32 levels', () => {
    expect(scanXml(`${'<a>'.repeat(32)}${'</a>'.repeat(32)}`).name).toBe('a');
  });

  it('never repeats what could be a personal number from a name', () => {
    expect(() => scanXml('<a><n110101190001010015>x</b></a>')).toThrow(/where \(unnamed\) is open/);
  });

  it('judges damaged messages as libxml2 does', () => {
    const verdicts = { sound: 0, damaged: 0 };

    fc.assert(
      fc.property(fc.array(arbitraryDamage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce(
          (text, { at, cut, scrap }) => text.slice(0, at) + scrap + text.slice(at + cut),
          SMALL,
        );
        const sound = isWellFormed(damaged);
        verdicts[sound ? 'sound' : 'damaged'] += 1;
        expect(accepts(damaged)).toBe(sound);
      }),
      { numRuns: 5000 },
    );

    expect(Math.min(verdicts.sound, verdicts.damaged)).toBeGreaterThan(100);
  });
});

const SMALL = `<?xml version="1.0"?>
<!-- 测试 --><M guid="1"><Order><Head><no>A&amp;1</no>
<note><![CDATA[<b>&]]></note><empty/></Head><List a="b"> x </List></Order></M>
`;

const arbitraryDamage = fc.record({
  // libxml2 takes version="1.", which XML 1.0 does not: the declaration stays whole.
  at: fc.integer({ min: 21, max: SMALL.length }),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 5 })),
  scrap: fc.constantFrom(
    ...[
      '',
      '<',
      '>',
      '/',
      '&',
      '&lt;',
      '&#9;',
      '&#xD800;',
      '"',
      "'",
      '=',
      '!',
      '-',
      '--',
      ']]>',
      '<![CDATA[',
      '?',
      '<?',
    ],
    ...[
      '<?p ?>',
      '<!--',
      '-->',
      '<a>',
      '</a>',
      '<b/>',
      ' ',
      'x',
      '\n',
      '\u0007',
      '\ufffe',
      '\t',
      '测',
      '1',
      '.',
      'xml',
    ],
  ),
});

function accepts(source: string): boolean {
  try {
    scanXml(source);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
