import { SETTINGS } from '../names/settings.ts';

export type Setting = Exclude<keyof typeof SETTINGS, 'clockOffset' | 'loopbackPlatforms'>;

/** A setting that infra must have given. */
export function setting(name: Setting): string {
  const value = process.env[SETTINGS[name]];
  if (value === undefined || value === '') throw new Error(`the setting ${SETTINGS[name]} is missing`);
  return value;
}

/** Milliseconds that the clock is set ahead; 0 unless the local runner sets it. */
export function clockOffset(): number {
  const value = process.env[SETTINGS.clockOffset] ?? '0';
  const offset = Number(value);
  if (!Number.isFinite(offset)) throw new Error(`the setting ${SETTINGS.clockOffset} is not a number`);
  return offset;
}

/** Whether platforms may be asked on the loopback interface: only under the local runner. */
export function loopbackPlatforms(): boolean {
  return process.env[SETTINGS.loopbackPlatforms] === 'yes';
}
