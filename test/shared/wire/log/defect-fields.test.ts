import { describe, expect, it } from 'vitest';
import { defectFields } from '../../../../shared/wire/log/defect-fields.ts';

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('defectFields', () => {
  it('tells name, code and place of an error, never its message', () => {
    const error = Object.assign(new TypeError('buyer 110101190001010014\n    is 13800000001'), { code: 'E_X' });

    const fields = defectFields(error);

    expect(fields).toMatchObject({ errorName: 'TypeError', errorCode: 'E_X' });
    expect(fields.place).toMatch(/defect-fields\.test\.ts:\d+/);
    expect(JSON.stringify(fields)).not.toMatch(/1101|138/);
  });

  it('does not quote what JSON.parse could not read', () => {
    expect(JSON.stringify(defectFields(thrown(() => JSON.parse('{"phone":13800000001'))))).not.toContain('138');
  });

  it('names no directory of the machine', () => {
    expect(defectFields(new Error('x')).place).not.toContain('/test/');
  });

  it.each(['text', 7, null, undefined])('takes %j for what it is', (thing) => {
    expect(defectFields(thing)).toEqual({ errorName: typeof thing, errorCode: '', place: '' });
  });
});
