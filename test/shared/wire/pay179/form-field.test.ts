import { describe, expect, it } from 'vitest';
import { formField } from '../../../../shared/wire/pay179/form-field.ts';

describe('formField', () => {
  it('reads one field as the web writes forms', () => {
    const body = Buffer.from(new URLSearchParams({ a: '1', payExInfoStr: '{"测":"+ &="}' }).toString());

    expect(formField(body, 'payExInfoStr')).toBe('{"测":"+ &="}');
    expect(formField(body, 'a')).toBe('1');
    expect(formField(body, 'b')).toBeNull();
  });

  it('takes bytes that a careless sender left unencoded, and refuses what is no UTF-8', () => {
    expect(formField(Buffer.from('x={"a":"测"}'), 'x')).toBe('{"a":"测"}');
    expect(formField(Buffer.from('x=%E6%B5'), 'x')).toBeNull();
    expect(formField(Buffer.from('x=100%'), 'x')).toBe('100%');
  });
});
