import { hmacTokens } from '../../shared/adapters/system/hmac-tokens.ts';
import { pseudonymsOf } from '../../shared/domain/links/pseudonyms-of.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { Pseudonyms } from '../../shared/model/pseudonyms.ts';
import type { Tokens } from '../../shared/ports/tokens.ts';
import { KEY } from './assess-world.ts';
import { papers } from './parcel.ts';

/** By which the people of these papers are known under a key. */
export function pseudonyms(of: Papers = papers(), { token }: Tokens = hmacTokens(KEY)): Pseudonyms {
  const made = pseudonymsOf(of, token);
  if (made === null) throw new Error('nothing is declared');
  return made;
}
