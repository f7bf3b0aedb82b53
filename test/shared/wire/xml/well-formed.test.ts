import { describe, expect, it } from 'vitest';
import {
  endsName,
  isSpace,
  knownName,
  qualifiedName,
  XML_DECLARATION,
} from '../../../../shared/wire/xml/well-formed.ts';

describe('qualifiedName', () => {
  it.each([
    ['a', 'a'],
    ['ceb:CEB311Message', 'CEB311Message'],
    ['_1.-', '_1.-'],
    ['中文:名', '名'],
  ])('finds the local part of %s', (tag, local) => {
    expect(qualifiedName(tag)).toEqual({ tag, local });
    expect(knownName(tag)).toBe(qualifiedName(tag));
  });

  it.each(['', '1a', '-a', 'a:b:c', ':a', 'a:', 'a b', 'a&', 'a\u00d7'])('refuses %j', (tag) => {
    expect(qualifiedName(tag)).toBeNull();
    expect(knownName(tag)).toBeUndefined();
  });

  it('forgets rather than grows when a stranger sends thousands of names', () => {
    for (let i = 0; i < 5000; i += 1) qualifiedName(`stranger${i}`);

    expect(knownName('stranger0')).toBeUndefined();
    expect(qualifiedName('ceb:guid')).toEqual({ tag: 'ceb:guid', local: 'guid' });
  });
});

describe('XML_DECLARATION', () => {
  it.each([
    '<?xml version="1.0"?>',
    "<?xml version='1.1' encoding='gb2312' ?>",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  ])('takes %s', (text) => {
    expect(XML_DECLARATION.exec(`${text}<a/>`)?.[0]).toBe(text);
  });

  it.each([
    '<?xml?>',
    '<?xml encoding="UTF-8"?>',
    '<?xml version="2.0"?>',
    '<?xml version="1.0" standalone="no" encoding="a"?>',
  ])('refuses %s', (text) => {
    expect(XML_DECLARATION.test(text)).toBe(false);
  });
});

describe('endsName', () => {
  it('holds for white space and the marks of a tag only', () => {
    const ends = (text: string) => [...text].every((mark) => endsName(mark.charCodeAt(0)));

    expect(ends(' \t\n\r><=/')).toBe(true);
    expect([...'aZ0:-._中'].some((mark) => endsName(mark.charCodeAt(0)))).toBe(false);
    expect(isSpace(0xa0)).toBe(false);
  });
});
