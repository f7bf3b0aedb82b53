import { describe, expect, it } from 'vitest';
import { bestType } from '../../../shared/edge/best-type.ts';

const BOTH = ['application/json', 'application/xml'];

describe('bestType', () => {
  it.each([
    [null, 'application/json'],
    ['*/*', 'application/json'],
    ['application/xml', 'application/xml'],
    ['text/xml', 'application/xml'],
    ['application/xml;q=0.9, application/json;q=0.5', 'application/xml'],
    ['application/*, application/xml', 'application/xml'],
    ['text/html, */*;q=0.1', 'application/json'],
    ['image/png', 'application/json'],
    ['application/xml;q=0', 'application/json'],
    ['application/xml;q=x', 'application/json'],
    ['', 'application/json'],
  ])('for %j is %s', (accept, type) => {
    expect(bestType(accept, BOTH)).toBe(type);
  });
});
