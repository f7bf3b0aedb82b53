import { describe, expect, it } from 'vitest';
import { listId } from '../../../../shared/domain/lists/list-id.ts';

describe('listId', () => {
  it('names site, day and shift', () => {
    expect(listId('3105', { day: '2026-11-11', id: 'night' })).toBe('3105-2026-11-11-night');
  });
});
